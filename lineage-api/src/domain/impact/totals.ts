import { FOOTPRINT_KINDS } from './footprint.js';
import { OUTCOMES, type Outcome } from './grounds.js';
import type { ImpactReach } from './reach.js';

type AssetKind = 'DATASET' | 'MODEL' | 'OUTPUT';

/** How many assets come to one outcome. */
export type OutcomeTotal = {
  readonly kind: AssetKind;
  readonly outcome: Outcome;
  /** Exact: assets that are recorded or in a manifest that is known. */
  readonly count: number;
  /** Of those, how many no other terms or derivation gives permission for. */
  readonly losingLastPermission: number;
  /** Beside them, at most so many outputs in batches whose manifest is not here. */
  readonly unseenUpTo: number;
};

export type ImpactTotals = {
  /** Every kind and outcome, also those of which there are none. */
  readonly byKind: readonly OutcomeTotal[];
  readonly assets: number;
  readonly degreeReached: number;
  readonly missingManifests: number;
  readonly missingLeaves: number;
};

const KINDS = ['DATASET', 'MODEL', 'OUTPUT'] as const satisfies AssetKind[];
const BATCH = FOOTPRINT_KINDS.indexOf('BATCH');

export function totalImpact(reach: ImpactReach): ImpactTotals {
  const size = FOOTPRINT_KINDS.length * OUTCOMES.length;
  const counts = new Uint32Array(size);
  const losing = new Uint32Array(size);
  const unseen = new Float64Array(OUTCOMES.length);
  let degreeReached = 0;
  let missingManifests = 0;
  for (let at = 0; at < reach.count; at += 1) {
    const outcome = reach.outcomes[at] as number;
    const unread = reach.unread[at] as number;
    const cell = (reach.kinds[at] as number) * OUTCOMES.length + outcome;
    counts[cell] = (counts[cell] as number) + 1;
    losing[cell] = (losing[cell] as number) + (reach.ends[at] as number);
    degreeReached = Math.max(degreeReached, reach.degrees[at] as number);
    if (unread === 0) continue;
    missingManifests += 1;
    unseen[outcome] = (unseen[outcome] as number) + unread;
  }
  const byKind = KINDS.flatMap((kind) =>
    OUTCOMES.map((outcome, o) => {
      const cell = FOOTPRINT_KINDS.indexOf(kind) * OUTCOMES.length + o;
      return {
        kind,
        outcome,
        count: counts[cell] as number,
        losingLastPermission: losing[cell] as number,
        unseenUpTo: kind === 'OUTPUT' ? (unseen[o] as number) : 0,
      };
    }),
  );
  return {
    byKind,
    assets: byKind.reduce((sum, { count }) => sum + count, 0),
    degreeReached,
    missingManifests,
    missingLeaves: unseen.reduce((sum, each) => sum + each, 0),
  };
}

/** Places of a reach that a list shows: assets, and batches that stand for assets nobody here has seen. */
export function listed(
  reach: ImpactReach,
  outcomes: readonly Outcome[] | null,
  kinds: readonly AssetKind[] | null,
): Uint32Array {
  const isOutcome = OUTCOMES.map((outcome) => outcomes?.includes(outcome) ?? true);
  const isKind = FOOTPRINT_KINDS.map((kind) =>
    kind === 'BATCH' ? (kinds?.includes('OUTPUT') ?? true) : (kinds?.includes(kind) ?? true),
  );
  const places = new Uint32Array(reach.count);
  let count = 0;
  for (let at = 0; at < reach.count; at += 1) {
    const kind = reach.kinds[at] as number;
    if (kind === BATCH && reach.unread[at] === 0) continue;
    if (isKind[kind] && isOutcome[reach.outcomes[at] as number]) places[count++] = at;
  }
  return places.subarray(0, count);
}

/** Of one account, how many of its assets come to each outcome. */
export type AccountTotal = {
  /** Its number. */
  readonly account: number;
  readonly mustStop: number;
  readonly undecided: number;
  readonly mayContinue: number;
  readonly unseenUpTo: number;
};

/** Who is to be told, by the account of each listed place: those first who must stop most, then by account. */
export function totalAccounts(
  reach: ImpactReach,
  places: Uint32Array,
  accounts: Uint32Array,
): AccountTotal[] {
  const totals = new Map<number, [number, number, number, number]>();
  places.forEach((at, i) => {
    const account = accounts[i] as number;
    let total = totals.get(account);
    if (total === undefined) {
      total = [0, 0, 0, 0];
      totals.set(account, total);
    }
    const unread = reach.unread[at] as number;
    if (unread > 0) total[3] += unread;
    else total[reach.outcomes[at] as 0 | 1 | 2] += 1;
  });
  return [...totals]
    .map(([account, [mayContinue, undecided, mustStop, unseenUpTo]]) => ({
      account,
      mustStop,
      undecided,
      mayContinue,
      unseenUpTo,
    }))
    .sort(
      (a, b) =>
        b.mustStop - a.mustStop ||
        b.undecided - a.undecided ||
        b.mayContinue - a.mayContinue ||
        a.account - b.account,
    );
}
