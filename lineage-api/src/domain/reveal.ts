import { ALL_LEAVES, type CodeName, findCodeName } from '../encoding/enums.js';
import { type Address, type Hex, ZERO_HASH } from '../encoding/hex.js';
import { leafIdOf } from '../encoding/ids.js';
import type { Manifest, ManifestLeaf } from '../encoding/manifest.js';
import { STEP, type Steps } from '../encoding/steps.js';
import { parseLeafWords } from '../encoding/words.js';
import {
  type ClaimRow,
  type EdgeRow,
  type ItemRow,
  type NodeRow,
  OPEN_BLOCK,
  type RevealedBatch,
} from './rows.js';

/** Why a leaf is void. The contract refuses to write the same leaves to storage. */
export type VoidLeafReason =
  | 'UNKNOWN_CODE'
  | 'NO_CONTENT'
  | 'MALFORMED_WORDS'
  | 'UNDECLARED_SOURCE'
  | 'LEAF_OUT_OF_RANGE'
  | 'SHARE_ON_BATCH'
  | 'SHARES_TOO_LARGE'
  | 'SOURCES_NOT_ASCENDING';

/** What a manifest is read against: its batch, what the batch declared, and what of it stands in storage already. */
export type RevealContext = {
  readonly prefix: Hex;
  readonly batch: NodeRow;
  readonly manifestHash: Hex;
  /** Role of the registrant when the batch was anchored. */
  readonly role: CodeName<'role'>;
  readonly registrant: Address;
  /** The declared sources that are in the graph. The contract checked that all are, and older. */
  readonly sources: ReadonlyMap<Hex, NodeRow>;
  /** Where leaves were written to storage, by leaf id. */
  readonly materialized: ReadonlyMap<Hex, { readonly block: number; readonly factId: Hex }>;
};

/** The ids of leaves `from` up to, not with, `to` of a batch, in order. */
export function leafIdsOf(prefix: Hex, batch: NodeRow, from: number, to: number): Hex[] {
  return Array.from({ length: to - from }, (_, i) => leafIdOf(prefix, batch.id, from + i));
}

/**
 * What a verified manifest adds to the graph, from the block of its anchoring: the same rows whenever it is found, so
 * that two graphs that have read it hold the same. A leaf that breaks a rule is left out and named. In steps, between
 * which others may be served.
 */
export function* expandManifest(manifest: Manifest, context: RevealContext): Steps<RevealedBatch> {
  const all = emptyPart();
  for (const part of expandInParts(manifest, context)) {
    all.nodes.push(...part.nodes);
    all.edges.push(...part.edges);
    all.items.push(...part.items);
    all.claims.push(...part.claims);
    all.voidLeaves.push(...part.voidLeaves);
    yield;
  }
  const { batch, manifestHash } = context;
  return { batchId: batch.id, manifestHash, fromBlock: batch.fromBlock, ...all };
}

/** The same, some leaves at a time. */
export function* expandInParts(manifest: Manifest, context: RevealContext): Generator<Part> {
  let part = emptyPart();
  let index = 0;
  for (const leaf of manifest.leaves()) {
    expandLeaf(part, leaf, index, manifest, context);
    index += 1;
    if (index % STEP !== 0) continue;
    yield part;
    part = emptyPart();
  }
  yield part;
}

type Part = {
  readonly nodes: NodeRow[];
  readonly edges: EdgeRow[];
  readonly items: ItemRow[];
  readonly claims: ClaimRow[];
  readonly voidLeaves: { leaf: number; reason: VoidLeafReason }[];
};

function emptyPart(): Part {
  return { nodes: [], edges: [], items: [], claims: [], voidLeaves: [] };
}

function expandLeaf(
  part: Part,
  leaf: ManifestLeaf,
  index: number,
  manifest: Manifest,
  context: RevealContext,
): void {
  const resolved = resolveLeaf(leaf, manifest, context);
  if (typeof resolved === 'string') {
    part.voidLeaves.push({ leaf: index, reason: resolved });
    return;
  }
  const id = leafIdOf(context.prefix, context.batch.id, index);
  part.nodes.push(toNode(id, index, leaf, resolved, context));
  part.edges.push(...resolved.sources.map((source, i) => toEdge(id, i, source, context)));
  if (leaf.metadataHash !== ZERO_HASH) part.items.push(toMetadata(id, leaf.metadataHash, context));
  part.claims.push(toClaim(id, leaf, resolved, context));
}

type ResolvedSource = Pick<
  EdgeRow,
  'source' | 'relation' | 'acquiredAt' | 'royaltyBps' | 'licenseTermsId'
>;
type ResolvedLeaf = {
  readonly kind: 'DATASET' | 'MODEL' | 'OUTPUT';
  readonly scheme: CodeName<'scheme'>;
  readonly sources: readonly ResolvedSource[];
};

const MAX_BPS = 10_000;

/** The leaf with its sources by id, or the reason that makes it void. */
function resolveLeaf(
  leaf: ManifestLeaf,
  manifest: Manifest,
  context: RevealContext,
): ResolvedLeaf | VoidLeafReason {
  const kind = findCodeName('subjectKind', leaf.kind);
  const scheme = findCodeName('scheme', leaf.scheme);
  if (kind === undefined || kind === 'BATCH' || kind === 'AGENT') return 'UNKNOWN_CODE';
  if (scheme === undefined) return 'UNKNOWN_CODE';
  if (leaf.contentHash === ZERO_HASH) return 'NO_CONTENT';
  const words = parseWords(leaf.words);
  if (words === null) return 'MALFORMED_WORDS';

  const sources: ResolvedSource[] = [];
  let shares = 0;
  for (const word of words) {
    const source = resolveSource(word, manifest, context);
    if (typeof source === 'string') return source;
    const before = sources[sources.length - 1];
    if (before !== undefined && before.source >= source.source) return 'SOURCES_NOT_ASCENDING';
    shares += source.royaltyBps;
    sources.push(source);
  }
  return shares > MAX_BPS ? 'SHARES_TOO_LARGE' : { kind, scheme, sources };
}

function parseWords(words: readonly Hex[]) {
  try {
    return parseLeafWords(words);
  } catch {
    return null;
  }
}

function resolveSource(
  word: ReturnType<typeof parseLeafWords>[number],
  manifest: Manifest,
  context: RevealContext,
): ResolvedSource | VoidLeafReason {
  const declared = manifest.sources[word.position];
  const node = declared === undefined ? undefined : context.sources.get(declared);
  if (declared === undefined || node === undefined) return 'UNDECLARED_SOURCE';
  const relation = findCodeName('relation', word.relation);
  if (relation === undefined) return 'UNKNOWN_CODE';
  if (word.royaltyBps > MAX_BPS) return 'SHARES_TOO_LARGE';
  if (node.kind === 'BATCH' && word.royaltyBps !== 0) return 'SHARE_ON_BATCH';
  if (word.leaf !== ALL_LEAVES && word.leaf >= node.leafCount) return 'LEAF_OUT_OF_RANGE';
  const source =
    word.leaf === ALL_LEAVES ? declared : leafIdOf(context.prefix, declared, word.leaf);
  const { acquiredAt, royaltyBps, licenseTermsId } = word;
  return { source, relation, acquiredAt, royaltyBps, licenseTermsId };
}

function toNode(
  id: Hex,
  leaf: number,
  { contentHash }: ManifestLeaf,
  { kind, scheme }: ResolvedLeaf,
  { batch }: RevealContext,
): NodeRow {
  return {
    id,
    kind,
    registrant: batch.registrant,
    scheme,
    contentHash,
    edition: 0,
    createdAt: batch.createdAt,
    timeBasis: null,
    batchId: batch.id,
    leaf,
    leafCount: 0,
    manifestHash: null,
    factId: batch.factId,
    fromBlock: batch.fromBlock,
    logIndex: batch.logIndex,
  };
}

/** An edge of a leaf ends where the leaf was written to storage: recorded derivations stand in its place from there. */
function toEdge(id: Hex, index: number, source: ResolvedSource, context: RevealContext): EdgeRow {
  const written = context.materialized.get(id);
  return {
    factId: id,
    index,
    derived: id,
    ...source,
    fromBlock: context.batch.fromBlock,
    toBlock: written?.block ?? OPEN_BLOCK,
    struckBy: written?.factId ?? null,
  };
}

function toMetadata(id: Hex, hash: Hex, context: RevealContext): ItemRow {
  const written = context.materialized.get(id);
  return {
    subject: id,
    kind: 'metadata',
    key: '',
    value: { hash },
    by: context.registrant,
    factId: context.batch.factId,
    fromBlock: context.batch.fromBlock,
    logIndex: context.batch.logIndex,
    toBlock: written?.block ?? OPEN_BLOCK,
    closedBy: written?.factId ?? null,
  };
}

function toClaim(
  id: Hex,
  leaf: ManifestLeaf,
  { scheme }: ResolvedLeaf,
  context: RevealContext,
): ClaimRow {
  return {
    scheme,
    contentHash: leaf.contentHash,
    assetId: id,
    registrant: context.registrant,
    role: context.role,
    factId: context.batch.factId,
    fromBlock: context.batch.fromBlock,
    logIndex: context.batch.logIndex,
  };
}
