import type { Hex } from '../../../encoding/hex.js';
import type { JudgedClause, Judgement, Unknown } from '../policy/types.js';
import type { Finding } from './finding.js';
import type { EvidenceRef } from './saying.js';

/** What a judgement of one licence leaves to be said, each with the fact that put the licence on record. */
export function findingsOfJudgement(
  judgement: Judgement,
  evidence: EvidenceRef,
  textHash: Hex | null = null,
): Finding[] {
  const found: Finding[] = [];
  if (judgement.verdict === 'PERMITTED') return found;
  for (const clause of judgement.clauses) {
    if (clause.outcome !== 'MET') found.push(fromClause(clause, evidence, textHash));
  }
  for (const unknown of judgement.unknowns) {
    // What is unsettled is told by its clause.
    if (unknown.cause !== 'LAW_UNSETTLED') found.push(fromUnknown(unknown, evidence, textHash));
  }
  return found;
}

function fromClause(judged: JudgedClause, evidence: EvidenceRef, textHash: Hex | null): Finding {
  const { row, clause, outcome, condition } = judged;
  const { effect } = clause;
  const words = effect.kind === 'PROHIBITS' ? effect.words : [];
  const asks = effect.kind === 'PROHIBITS' ? `does not allow ${words.join(', ')}` : effect.how;
  const base = { license: row.id, clause: judged, words, textHash, evidence };
  switch (outcome) {
    case 'UNSETTLED':
      return {
        ...base,
        outcome: 'UNKNOWN',
        cause: 'LAW_UNSETTLED',
        what: `${row.name}: ${asks}; whether that reaches here is contested`,
        who: null,
        decides: {
          statement: `permission for this use, or a conclusion of counsel on ${row.id}`,
          by: 'the rights holder, or counsel',
        },
      };
    case 'CONDITION':
      return {
        ...base,
        outcome: 'CONDITION',
        cause: null,
        what: condition?.how ?? asks,
        who: condition?.who ?? 'USER',
        decides: null,
      };
    default:
      return {
        ...base,
        outcome: 'PROHIBITS',
        cause: null,
        what: `${row.name}: ${asks}`,
        who: null,
        decides: null,
      };
  }
}

function fromUnknown(
  { cause, license, words, note }: Unknown,
  evidence: EvidenceRef,
  textHash: Hex | null,
): Finding {
  return {
    outcome: 'UNKNOWN',
    cause,
    license,
    clause: null,
    textHash,
    words,
    what: note,
    who: null,
    evidence,
    decides:
      cause === 'UNCHECKED'
        ? {
            statement: `a row of the policy for ${license}, compared with its text`,
            by: 'whoever keeps the policy',
          }
        : cause === 'CONFLICT'
          ? { statement: 'which of the statements holds', by: 'the rights holder' }
          : { statement: 'terms or a licence for this use', by: 'the rights holder' },
  };
}
