import type { BlockRef } from '../domain/rows.js';
import { PedigreeError } from '../encoding/error.js';
import type { LineageGraph } from '../lineage/port.js';
import type { FactSource } from '../sources/port.js';
import type { IngestErrorCode } from './errors.js';

/**
 * The youngest block that graph and source both have, or null where the histories share none: then everything is
 * rebuilt, which only a short history may ask for. The graph's blocks are ends of ranges, so there may be much between
 * two of them: going back to a shared one is safe at any distance. Where a block further back than `maxDepth` differs it
 * throws `REORG_TOO_DEEP`: a person must look, nothing is guessed. A block that is not there does not differ: a node that
 * lags has no younger ones. Where that is all, and it is further behind than `maxDepth` or contradicts itself, it throws
 * `SOURCE_BEHIND`, and may be asked again.
 */
export async function findCommonBlock(
  graph: Pick<LineageGraph, 'recentBlocks'>,
  source: Pick<FactSource, 'block' | 'status'>,
  maxDepth: number,
  signal?: AbortSignal,
): Promise<BlockRef | null> {
  const options = signal === undefined ? {} : { signal };
  const applied = await graph.recentBlocks();
  const head = applied[0];
  if (head === undefined) return null;
  const { chainHead } = await source.status(options);
  let common: BlockRef | null = null;
  let differs = false;
  let isAbsent = false;
  for (const block of applied) {
    if (block.number > chainHead.number) continue;
    const there = await source.block(block.number, options);
    if (there?.hash === block.hash) {
      common = block;
      break;
    }
    if (there === null) {
      isAbsent = true;
      continue;
    }
    differs = true;
    if (head.number - block.number > maxDepth) throw tooDeep(head, maxDepth);
  }
  const isBehind = isAbsent || head.number - chainHead.number > maxDepth;
  if ((!differs && isBehind) || (common === null && isAbsent)) throw behind(head, chainHead);
  return common;
}

function tooDeep(head: BlockRef, maxDepth: number): PedigreeError<IngestErrorCode> {
  return new PedigreeError(
    'REORG_TOO_DEEP',
    `the chain differs from the lineage graph for more than ${maxDepth} blocks before block ${head.number}: check that the RPC node follows the right chain, then rebuild with --reset`,
  );
}

function behind(head: BlockRef, chainHead: BlockRef): PedigreeError<IngestErrorCode> {
  return new PedigreeError(
    'SOURCE_BEHIND',
    `the RPC node does not have all blocks up to block ${head.number} of the lineage graph, it says it stands at ${chainHead.number}: it is asked again until it has caught up`,
    { retry: true },
  );
}
