import { findInPlay, type InPlay, type Question } from './in-play.js';
import type { Clause, Condition, JudgedClause, Place, PolicyRow, Reach } from './types.js';

type Outcome = JudgedClause['outcome'];
type Result = { readonly outcome: Outcome; readonly condition: Condition | null };

const MET: Result = { outcome: 'MET', condition: null };
/** The worst outcome of several readings of one clause stands. */
const WEIGHT: Readonly<Record<Outcome, number>> = {
  MET: 0,
  CONDITION: 1,
  UNSETTLED: 2,
  PROHIBITS: 3,
};

/** A duty weighs more than that it may be another's. */
function weigh({ outcome, condition }: Result): number {
  const isOthers = outcome === 'CONDITION' && condition?.kind === 'NOT_THE_LICENSEE';
  return isOthers ? WEIGHT[outcome] - 0.5 : WEIGHT[outcome];
}

/** What a clause comes to at a place, or `null` where it does not reach or is not in play. */
export function judgeClause(
  row: PolicyRow,
  clause: Clause,
  place: Place,
  contested: 'BINDS' | 'UNSETTLED',
  question: Question,
): JudgedClause | null {
  const reaches = clause.reach.filter((reach) => carries(reach, clause, place));
  if (reaches.length === 0 || !concerns(clause, question)) return null;
  const inPlay = findInPlay(clause.when, question);
  if (inPlay.is === 'NO' && inPlay.by === null) return null;
  let worst: JudgedClause | null = null;
  for (const reach of reaches) {
    const result = judgeReach(row, clause, reach, contested, question, inPlay);
    if (worst === null || weigh(result) > weigh(worst)) {
      worst = { row, clause, reach, ...result };
    }
  }
  return worst;
}

/**
 * A part of a collection keeps its own licence: what it asks of adaptations (share-alike, source) is not asked of the
 * collection.
 */
function carries(reach: Reach, clause: Clause, place: Place): boolean {
  if (!reach.positions.includes(place.position)) return false;
  if (!place.collected || clause.effect.kind === 'PROHIBITS') return true;
  return clause.effect.obligation !== 'shareAlike' && clause.effect.obligation !== 'naming';
}

/** A prohibition of something that nobody asks for is not in the answer. */
function concerns({ effect }: Clause, { words }: Question): boolean {
  return effect.kind === 'REQUIRES' || effect.words.some((word) => words.includes(word));
}

function judgeReach(
  row: PolicyRow,
  clause: Clause,
  reach: Reach,
  contested: 'BINDS' | 'UNSETTLED',
  question: Question,
  inPlay: InPlay,
): Result {
  if (inPlay.is === 'NO') return MET;
  const isMet = inPlay.is === 'YES' && meetsByItself(row, clause, question);
  if (isMet) return MET;
  if (reach.settled === 'CONTESTED' && contested === 'UNSETTLED') {
    return { outcome: 'UNSETTLED', condition: toCondition(row, clause, reach, question, inPlay) };
  }
  const condition = toCondition(row, clause, reach, question, inPlay);
  return condition === null
    ? { outcome: 'PROHIBITS', condition: null }
    : { outcome: 'CONDITION', condition };
}

/** A grant that is held, a name that begins as it must. */
function meetsByItself(row: PolicyRow, { effect }: Clause, { use, context }: Question): boolean {
  if (effect.kind === 'PROHIBITS') return false;
  if (effect.obligation === 'grant') {
    return [row.id, ...row.aliases].some((id) => context.granted.has(id));
  }
  const { namePrefix } = effect;
  return namePrefix !== undefined && use.productName?.startsWith(namePrefix) === true;
}

/** `null` where the clause simply forbids. */
function toCondition(
  row: PolicyRow,
  clause: Clause,
  reach: Reach,
  question: Question,
  inPlay: InPlay,
): Condition | null {
  if (bindsOnlyLicensee(row, reach)) return notTheLicensee(row, inPlay);
  if (inPlay.is === 'UNDECIDED') {
    return { kind: 'WITHIN', who: 'USER', how: describeBound(row, clause), decidedBy: inPlay.by };
  }
  const { effect } = clause;
  if (effect.kind === 'PROHIBITS' || effect.obligation === 'grant') return null;
  const decidedBy =
    effect.namePrefix !== undefined && question.use.productName === null ? 'productName' : null;
  return { kind: 'DISCHARGE', who: 'USER', how: effect.how, decidedBy };
}

/**
 * Who takes a thing under its licence is the licensee of that licence. A service's terms, and terms on what came out of a
 * model, bind who agreed to them: the account holder, not the world.
 */
function bindsOnlyLicensee(row: PolicyRow, reach: Reach): boolean {
  if (reach.binds !== 'LICENSEE') return false;
  return row.kind === 'SERVICE_TERMS' || !reach.positions.includes('SELF');
}

function notTheLicensee(row: PolicyRow, inPlay: InPlay): Condition {
  return {
    kind: 'NOT_THE_LICENSEE',
    who: 'LICENSEE',
    how: `You have not agreed to ${row.name} yourself, nor act for someone who has: it binds who did.`,
    decidedBy: inPlay.is === 'UNDECIDED' ? inPlay.by : null,
  };
}

function describeBound(row: PolicyRow, { effect, when }: Clause): string {
  const bounds = [
    when.moreUsersThan && describeUsers(when.moreUsersThan),
    when.competesWith && `not competing with or imitating ${when.competesWith.join(', ')}`,
    when.territories && `not in ${when.territories.join(', ')}`,
  ].filter((bound) => bound !== undefined);
  if (effect.kind === 'REQUIRES') return `${effect.how} Not needed if ${bounds.join(' and ')}.`;
  return `Allowed under ${row.name} only if ${bounds.join(' and ')}.`;
}

function describeUsers({ max, measuredAt }: { max: number; measuredAt: number | null }): string {
  const users = `at most ${max} users a month`;
  if (measuredAt === null) return users;
  return `${users} in the calendar month before ${new Date(measuredAt * 1000).toISOString().slice(0, 10)}`;
}
