import { setImmediate as others } from 'node:timers/promises';
import { expandInParts, expandManifest, leafIdsOf, type RevealContext } from '../domain/reveal.js';
import type { NodeRow } from '../domain/rows.js';
import { findCodeName } from '../encoding/enums.js';
import { PedigreeError } from '../encoding/error.js';
import type { FactNamed } from '../encoding/fact-catalog.js';
import type { Hex } from '../encoding/hex.js';
import { type Manifest, verifyManifestInSteps } from '../encoding/manifest.js';
import { attempt } from './attempt.js';
import type { ContentOptions, ContentReader, Reading } from './content-reader.js';
import type { IngestErrorCode } from './errors.js';
import { inPool } from './pool.js';
import { createRetryBook } from './retry-book.js';
import { createRounds } from './rounds.js';
import { inSteps } from './steps.js';

const MIB = 1024 * 1024;
const LOOKED_AT_ONCE = 32;
const SMALL_AT_ONCE = 8;
const LARGE_AT_ONCE = 2;
/** What a manifest may take of memory, by its leaves: a hundred sources each, on the average. */
const MAX_BYTES = 512 * MIB;
const BASE_BYTES = 16 * MIB;
const LEAF_BYTES = 16 * 1024;
const SMALL_BYTES = 32 * MIB;
const LEAVES_AT_ONCE = 10_000;

type Anchored = FactNamed<'BatchAnchored'>;

/** Reads the manifests that anchored batches name. */
export function createManifestReader(options: ContentOptions): ContentReader {
  const { graph, content, turn, contentWaitMs, maxManifestLeaves } = options;
  const book = createRetryBook(contentWaitMs);
  const rounds = createRounds<NodeRow>(
    graph.missingManifests,
    (batch) => batch.factId,
    LOOKED_AT_ONCE,
    book,
  );

  /** How many were found. */
  async function read(reading: Reading): Promise<number> {
    let found = 0;
    const readOne = async (batch: NodeRow) => {
      const revealed = await attempt(batch.factId, { ...reading, book }, () =>
        reveal(batch, reading.signal),
      );
      if (revealed !== null) found += 1;
    };
    const due = await rounds.next();
    // Both come to their end before an error is passed on: nothing of it is left under way.
    const lanes = await Promise.allSettled([
      inPool(due.filter(isSmall), SMALL_AT_ONCE, readOne),
      inPool(due.filter(isLarge), LARGE_AT_ONCE, readOne),
    ]);
    for (const lane of lanes) if (lane.status === 'rejected') throw lane.reason;
    return found;
  }

  async function reveal(batch: NodeRow, signal: AbortSignal): Promise<'REVEALED' | null> {
    if (batch.leafCount > maxManifestLeaves) throw tooLarge(batch, maxManifestLeaves);
    const hash = batch.manifestHash;
    const bytes = hash === null ? null : await content.get(hash, bytesAtMost(batch), { signal });
    if (bytes === null) return null;
    const anchored = await findAnchored(batch, signal);
    if (anchored === undefined) return null;
    const { root, leafCount, sources } = anchored.fields;
    const place = { prefix: options.prefix, batchId: batch.id, root, leafCount, sources };
    const manifest = await inSteps(verifyManifestInSteps(place, bytes), signal);
    // What it is read against must be the same when it is written: no leaf may be written to storage in between.
    return turn(async () => {
      await write(manifest, await contextOf(batch, anchored), signal);
      return 'REVEALED' as const;
    });
  }

  /** A large one in parts, where the graph can: a million leaves are not held at once. */
  async function write(manifest: Manifest, context: RevealContext, signal: AbortSignal) {
    if (graph.revealInParts === undefined || isSmall(context.batch)) {
      await graph.reveal(await inSteps(expandManifest(manifest, context), signal));
      return;
    }
    const { batch, manifestHash } = context;
    const revealed = { batchId: batch.id, manifestHash, fromBlock: batch.fromBlock };
    await graph.revealInParts(revealed, untilAborted(expandInParts(manifest, context), signal));
  }

  async function contextOf(batch: NodeRow, { fields }: Anchored): Promise<RevealContext> {
    const known = await graph.findNodes(fields.sources);
    return {
      prefix: options.prefix,
      batch,
      manifestHash: batch.manifestHash as Hex,
      registrant: fields.registrant,
      role: findCodeName('role', fields.role) ?? 'OBSERVER',
      sources: new Map(known.map((node) => [node.id, node])),
      materialized: await findMaterialized(batch),
    };
  }

  async function findMaterialized(batch: NodeRow) {
    const found = new Map<Hex, { readonly block: number; readonly factId: Hex }>();
    for (let from = 0; from < batch.leafCount; from += LEAVES_AT_ONCE) {
      const to = Math.min(from + LEAVES_AT_ONCE, batch.leafCount);
      const ids = leafIdsOf(options.prefix, batch, from, to);
      for (const [id, where] of await graph.findMaterialized(ids)) found.set(id, where);
      await others();
    }
    return found;
  }

  /** The fact that anchored the batch: its root is evidence, and stands in the index alone. */
  async function findAnchored(batch: NodeRow, signal: AbortSignal): Promise<Anchored | undefined> {
    const { block } = await graph.head();
    if (block === null) return undefined;
    const facts = await options.source.factsOf([batch.id], block, { signal });
    return facts.find(
      (fact): fact is Anchored => fact.type === 'BatchAnchored' && fact.factId === batch.factId,
    );
  }

  return { read, isAtEnd: rounds.isAtEnd };
}

async function* untilAborted<T>(parts: Iterable<T>, signal: AbortSignal): AsyncGenerator<T> {
  for (const part of parts) {
    signal.throwIfAborted();
    yield part;
  }
}

function bytesAtMost({ leafCount }: NodeRow): number {
  return Math.min(MAX_BYTES, BASE_BYTES + leafCount * LEAF_BYTES);
}

function isSmall(batch: NodeRow): boolean {
  return bytesAtMost(batch) <= SMALL_BYTES;
}

function isLarge(batch: NodeRow): boolean {
  return !isSmall(batch);
}

function tooLarge({ id, leafCount }: NodeRow, most: number): PedigreeError<IngestErrorCode> {
  return new PedigreeError(
    'MANIFEST_TOO_LARGE',
    `batch ${id} has ${leafCount} leaves, expected at most ${most}: it counts as not read`,
  );
}
