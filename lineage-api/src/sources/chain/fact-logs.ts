import type { DeploymentInfo } from '../../encoding/deployment.js';
import { PedigreeError } from '../../encoding/error.js';
import type { Fact, FactPosition } from '../../encoding/fact-catalog.js';
import { parseFactLog } from '../../encoding/fact-events.js';
import { type Hex, isHex } from '../../encoding/hex.js';
import { type BlockHeader, parseHash, parseQuantity, shown } from '../blocks.js';
import { CONTRACTS } from '../registry-heads.js';
import { garbage } from '../rpc-errors.js';

/** A log of a registry that says nothing that a registry can say. */
export type UnreadableLog = { readonly blockNumber: number; readonly detail: string };

/** Facts as logs say them, before they are held against the headers of their blocks. */
export type FactLogs = {
  /** The first that is no fact; those after it are left out. */
  readonly unreadable: UnreadableLog | null;
  /** Blocks that they name. */
  readonly numbers: readonly number[];
  /** The facts in chain order. Throws `SOURCE_GARBAGE` where one is not of the block that it names, or of none asked for. */
  place(headers: ReadonlyMap<number, BlockHeader>, range: Range): Fact[];
};

type Range = { readonly from: number; readonly to: number };
type Logged = {
  readonly said: object | UnreadableLog;
  readonly position: Omit<FactPosition, 'timestamp'>;
};

/** Reads the answer to `eth_getLogs`. It came over the network: all is checked. */
export function parseFactLogs(answer: unknown, deployment: DeploymentInfo): FactLogs {
  if (!Array.isArray(answer)) throw garbage(`expected a list of logs, got ${shown(answer)}`);
  const all = answer.map((log) => parseLog(log, deployment));
  all.sort((a, b) => placeOf(a) - placeOf(b));
  const end = all.findIndex(({ said }) => 'detail' in said);
  const logs = end < 0 ? all : all.slice(0, end);
  return {
    unreadable: (all[end]?.said as UnreadableLog | undefined) ?? null,
    numbers: logs.map(({ position }) => position.blockNumber),
    place(headers, range) {
      return logs.map((log, i) => {
        const before = logs[i - 1];
        if (before !== undefined && placeOf(before) === placeOf(log)) {
          throw garbage(
            `expected each log once, got one of block ${log.position.blockNumber} twice`,
          );
        }
        return placeLog(log, headers.get(log.position.blockNumber), range);
      });
    },
  };
}

const LOGS_PER_BLOCK = 2 ** 20;

function placeOf({ position }: Logged): number {
  return position.blockNumber * LOGS_PER_BLOCK + position.logIndex;
}

function parseLog(value: unknown, deployment: DeploymentInfo): Logged {
  if (typeof value !== 'object' || value === null)
    throw garbage(`expected a log, got ${shown(value)}`);
  const log = value as Record<string, unknown>;
  const blockNumber = parseQuantity(log.blockNumber, 'the block of a log');
  return {
    said: parseContent(log, blockNumber, deployment),
    position: {
      blockNumber,
      blockHash: parseHash(log.blockHash, 'the block hash of a log'),
      txHash: parseHash(log.transactionHash, 'the transaction of a log'),
      txIndex: parseQuantity(log.transactionIndex, 'the transaction index of a log'),
      logIndex: parseQuantity(log.logIndex, 'the index of a log'),
    },
  };
}

function parseContent(
  { address, topics, data }: Record<string, unknown>,
  blockNumber: number,
  { contracts }: DeploymentInfo,
): { readonly factId: Hex } | UnreadableLog {
  const at = String(address).toLowerCase();
  const contract = CONTRACTS.find((name) => contracts[name].address.toLowerCase() === at);
  if (contract === undefined)
    throw garbage(`expected a log of a registry, got one of ${shown(at)}`);
  if (!Array.isArray(topics) || !topics.every((topic) => isHex(topic, 32)) || !isHex(data)) {
    throw garbage(`expected topics and data of a log, got ${shown(topics)}`);
  }
  try {
    return parseFactLog(contract, topics, data);
  } catch (error) {
    if (!(error instanceof PedigreeError)) throw error;
    return { blockNumber, detail: `expected a fact of the ${contract} registry: ${error.message}` };
  }
}

function placeLog(
  { said, position }: Logged,
  header: BlockHeader | undefined,
  { from, to }: Range,
): Fact {
  const { blockNumber, blockHash } = position;
  if (blockNumber < from || blockNumber > to) {
    throw garbage(`expected logs of blocks ${from} to ${to}, got one of block ${blockNumber}`);
  }
  if (header?.hash !== blockHash) {
    throw garbage(
      `expected a log of block ${blockNumber} with hash ${header?.hash}, got ${blockHash}`,
    );
  }
  return { ...said, position: { ...position, timestamp: header.timestamp } } as Fact;
}
