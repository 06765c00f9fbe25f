import type { JudgeContext, Use, When } from './types.js';
import type { PermissionWord } from './words.js';

/** Whether a clause is in play; `UNDECIDED` names the field of the use that would decide it. */
export type InPlay =
  | { readonly is: 'YES' }
  | { readonly is: 'NO'; readonly by: keyof Use | null }
  | { readonly is: 'UNDECIDED'; readonly by: keyof Use };

type Test = (when: When, question: Question) => InPlay;

export type Question = {
  readonly use: Use;
  /** The words that are asked of the licence at this place. */
  readonly words: readonly PermissionWord[];
  readonly context: JudgeContext;
};

const YES: InPlay = { is: 'YES' };
/** A calendar month before the measuring date, at most. */
const MONTH_SECONDS = 62 * 86_400;

const TESTS: readonly Test[] = [
  ({ modes }, { use }) => (modes === undefined || modes.includes(use.mode) ? YES : no('mode')),
  ({ uses }, { words }) =>
    uses === undefined || uses.some((word) => words.includes(word)) ? YES : no(null),
  ({ notInFamily }, { context }) =>
    notInFamily !== undefined && context.families.has(notInFamily) ? no(null) : YES,
  testUsers,
  testCompetition,
  testTerritory,
];

/** All that is given must hold: one `NO` decides, then one `UNDECIDED`. */
export function findInPlay(when: When, question: Question): InPlay {
  let undecided: InPlay | undefined;
  for (const test of TESTS) {
    const result = test(when, question);
    if (result.is === 'NO') return result;
    if (result.is === 'UNDECIDED') undecided ??= result;
  }
  return undecided ?? YES;
}

/**
 * A cap with a measuring date looks at the month before that date alone: a count of another time says nothing about it.
 * A cap without one looks at the time of the use.
 */
function testUsers({ moreUsersThan }: When, { use }: Question): InPlay {
  if (moreUsersThan === undefined) return YES;
  const { max, measuredAt } = moreUsersThan;
  if (use.monthlyUsers === null) return { is: 'UNDECIDED', by: 'monthlyUsers' };
  if (measuredAt !== null && !isMonthBefore(use.monthlyUsersAt, measuredAt)) {
    return { is: 'UNDECIDED', by: 'monthlyUsersAt' };
  }
  return use.monthlyUsers > max ? YES : no('monthlyUsers');
}

function isMonthBefore(counted: number | null, measuredAt: number): boolean {
  return (
    counted !== null && counted <= measuredAt + 86_400 && counted >= measuredAt - MONTH_SECONDS
  );
}

function testCompetition({ competesWith }: When, { use }: Question): InPlay {
  if (competesWith === undefined) return YES;
  const stated = use.competesWith;
  if (stated === null) return { is: 'UNDECIDED', by: 'competesWith' };
  const names = new Set(stated.map((name) => name.toLowerCase()));
  return competesWith.some((name) => names.has(name.toLowerCase())) ? YES : no('competesWith');
}

/** Member states of the European Union, ISO 3166-1 alpha-2. */
const EUROPEAN_UNION = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
);

function testTerritory({ territories }: When, { use }: Question): InPlay {
  if (territories === undefined) return YES;
  const { territory } = use;
  if (territory === null) return { is: 'UNDECIDED', by: 'territory' };
  const isIn =
    territories.includes(territory) ||
    (territories.includes('EU') && EUROPEAN_UNION.has(territory));
  return isIn ? YES : no('territory');
}

function no(by: keyof Use | null): InPlay {
  return { is: 'NO', by };
}
