import type { BlockRef } from '../../domain/rows.js';
import type { DeploymentInfo } from '../../encoding/deployment.js';
import type { Hex } from '../../encoding/hex.js';
import { type BlockHeader, type BlockReader, toQuantity } from '../blocks.js';
import { type RegistryHeads, readRegistryHeads } from '../registry-heads.js';
import type { RpcClient } from '../rpc-client.js';
import { garbage, isRpcError, rpcError } from '../rpc-errors.js';
import type { ChainWitness } from '../witness.js';
import { findStarts } from './fact-starts.js';
import { type LoggedBlock, packLogs, registriesOf } from './log-parser.js';
import { scanLogs } from './log-scanner.js';

/** A block with facts, and where their records stand. */
export type FetchedBlock = BlockRef & Pick<LoggedBlock, 'offsets' | 'end'>;

/** All facts of some blocks in a row, bound to one history of the chain. */
export type FetchedRange = {
  readonly from: number;
  /** Hash of the block before the first: the range continues the history that ends with it. */
  readonly parentHash: Hex;
  /** The last block. */
  readonly end: BlockHeader;
  /** The records of all facts. */
  readonly bytes: Buffer;
  /** Blocks with facts. */
  readonly blocks: readonly FetchedBlock[];
  readonly factCount: number;
  /** For each fact, in order, 1 where its id is proven to be that of the first fact of its subject; else 0. */
  readonly starts: Uint8Array;
};

/** A range, and the registry heads in storage at its end; null where the node has forgotten that state. */
export type WitnessedRange = FetchedRange & { readonly storedHeads: RegistryHeads | null };

/** `head`: number of the chain's newest block. */
export type RangeFetcher<Range extends FetchedRange = FetchedRange> = (
  range: { readonly from: number; readonly to: number; readonly head: number },
  signal: AbortSignal,
) => Promise<Range>;

/**
 * A reorg deeper than this below the head is one that nobody follows (`ingest`): below, a block has one hash, and what a
 * log says of it needs no header.
 */
const SETTLED_DEPTH = 128;

/**
 * Fetches ranges of blocks. Near the head the end is read before the logs and after: while its hash stays, so did
 * everything below it; and each block with logs is held against its header. Throws `REORG` where the chain changed,
 * `SOURCE_GARBAGE` where a log is not of the block that it names.
 */
export function createRangeFetcher(
  rpc: RpcClient,
  reader: BlockReader,
  deployment: DeploymentInfo,
): RangeFetcher {
  const registries = registriesOf(deployment);
  const address = [...registries.keys()];

  return async ({ from, to, head }, signal) => {
    const isSettled = (number: number): boolean => number <= head - SETTLED_DEPTH;
    const before = isSettled(to) ? undefined : await reader.block(to, { signal });
    const filter = { address, fromBlock: toQuantity(from), toBlock: toQuantity(to) };
    const call = { method: 'eth_getLogs', params: [filter] };
    const scan = (answer: Buffer, id: number) => scanLogs(answer, id, registries, { from, to });
    const answer = await rpc.scan(call, scan, signal);
    const { bytes, blocks } =
      'scanned' in answer ? answer.scanned : packLogs(answer.result, registries, { from, to });
    const unsure = blocks.filter(
      (block) => block.timestamp === undefined || !isSettled(block.number),
    );
    const numbers = [...new Set([from, ...unsure.map((block) => block.number), to])];
    const headers = await readHeaders(reader, numbers, signal);
    const end = headers.get(to);
    const first = headers.get(from);
    if (!end || !first || (before !== undefined && end.hash !== before?.hash)) {
      throw rpcError(
        'REORG',
        `the chain changed while blocks ${from} to ${to} were read; ask again`,
      );
    }
    const placed = blocks.map((block) => placeBlock(block, headers));
    const starts = findStarts(deployment, bytes, placed);
    const { parentHash } = first;
    return { from, parentHash, end, bytes, blocks: placed, factCount: starts.length, starts };
  };
}

/** Also asks for the heads in storage, while other ranges are under way. */
export function withStoredHeads(
  fetchRange: RangeFetcher,
  witness: ChainWitness,
): RangeFetcher<WitnessedRange> {
  return async (place, signal) => {
    const range = await fetchRange(place, signal);
    return { ...range, storedHeads: await findStoredHeads(witness, range.end, signal) };
  };
}

async function findStoredHeads(
  witness: ChainWitness,
  block: BlockRef,
  signal: AbortSignal,
): Promise<RegistryHeads | null> {
  try {
    return await readRegistryHeads(witness, block, { signal });
  } catch (error) {
    if (!isRpcError(error, 'BLOCK_UNKNOWN')) throw error;
    return null;
  }
}

async function readHeaders(
  reader: BlockReader,
  numbers: readonly number[],
  signal: AbortSignal,
): Promise<Map<number, BlockHeader>> {
  const headers = await reader.blocks(numbers, { signal });
  return new Map(headers.flatMap((header) => (header === null ? [] : [[header.number, header]])));
}

/** A block with its timestamp, once it is known to be the one that its logs name. */
function placeBlock(
  { number, hash, timestamp, offsets, end }: LoggedBlock,
  headers: ReadonlyMap<number, BlockHeader>,
): FetchedBlock {
  const header = headers.get(number);
  if (header === undefined) {
    if (timestamp === undefined) throw garbage(`expected the header of block ${number}, got none`);
    return { number, hash, timestamp, offsets, end };
  }
  if (header.hash !== hash) {
    throw garbage(`expected a log of block ${number} with hash ${header.hash}, got ${hash}`);
  }
  if (timestamp !== undefined && timestamp !== header.timestamp) {
    throw garbage(`expected a log of second ${header.timestamp}, got second ${timestamp}`);
  }
  return { number, hash, timestamp: header.timestamp, offsets, end };
}
