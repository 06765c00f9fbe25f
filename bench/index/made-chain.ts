import {
  chainStartBytes,
  extendHeadBytes,
  extendRegistryBytes,
} from '../../lineage-api/src/encoding/chain-bytes.js';
import { prefixesOf } from '../../lineage-api/src/encoding/chain-heads.js';
import { chainStart, FIRST_CHAIN, REGISTRY_KEY } from '../../lineage-api/src/encoding/chains.js';
import type { DeploymentInfo } from '../../lineage-api/src/encoding/deployment.js';
import { CHAIN_KIND } from '../../lineage-api/src/encoding/enums.js';
import { factEventOf } from '../../lineage-api/src/encoding/fact-events.js';
import { keccak, keccakBytes, toBytes } from '../../lineage-api/src/encoding/hash.js';
import { toHex } from '../../lineage-api/src/encoding/hex.js';

/**
 * A chain of made facts that is longer than a node here could hold: every block follows from its number, every fact from
 * its place, and ids and heads are what the registries would have made of them.
 */
export type MadeChain = {
  readonly deployment: DeploymentInfo;
  readonly lastBlock: number;
  /** The answer to one question of JSON-RPC, as JSON. */
  answer(method: string, params: readonly unknown[]): string;
};

const FACTS_IN_BLOCK = 500;
const FIRST_SECOND = 1_700_000_000;
const CODE = '0x6001';
const BY = 'f39fd6e51aad88f6f4ce6ab8827279cfffb92266'.padStart(64, '0');
const EVENT = factEventOf('lineage', 'MetadataSet');
const ZERO_WORD = `"0x${'0'.repeat(64)}"`;

export function makeChain(facts: number): MadeChain {
  const contractAt = (digit: string) => ({
    address: `0x${digit.repeat(40)}` as const,
    codeHash: keccak(CODE),
  });
  const contracts = {
    lineage: contractAt('a'),
    assertions: contractAt('b'),
    licenses: contractAt('c'),
  };
  const deployment: DeploymentInfo = { chainId: 31337, schemaVersion: 1, block: 1, contracts };
  const lastBlock = Math.ceil(facts / FACTS_IN_BLOCK);
  const prefix = toBytes(prefixesOf(deployment).lineage);
  /** The registry's head after each block that was made so far. */
  const heads: Uint8Array[] = [
    toBytes(chainStart(toHex(prefix), CHAIN_KIND.REGISTRY, REGISTRY_KEY)),
  ];

  function factIdOf(payload: Buffer, block: number): Uint8Array {
    const start = chainStartBytes(prefix, FIRST_CHAIN.lineage, payload.subarray(0, 32));
    const time = { blockNumber: block, timestamp: FIRST_SECOND + block };
    return extendHeadBytes(start, EVENT.topicBytes, keccakBytes(payload), time);
  }

  function logsOf(block: number): string[] {
    let head = heads[block - 1];
    const isNext = heads.length === block;
    const logs: string[] = [];
    for (let i = 0; i < FACTS_IN_BLOCK; i++) {
      const index = (block - 1) * FACTS_IN_BLOCK + i;
      const subject = subjectOf(index);
      const said = BY + subjectOf(index + 1);
      const id = factIdOf(Buffer.from(subject + said, 'hex'), block);
      if (isNext && head !== undefined) head = extendRegistryBytes(head, id);
      logs.push(
        `{"address":"${contracts.lineage.address}","topics":["${EVENT.topic0}","0x${subject}"],` +
          `"data":"0x${said}${toHex(id).slice(2)}","blockHash":"${hashOf(block)}",` +
          `"blockNumber":"${quantity(block)}","blockTimestamp":"${quantity(FIRST_SECOND + block)}",` +
          `"transactionHash":"${hashOf(block)}","transactionIndex":"0x0","logIndex":"${quantity(i)}","removed":false}`,
      );
    }
    if (isNext && head !== undefined) heads.push(head);
    return logs;
  }

  function logsBetween(from: number, to: number): string {
    for (let block = heads.length; block < from; block++) logsOf(block);
    const logs: string[] = [];
    for (let block = from; block <= to; block++) logs.push(...logsOf(block));
    return `[${logs.join(',')}]`;
  }

  function blockOf(tag: unknown): string {
    const number = tag === 'latest' ? lastBlock : tag === 'finalized' ? 0 : Number(tag);
    if (number > lastBlock) return 'null';
    return (
      `{"number":"${quantity(number)}","hash":"${hashOf(number)}","parentHash":"${hashOf(number - 1)}",` +
      `"timestamp":"${quantity(FIRST_SECOND + number)}","transactions":[]}`
    );
  }

  return {
    deployment,
    lastBlock,
    answer(method, params) {
      switch (method) {
        case 'eth_chainId':
          return `"${quantity(deployment.chainId)}"`;
        case 'eth_getCode':
          return `"${CODE}"`;
        case 'eth_getBlockByNumber':
          return blockOf(params[0]);
        case 'eth_getLogs': {
          const { fromBlock, toBlock } = params[0] as { fromBlock: string; toBlock: string };
          return logsBetween(Number(fromBlock), Number(toBlock));
        }
        case 'eth_getStorageAt': {
          const { blockHash } = params[2] as { blockHash: string };
          const head = heads[Number.parseInt(blockHash.slice(2, 18), 16)];
          const isLineage = params[0] === contracts.lineage.address;
          return isLineage && head !== undefined ? `"${toHex(head)}"` : ZERO_WORD;
        }
        default:
          throw new Error(`no answer to ${method}`);
      }
    },
  };
}

function quantity(value: number): string {
  return `0x${value.toString(16)}`;
}

/** 32 bytes that begin with the block's number. */
function hashOf(block: number): string {
  return `0x${Math.max(block, 0).toString(16).padStart(16, '0')}${'5'.repeat(48)}`;
}

/** Digits of an id that no other fact has, spread over all that there are. */
function subjectOf(index: number): string {
  const spread = Math.imul(index, 2_654_435_761) >>> 0;
  return spread.toString(16).padStart(8, '0') + index.toString(16).padStart(56, '0');
}
