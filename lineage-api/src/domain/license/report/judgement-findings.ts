import type { JudgedClause, Judgement, Unknown } from '../policy/types.js';
import type { PermissionWord } from '../policy/words.js';
import type { Finding } from './finding.js';

/** What a judgement of one licence leaves to be said. Its evidence is that of who says that the licence holds. */
export function findingsOfJudgement(judgement: Judgement): readonly Finding[] {
  const found: Finding[] = [];
  if (judgement.verdict === 'PERMITTED') return found;
  for (const clause of judgement.clauses) {
    if (clause.outcome !== 'MET') found.push(fromClause(clause));
  }
  for (const unknown of judgement.unknowns) {
    // What is unsettled is told by its clause.
    if (unknown.cause !== 'LAW_UNSETTLED') found.push(fromUnknown(unknown));
  }
  return found;
}

const WORDS: Readonly<Record<PermissionWord, string>> = {
  commercialUse: 'commercial use',
  training: 'training on it',
  redistribution: 'passing it on',
  derivatives: 'making something from it',
  outputTraining: 'training on its outputs',
  sublicensing: 'licensing it on',
};

function describe(license: string, note: string): string {
  if (license === 'NOASSERTION') return 'nobody says which licence it is under';
  return note.includes(license) ? note : `${license}: ${note}`;
}

function fromClause(judged: JudgedClause): Finding {
  const { row, clause, outcome, condition } = judged;
  const { effect } = clause;
  const words = effect.kind === 'PROHIBITS' ? effect.words : [];
  const asks =
    effect.kind === 'PROHIBITS'
      ? `does not allow ${words.map((word) => WORDS[word]).join(', ')}`
      : effect.how;
  const base = { license: row.id, clause: judged, words, textHash: null, evidence: null };
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

function fromUnknown({ cause, license, words, note }: Unknown): Finding {
  return {
    outcome: 'UNKNOWN',
    cause,
    license,
    clause: null,
    textHash: null,
    words,
    what: describe(license, note),
    who: null,
    evidence: null,
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
