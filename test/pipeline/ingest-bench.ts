import { canonicalBytes } from '../../lineage-api/src/encoding/canonical.js';
import { sha256 } from '../../lineage-api/src/encoding/hash.js';
import { type Hex, ZERO_HASH } from '../../lineage-api/src/encoding/hex.js';
import { prefixOf } from '../../lineage-api/src/encoding/ids.js';
import {
  type ManifestLeaf,
  manifestBytes,
  manifestTree,
} from '../../lineage-api/src/encoding/manifest.js';
import { merkleRoot } from '../../lineage-api/src/encoding/merkle.js';
import { buildMetadata } from '../../lineage-api/src/encoding/metadata.js';
import type { ContentStore } from '../../lineage-api/src/files/port.js';
import type { IngestEvent } from '../../lineage-api/src/ingest/events.js';
import {
  createIngest,
  type Ingest,
  type IngestOptions,
} from '../../lineage-api/src/ingest/ingest.js';
import { createNaiveGraph } from '../../lineage-api/src/lineage/behaviour/naive.js';
import type { LineageGraph } from '../../lineage-api/src/lineage/port.js';
import { accountOf, hashOf, idOf, openWorld, SCOPE, say, type World } from '../api/world.js';

const PREFIX = prefixOf(SCOPE.chainId, SCOPE.registry);

/** A chain that a test writes, the naive graph, and content in memory, with the ingest between them. */
export type Bench = {
  readonly world: World;
  readonly graph: LineageGraph;
  readonly files: Map<Hex, Uint8Array>;
  readonly events: IngestEvent[];
  readonly ingest: Ingest;
};

type Given = Partial<IngestOptions> & {
  readonly wrapGraph?: (graph: LineageGraph) => LineageGraph;
  readonly wrapContent?: (content: ContentStore) => ContentStore;
};

export function openBench({ wrapGraph, wrapContent, ...options }: Given = {}): Bench {
  const world = openWorld();
  const plain = createNaiveGraph();
  const graph = wrapGraph?.(plain) ?? plain;
  const files = new Map<Hex, Uint8Array>();
  const content = contentOf(files);
  const events: IngestEvent[] = [];
  const ingest = createIngest({
    source: world.source(),
    graph,
    content: wrapContent?.(content) ?? content,
    prefix: PREFIX,
    onEvent: (event) => void events.push(event),
    pollMs: 1,
    shorterChainMs: 0,
    contentWaitMs: 0,
    ...options,
  });
  return { world, graph: plain, files, events, ingest };
}

function contentOf(files: Map<Hex, Uint8Array>): ContentStore {
  return {
    name: 'local',
    put: async (bytes) => {
      const hash = sha256(bytes);
      files.set(hash, bytes);
      return hash;
    },
    get: async (hash) => files.get(hash) ?? null,
    has: async (hash) => files.has(hash),
    pin: async () => {},
    close: async () => {},
  };
}

/** A metadata document of a name, stored under its hash. */
export function putDocument(files: Map<Hex, Uint8Array>, name: string, description = ''): Hex {
  const { bytes, hash } = buildMetadata({ name, description, salt: hashOf(`salt ${name}`) });
  files.set(hash, bytes);
  return hash;
}

/** Bytes that are no document of ours, stored under their hash. */
export function putBytes(files: Map<Hex, Uint8Array>, text: string): Hex {
  const bytes = Buffer.from(text);
  files.set(sha256(bytes), bytes);
  return sha256(bytes);
}

/** The anchoring of a batch of leaves without sources, and its manifest. */
export function makeBatch(name: string, leafCount: number, metadataHash: Hex = ZERO_HASH) {
  const leaves: ManifestLeaf[] = Array.from({ length: leafCount }, (_, index) => ({
    kind: 3,
    scheme: 1,
    contentHash: hashOf(`${name} ${index}`),
    metadataHash,
    salt: hashOf(`salt ${name} ${index}`),
    words: [],
  }));
  const manifest = manifestBytes([], leaves);
  const batchId = idOf(name);
  const anchored = say('lineage', 'BatchAnchored', name, {
    registrant: accountOf('alice'),
    batchKey: hashOf(`key ${name}`),
    root: merkleRoot(manifestTree({ prefix: PREFIX, batchId }, leafCount, leaves)),
    leafCount,
    createdAt: 2,
    role: 1,
    manifestHash: sha256(manifest),
    sources: [],
  });
  return { anchored, manifest, manifestHash: sha256(manifest) };
}

/** Valid but for one number: `1e400` is JSON, and no double. */
export function tooLargeNumber(): string {
  const text = Buffer.from(canonicalBytes({ format: 'pedigree-metadata/1', name: 'x', n: 7 }));
  return text.toString().replace('7', '1e400');
}
