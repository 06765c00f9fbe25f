import type { ImportedAsset } from './records.js';

/** When an asset is recorded to have been made. */
export type AssignedDate = {
  /** Unix seconds, strictly more than that of every source. */
  readonly createdAt: number;
  readonly timeBasis: 'DAY' | 'ASSUMED';
  /** Why it is not a stated date; null where it is. */
  readonly note: string | null;
  /** True where the stated date contradicts a derivation, which stays. */
  readonly isBent: boolean;
};

const DAY_SECONDS = 86_400;

/**
 * Dates assets so that each is younger than its sources. A stated day is kept, with a second more for each derivation
 * within it. An asset without a date comes right after its sources, else right before what derives from it, else on the
 * newest day that any record states. One that was there by a day gets the latest moment that what derives from it allows.
 *
 * Assets come sources first; the derivations have no cycle. `recorded` has those that are registered already: their dates
 * never change, and the others keep to them.
 */
export function assignDates(
  assets: readonly ImportedAsset[],
  recorded: ReadonlyMap<string, number>,
): ReadonlyMap<string, AssignedDate> {
  const latest = findLatest(assets, recorded);
  const newest = Math.max(
    DAY_SECONDS,
    ...assets.map(({ date }) => (date.kind === 'NONE' ? 0 : date.day)),
  );
  const assigned = new Map<string, AssignedDate>();
  for (const asset of assets) {
    const before = recorded.get(asset.identifier);
    if (before !== undefined) {
      assigned.set(asset.identifier, assume(before, 'as it was registered'));
      continue;
    }
    const after = asset.sources.map(
      ({ identifier }) => (assigned.get(identifier) as AssignedDate).createdAt + 1,
    );
    const bounds = {
      earliest: after.length === 0 ? null : Math.max(...after),
      latest: latest.get(asset.identifier) ?? null,
    };
    assigned.set(asset.identifier, assignDate(asset, bounds, newest));
  }
  return assigned;
}

type Bounds = { readonly earliest: number | null; readonly latest: number | null };

function assignDate(
  { date }: ImportedAsset,
  { earliest, latest }: Bounds,
  newest: number,
): AssignedDate {
  if (date.kind === 'DAY') return keepDay(date.day, earliest);
  if (date.kind === 'LATEST') {
    const createdAt = Math.max(earliest ?? 1, latest ?? date.day);
    return assume(createdAt, date.note);
  }
  if (earliest !== null) return assume(earliest, 'the record has no date: right after its sources');
  if (latest !== null) {
    return assume(Math.max(latest, 1), 'the record has no date: right before what derives from it');
  }
  return assume(newest, 'the record has no date: the newest that any record states');
}

function keepDay(day: number, earliest: number | null): AssignedDate {
  const createdAt = Math.max(day, earliest ?? 0);
  if (createdAt < day + DAY_SECONDS) {
    return { createdAt, timeBasis: 'DAY', note: null, isBent: false };
  }
  const stated = new Date(day * 1000).toISOString().slice(0, 10);
  const note = `the record states ${stated}, which is before a source that it names: right after that source`;
  return { createdAt, timeBasis: 'ASSUMED', note, isBent: true };
}

function assume(createdAt: number, note: string): AssignedDate {
  return { createdAt, timeBasis: 'ASSUMED', note, isBent: false };
}

/** The last second in which an asset without a stated day can have been made, where anything tells. */
function findLatest(
  assets: readonly ImportedAsset[],
  recorded: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const latest = new Map<string, number>();
  const lower = (identifier: string, to: number) => {
    latest.set(identifier, Math.min(to, latest.get(identifier) ?? to));
  };
  for (const { identifier, date, sources } of assets.toReversed()) {
    if (date.kind === 'LATEST') lower(identifier, date.day);
    const stated = date.kind === 'DAY' ? date.day : latest.get(identifier);
    const made = recorded.get(identifier) ?? stated;
    if (made === undefined) continue;
    for (const source of sources) lower(source.identifier, made - 1);
  }
  return latest;
}
