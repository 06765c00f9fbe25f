import { setImmediate as others } from 'node:timers/promises';
import type { BlockRef } from '../domain/rows.js';
import { type ChainHead, createChainHeads } from '../encoding/chain-heads.js';
import { REGISTRY_KEY } from '../encoding/chains.js';
import type { DeploymentInfo } from '../encoding/deployment.js';
import { CHAIN_KIND } from '../encoding/enums.js';
import { PedigreeError } from '../encoding/error.js';
import type { Fact, FactContract } from '../encoding/fact-catalog.js';
import type { Hex } from '../encoding/hex.js';
import type { ChainLogs } from '../sources/chain/chain-logs.js';
import type { FactRange } from '../sources/port.js';
import { CONTRACTS, type RegistryHeads, readRegistryHeads } from '../sources/registry-heads.js';
import type { DiskMap, DiskMaps } from './disk-map.js';
import type { Difference } from './report.js';

/** The heads of all chains of the three contracts, rebuilt from the logs, against those in storage. */
export type HeadCheck = {
  /** Extends the chains by a range of logs. The difference found in it, or null. */
  add(range: FactRange): Promise<Difference | null>;
  /** Compares every head of every chain with storage at the block that was reached. */
  finish(at: BlockRef): Promise<Difference | null>;
  /** Heads compared so far. */
  readonly count: number;
};

const CHAIN_NAMES = new Map<number, string>(
  Object.entries(CHAIN_KIND).map(([name, code]) => [code, name.toLowerCase()]),
);

type KnownHead = ChainHead & { readonly block: number };
type Snapshot = { readonly block: number; readonly heads: RegistryHeads };
type Chain = Pick<ChainLogs, 'block' | 'storedHeads'>;

/** Storage words asked for at a time, and how many such questions are under way. */
const HEADS_AT_ONCE = 500;
const IN_FLIGHT = 4;
const FACTS_IN_A_TURN = 64;

export function createHeadCheck(
  chain: Chain,
  deployment: DeploymentInfo,
  maps: DiskMaps,
  signal: AbortSignal,
): HeadCheck {
  const book: DiskMap<KnownHead> = maps.open('heads');
  let block = deployment.block - 1;
  const heads = createChainHeads(deployment, {
    heads: { ...book, set: (name, head) => book.set(name, { ...head, block }) },
    slots: maps.open('slots'),
  });
  /** The node has the state of blocks that are long past. */
  let knowsPast = true;
  let reached = block;
  let last = readRegistries();
  let count = 0;

  function readRegistries(): RegistryHeads {
    const headOf = (contract: FactContract): Hex =>
      heads.head({ contract, chainKind: CHAIN_KIND.REGISTRY, key: REGISTRY_KEY });
    return {
      lineage: headOf('lineage'),
      assertions: headOf('assertions'),
      licenses: headOf('licenses'),
    };
  }

  async function add({ facts, to }: FactRange): Promise<Difference | null> {
    const snapshots: Snapshot[] = [{ block: reached, heads: last }];
    for (const [i, fact] of facts.entries()) {
      block = fact.position.blockNumber;
      const broken = findBreak(fact);
      if (broken !== null) return broken;
      if (facts[i + 1]?.position.blockNumber !== block) {
        snapshots.push({ block, heads: readRegistries() });
      }
      if (i % FACTS_IN_A_TURN !== 0) continue;
      await others();
      signal.throwIfAborted();
    }
    const from = reached;
    last = (snapshots[snapshots.length - 1] as Snapshot).heads;
    reached = to.number;
    if (!knowsPast) return null;
    const stored = await findStored(to);
    if (stored === null) knowsPast = false;
    const contract = stored === null ? undefined : findOther(last, stored);
    if (contract === undefined) return null;
    return locate(contract, snapshots, from, to.number);
  }

  function findBreak(fact: Fact): Difference | null {
    try {
      heads.add(fact);
      return null;
    } catch (error) {
      if (!(error instanceof PedigreeError) || error.code !== 'FACT_NOT_CHAINED') throw error;
      const { factId, subject, position } = fact;
      return {
        layer: 'LOGS',
        against: 'CONTRACT',
        kind: 'CHANGED',
        blockNumber: position.blockNumber,
        subject,
        factId,
        detail: error.message,
      };
    }
  }

  /** Heads of the registries in storage, or null where the node has forgotten them. */
  async function findStored(at: Pick<BlockRef, 'hash'>): Promise<RegistryHeads | null> {
    try {
      return await readRegistryHeads(chain, at, { signal });
    } catch (error) {
      if (error instanceof PedigreeError && error.code === 'BLOCK_UNKNOWN') return null;
      throw error;
    }
  }

  /** The first block after `low`, which agrees, where a registry's head is not what the logs lead to. */
  async function locate(
    contract: FactContract,
    snapshots: readonly Snapshot[],
    low: number,
    high: number,
  ): Promise<Difference> {
    const computedAt = (number: number): Hex =>
      (snapshots.findLast((each) => each.block <= number) as Snapshot).heads[contract];
    let stored: Hex | undefined;
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      const there = await chain.block(middle, { signal });
      const found = there === null ? null : await findStored(there);
      if (found === null) break;
      if (found[contract] === computedAt(middle)) low = middle;
      else {
        high = middle;
        stored = found[contract];
      }
    }
    return {
      layer: 'LOGS',
      against: 'CONTRACT',
      kind: computedAt(high) === computedAt(low) ? 'MISSING' : 'CHANGED',
      blockNumber: high,
      subject: null,
      factId: null,
      detail: `expected the logs up to block ${high} to lead to the ${contract} registry's head${stored === undefined ? '' : ` ${stored}`} in storage, got ${computedAt(high)}; blocks up to ${low} agree`,
    };
  }

  async function finish(at: BlockRef): Promise<Difference | null> {
    let first: Difference | null = null;
    let pending: KnownHead[][] = [];
    const flush = async () => {
      const found = await Promise.all(pending.map((part) => compare(part, at)));
      pending = [];
      for (const each of found) {
        if (each !== null && (first === null || each.blockNumber < first.blockNumber)) first = each;
      }
    };
    for (const head of book.values()) {
      const part = pending[pending.length - 1];
      if (part !== undefined && part.length < HEADS_AT_ONCE) part.push(head);
      else if (pending.length < IN_FLIGHT) pending.push([head]);
      else {
        await flush();
        pending.push([head]);
      }
    }
    await flush();
    return first;
  }

  async function compare(part: readonly KnownHead[], at: BlockRef): Promise<Difference | null> {
    const stored = await chain.storedHeads(part, at, { signal });
    count += part.length;
    const different = part.flatMap((head, i) =>
      head.head === stored[i] ? [] : [{ head, stored: stored[i] }],
    );
    different.sort((a, b) => a.head.block - b.head.block);
    const [other] = different;
    if (other === undefined) return null;
    const { contract, chainKind, key, head, block: blockNumber } = other.head;
    const name = CHAIN_NAMES.get(chainKind);
    return {
      layer: 'LOGS',
      against: 'CONTRACT',
      kind: 'CHANGED',
      blockNumber,
      subject: key,
      factId: null,
      detail: `expected the ${name} chain of ${key} in the ${contract} registry to have head ${other.stored}, as in storage at block ${at.number}, got ${head} from the logs, which extend it last at block ${blockNumber}`,
    };
  }

  return {
    add,
    finish,
    get count() {
      return count;
    },
  };
}

function findOther(computed: RegistryHeads, stored: RegistryHeads): FactContract | undefined {
  return CONTRACTS.find((name) => computed[name] !== stored[name]);
}
