import { compareText } from '../../../encoding/compare-text.js';
import type { Hex } from '../../../encoding/hex.js';
import { placeIndex } from '../policy/place.js';
import type { Case } from './case.js';
import type { Finding } from './finding.js';
import type { Reach } from './reach.js';
import type { Reason } from './types.js';
import type { Draft } from './upstream.js';
import { findWitnesses, type Witnesses } from './witnesses.js';

const ORDER: Readonly<Record<Finding['outcome'], number>> = {
  PROHIBITS: 0,
  UNKNOWN: 1,
  CONDITION: 2,
};

/** What decides first, then nearest by hops, then by asset, licence, clause and words. */
export function compareDrafts(degrees: readonly number[]): (a: Draft, b: Draft) => number {
  const degreeOf = ({ at }: Draft) => degrees[at] as number;
  return (a, b) =>
    ORDER[a.finding.outcome] - ORDER[b.finding.outcome] ||
    degreeOf(a) - degreeOf(b) ||
    compareText(a.asset, b.asset) ||
    compareText(a.finding.license ?? '', b.finding.license ?? '') ||
    compareText(clauseOf(a), clauseOf(b)) ||
    compareText(a.finding.what, b.finding.what);
}

/** Findings in order with the shortest way to each. What an asset brings over several ways is said once. */
export function toReasons(
  c: Case,
  reach: Reach,
  drafts: readonly Draft[],
  compare: (a: Draft, b: Draft) => number,
): readonly Reason[] {
  const ways = createWays(c, reach, drafts);
  const reasons: Reason[] = [];
  let last: Draft | undefined;
  for (const draft of [...drafts].sort(compare)) {
    const path = ways(draft);
    const before = reasons[reasons.length - 1];
    if (last !== undefined && before !== undefined && isSame(last, draft)) {
      if (path.length < before.path.length) reasons[reasons.length - 1] = toReason(draft, path);
    } else {
      reasons.push(toReason(draft, path));
    }
    last = draft;
  }
  return reasons;
}

function createWays(
  c: Case,
  reach: Reach,
  drafts: readonly Draft[],
): (draft: Draft) => readonly Hex[] {
  let witnesses: Witnesses | undefined;
  let last: { readonly draft: Draft; readonly path: readonly Hex[] } | undefined;
  return (draft) => {
    const { at, place, over, from } = draft;
    if (at === 0) return [c.start];
    // In order, what one asset brings stands side by side.
    if (last !== undefined && goesAlike(last.draft, draft)) return last.path;
    witnesses ??= findWitnesses(c.sub, reach, startsOf(drafts));
    const path =
      (over === null ? witnesses.from(at, from, place) : witnesses.over(over, place)) ?? [];
    last = { draft, path };
    return path;
  };
}

/** The places at which ways to what was found begin, as a bit mask. */
function startsOf(drafts: readonly Draft[]): number {
  let mask = 0;
  for (const { from } of drafts) mask |= 1 << placeIndex(from);
  return mask;
}

function goesAlike(a: Draft, b: Draft): boolean {
  return a.at === b.at && a.place === b.place && a.over === b.over && a.from === b.from;
}

function toReason({ finding, asset, place, judgement }: Draft, path: readonly Hex[]): Reason {
  const content = judgement?.content;
  const { outcome, cause, license, clause, words, what, who, decides } = finding;
  return {
    outcome,
    cause,
    license,
    clause,
    words,
    what,
    who,
    decides,
    textHash: finding.textHash ?? (clause === null ? null : (content?.opinion.textHash ?? null)),
    evidence: finding.evidence ?? content?.opinion.evidence ?? null,
    asset,
    place,
    path,
    claim: content?.shown ?? null,
    terms: content?.opinion.governing?.moments ?? null,
  };
}

/** In order, what an asset brings twice stands side by side. */
function isSame(a: Draft, b: Draft): boolean {
  return (
    a.asset === b.asset &&
    a.finding.outcome === b.finding.outcome &&
    a.finding.cause === b.finding.cause &&
    a.finding.license === b.finding.license &&
    a.finding.what === b.finding.what &&
    clauseOf(a) === clauseOf(b)
  );
}

function clauseOf({ finding }: Draft): string {
  return finding.clause?.clause.id ?? '';
}
