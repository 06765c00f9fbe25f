import { findCodeName } from '../../../encoding/enums.js';
import { toExpression } from '../../../encoding/license-terms.js';
import { type ItemOf, itemsOf, roleOf } from '../../asset-state.js';
import type { ClosureNode } from '../../closure.js';
import type { TermsRow } from '../../rows.js';
import type { Place } from '../policy/types.js';
import { BARE_FINDING, type Finding } from './finding.js';
import { type EvidenceRef, evidenceOf } from './saying.js';
import { hasItem } from './single-items.js';
import { endOf, expressionOf } from './terms-in-force.js';

/** Whether a licence outlives its end: by the stated field, else by what the policy knows of the text. */
export type Outliving = 'GOES_ON' | 'ENDS' | 'UNKNOWN';

/** What is known of the use that a brake may stop. */
export type BrakeContext = {
  /** The day of the use, unix seconds. */
  readonly date: number;
  readonly place: Place;
  /** When the deriver took it: `at` as claimed, else recorded, unix seconds; null for the asked asset itself. */
  readonly taken: { readonly at: number; readonly block: number } | null;
  /** What is contested binds. */
  readonly isStrict: boolean;
  readonly explainWithdrawal: (expression: string) => Outliving;
};

export function outliving({ terms }: TermsRow, context: BrakeContext): Outliving {
  const stated = findCodeName('ternary', terms.revocable);
  if (stated === 'NO') return 'GOES_ON';
  if (stated === 'YES') return 'ENDS';
  return context.explainWithdrawal(toExpression(terms.expression));
}

/** What an end of terms means for one who took them before: by the stated field alone. */
function afterTerm({ terms }: TermsRow, { place }: BrakeContext): Outliving {
  switch (findCodeName('postTermUse', terms.postTermUse)) {
    case 'CONTINUE':
      return 'GOES_ON';
    case 'OUTPUTS_ONLY':
      return place.position === 'SELF' ? 'ENDS' : 'GOES_ON';
    case 'DELETE':
      return 'ENDS';
    default:
      return 'UNKNOWN';
  }
}

/** Terms that have run out, or that their owner detached: whether what was made under them may go on. */
export function brakesOfTerms(
  row: TermsRow,
  item: ItemOf<'terms'>,
  atBlock: number,
  context: BrakeContext,
): readonly Finding[] {
  const found: Finding[] = [];
  const evidence = evidenceOf(item);
  const name = expressionOf(row) || row.id;
  const end = endOf(row, context.taken?.at ?? context.date);
  if (row.terms.validFrom > context.date) {
    found.push(missing(`${name}: holds from ${dayOf(row.terms.validFrom)} on`, evidence));
  } else if (context.date >= end) {
    const what = `${name}: ended on ${dayOf(end)}`;
    if (context.taken === null) found.push(missing(what, evidence));
    else found.push(...decide(afterTerm(row, context), what, evidence, context));
  }
  if (item.toBlock <= atBlock) {
    const what = `${name}: no longer offered since block ${item.toBlock}`;
    found.push(...decide(outliving(row, context), what, evidence, context));
  }
  return found;
}

/** Withdrawals in force: what was licensed irrevocably goes on; what was never the publisher's to license does not. */
export function brakesOfWithdrawals(
  stated: ClosureNode,
  row: TermsRow | null,
  expression: string,
  context: BrakeContext,
): readonly Finding[] {
  if (!hasItem(stated, 'withdrawal')) return [];
  const items = itemsOf(stated, 'withdrawal');
  return items
    .filter(({ value }) => value.effectiveAt <= context.date)
    .flatMap((item) => brakesOfWithdrawal(stated, item, row, expression, context));
}

function brakesOfWithdrawal(
  stated: ClosureNode,
  item: ItemOf<'withdrawal'>,
  row: TermsRow | null,
  expression: string,
  context: BrakeContext,
): readonly Finding[] {
  const evidence = evidenceOf(item);
  const { ground } = item.value;
  const since = dayOf(item.value.effectiveAt);
  switch (ground) {
    case 'NO_RIGHTS':
      return [
        stop(
          `withdrawn on ${since}: its publisher had no rights, so its licence never held`,
          evidence,
        ),
      ];
    case 'COURT':
      return [stop(`withdrawn on ${since} by order of a court`, evidence)];
    case 'ERASURE':
      return context.place.position === 'SELF' || context.place.position === 'ADAPTED'
        ? [stop(`withdrawn on ${since}: a person asked for erasure, copies must go`, evidence)]
        : decide('UNKNOWN', `withdrawn on ${since}: a person asked for erasure`, evidence, context);
    default:
      // What an observer wrote down of another's asset was never his to offer or to end.
      if (roleOf(stated) === 'OBSERVER') return [];
      return ground === 'STOP_OFFER'
        ? brakesOfStop(item, row, expression, context)
        : brakesOfTermination(item, row, expression, context);
  }
}

/** What was licensed before goes on; and where the licence cannot be taken back, whoever has a copy still has it. */
function brakesOfStop(
  item: ItemOf<'withdrawal'>,
  row: TermsRow | null,
  expression: string,
  context: BrakeContext,
): readonly Finding[] {
  const { taken } = context;
  if (taken !== null && taken.block < item.fromBlock) return [];
  if (livesOn(row, expression, context) === 'GOES_ON') return [];
  const since = dayOf(item.value.effectiveAt);
  if (taken !== null && taken.at > 0 && taken.at < item.value.effectiveAt) {
    return [
      {
        ...stop(
          `taken before its offer ended on ${since}, on the word of the deriver`,
          evidenceOf(item),
        ),
        outcome: 'CONDITION',
        who: 'PUBLISHER',
      },
    ];
  }
  return [missing(`no longer offered since ${since}`, evidenceOf(item))];
}

function brakesOfTermination(
  item: ItemOf<'withdrawal'>,
  row: TermsRow | null,
  expression: string,
  context: BrakeContext,
): readonly Finding[] {
  const lives = livesOn(row, expression, context);
  const after = lives === 'GOES_ON' || row === null ? lives : afterTerm(row, context);
  const outcome = after === 'UNKNOWN' ? lives : after;
  const what = `licences were ended on ${dayOf(item.value.effectiveAt)}`;
  return decide(outcome, what, evidenceOf(item), context);
}

function livesOn(row: TermsRow | null, expression: string, context: BrakeContext): Outliving {
  return row === null ? context.explainWithdrawal(expression) : outliving(row, context);
}

function decide(
  outcome: Outliving,
  what: string,
  evidence: EvidenceRef,
  { isStrict }: BrakeContext,
): readonly Finding[] {
  if (outcome === 'GOES_ON') return [];
  if (outcome === 'ENDS' || isStrict) return [stop(what, evidence)];
  return [
    {
      ...stop(`${what}; whether what was made before may go on is not said`, evidence),
      outcome: 'UNKNOWN',
      cause: 'LAW_UNSETTLED',
      decides: {
        statement: 'terms that say what may go on after their end',
        by: 'the rights holder',
      },
    },
  ];
}

function stop(what: string, evidence: EvidenceRef): Finding {
  return {
    ...BARE_FINDING,
    outcome: 'PROHIBITS',
    what,
    evidence,
  };
}

function missing(what: string, evidence: EvidenceRef): Finding {
  return {
    ...stop(what, evidence),
    outcome: 'UNKNOWN',
    cause: 'MISSING',
    decides: { statement: 'terms that are in force', by: 'the rights holder' },
  };
}

function dayOf(seconds: number): string {
  return Number.isFinite(seconds) ? new Date(seconds * 1000).toISOString().slice(0, 10) : 'no day';
}
