/** What is known of when an asset was made. Times in unix seconds. */
export type Dating = {
  /** As it is stated: a moment, or the first second of a day; null where nothing is. */
  readonly stated: number | null;
  /** Whether only the day is stated: any of its seconds will do. */
  readonly isDay: boolean;
  /** Places of its sources in the same list, all of them lower than its own. */
  readonly sources: readonly number[];
  /** Time of the newest of its other sources, 0 where there is none. */
  readonly newestOther: number;
};

export type Dated = {
  readonly createdAt: number;
  /** Nothing was stated: the time stands between its sources and what derives from it. */
  readonly isAssumed: boolean;
  /** The stated time is not after that of every source, and was moved. */
  readonly isBent: boolean;
};

const DAY_SECONDS = 86_400;

/**
 * Times under which every source is strictly older than what derives from it. A day is its first second, and one more
 * for each step of derivation within it. `today` is for what has neither a date, nor sources, nor anything derived.
 */
export function assignDates(items: readonly Dating[], today: number): readonly Dated[] {
  const latest = latestTimes(items);
  const dated: Dated[] = [];
  for (const [i, { stated, isDay, sources, newestOther }] of items.entries()) {
    const newest = sources.reduce(
      (time, source) => Math.max(time, dated[source]?.createdAt ?? 0),
      newestOther,
    );
    if (stated === null) {
      const without = Math.min(latest[i] ?? today, today);
      const createdAt = Math.max(newest === 0 ? without : newest + 1, 1);
      dated.push({ createdAt, isAssumed: true, isBent: false });
    } else {
      const createdAt = Math.max(stated, newest + 1);
      const last = isDay ? stated + DAY_SECONDS - 1 : stated;
      dated.push({ createdAt, isAssumed: false, isBent: createdAt > last });
    }
  }
  return dated;
}

/** The latest time at which each may have been made, by the stated times of what derives from it. */
function latestTimes(items: readonly Dating[]): readonly number[] {
  const latest = items.map(() => Number.POSITIVE_INFINITY);
  for (let i = items.length - 1; i >= 0; i--) {
    const { stated, sources } = items[i] as Dating;
    const own = stated ?? (latest[i] as number);
    for (const source of sources) latest[source] = Math.min(latest[source] as number, own - 1);
  }
  return latest;
}
