import type { Hex } from '../../../encoding/hex.js';
import type { Standing } from '../../asset-state.js';
import { itemsOf } from '../../asset-state.js';
import type { ClosureNode } from '../../closure.js';
import type { EdgeRow } from '../../rows.js';
import { judgeExpression } from '../policy/judge.js';
import { getOrMake } from '../policy/memory.js';
import { PLACE_COUNT, placeIndex } from '../policy/place.js';
import type { Place } from '../policy/types.js';
import { assumptionsOfContent } from './assumptions-of-content.js';
import { NO_ASSURANCE } from './assurance.js';
import { type Case, findNode } from './case.js';
import {
  byAuthority,
  type Claim,
  claimOf,
  findWeightyDispute,
  isHolder,
  isVoid,
  rankOfStanding,
  standingOf,
  weighsAgainst,
  wordOfOthers,
} from './claims.js';
import { BARE_FINDING, type Finding, rankOfVerdict } from './finding.js';
import type { ContentClaims, ContentJudgement, Opinion } from './judged-content.js';
import { leavesOpen } from './leaves-open.js';
import { opinionOf } from './opinion.js';
import { hasItem } from './single-items.js';
import { isUnderSteadyTerms, steadySinceOf } from './steady.js';

export function claimsOnContent(c: Case, stated: ClosureNode): ContentClaims {
  const { byNode } = c.remembered;
  const known = c.assurances === NO_ASSURANCE ? byNode.get(stated) : undefined;
  if (known !== undefined) return known;
  const claims = weighClaims(c, stated);
  if (claims.isSettled) byNode.set(stated, claims);
  return claims;
}

function weighClaims(c: Case, stated: ClosureNode): ContentClaims {
  const all = claimsOn(c, stated);
  const isAlone = all.length === 1;
  const claim = isAlone ? (all[0] as Claim) : chooseClaim(all);
  const others = isAlone ? NO_CLAIMS : all.filter((each) => each !== claim);
  const standing = standingOf(claim, others, c.trust, c.assurances, c.timestamp);
  const rivals = isAlone
    ? NO_RIVALS
    : others.map((each) => ({ claim: each, weighs: weighsAgainst(each, claim) }));
  const steadySince = steadySinceOf(stated);
  const isAttested = hasItem(stated, 'attestation');
  const isSettled =
    c.assurances === NO_ASSURANCE &&
    steadySince !== null &&
    !isAttested &&
    !hasItem(stated, 'dispute');
  const isOpen = leavesOpen(stated);
  return {
    stated,
    all,
    claim,
    others,
    rivals,
    standing,
    steadySince,
    isSettled,
    isAttested,
    isOpen,
    claimsLeftOut: stated.claimantsLeftOut,
    itemsLeftOut: stated.itemsLeftOut,
    struck: struckBy(stated),
    judged: [],
  };
}

function struckBy(stated: ClosureNode): readonly string[] {
  if (!hasItem(stated, 'superseded')) return NOTHING_STRUCK;
  return itemsOf(stated, 'superseded').map(
    ({ value }) => `${value.supersededFactId}:${value.index}`,
  );
}

/** What the claims on a content come to, for the asset itself or over one derivation. */
export function judgeContent(
  c: Case,
  claims: ContentClaims,
  edge: EdgeRow | null,
  place: Place,
): ContentJudgement {
  const { isSettled, steadySince, judged } = claims;
  const isAlike = edge === null || (steadySince !== null && isUnderSteadyTerms(edge, steadySince));
  if (!isSettled || !isAlike) return judgeClaims(c, claims, edge, place);
  const at = placeIndex(place) + (edge === null ? 0 : PLACE_COUNT);
  const known = judged[at];
  if (known !== undefined) return known;
  const judgement = judgeClaims(c, claims, edge, place);
  judged[at] = judgement;
  return judgement;
}

function judgeClaims(
  c: Case,
  { all, claim, others, rivals, standing }: ContentClaims,
  edge: EdgeRow | null,
  place: Place,
): ContentJudgement {
  const opinion = opinionOf(c, claim.stated, edge, place);
  const conflicts =
    opinion.verdict === 'PROHIBITED'
      ? NO_FINDINGS
      : [
          ...conflictsWithRivals(c, standing, opinion, all, rivals, edge, place),
          ...conflictsWithWords(c, claim, others),
        ];
  const word = conflicts.length > 0 ? NO_FINDINGS : wordOfWhom(c, claim, others, opinion, place);
  const findings = together(opinion.findings, conflicts, word);
  const { stated, owner, role, assurance } = claim;
  const shown = { asset: stated.node.id, owner, role, assurance, standing };
  const assumes = assumptionsOfContent(claim, opinion, edge);
  return { claim, shown, opinion, rivals, findings, assumes };
}

const NO_FINDINGS: readonly Finding[] = [];
const NO_RIVALS: ContentJudgement['rivals'] = [];
const NOTHING_STRUCK: readonly string[] = [];
const NO_CLAIMS: readonly Claim[] = [];
const joined = new WeakMap<readonly Finding[], WeakMap<readonly Finding[], readonly Finding[]>>();

/** Findings of one licence with those of whose word it is: the same two lists come together again and again. */
function together(
  findings: readonly Finding[],
  conflicts: readonly Finding[],
  word: readonly Finding[],
): readonly Finding[] {
  if (conflicts.length > 0) return [...findings, ...conflicts];
  if (word.length === 0) return findings;
  const byWord = getOrMake(joined, findings, () => new WeakMap());
  return getOrMake(byWord, word, () => [...findings, ...word]);
}

/** The asset's own claim first, the others in the order of the claims chain. */
function claimsOn(c: Case, stated: ClosureNode): readonly Claim[] {
  const own = claimOf(stated, c.assurances);
  if (stated.claimants.length === 0) return [own];
  const claims = [own];
  for (const id of stated.claimants) {
    const other = findNode(c, id);
    if (other !== undefined) claims.push(claimOf(other, c.assurances));
  }
  return claims;
}

function chooseClaim(claims: readonly Claim[]): Claim {
  const own = claims[0] as Claim;
  if (isHolder(own.role)) return own;
  const [first] = byAuthority(
    claims.filter(({ role, stated }) => isHolder(role) && !isVoid(stated)),
  );
  return first ?? own;
}

function conflictsWithRivals(
  c: Case,
  standing: Standing,
  opinion: Opinion,
  claims: readonly Claim[],
  rivals: ContentJudgement['rivals'],
  edge: EdgeRow | null,
  place: Place,
): readonly Finding[] {
  const found: Finding[] = [];
  for (const { claim, weighs } of rivals) {
    if (!weighs) continue;
    const theirs = opinionOf(c, claim.stated, edge, place);
    // A holder who gives no licence has given none; of an observer it says nothing.
    if (theirs.kind === 'NOTHING' && !isHolder(claim.role)) continue;
    const isStricter = rankOfVerdict(theirs.verdict) < rankOfVerdict(opinion.verdict);
    const others = claims.filter((each) => each !== claim);
    const isBetter =
      isHolder(claim.role) &&
      theirs.license !== opinion.license &&
      rankOfStanding(standingOf(claim, others, c.trust, c.assurances, c.timestamp)) >
        rankOfStanding(standing);
    if (isStricter || isBetter) found.push(conflict(opinion, theirs, claim.owner));
  }
  return found;
}

function conflict(opinion: Opinion, theirs: Opinion, by: string): Finding {
  return {
    ...BARE_FINDING,
    outcome: 'UNKNOWN',
    cause: 'CONFLICT',
    license: theirs.license,
    what: `${by} claims the same content under ${theirs.license}, against ${opinion.license}`,
    evidence: theirs.evidence,
    decides: {
      statement: 'whose claim on the content holds: a ruling, or a credential of one of them',
      by: 'the claimants, or an arbiter whom the policy trusts',
    },
  };
}

/** A denial by the holder of the content, or a dispute of someone no weaker. */
function conflictsWithWords(c: Case, claim: Claim, others: readonly Claim[]): readonly Finding[] {
  const found: Finding[] = [];
  const dispute = findWeightyDispute(claim, others, c.trust, c.assurances);
  if (dispute !== null) {
    found.push(contested(claim, dispute, `${dispute.by} disputes whose it is, or its licence`));
  }
  for (const stance of ['DENIES', 'COUNTERS'] as const) {
    const word = wordOfOthers(claim, others, c.assurances, c.timestamp, stance);
    if (word !== null)
      found.push(contested(claim, word, `${word.by} ${stance.toLowerCase()} what is on record`));
  }
  return found;
}

function contested(
  { stated }: Claim,
  { factId, by, block }: { factId: Hex; by: Finding['who'] | string | null; block: number },
  what: string,
): Finding {
  return {
    ...BARE_FINDING,
    outcome: 'UNKNOWN',
    cause: 'CONFLICT',
    what,
    evidence: { factId, subject: stated.node.id, block, by: by as `0x${string}` },
    decides: {
      statement: 'an answer or a ruling that settles it',
      by: 'the owner, or an arbiter whom the policy trusts',
    },
  };
}

/** `PERMITTED` needs terms by a holder or their confirmation: the word of others is a condition, or not enough. */
function wordOfWhom(
  c: Case,
  claim: Claim,
  others: readonly Claim[],
  opinion: Opinion,
  place: Place,
): readonly Finding[] {
  if (opinion.verdict !== 'PERMITTED' && opinion.verdict !== 'CONDITIONAL') return NO_FINDINGS;
  if (opinion.kind !== 'NOTHING' && isHolder(claim.role)) return NO_FINDINGS;
  if (!needsLicense(c, place)) return NO_FINDINGS;
  const confirmed = wordOfOthers(claim, others, c.assurances, c.timestamp, 'CONFIRMS');
  if (confirmed?.isHolder === true) return NO_FINDINGS;
  const whose = claim.role === 'DERIVER' ? 'its deriver' : 'an observer';
  const key = `${whose} ${opinion.license}`;
  return getOrMake(c.remembered.byWord, key, () => [wordOf(whose, opinion.license, c.isStrict)]);
}

function wordOf(whose: string, license: string, isStrict: boolean): Finding {
  const base = {
    ...BARE_FINDING,
    license,
  };
  if (!isStrict) {
    return {
      ...base,
      outcome: 'CONDITION',
      cause: null,
      what: `on the word of ${whose} that it is under ${license}`,
      who: 'USER',
      decides: null,
    };
  }
  return {
    ...base,
    outcome: 'UNKNOWN',
    cause: 'NOT_BY_HOLDER',
    what: `${license} is the word of ${whose}, not of the rights holder`,
    who: null,
    decides: {
      statement: 'terms, or a confirmation of what is on record',
      by: 'the rights holder',
    },
  };
}

/** Whether anything is asked of a licence at a place: of one that nobody stated, something would be missing. */
export function needsLicense(c: Case, place: Place): boolean {
  return judgeExpression(c.policy, 'NOASSERTION', c.use, place, c.context).verdict !== 'PERMITTED';
}
