import { type CodeName, findCodeName } from '../../encoding/enums.js';
import { PedigreeError } from '../../encoding/error.js';
import { type Hex, ZERO_HASH } from '../../encoding/hex.js';
import { toExpression } from '../../encoding/license-terms.js';
import { type ItemOf, ownerOf } from '../asset-state.js';
import type { ClosureNode } from '../closure.js';
import { parseExpression } from '../license/expression/parse.js';
import type { CompiledPolicy } from '../license/policy/compile.js';
import { PLACE_COUNT, placeAt } from '../license/policy/place.js';
import type { Place } from '../license/policy/types.js';
import { explainWithdrawal } from '../license/policy/withdrawal.js';
import { brakesOfWithdrawals, type Outliving, outliving } from '../license/report/brakes.js';
import {
  type EvidenceRef,
  evidenceOf,
  evidenceOfStatements,
  statedBy,
} from '../license/report/saying.js';
import { findTermsRow, nameTermsItem } from '../license/report/terms-in-force.js';
import { type ItemRow, OPEN_BLOCK, type TermsRow } from '../rows.js';
import { type ImpactGround, isWithdrawal, OUTCOME, type WithdrawalGround } from './grounds.js';

/** How the content was taken from one registration, and what the ground does to that at each place. */
export type Way = {
  /** The registration that it was taken from. */
  readonly start: Hex;
  /** Terms are the owner's offer; statements are what a document says; else nobody says anything. */
  readonly basis: 'TERMS' | 'STATEMENTS' | 'NOTHING';
  /** The licence, for people. */
  readonly license: string;
  /** Whether it outlives its withdrawal by who had the rights to give it. */
  readonly outlives: Outliving;
  /** What the terms say may go on after their end; null where there are none. */
  readonly postTermUse: CodeName<'postTermUse'> | null;
  /** The fact that it rests on. */
  readonly evidence: EvidenceRef;
  /** By place. */
  readonly verdicts: readonly PlaceVerdict[];
};

export type PlaceVerdict = { readonly outcome: number; readonly what: string };

/** What is asked: the state at the end of one block, and a ground that does not stand there yet. */
export type ImpactCase = {
  readonly ground: ImpactGround;
  readonly policy: CompiledPolicy;
  readonly atBlock: number;
  /** Time of the block, unix seconds. */
  readonly timestamp: number;
};

type TermsItem = ItemOf<'terms'>;

/** The way of who took it under terms of its owner: of several on offer the best for him counts. */
export function wayByTerms(c: ImpactCase, stated: ClosureNode, items: readonly TermsItem[]): Way {
  const ways = items.map((item) => wayByOffer(c, stated, item));
  return ways.reduce((best, way) => (weigh(way) < weigh(best) ? way : best));
}

function weigh({ verdicts }: Way): number {
  return verdicts.reduce((sum, { outcome }) => sum + outcome, 0);
}

function wayByOffer(c: ImpactCase, stated: ClosureNode, item: TermsItem): Way {
  const row = findTermsRow(stated, item);
  const license = nameTermsItem(stated, item);
  const base = {
    start: stated.node.id,
    basis: 'TERMS',
    license,
    evidence: evidenceOf(item),
  } as const;
  if (row === undefined) {
    const what = `${license}: the licence registry does not know them`;
    return {
      ...base,
      outlives: 'UNKNOWN',
      postTermUse: null,
      verdicts: everywhere(() => undecided(what)),
    };
  }
  const expression = toExpression(row.terms.expression);
  return {
    ...base,
    outlives: outliving(row, brakeAt(c, placeAt(0))),
    postTermUse: findCodeName('postTermUse', row.terms.postTermUse) ?? 'UNSPECIFIED',
    verdicts: everywhere((place) => judge(c, stated, place, { row, expression, license })),
  };
}

/** The way of who took it where no terms are on offer: what the registration's document says of its licence. */
export function wayByStatements(c: ImpactCase, stated: ClosureNode): Way {
  const { statements } = statedBy(stated);
  const names = [...new Set(statements.map(({ expression }) => expression))];
  const expression = names.length === 1 ? (names[0] as string) : '';
  const license = names.length === 0 ? 'no licence stated' : names.join(', ');
  return {
    start: stated.node.id,
    basis: names.length === 0 ? 'NOTHING' : 'STATEMENTS',
    license,
    outlives: explainWithdrawal(c.policy, expression),
    postTermUse: null,
    evidence: evidenceOfStatements(stated),
    verdicts: everywhere((place) => judge(c, stated, place, { row: null, expression, license })),
  };
}

/** The same way where something else decides, but for what was only measured against it. */
export function undecidedWay(way: Way, what: string): Way {
  return { ...way, verdicts: everywhere(() => undecided(what)) };
}

/** The worse of two at each place. */
export function worstWay(way: Way, other: Way): Way {
  const verdicts = way.verdicts.map((own, place) => {
    const theirs = other.verdicts[place] as PlaceVerdict;
    return theirs.outcome > own.outcome ? theirs : own;
  });
  return { ...way, verdicts };
}

/** Being measured against something takes nothing of it along. */
function everywhere(judgeAt: (place: Place) => PlaceVerdict): readonly PlaceVerdict[] {
  return Array.from({ length: PLACE_COUNT }, (_, index) => {
    const place = placeAt(index);
    return place.position === 'EVALUATED' ? MEASURED : judgeAt(place);
  });
}

const MEASURED: PlaceVerdict = {
  outcome: OUTCOME.MAY_CONTINUE,
  what: 'only evaluated on it: nothing of it is passed on',
};

function undecided(what: string): PlaceVerdict {
  return { outcome: OUTCOME.UNDECIDED, what };
}

type Licence = {
  readonly row: TermsRow | null;
  readonly expression: string;
  readonly license: string;
};

function judge(c: ImpactCase, stated: ClosureNode, place: Place, licence: Licence): PlaceVerdict {
  const { ground } = c;
  if (!isWithdrawal(ground)) return undecided(DISPUTED[ground] as string);
  const isAboutLicence = ground === 'STOP_OFFER' || ground === 'TERMINATION';
  if (isAboutLicence && licence.row === null && !givesLicense(licence.expression)) {
    return undecided(
      `${licence.license}: no one licence is on record that could go on or end; terms of the rights holder would decide`,
    );
  }
  const supposed = withWithdrawal(c, stated, ground);
  const [finding] = brakesOfWithdrawals(
    supposed,
    licence.row,
    licence.expression,
    brakeAt(c, place),
  );
  if (finding === undefined)
    return { outcome: OUTCOME.MAY_CONTINUE, what: whyOn(c, ground, licence) };
  const outcome = finding.outcome === 'PROHIBITS' ? OUTCOME.MUST_STOP : OUTCOME.UNDECIDED;
  return { outcome, what: finding.what };
}

/** Whether an expression is of a licence at all: `NONE` and `NOASSERTION` are none, nor is what cannot be read. */
function givesLicense(expression: string): boolean {
  try {
    const { kind } = parseExpression(expression).expression;
    return kind === 'LICENSE' || kind === 'AND' || kind === 'OR';
  } catch (error) {
    if (error instanceof PedigreeError) return false;
    throw error;
  }
}

function brakeAt(c: ImpactCase, place: Place): Parameters<typeof brakesOfWithdrawals>[3] {
  return {
    date: c.timestamp,
    place,
    // Whatever is recorded was taken before what is only supposed.
    taken: { at: 0, block: 0 },
    isStrict: false,
    explainWithdrawal: (expression) => explainWithdrawal(c.policy, expression),
  };
}

/** The registration as it would stand, withdrawn in the next block by who had the rights to; earlier withdrawals aside. */
function withWithdrawal(c: ImpactCase, stated: ClosureNode, ground: WithdrawalGround): ClosureNode {
  const base = {
    subject: stated.node.id,
    key: '',
    by: ownerOf(stated),
    factId: ZERO_HASH,
    fromBlock: c.atBlock + 1,
    logIndex: 0,
    toBlock: OPEN_BLOCK,
    closedBy: null,
  };
  const withdrawal: ItemRow = {
    ...base,
    kind: 'withdrawal',
    value: { ground, leaf: null, effectiveAt: c.timestamp, evidenceHash: ZERO_HASH },
  };
  const role: ItemRow = { ...base, kind: 'role', value: { role: 'RIGHTS_HOLDER' } };
  const others = stated.items.filter(({ kind }) => kind !== 'withdrawal' && kind !== 'role');
  return { ...stated, items: [...others, role, withdrawal] };
}

function whyOn(
  c: ImpactCase,
  ground: WithdrawalGround,
  { row, expression, license }: Licence,
): string {
  const lives =
    row === null ? explainWithdrawal(c.policy, expression) : outliving(row, brakeAt(c, placeAt(0)));
  if (lives === 'GOES_ON') return `${license}: cannot be taken back from who took it`;
  if (ground === 'STOP_OFFER') {
    const until = row !== null && hasEnd(row) ? ', until its term ends' : '';
    return `${license}: what was taken before the offer stops goes on${until}`;
  }
  return `${license}: its terms say that what was made may go on after their end`;
}

function hasEnd({ terms }: TermsRow): boolean {
  return terms.validTo > 0 || terms.periodSeconds > 0;
}

const DISPUTED: Readonly<Record<string, string>> = {
  DISPUTE_OWNERSHIP:
    'whose it is would be disputed: who had no rights gave no licence, and a ruling decides that',
  DISPUTE_LICENSE: 'its licence would be disputed: what was taken under it rests on the ruling',
  DISPUTE_DERIVATION:
    'what it was made from would be disputed: what rests on it waits for the ruling',
  DISPUTE_CONTENT: 'its content would be disputed: what rests on it waits for the ruling',
  DISPUTE_PERSONAL_DATA:
    'personal data in it would be disputed: if it is upheld, copies and adaptations must go',
  DISPUTE_OTHER: 'it would be disputed: what rests on it waits for the ruling',
};
