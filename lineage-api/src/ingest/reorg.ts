import type { BlockRef } from '../domain/rows.js';
import { PedigreeError } from '../encoding/error.js';
import type { LineageGraph } from '../lineage/port.js';
import type { FactSource } from '../sources/port.js';
import type { IngestErrorCode } from './errors.js';

/**
 * The youngest block that graph and source both have, or null where the histories share none: then everything is
 * rebuilt, which only a short history may ask for. Further back than `maxDepth` blocks it throws `REORG_TOO_DEEP`: a
 * person must look, nothing is guessed.
 */
export async function findCommonBlock(
  graph: LineageGraph,
  source: FactSource,
  maxDepth: number,
  signal?: AbortSignal,
): Promise<BlockRef | null> {
  const applied = await graph.recentBlocks();
  const head = applied[0];
  if (head === undefined) return null;
  for (const block of applied) {
    if (head.number - block.number > maxDepth) throw tooDeep(head, maxDepth);
    const there = await source.block(block.number, signal === undefined ? {} : { signal });
    if (there?.hash === block.hash) return block;
  }
  const oldest = applied[applied.length - 1] ?? head;
  if (head.number - oldest.number >= maxDepth) throw tooDeep(head, maxDepth);
  return null;
}

function tooDeep(head: BlockRef, maxDepth: number): PedigreeError<IngestErrorCode> {
  return new PedigreeError(
    'REORG_TOO_DEEP',
    `the chain differs from the lineage graph for more than ${maxDepth} blocks before block ${head.number}: check that the RPC node follows the right chain, then rebuild with --reset`,
  );
}
