import { ZERO_HASH } from '../../../encoding/hex.js';
import { areTermsVoid, type ItemOf } from '../../asset-state.js';
import type { Closure, ClosureNode } from '../../closure.js';
import type { EdgeRow } from '../../rows.js';
import { judgeBesides, judgeCombination } from '../policy/combination.js';
import { judgeExpression } from '../policy/judge.js';
import { judgeTerms } from '../policy/judge-terms.js';
import type { Place } from '../policy/types.js';
import { explainWithdrawal } from '../policy/withdrawal.js';
import { type BrakeContext, brakesOfTerms, brakesOfWithdrawals } from './brakes.js';
import type { Case } from './case.js';
import { BARE_FINDING, type Finding, rankOfVerdict, verdictOf } from './finding.js';
import type { Opinion } from './judged-content.js';
import { conditionsOfOffer } from './offer-conditions.js';
import { type Judged, judgedOnce } from './remembered.js';
import { evidenceOf, evidenceOfStatements, statedBy } from './saying.js';
import {
  expressionOf,
  findTermsRow,
  type GoverningTerms,
  governingTerms,
  nameTerms,
  termsAt,
} from './terms-in-force.js';

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
  if (row === undefined) {
    return {
      stated,
      kind: 'TERMS',
      license,
      expressions: [],
      verdict: 'UNKNOWN',
      findings: [unknownTerms(license)],
      governing,
      evidence,
      textHash: null,
    };
  }
  const { place } = brake;
  const judged = judgedOnce(c.remembered.byTerms, row.id, place, () =>
    judgeTerms(c.policy, row.terms, c.use, place, c.context),
  );
  const expression = expressionOf(row);
  const { verdict, findings } = withBrakes(judged, [
    findingsBeside(c, stated, place),
    conditionsOfOffer(row, place, c.context.granted, brake.taken === null),
    brakesOfTerms(row, item, c.closure.atBlock, brake),
    brakesOfWithdrawals(stated, row, expression, brake),
  ]);
  const { licenseTextHash } = row.terms;
  return {
    stated,
    kind: 'TERMS',
    license,
    expressions: [expression],
    verdict,
    findings,
    governing,
    evidence,
    textHash: licenseTextHash === ZERO_HASH ? null : licenseTextHash,
  };
}

/** Who offers terms does not free anyone from what his own document names beside them: a generator, a service, a use policy. */
function findingsBeside(c: Case, stated: ClosureNode, place: Place): readonly Finding[] {
  const said = statedBy(stated);
  if (said.statements.length === 0) return NO_FINDINGS;
  const judged = judgedOnce(c.remembered.besides, said.judgedAs, place, () =>
    judgeBesides(c.policy, said.statements, c.use, place, c.context),
  );
  if (judged.findings.length === 0) return NO_FINDINGS;
  const evidence = evidenceOfStatements(stated);
  return judged.findings.map((finding) => ({ ...finding, evidence }));
}

const NO_FINDINGS: readonly Finding[] = [];

function withBrakes(judged: Judged, brakes: readonly (readonly Finding[])[]): Judged {
  if (brakes.every(({ length }) => length === 0)) return judged;
  const findings = [...judged.findings, ...brakes.flat()];
  return { verdict: verdictOf(findings), findings };
}

function unknownTerms(license: string): Finding {
  return {
    ...BARE_FINDING,
    outcome: 'UNKNOWN',
    cause: 'MISSING',
    what: `${license}: the licence registry does not know them`,
    decides: { statement: 'terms that the licence registry knows', by: 'the rights holder' },
  };
}

function ofStatements(c: Case, stated: ClosureNode, brake: BrakeContext): Opinion {
  const said = statedBy(stated);
  const { statements, combine, license, expressions, textHash } = said;
  const { place } = brake;
  const judged = judgedOnce(c.remembered.byStated, said.judgedAs, place, () =>
    statements.length === 0
      ? judgeExpression(c.policy, 'NOASSERTION', c.use, place, c.context)
      : judgeCombination(c.policy, statements, combine, c.use, place, c.context),
  );
  const expression = expressions.length === 1 ? (expressions[0] as string) : '';
  const { verdict, findings } = withBrakes(judged, [
    brakesOfWithdrawals(stated, null, expression, brake),
  ]);
  return {
    stated,
    kind: statements.length === 0 ? 'NOTHING' : 'STATEMENTS',
    license,
    expressions,
    verdict,
    findings,
    governing: null,
    evidence: evidenceOfStatements(stated),
    textHash,
  };
}

/** The expressions of what an asset offers now, or is said to be under. */
export function expressionsOf({ atBlock }: Closure, stated: ClosureNode): readonly string[] {
  if (stated.termsHistory.length > 0 && !areTermsVoid(stated)) {
    const items = termsAt(stated, atBlock);
    if (items.length > 0) {
      return items.flatMap((item) => {
        const row = findTermsRow(stated, item);
        return row === undefined ? [] : expressionOf(row);
      });
    }
  }
  return statedBy(stated).expressions;
}
