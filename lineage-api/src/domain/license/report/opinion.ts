import type { LicenseTerms } from '../../../encoding/fact-catalog.js';
import { type Hex, ZERO_HASH } from '../../../encoding/hex.js';
import { toExpression } from '../../../encoding/license-terms.js';
import { areTermsVoid, type ItemOf } from '../../asset-state.js';
import type { ClosureNode } from '../../closure.js';
import type { EdgeRow, TermsRow } from '../../rows.js';
import { judgeCombination } from '../policy/combination.js';
import { judgeExpression } from '../policy/judge.js';
import { judgeTerms } from '../policy/judge-terms.js';
import type { Place } from '../policy/types.js';
import { explainWithdrawal } from '../policy/withdrawal.js';
import type { Verdict } from '../policy/words.js';
import { type BrakeContext, brakesOfTerms, brakesOfWithdrawals } from './brakes.js';
import type { Case } from './case.js';
import { type Finding, rankOfVerdict, verdictOf } from './finding.js';
import { findingsOfJudgement } from './judgement-findings.js';
import { type EvidenceRef, evidenceOf, evidenceOfStatements, statedBy } from './saying.js';
import { findTermsRow, type GoverningTerms, governingTerms, nameTerms } from './terms-in-force.js';

/** What one registration says of its licence, and what that comes to for the use at one place. */
export type Opinion = {
  readonly stated: ClosureNode;
  /** Terms are an offer; statements are what a document says; else nobody says anything. */
  readonly kind: 'TERMS' | 'STATEMENTS' | 'NOTHING';
  /** The licence, for people. */
  readonly license: string;
  /** The expressions in it. */
  readonly expressions: readonly string[];
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  readonly governing: GoverningTerms | null;
  readonly evidence: EvidenceRef;
};

/** What a registration says, for the asset itself or for one derivation from it. */
export function opinionOf(
  c: Case,
  stated: ClosureNode,
  edge: EdgeRow | null,
  place: Place,
): Opinion {
  const brake = brakeContextOf(c, edge, place);
  if (stated.termsHistory.length > 0 && !areTermsVoid(stated)) {
    const governing = governingTerms(stated, edge, c.closure.atBlock, c.times);
    if (governing.items.length > 0) return bestOffer(c, stated, governing, brake);
  }
  return ofStatements(c, stated, brake);
}

function brakeContextOf(c: Case, edge: EdgeRow | null, place: Place): BrakeContext {
  return {
    date: c.use.date,
    place,
    taken: edge === null ? null : { at: takenAt(c, edge), block: edge.fromBlock },
    isStrict: c.isStrict,
    explainWithdrawal: (expression) => explainWithdrawal(c.policy, expression),
  };
}

/** When a deriver took the source: as he claims, else when he recorded it; 0, the earliest, where neither is known. */
function takenAt({ times }: Case, edge: EdgeRow): number {
  return edge.acquiredAt > 0 ? edge.acquiredAt : (times.get(edge.fromBlock) ?? 0);
}

/** A holder who offers several terms lets each be taken: the best for the use counts. */
function bestOffer(
  c: Case,
  stated: ClosureNode,
  governing: GoverningTerms,
  brake: BrakeContext,
): Opinion {
  const offers = governing.items.map((item) => ofTerms(c, stated, item, governing, brake));
  return offers.reduce((best, offer) =>
    rankOfVerdict(offer.verdict) > rankOfVerdict(best.verdict) ? offer : best,
  );
}

function ofTerms(
  c: Case,
  stated: ClosureNode,
  item: ItemOf<'terms'>,
  governing: GoverningTerms,
  brake: BrakeContext,
): Opinion {
  const row = findTermsRow(stated, item);
  const evidence = evidenceOf(item);
  const license = nameTerms(row, item.value.licenseTermsId);
  const findings =
    row === undefined
      ? [unknownTerms(license, evidence)]
      : [
          ...findingsOfTerms(c, row, brake.place, evidence),
          ...brakesOfTerms(row, item, c.closure.atBlock, brake),
          ...brakesOfWithdrawals(stated, row, toExpression(row.terms.expression), brake),
        ];
  return {
    stated,
    kind: 'TERMS',
    license,
    expressions: row === undefined ? [] : [toExpression(row.terms.expression)],
    verdict: verdictOf(findings),
    findings,
    governing,
    evidence,
  };
}

function findingsOfTerms(c: Case, row: TermsRow, place: Place, evidence: EvidenceRef): Finding[] {
  const judgement = judgeTerms(c.policy, knownTerms(row), c.use, place, c.context);
  return findingsOfJudgement(judgement, evidence, nullIfZero(row.terms.licenseTextHash));
}

const MOST_KNOWN = 10_000;
const terms = new Map<Hex, LicenseTerms>();

/** The id of terms is the hash of what they say: one object for each, by which what was judged is remembered. */
function knownTerms(row: TermsRow): LicenseTerms {
  const known = terms.get(row.id);
  if (known !== undefined) return known;
  if (terms.size >= MOST_KNOWN) terms.clear();
  terms.set(row.id, row.terms);
  return row.terms;
}

function unknownTerms(license: string, evidence: EvidenceRef): Finding {
  return {
    outcome: 'UNKNOWN',
    cause: 'MISSING',
    license: null,
    clause: null,
    textHash: null,
    words: [],
    what: `${license}: the licence registry does not know them`,
    who: null,
    evidence,
    decides: { statement: 'terms that the licence registry knows', by: 'the rights holder' },
  };
}

function ofStatements(c: Case, stated: ClosureNode, brake: BrakeContext): Opinion {
  const { statements, combine } = statedBy(stated);
  const evidence = evidenceOfStatements(stated);
  const isSilent = statements.length === 0;
  const judgement = isSilent
    ? judgeExpression(c.policy, 'NOASSERTION', c.use, brake.place, c.context)
    : judgeCombination(c.policy, statements, combine, c.use, brake.place, c.context);
  const license = isSilent ? 'no licence stated' : nameStatements(statements, combine);
  const expression = isSilent ? '' : expressionOf(statements);
  const findings = [
    ...findingsOfJudgement(judgement, evidence, textHashOf(statements)),
    ...brakesOfWithdrawals(stated, null, expression, brake),
  ];
  return {
    stated,
    kind: isSilent ? 'NOTHING' : 'STATEMENTS',
    license,
    expressions: [...new Set(statements.map(({ expression: each }) => each))],
    verdict: verdictOf(findings),
    findings,
    governing: null,
    evidence,
  };
}

type Stated = ReturnType<typeof statedBy>;

function nameStatements(statements: Stated['statements'], combine: Stated['combine']): string {
  const names = [...new Set(statements.map(({ expression }) => expression))];
  return names.length === 1
    ? (names[0] as string)
    : `${names.join(', ')} (${combine ?? 'UNKNOWN'})`;
}

/** The one expression that all statements give; empty where they differ. */
function expressionOf(statements: Stated['statements']): string {
  const first = statements[0]?.expression ?? '';
  return statements.every(({ expression }) => expression === first) ? first : '';
}

/** The text that was read, where all statements that name one name the same. */
function textHashOf(statements: Stated['statements']): Hex | null {
  const hashes = new Set(statements.flatMap(({ textHash }) => textHash ?? []));
  return hashes.size === 1 ? ([...hashes][0] as Hex) : null;
}

function nullIfZero(hash: Hex): Hex | null {
  return hash === ZERO_HASH ? null : hash;
}
