import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BlockRef } from '../domain/rows.js';
import type { DeploymentInfo } from '../encoding/deployment.js';
import { PedigreeError } from '../encoding/error.js';
import type { Hex } from '../encoding/hex.js';
import type { GraphHead, LineageGraph } from '../lineage/port.js';
import type { ChainLogs } from '../sources/chain/chain-logs.js';
import type { UnreadableLog } from '../sources/chain/fact-logs.js';
import type { KeptFacts } from '../sources/kept-facts.js';
import type { FactRange } from '../sources/port.js';
import { openDiskMaps } from './disk-map.js';
import { compareDumps } from './dump-diff.js';
import { createHeadCheck } from './head-check.js';
import { createIndexCheck } from './index-check.js';
import { inParts } from './ranges.js';
import { type Comparison, type Difference, firstOf } from './report.js';

export type ReconcileErrorCode =
  /** The graph has read no block: there is nothing to compare. */
  | 'GRAPH_EMPTY'
  /** The chain, or the graph after it, changed whenever it was looked at. */
  | 'CHAIN_UNSETTLED';

/** A lineage graph built beside the service's own, from nothing but what it is given. */
export type ScratchGraph = {
  readonly dump: LineageGraph['dump'];
  /** Takes in the next range of facts; `after` is the end of the one before. */
  apply(range: FactRange, after: BlockRef | null): Promise<void>;
  /** Reads these manifests and documents, and no others. */
  readContent(hashes: ReadonlySet<Hex>, signal: AbortSignal): Promise<void>;
  close(): Promise<void>;
};

/** What is compared, and where there is room to do so. */
export type ReconcileParts = {
  readonly deployment: DeploymentInfo;
  readonly chain: ChainLogs;
  readonly index: KeptFacts;
  readonly graph: Pick<LineageGraph, 'name' | 'head' | 'dump'>;
  /** Opens an empty graph in a folder that is deleted afterwards. */
  readonly openScratch: (folder: string) => Promise<ScratchGraph>;
  /** Where that folder is made. */
  readonly folder: string;
};

export type ReconcileOptions = {
  /** Reads manifests and documents again as well, and compares what they gave. */
  readonly deep: boolean;
  readonly signal: AbortSignal;
};

const MAX_TRIES = 8;
const WAIT_MS = 500;

/**
 * Compares contract heads, logs, index and graph as of the graph's newest block. Nothing of the service is changed. Where
 * the chain changes meanwhile it begins again; a difference is reported once a second look has found one too.
 */
export async function compareLayers(
  parts: ReconcileParts,
  options: ReconcileOptions,
): Promise<Comparison> {
  let hasDiffered = false;
  for (let tries = 1; ; tries++) {
    try {
      const comparison = await compareOnce(parts, options);
      if (comparison.difference === null || hasDiffered) return comparison;
      hasDiffered = true;
    } catch (error) {
      if (!hasMoved(error)) throw error;
      if (tries >= MAX_TRIES) throw unsettled(error);
      await sleep(WAIT_MS, undefined, { signal: options.signal });
    }
  }
}

async function compareOnce(parts: ReconcileParts, options: ReconcileOptions): Promise<Comparison> {
  const folder = await mkdtemp(join(parts.folder, 'reconcile-'));
  try {
    const head = await parts.graph.head({ signal: options.signal });
    const { block } = head;
    if (block === null)
      throw new PedigreeError<ReconcileErrorCode>(
        'GRAPH_EMPTY',
        'the lineage graph has read no block yet: there is nothing to compare',
      );
    await checkStanding(parts, block, options.signal);
    const compared = await compareAt(parts, block, folder, options);
    await checkStanding(parts, block, options.signal);
    checkUnmoved(head, await parts.graph.head({ signal: options.signal }), options);
    return { block, deep: options.deep, ...compared };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function compareAt(
  parts: ReconcileParts,
  block: BlockRef,
  folder: string,
  { deep, signal }: ReconcileOptions,
): Promise<Pick<Comparison, 'difference' | 'counts'>> {
  const maps = openDiskMaps(join(folder, 'heads.sqlite'));
  const scratch = await parts.openScratch(folder);
  const kept = parts.index.upTo(block, signal);
  try {
    const heads = createHeadCheck(parts.chain, parts.deployment, maps, signal);
    const index = createIndexCheck(kept);
    let facts = 0;
    let after: BlockRef | null = null;
    let unlike: Difference | null = null;
    const counts = () => ({ facts, heads: heads.count, rows: 0 });
    for await (const range of parts.chain.ranges(block, signal)) {
      // What logs leave out or make up, nothing else can be held against.
      const broken = firstOf([toDifference(range.unreadable), await heads.add(range)]);
      if (broken !== null) return { difference: broken, counts: counts() };
      unlike ??= await index.add(range.facts);
      for (const part of inParts(range)) {
        signal.throwIfAborted();
        await scratch.apply(part, after);
        after = part.to;
      }
      facts += range.facts.length;
    }
    const broken = await heads.finish(block);
    if (broken !== null) return { difference: broken, counts: counts() };
    unlike ??= await index.finish();

    const content = deep ? await readContentHashes(parts.graph.dump()) : null;
    if (content !== null) await scratch.readContent(content, signal);
    const scope = { atBlock: block.number, content, signal };
    const graph = await compareDumps(scratch.dump(), parts.graph.dump(), scope);
    return {
      difference: firstOf([unlike, graph.difference]),
      counts: { ...counts(), rows: graph.rows },
    };
  } finally {
    await kept.return();
    await scratch.close();
    maps.close();
  }
}

function toDifference(log: UnreadableLog | null): Difference | null {
  if (log === null) return null;
  return {
    layer: 'LOGS',
    against: 'CONTRACT',
    kind: 'CHANGED',
    subject: null,
    factId: null,
    ...log,
  };
}

/** Hashes of the manifests and documents that a graph has read. */
async function readContentHashes(dump: AsyncIterable<string>): Promise<ReadonlySet<Hex>> {
  const hashes = new Set<Hex>();
  for await (const line of dump) {
    if (!/^\["(?:manifest|document)"/.test(line)) continue;
    const [, row] = JSON.parse(line) as [string, { manifestHash?: Hex; hash?: Hex }];
    hashes.add((row.manifestHash ?? row.hash) as Hex);
  }
  return hashes;
}

async function checkStanding(
  { chain }: ReconcileParts,
  { number, hash }: BlockRef,
  signal: AbortSignal,
): Promise<void> {
  if ((await chain.block(number, { signal }))?.hash === hash) return;
  throw new PedigreeError('REORG', `block ${number} ${hash} of the graph is not in the chain`);
}

function checkUnmoved(before: GraphHead, after: GraphHead, { deep }: ReconcileOptions): void {
  const isSame = before.epoch === after.epoch;
  if (isSame && (!deep || before.manifestsDigest === after.manifestsDigest)) return;
  throw new PedigreeError(
    'REORG',
    'the graph went back, or learned of manifests, while it was read',
  );
}

/** Of two histories, or of an index that is not there yet: another look may see one. */
function hasMoved(error: unknown): boolean {
  if (!(error instanceof PedigreeError)) return false;
  return (
    error.code === 'REORG' || error.code === 'BLOCK_UNKNOWN' || error.code === 'SOURCE_UNAVAILABLE'
  );
}

function unsettled(cause: unknown): PedigreeError<ReconcileErrorCode> {
  return new PedigreeError(
    'CHAIN_UNSETTLED',
    `tried ${MAX_TRIES} times and could not compare everything as of one block: ${(cause as Error).message}`,
    { cause, retry: true },
  );
}
