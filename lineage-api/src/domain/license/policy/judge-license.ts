import { formatLicense } from '../expression/format.js';
import type { SimpleLicense } from '../expression/types.js';
import { type CompiledPolicy, findRow } from './compile.js';
import type { Question } from './in-play.js';
import { judgeClause } from './judge-clause.js';
import type {
  JudgeContext,
  JudgedClause,
  Judgement,
  PermissionValue,
  Place,
  PolicyRow,
  Unknown,
  Use,
} from './types.js';
import {
  PERMISSION_WORDS,
  type PermissionWord,
  type Position,
  type UnknownCause,
} from './words.js';

/**
 * What must be allowed for an asset to stand where it does, beside the use itself. What came out of a model is bound by
 * the clauses that reach it and by nothing else.
 */
export const NEEDED: Readonly<Record<Position, readonly PermissionWord[]>> = {
  SELF: [],
  ADAPTED: ['derivatives'],
  TRAINED: ['training'],
  TRAINED_OUTPUT: [],
  OUTPUT: [],
  OUTPUT_TRAINED: ['outputTraining'],
  EVALUATED: [],
  DISTANT: [],
};

/** Where the thing itself is used, so that the use's own words must be allowed. */
const IS_THE_WORK: ReadonlySet<Position> = new Set(['SELF', 'ADAPTED']);

/** One licence for one use at one place, as its row reads. */
export function judgeRow(
  policy: CompiledPolicy,
  row: PolicyRow,
  use: Use,
  place: Place,
  context: JudgeContext,
): Judgement {
  if (!row.checked) return judgeUnread(row.id, row.checkedNote, place);
  const words = [...new Set([...use.uses, ...NEEDED[place.position]])];
  const clauses = judgeClauses(policy, row, place, { use, words, context });
  const unknowns = findUnknowns(row, use, place, clauses);
  return {
    ...summarize(clauses, unknowns),
    permissions: toPermissions(policy, row, use, place, context),
    clauses,
    unknowns,
    problems: [],
    chosen: row.id,
    alternatives: [],
  };
}

/** A licence as an expression names it: its row, and those of later versions that may be chosen. */
export function findRows(policy: CompiledPolicy, license: SimpleLicense): readonly PolicyRow[] {
  const row = findRow(policy, license.id);
  if (row === undefined) return [];
  if (!license.orLater && !row.orLaterByText) return [row];
  const later = row.laterVersions.map((id) => findRow(policy, id));
  return [row, ...later.filter((found) => found !== undefined)];
}

export function judgeUnknownLicense(license: SimpleLicense, place: Place): Judgement {
  return judgeUnread(formatLicense(license), 'the policy has no row for this licence', place);
}

/**
 * Nothing is known of the text: nothing is guessed from its name. Being measured against something takes no right from
 * it along, so that of what was only evaluated no text need be known.
 */
export function judgeUnread(license: string, note: string, place: Place): Judgement {
  const isMeasured = place.position === 'EVALUATED';
  const unknowns: readonly Unknown[] = isMeasured
    ? []
    : [{ cause: 'UNCHECKED', license, words: [], note }];
  return {
    ...summarize([], unknowns),
    permissions: allPermissions(isMeasured ? 'UNSPECIFIED' : 'UNKNOWN'),
    clauses: [],
    unknowns,
    problems: [],
    chosen: license,
    alternatives: [],
  };
}

function judgeClauses(
  policy: CompiledPolicy,
  row: PolicyRow,
  place: Place,
  question: Question,
): readonly JudgedClause[] {
  return row.clauses
    .map((clause) => judgeClause(row, clause, place, policy.policy.contested, question))
    .filter((judged) => judged !== null);
}

function findUnknowns(
  row: PolicyRow,
  use: Use,
  place: Place,
  clauses: readonly JudgedClause[],
): readonly Unknown[] {
  const unsettled = clauses
    .filter(({ outcome }) => outcome === 'UNSETTLED')
    .map(({ clause, reach }) => unsettledBy(row, clause.id, reach.section));
  const silent = findSilent(row, use, place);
  if (silent.length === 0) return unsettled;
  const cause: UnknownCause = 'MISSING';
  const note = `${row.name} says nothing about ${silent.join(', ')}`;
  return [...unsettled, { cause, license: row.id, words: silent, note }];
}

/** Words that the place asks for and the text passes over. A statement that names no licence is silent everywhere. */
function findSilent(row: PolicyRow, use: Use, place: Place): readonly PermissionWord[] {
  if (row.kind === 'USE_POLICY' || row.kind === 'SERVICE_TERMS') return [];
  return findAsked(row, use, place).filter((word) => row.permissions[word].value === 'UNSPECIFIED');
}

function findAsked(row: PolicyRow, use: Use, { position }: Place): readonly PermissionWord[] {
  if (IS_THE_WORK.has(position)) return [...new Set([...use.uses, ...NEEDED[position]])];
  if (position === 'TRAINED') return NEEDED.TRAINED;
  return row.kind === 'STATEMENT' && position !== 'EVALUATED' ? use.uses : [];
}

function unsettledBy(row: PolicyRow, clauseId: string, section: string): Unknown {
  return {
    cause: 'LAW_UNSETTLED',
    license: row.id,
    words: [],
    note: `whether ${clauseId} (${section}) of ${row.name} reaches here is contested`,
  };
}

function toPermissions(
  policy: CompiledPolicy,
  row: PolicyRow,
  use: Use,
  place: Place,
  context: JudgeContext,
): Judgement['permissions'] {
  const values = PERMISSION_WORDS.map((word): [string, PermissionValue] => {
    const words = [word];
    const outcomes = row.clauses
      .filter(({ effect }) => effect.kind === 'PROHIBITS' && effect.words.includes(word))
      .map((clause) =>
        judgeClause(row, clause, place, policy.policy.contested, { use, words, context }),
      )
      .map((judged) => judged?.outcome);
    if (outcomes.includes('PROHIBITS')) return [word, 'PROHIBITED'];
    if (outcomes.includes('UNSETTLED')) return [word, 'UNKNOWN'];
    const { value } = row.permissions[word];
    // Forbidden by a clause that is not in play here, or only where something holds.
    return [word, value === 'PROHIBITED' ? 'UNSPECIFIED' : value];
  });
  return Object.fromEntries(values) as Judgement['permissions'];
}

function summarize(
  clauses: readonly JudgedClause[],
  unknowns: readonly Unknown[],
): Pick<Judgement, 'verdict' | 'cause'> {
  if (clauses.some(({ outcome }) => outcome === 'PROHIBITS')) {
    return { verdict: 'PROHIBITED', cause: null };
  }
  const first = unknowns[0];
  if (first !== undefined) return { verdict: 'UNKNOWN', cause: first.cause };
  const isConditional = clauses.some(({ outcome }) => outcome === 'CONDITION');
  return { verdict: isConditional ? 'CONDITIONAL' : 'PERMITTED', cause: null };
}

function allPermissions(value: PermissionValue): Judgement['permissions'] {
  return Object.fromEntries(
    PERMISSION_WORDS.map((word) => [word, value]),
  ) as Judgement['permissions'];
}
