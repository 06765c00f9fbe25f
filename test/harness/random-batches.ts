import { ALL_LEAVES } from '../../lineage-api/src/encoding/enums.js';
import { payloadOf } from '../../lineage-api/src/encoding/fact-events.js';
import { sha256 } from '../../lineage-api/src/encoding/hash.js';
import type { Address, Hex } from '../../lineage-api/src/encoding/hex.js';
import { batchIdOf, leafIdOf } from '../../lineage-api/src/encoding/ids.js';
import {
  type ManifestLeaf,
  manifestBytes,
  manifestTree,
} from '../../lineage-api/src/encoding/manifest.js';
import { merkleProof, merkleRoot } from '../../lineage-api/src/encoding/merkle.js';
import { type LeafSource, packLeafWords } from '../../lineage-api/src/encoding/words.js';
import type { Random } from './random.js';
import type { KnownSubject, Model } from './random-model.js';

/** A batch that was made up, kept so that its leaves can be materialized. */
export type MadeBatch = {
  readonly batchId: Hex;
  readonly sources: readonly Hex[];
  readonly leaves: readonly ManifestLeaf[];
  readonly manifest: Uint8Array;
};

/** The argument of `anchorBatch`. */
export function makeBatch(
  random: Random,
  prefix: Hex,
  registrant: Address,
  createdAt: number,
  older: readonly KnownSubject[],
) {
  const batchKey = random.hash();
  const batchId = batchIdOf(prefix, registrant, batchKey);
  const chosen = random.sample(older, random.integer(0, 3)).sort(byId);
  const leafCount = random.integer(1, 9);
  const leaves = Array.from({ length: leafCount }, () => makeLeaf(random, prefix, chosen));
  const sources = chosen.map((source) => source.id);
  const manifest = manifestBytes(sources, leaves);
  const made: MadeBatch = { batchId, sources, leaves, manifest };
  const batch = {
    registrant,
    role: random.integer(1, 4),
    leafCount,
    createdAt,
    batchKey,
    root: merkleRoot(manifestTree({ prefix, batchId }, leafCount, leaves)),
    manifestHash: sha256(manifest),
    sources,
  };
  return { batch, made };
}

function byId(a: { readonly id: Hex }, b: { readonly id: Hex }): number {
  return a.id < b.id ? -1 : 1;
}

function makeLeaf(random: Random, prefix: Hex, declared: readonly KnownSubject[]): ManifestLeaf {
  const sources = declared.flatMap((source, position) =>
    random.chance(0.6) ? [makeLeafSource(random, prefix, source, position)] : [],
  );
  return {
    kind: random.integer(1, 3),
    scheme: random.integer(1, 3),
    contentHash: random.hash(),
    metadataHash: random.hash(),
    salt: random.hash(),
    words: packLeafWords(sources.sort(byId)),
  };
}

/** `id` is the source once resolved, by which the words of a leaf are ordered. */
function makeLeafSource(
  random: Random,
  prefix: Hex,
  source: KnownSubject,
  position: number,
): LeafSource & { id: Hex } {
  const ofLeaf = source.leafCount > 0 && random.chance(0.7);
  const leaf = ofLeaf ? random.integer(0, source.leafCount - 1) : ALL_LEAVES;
  return {
    id: ofLeaf ? leafIdOf(prefix, source.id, leaf) : source.id,
    position,
    leaf,
    relation: random.integer(1, 9),
    acquiredAt: random.integer(0, 1_700_000_000),
    royaltyBps: source.leafCount > 0 ? 0 : random.integer(0, 2_000),
    licenseTermsId: random.hash(),
  };
}

/** The argument of `materialize`, or `undefined` where no batch that was made up is in the chain. */
export function makeMaterialization(
  random: Random,
  prefix: Hex,
  model: Model,
  made: ReadonlyMap<Hex, MadeBatch>,
) {
  const anchored = random.pick(model.batches);
  const batch = anchored && made.get(anchored.subject);
  if (!anchored || !batch) return undefined;
  const leaf = random.integer(0, batch.leaves.length - 1);
  const { salt, ...content } = batch.leaves[leaf] as ManifestLeaf;
  const place = { prefix, batchId: batch.batchId };
  return {
    batchId: batch.batchId,
    leaf,
    salt,
    content,
    proof: merkleProof(manifestTree(place, batch.leaves.length, batch.leaves), leaf),
    anchoredPayload: payloadOf(anchored),
    anchoredBlock: BigInt(anchored.position.blockNumber),
    anchoredTimestamp: BigInt(anchored.position.timestamp),
    later: model.chains.get(batch.batchId)?.slice(1) ?? [],
  };
}
