import type { DeploymentInfo } from '../../encoding/deployment.js';
import { PedigreeError } from '../../encoding/error.js';
import type { FactContract } from '../../encoding/fact-catalog.js';
import { splitFactLog } from '../../encoding/fact-events.js';
import type { Address, Hex } from '../../encoding/hex.js';
import { parseHash, parseQuantity, shown } from '../blocks.js';
import { garbage } from '../rpc-errors.js';
import { RECORD_BYTES, writeRecord } from './packed-facts.js';

/** The records of one block's facts, in the order of the chain. */
export type LoggedBlock = {
  readonly number: number;
  readonly hash: Hex;
  /** That of the logs, where the node gives one. */
  readonly timestamp: number | undefined;
  /** Where each record begins. */
  readonly offsets: number[];
  /** Where the last one ends. */
  end: number;
};

/** Facts as their logs say them: blocks in order, and their records in one piece. */
export type LoggedFacts = { readonly bytes: Buffer; readonly blocks: readonly LoggedBlock[] };

/** Which registry stands at an address. */
export type Registries = ReadonlyMap<Address, FactContract>;

export function registriesOf({ contracts }: DeploymentInfo): Registries {
  return new Map(
    (['lineage', 'assertions', 'licenses'] as const).map((name) => [contracts[name].address, name]),
  );
}

type Place = { readonly blockNumber: number; readonly logIndex: number; readonly txIndex: number };
type Log = Readonly<Record<string, unknown>>;
type PlacedLog = Place & {
  readonly log: Log;
  readonly topics: readonly unknown[];
  readonly data: string;
};

/**
 * Packs the answer to `eth_getLogs` for a range, in chain order. Anything that was not asked for is garbage; what the
 * logs say is proven later, by their fact ids.
 */
export function packLogs(
  answer: unknown,
  registries: Registries,
  range: { readonly from: number; readonly to: number },
): LoggedFacts {
  if (!Array.isArray(answer)) throw garbage(`expected a list of logs, got ${shown(answer)}`);
  const logs = answer.map(placeLog);
  logs.sort(comparePlaces);
  const size = logs.reduce((sum, { data }) => sum + RECORD_BYTES + 96 + data.length / 2, 0);
  const bytes = Buffer.allocUnsafe(Math.ceil(size));
  const blocks: LoggedBlock[] = [];
  let end = 0;
  let before: Place | undefined;
  for (const log of logs) {
    checkPlace(log, before, range);
    const block = blockFor(log, blocks);
    block.offsets.push(end);
    end = packLog(log, registries, bytes, end);
    block.end = end;
    before = log;
  }
  return { bytes: bytes.subarray(0, end), blocks };
}

function placeLog(value: unknown): PlacedLog {
  if (typeof value !== 'object' || value === null)
    throw garbage(`expected a log, got ${shown(value)}`);
  const log = value as Log;
  const { topics, data } = log;
  if (log.removed === true) throw garbage('expected logs of the chain, got a removed one');
  if (!Array.isArray(topics) || typeof data !== 'string' || !data.startsWith('0x'))
    throw garbage(`expected topics and data of a log, got ${shown(topics)}`);
  return {
    log,
    topics,
    data,
    blockNumber: parseQuantity(log.blockNumber, 'the block of a log'),
    logIndex: parseIndex(log.logIndex, 'the index of a log'),
    txIndex: parseIndex(log.transactionIndex, 'the transaction index of a log'),
  };
}

/** More logs no block has. */
const LARGEST_INDEX = 2 ** 20 - 1;

function parseIndex(value: unknown, name: string): number {
  const index = parseQuantity(value, name);
  if (index > LARGEST_INDEX) throw garbage(`expected ${name} up to ${LARGEST_INDEX}, got ${index}`);
  return index;
}

function comparePlaces(a: Place, b: Place): number {
  return a.blockNumber - b.blockNumber || a.logIndex - b.logIndex;
}

/** The block of a log, which must say of it what the logs before did. */
function blockFor({ log, blockNumber }: PlacedLog, blocks: LoggedBlock[]): LoggedBlock {
  const hash = parseHash(log.blockHash, 'the block hash of a log');
  const given = log.blockTimestamp ?? undefined;
  const timestamp =
    given === undefined ? undefined : parseQuantity(given, 'the timestamp of a log');
  const last = blocks.at(-1);
  if (last === undefined || last.number !== blockNumber) {
    const block = { number: blockNumber, hash, timestamp, offsets: [], end: 0 };
    blocks.push(block);
    return block;
  }
  if (last.hash !== hash)
    throw garbage(`expected logs of block ${blockNumber} with hash ${last.hash}, got ${hash}`);
  if (last.timestamp !== timestamp)
    throw garbage(
      `expected logs of block ${blockNumber} of second ${last.timestamp}, got ${timestamp}`,
    );
  return last;
}

function packLog(
  { log, topics, data, logIndex, txIndex }: PlacedLog,
  registries: Registries,
  bytes: Buffer,
  at: number,
): number {
  const contract = registries.get(String(log.address).toLowerCase() as Address);
  if (contract === undefined)
    throw garbage(`expected a log of a registry, got one of ${shown(log.address)}`);
  const txHash = parseHash(log.transactionHash, 'the transaction of a log').substring(2);
  try {
    const end = writeRecord(bytes, at, {
      ...splitFactLog(contract, topics, data),
      txHash,
      logIndex,
      txIndex,
    });
    if (end < 0) throw garbage(`expected hexadecimal data of a log, got ${shown(data)}`);
    return end;
  } catch (error) {
    if (!(error instanceof PedigreeError) || error.code !== 'MALFORMED_LOG') throw error;
    throw garbage(`expected a fact of the ${contract} registry: ${error.message}`);
  }
}

function checkPlace(
  { blockNumber, logIndex, txIndex }: Place,
  before: Place | undefined,
  { from, to }: { readonly from: number; readonly to: number },
): void {
  if (blockNumber < from || blockNumber > to) {
    throw garbage(`expected logs of blocks ${from} to ${to}, got one of block ${blockNumber}`);
  }
  if (before?.blockNumber !== blockNumber) return;
  if (before.logIndex === logIndex) {
    throw garbage(`expected each log once, got log ${logIndex} of block ${blockNumber} twice`);
  }
  if (before.txIndex > txIndex) {
    throw garbage(`expected the logs of block ${blockNumber} in the order of their transactions`);
  }
}
