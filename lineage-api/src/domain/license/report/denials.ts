import { ZERO_HASH } from '../../../encoding/hex.js';
import {
  type ItemOf,
  isPremature,
  isUnexpired,
  itemsOf,
  type StatedNode,
} from '../../asset-state.js';
import type { ClosureNode } from '../../closure.js';
import type { EdgeRow } from '../../rows.js';
import { SELF_PLACE } from '../policy/place.js';
import type { Case } from './case.js';
import { isHolder } from './claims.js';
import { needsLicense } from './content.js';
import { BARE_FINDING, type Finding } from './finding.js';
import type { Gap } from './gaps.js';
import type { ContentClaims } from './judged-content.js';
import { placesFrom, placesIn, type Reach } from './reach.js';
import { evidenceOf } from './saying.js';
import { ownerOf, roleOf } from './single-items.js';

/**
 * Derivations of an asset that the holder of their source denies: how it was used is the deriver's word alone, and a model
 * that is said to be evaluated on a corpus may have been trained on it. The holder's latest word on each counts.
 */
export function denialsOf(
  c: Case,
  reach: Reach,
  at: number,
  claims: readonly (ContentClaims | undefined)[],
): readonly Gap[] {
  const { edges, firstEdge, source } = c.sub;
  const { stated: derived, isAttested } = claims[at] as ContentClaims;
  const end = firstEdge[at + 1] as number;
  let gaps: Gap[] | null = null;
  for (let e = firstEdge[at] as number; e < end; e++) {
    const of = claims[source[e] as number];
    if (of === undefined || !(isAttested || of.isAttested)) continue;
    const edge = edges[e] as EdgeRow;
    const word = latestWord(c, derived, of.stated, edge);
    if (word === undefined || word.value.stance === 'CONFIRMS') continue;
    const finding = denied(edge, word);
    gaps ??= [];
    for (const place of placesIn(placesFrom(reach, at, SELF_PLACE))) {
      if (needsLicense(c, place)) gaps.push({ finding, from: SELF_PLACE, place });
    }
  }
  return gaps ?? NOTHING;
}

const NOTHING: readonly Gap[] = [];

function latestWord(
  { assurances, timestamp }: Case,
  derived: ClosureNode,
  source: ClosureNode,
  edge: EdgeRow,
): ItemOf<'attestation'> | undefined {
  const holder = ownerOf(source);
  if (holder === ownerOf(derived)) return undefined;
  if (!isHolder(roleOf(source)) && assurances(holder) === 'NONE') return undefined;
  return [derived, source]
    .flatMap((stated) => wordsOn(stated, edge))
    .filter((item) => item.by === holder && isUnexpired(item, timestamp))
    .sort((a, b) => b.fromBlock - a.fromBlock || b.logIndex - a.logIndex)[0];
}

function wordsOn(stated: StatedNode, { factId, index }: EdgeRow): readonly ItemOf<'attestation'>[] {
  return itemsOf(stated, 'attestation').filter(
    (item) =>
      item.value.part === factId && item.value.index === index && !isPremature(stated, item),
  );
}

function denied(edge: EdgeRow, word: ItemOf<'attestation'>): Finding {
  const { relation, source, licenseTermsId } = edge;
  const under = licenseTermsId === ZERO_HASH ? '' : `, under terms ${licenseTermsId}`;
  return {
    ...BARE_FINDING,
    outcome: 'UNKNOWN',
    cause: 'CONFLICT',
    what: `said to be ${relation} ${source}${under}, which the holder of that source denies`,
    evidence: evidenceOf(word),
    decides: {
      statement: 'a derivation that both agree on',
      by: 'the owner of the asset and the holder of the source',
    },
  };
}
