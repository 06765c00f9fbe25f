import type { Hex } from '../../../encoding/hex.js';
import { ZERO_ADDRESS, ZERO_HASH } from '../../../encoding/hex.js';
import type { ClosureNode } from '../../closure.js';
import type { EdgeRow } from '../../rows.js';
import { SELF_PLACE } from '../policy/place.js';
import type { Place } from '../policy/types.js';
import { type AssetJudgement, judgeAsset } from './asset-judgement.js';
import type { Case } from './case.js';
import { claimsOnContent, isSteadySource, needsLicense } from './content.js';
import { denialsOf } from './denials.js';
import type { Finding } from './finding.js';
import { gapsOf, unresolvedFinding } from './gaps.js';
import type { ContentClaims } from './judged-content.js';
import { placesFrom, placesIn, placesOver, type Reach } from './reach.js';
import type { EvidenceRef } from './saying.js';

/** A finding of one asset upstream, before the way to it is looked up. */
export type Draft = {
  readonly finding: Finding;
  readonly asset: Hex;
  /** Its place among what is upstream. */
  readonly at: number;
  readonly place: Place;
  /** The derivation that the finding is about; null where it is about all, or about the asked asset itself. */
  readonly over: EdgeRow | null;
  /** The claims on its content, where the finding is about what they say. */
  readonly judgement: AssetJudgement | null;
  /** Where the way to it begins: at the asset itself, or at what the asset left out. */
  readonly from: Place;
};

export type Upstream = {
  readonly drafts: readonly Draft[];
  /** What was judged of each asset, at its first place. */
  readonly judged: ReadonlyMap<Hex, AssetJudgement>;
};

/** Judges everything upstream once for each place that the asked asset has to it. */
export function judgeUpstream(c: Case, reach: Reach): Upstream {
  const drafts: Draft[] = [];
  const judged = new Map<Hex, AssetJudgement>();
  for (let at = 0; at < reach.ids.length; at++) {
    const id = reach.ids[at] as Hex;
    const stated = c.closure.nodes.get(id);
    if (stated === undefined) {
      addUnresolved(c, reach, at, drafts);
      continue;
    }
    const claims = claimsOnContent(c, stated);
    for (const { over, mask } of waysTo(c, reach, stated)) {
      for (const place of placesIn(mask)) judgePlace(c, claims, at, over, place, judged, drafts);
    }
    const open = [...gapsOf(c, reach, stated), ...denialsOf(c, reach, stated)];
    for (const { finding, from, place } of open) {
      drafts.push({ finding, asset: id, at, place, over: null, judgement: null, from });
    }
  }
  return { drafts, judged };
}

function judgePlace(
  c: Case,
  claims: ContentClaims,
  at: number,
  over: EdgeRow | null,
  place: Place,
  judged: Map<Hex, AssetJudgement>,
  drafts: Draft[],
): void {
  // Being measured against something takes nothing of it along.
  if (place.position === 'EVALUATED') return;
  const { id } = claims.stated.node;
  const judgement = judgeAsset(c, claims, over, place);
  if (!judged.has(id)) judged.set(id, judgement);
  for (const finding of judgement.findings) {
    drafts.push({ finding, asset: id, at, place, over, judgement, from: SELF_PLACE });
  }
}

type Way = { readonly over: EdgeRow | null; readonly mask: number };

/**
 * The derivations over which an asset is met. What it offers may differ by when it was taken; where nothing about it ever
 * changed, and no derivation names terms, all of them are one.
 */
function waysTo(c: Case, reach: Reach, stated: ClosureNode): readonly Way[] {
  const { id, kind } = stated.node;
  if (id === c.start) return [{ over: null, mask: placesFrom(reach, id, SELF_PLACE) }];
  const edges = c.dag.derivedOf.get(id) ?? [];
  const isSteady = isSteadySource(stated);
  const all: Way[] = [];
  let steady = 0;
  let first: EdgeRow | null = null;
  for (const edge of edges) {
    const mask = placesOver(reach, edge, kind, SELF_PLACE);
    if (mask === 0) continue;
    if (isSteady && edge.licenseTermsId === ZERO_HASH) {
      steady |= mask;
      first ??= edge;
    } else {
      all.push({ over: edge, mask });
    }
  }
  // One derivation stands for all that are alike; the way to it is the shortest of any.
  return first === null ? all : [...all, { over: null, mask: steady }];
}

function addUnresolved(c: Case, reach: Reach, at: number, drafts: Draft[]): void {
  const id = reach.ids[at] as Hex;
  const edge = c.dag.derivedOf.get(id)?.[0];
  const mask = placesFrom(reach, id, SELF_PLACE);
  if (edge === undefined) return;
  const owner = c.closure.nodes.get(edge.derived)?.node.registrant;
  const evidence: EvidenceRef = {
    factId: edge.factId,
    subject: edge.derived,
    block: edge.fromBlock,
    by: owner ?? ZERO_ADDRESS,
  };
  const finding = unresolvedFinding(evidence);
  for (const place of placesIn(mask)) {
    if (!needsLicense(c, place)) continue;
    drafts.push({ finding, asset: id, at, place, over: null, judgement: null, from: SELF_PLACE });
  }
}
