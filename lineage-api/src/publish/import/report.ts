import type { DatedAsset } from './drafts.js';
import { groupBy } from './group.js';
import type { ImportProblem } from './records.js';

/** What the records come to. */
export type ImportReport = {
  readonly assets: number;
  readonly derivations: Readonly<Record<string, number>>;
  /** Sources that are registered nowhere, by why. */
  readonly unregistered: Readonly<Record<string, number>>;
  readonly statements: number;
  /** Statements by their expression. */
  readonly expressions: Readonly<Record<string, number>>;
  /** Assets by how their statements combine. */
  readonly combine: Readonly<Record<string, number>>;
  readonly dates: {
    readonly stated: number;
    readonly assumed: number;
    /** Stated dates that contradict a stated derivation, which stays. */
    readonly bent: readonly {
      readonly identifier: string;
      readonly createdAt: string;
      readonly note: string;
    }[];
  };
  /** What was left out, and why. */
  readonly problems: readonly ImportProblem[];
};

export function reportOn(
  assets: readonly DatedAsset[],
  problems: readonly ImportProblem[],
): ImportReport {
  const all = assets.map(({ asset }) => asset);
  const statements = all.flatMap((asset) => asset.statements);
  const bent = assets.filter(({ date }) => date.isBent);
  const stated = assets.filter(({ date }) => date.timeBasis === 'DAY').length;
  return {
    assets: all.length,
    derivations: countBy(all.flatMap(({ sources }) => sources.map(({ relation }) => relation))),
    unregistered: countBy(all.flatMap(({ unregistered }) => unregistered.map(({ why }) => why))),
    statements: statements.length,
    expressions: countBy(statements.map(({ expression }) => expression)),
    combine: countBy(all.flatMap(({ combine }) => combine ?? [])),
    dates: {
      stated,
      assumed: all.length - stated - bent.length,
      bent: bent.map(({ asset, date }) => ({
        identifier: asset.identifier,
        createdAt: new Date(date.createdAt * 1000).toISOString(),
        note: date.note ?? '',
      })),
    },
    problems,
  };
}

function countBy(words: readonly string[]): Readonly<Record<string, number>> {
  const counts = [...groupBy(words, (word) => word)].map(
    ([word, all]) => [word, all.length] as const,
  );
  return Object.fromEntries(counts.sort(([a], [b]) => (a < b ? -1 : 1)));
}
