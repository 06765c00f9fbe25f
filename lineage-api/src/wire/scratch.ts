import { join } from 'node:path';
import type { DeploymentInfo } from '../encoding/deployment.js';
import type { Fact } from '../encoding/fact-catalog.js';
import type { Hex } from '../encoding/hex.js';
import { prefixOf } from '../encoding/ids.js';
import type { ContentStore } from '../files/port.js';
import { applyRange } from '../ingest/apply-range.js';
import { createContentLooks } from '../ingest/content.js';
import { createTurns } from '../ingest/turns.js';
import { openEmbeddedGraph } from '../lineage/embedded/open.js';
import type { ScratchGraph } from '../reconcile/compare.js';

/** Waits that no comparison lives to see the end of: each document is asked for once. */
const NEVER_MS = 2 ** 40;
const MAX_MANIFEST_LEAVES = 1_000_000;

/** An embedded graph in a folder that goes away, built as the service's own is. */
export async function openScratchGraph(
  folder: string,
  deployment: DeploymentInfo,
  content: ContentStore,
): Promise<ScratchGraph> {
  const graph = await openEmbeddedGraph({ file: join(folder, 'lineage.sqlite') });
  /** What manifests are read against, by batch. */
  const anchored = new Map<Hex, Fact>();

  async function readContent(hashes: ReadonlySet<Hex>, signal: AbortSignal): Promise<void> {
    const failures: unknown[] = [];
    const looks = createContentLooks({
      source: {
        factsOf: async (batches) => batches.flatMap((batch) => anchored.get(batch) ?? []),
      },
      graph,
      content: {
        ...content,
        get: async (hash, ...rest) => (hashes.has(hash) ? content.get(hash, ...rest) : null),
      },
      prefix: prefixOf(deployment.chainId, deployment.contracts.lineage.address),
      turn: createTurns(),
      contentWaitMs: NEVER_MS,
      contentLaterMs: NEVER_MS,
      maxManifestLeaves: MAX_MANIFEST_LEAVES,
      onEvent: (event) => {
        if (event.kind === 'FAILED') failures.push(event.error);
      },
    });
    // Manifests first: what they add may name documents.
    for (const look of [...looks].reverse()) while ((await look(signal)) !== 'NOTHING');
    // A store that does not answer is no difference; what is gone from it is found missing here.
    if (failures.length > 0) throw failures[0];
  }

  return {
    dump: () => graph.dump(),
    async apply(range, after) {
      for (const fact of range.facts) {
        if (fact.type === 'BatchAnchored') anchored.set(fact.subject, fact);
      }
      await applyRange(graph, range, after);
    },
    readContent,
    close: () => graph.close(),
  };
}
