import type { Hex } from '../../../encoding/hex.js';
import { ZERO_ADDRESS } from '../../../encoding/hex.js';
import type { EdgeRow } from '../../rows.js';
import { SELF_PLACE } from '../policy/place.js';
import type { Place } from '../policy/types.js';
import { type AssetJudgement, judgeAsset } from './asset-judgement.js';
import type { Case } from './case.js';
import { claimsOnContent, needsLicense } from './content.js';
import { denialsOf } from './denials.js';
import type { Finding } from './finding.js';
import { type Gap, gapsOf, unresolvedFinding } from './gaps.js';
import type { ContentClaims } from './judged-content.js';
import { placesFrom, placesIn, placesOver, type Reach } from './reach.js';
import type { EvidenceRef } from './saying.js';
import { isUnderSteadyTerms } from './steady.js';

/** A finding of one asset upstream, before the way to it is looked up. */
export type Draft = {
  readonly finding: Finding;
  readonly asset: Hex;
  /** Its number among what is upstream. */
  readonly at: number;
  readonly place: Place;
  /** The number of the derivation that the finding is about; null where it is about all, or about the asked asset itself. */
  readonly over: number | null;
  /** The claims on its content, where the finding is about what they say. */
  readonly judgement: AssetJudgement | null;
  /** Where the way to it begins: at the asset itself, or at what the asset left out. */
  readonly from: Place;
};

export type Upstream = {
  readonly drafts: readonly Draft[];
  /** What was judged of each asset, at its first place; undefined where nothing is taken from it along. */
  readonly judged: readonly (AssetJudgement | undefined)[];
  /** The claims on the content of each; undefined where nothing is recorded of it. */
  readonly claims: readonly (ContentClaims | undefined)[];
};

const NO_GAPS: readonly Gap[] = [];

/** Judges everything upstream once for each place that the asked asset has to it. */
export function judgeUpstream(c: Case, reach: Reach): Upstream {
  const drafts: Draft[] = [];
  const judged: (AssetJudgement | undefined)[] = [];
  const { ids, nodes } = c.sub;
  const allClaims = nodes.map((stated) =>
    stated === undefined ? undefined : claimsOnContent(c, stated),
  );
  for (let at = 0; at < ids.length; at++) {
    const asset = ids[at] as Hex;
    const claims = allClaims[at];
    judged.push(undefined);
    if (claims === undefined) {
      addUnresolved(c, reach, at, drafts);
      continue;
    }
    for (const { edge, over, mask } of waysTo(c, reach, at, claims)) {
      for (const place of placesIn(mask)) {
        // Being measured against something takes nothing of it along.
        if (place.position === 'EVALUATED') continue;
        const judgement = judgeAsset(c, claims, edge, place);
        judged[at] ??= judgement;
        for (const finding of judgement.findings) {
          drafts.push({ finding, asset, at, place, over, judgement, from: SELF_PLACE });
        }
      }
    }
    const gaps = claims.isOpen ? gapsOf(c, reach, at, claims.stated) : NO_GAPS;
    for (const { finding, from, place } of gaps) {
      drafts.push({ finding, asset, at, place, over: null, judgement: null, from });
    }
    for (const { finding, from, place } of denialsOf(c, reach, at, allClaims)) {
      drafts.push({ finding, asset, at, place, over: null, judgement: null, from });
    }
  }
  return { drafts, judged, claims: allClaims };
}

/** A derivation that is judged, and that which a way has to go over; null where any will do. */
type Way = {
  readonly edge: EdgeRow | null;
  readonly over: number | null;
  readonly mask: number;
};

/**
 * The derivations over which an asset is met. What it offers may differ by when it was taken; of derivations that were made
 * under the same, one stands for all, and the way is the shortest of any.
 */
function waysTo(c: Case, reach: Reach, at: number, { steadySince }: ContentClaims): readonly Way[] {
  const { edges, into } = c.sub;
  if (at === 0) return [{ edge: null, over: null, mask: placesFrom(reach, 0, SELF_PLACE) }];
  const all: Way[] = [];
  let mask = 0;
  let first: EdgeRow | null = null;
  for (const e of into[at] as readonly number[]) {
    const edge = edges[e] as EdgeRow;
    const places = placesOver(reach, c.sub, e);
    if (steadySince !== null && isUnderSteadyTerms(edge, steadySince)) {
      mask |= places;
      first ??= edge;
    } else {
      all.push({ edge, over: e, mask: places });
    }
  }
  if (first !== null) all.push({ edge: first, over: null, mask });
  return all;
}

function addUnresolved(c: Case, reach: Reach, at: number, drafts: Draft[]): void {
  const { ids, nodes, edges, derived, into } = c.sub;
  const e = into[at]?.[0];
  if (e === undefined) return;
  const edge = edges[e] as EdgeRow;
  const owner = nodes[derived[e] as number]?.node.registrant;
  const evidence: EvidenceRef = {
    factId: edge.factId,
    subject: edge.derived,
    block: edge.fromBlock,
    by: owner ?? ZERO_ADDRESS,
  };
  const finding = unresolvedFinding(evidence);
  const asset = ids[at] as Hex;
  for (const place of placesIn(placesFrom(reach, at, SELF_PLACE))) {
    if (!needsLicense(c, place)) continue;
    drafts.push({ finding, asset, at, place, over: null, judgement: null, from: SELF_PLACE });
  }
}
