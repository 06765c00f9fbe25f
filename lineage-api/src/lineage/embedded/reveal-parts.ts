import { setImmediate as others } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { RevealedLeaves, RevealedManifest } from '../../domain/rows.js';
import { toBuiltUrl } from '../../encoding/built.js';
import { doesManifestFit, doLeavesFit } from '../cursor.js';
import { openWriter } from './database.js';
import { checkAlive, type Engine, follow, movePosition, startWriting } from './engine.js';
import { findNumber } from './numbers.js';
import { FLAG } from './topology.js';
import type { Turns } from './turns.js';
import { findNodeOf, insertManifest, insertRows } from './writes.js';

/** After so long others are served. */
const LONGEST_MS = 10;

/**
 * Adds a large manifest in one transaction of a second connection, a part at a time: questions are answered meanwhile from
 * what was there before. Memory follows in the turn in which it is committed.
 */
export function revealInParts(
  engine: Engine,
  turns: Turns,
  manifest: RevealedManifest,
  parts: AsyncIterable<RevealedLeaves>,
): Promise<void> {
  return turns.prepare(async (change) => {
    checkAlive(engine);
    const n = findNumber(engine.topology.numbers, manifest.batchId);
    if (n < 0 || ((engine.topology.flags[n] as number) & FLAG.MANIFEST_KNOWN) !== 0) return;
    const batch = findNodeOf(engine, n);
    if (!doesManifestFit(manifest, batch)) return;
    const writer = openWriter(engine.file);
    try {
      const writing = startWriting(engine, writer.database);
      const voidLeaves: RevealedLeaves['voidLeaves'][number][] = [];
      let since = performance.now();
      for await (const part of parts) {
        if (!doLeavesFit(part, batch)) return;
        insertRows(writing, part);
        voidLeaves.push(...part.voidLeaves);
        if (performance.now() - since < LONGEST_MS) continue;
        await others();
        since = performance.now();
      }
      const moved = insertManifest(writing, n, manifest.manifestHash, voidLeaves);
      await change(() => {
        const position = movePosition(writing, moved);
        writer.commit();
        follow(engine, writing, position);
      });
    } finally {
      writer.close();
    }
    await checkpointAside(engine.file);
  });
}

/** While other writers still wait: they would have to do it in this thread. */
function checkpointAside(file: string): Promise<void> {
  return new Promise((resolve) => {
    const url = toBuiltUrl('./checkpoint-worker.js', import.meta.url);
    const worker = new Worker(url, { workerData: file });
    // What is not moved now is moved later.
    worker.on('error', () => {});
    worker.on('exit', () => resolve());
  });
}
