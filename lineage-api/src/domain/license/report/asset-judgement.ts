import type { EdgeRow } from '../../rows.js';
import { judgeExpression } from '../policy/judge.js';
import type { Place } from '../policy/types.js';
import type { Case } from './case.js';
import type { Conclusion } from './conclusion.js';
import { judgeContent } from './content.js';
import { BARE_FINDING, type Finding } from './finding.js';
import type { ContentClaims, ContentJudgement } from './judged-content.js';
import { findingsOfJudgement } from './judgement-findings.js';

/** What one asset upstream brings, with the claim whose word counts and the conclusion that was used. */
export type AssetJudgement = {
  readonly content: ContentJudgement;
  readonly findings: readonly Finding[];
  readonly conclusion: Conclusion | null;
};

/** The licence of an asset at one place, over one derivation or for the asset itself. */
export function judgeAsset(
  c: Case,
  claims: ContentClaims,
  edge: EdgeRow | null,
  place: Place,
): AssetJudgement {
  const content = judgeContent(c, claims, edge, place);
  const conclusion = c.conclusions.get(claims.stated.node.id);
  if (conclusion === undefined) return { content, findings: content.findings, conclusion: null };
  const findings = conclude(c, content, conclusion, place);
  return findings === null
    ? { content, findings: content.findings, conclusion: null }
    : { content, findings, conclusion };
}

/**
 * Findings as a conclusion leaves them; null where it cannot be used: what the holder forbids only a waiver lifts, and
 * nobody lifts by his own word what another forbids him.
 */
function conclude(
  c: Case,
  content: ContentJudgement,
  { document, evidence, by, onWordOf }: Conclusion,
  place: Place,
): readonly Finding[] | null {
  const isForbidden = content.findings.some(({ outcome }) => outcome === 'PROHIBITS');
  if (isForbidden && onWordOf === 'OWNER' && by !== content.claim.owner) return null;
  const relied: Finding = {
    ...BARE_FINDING,
    outcome: 'CONDITION',
    what: '',
    who: 'USER',
    evidence,
  };
  if (document.kind === 'WAIVER') {
    const what = `on the waiver of ${document.signatory} (${by}): ${document.reason}`;
    return [
      ...content.findings.filter((finding) => !isWaived(finding, document.uses)),
      { ...relied, what },
    ];
  }
  const { opinion, claim } = content;
  if (opinion.kind === 'TERMS' && opinion.verdict === 'PROHIBITED' && claim.role !== 'DERIVER') {
    return null;
  }
  const judgement = judgeExpression(c.policy, document.expression, c.use, place, c.context);
  const what = `on the conclusion of ${document.signatory} (${by}) that it is under ${document.expression}: ${document.reason}`;
  return [
    ...findingsOfJudgement(judgement).map((finding) => ({ ...finding, evidence })),
    { ...relied, license: document.expression, what },
  ];
}

/** A waiver of some uses lifts what is about those alone; one of all lifts everything that the asset brings. */
function isWaived({ words }: Finding, uses: readonly string[] | undefined): boolean {
  return uses === undefined || (words.length > 0 && words.every((word) => uses.includes(word)));
}
