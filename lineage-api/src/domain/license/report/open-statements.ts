import { compareText } from '../../../encoding/compare-text.js';
import type { Hex } from '../../../encoding/hex.js';
import type { Closure } from '../../closure.js';
import type { UnknownCause } from '../policy/words.js';
import { type SubDag, subDagOf } from './sub-dag.js';
import type { LicenseReport } from './types.js';

/** A statement that nobody has made yet, about one asset. */
export type OpenStatement = {
  readonly asset: Hex;
  readonly cause: UnknownCause;
  readonly missing: readonly string[];
  readonly statement: string;
  readonly by: string;
  /** Assets of the lineage, the asset itself and the asked one included, whose answer rests on it. */
  readonly unblocks: number;
};

/** What would settle most of what a report leaves open: first what most assets of the lineage rest on. */
export function openStatementsOf(
  report: LicenseReport,
  closure: Closure,
): readonly OpenStatement[] {
  const groups = new Map<
    string,
    Omit<OpenStatement, 'unblocks' | 'missing'> & { missing: string[] }
  >();
  for (const { outcome, cause, decides, asset, what } of report.reasons) {
    if (outcome !== 'UNKNOWN' || cause === null || decides === null) continue;
    const key = `${asset} ${cause} ${decides.statement}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { asset, cause, ...decides, missing: [what] });
    else if (!group.missing.includes(what)) group.missing.push(what);
  }
  const count = dependentsCounter(subDagOf(closure, report.start));
  return [...groups.values()]
    .map((group) => ({ ...group, unblocks: count(group.asset) }))
    .sort(
      (a, b) =>
        b.unblocks - a.unblocks ||
        compareText(a.asset, b.asset) ||
        compareText(a.statement, b.statement),
    );
}

/** How many assets of the lineage are, or derive from, an asset. */
function dependentsCounter({ ids, nodes, derived, into }: SubDag): (asset: Hex) => number {
  const numbers = new Map(ids.map((id, i) => [id, i]));
  const counts = new Map<Hex, number>();
  return (asset) => {
    const known = counts.get(asset);
    if (known !== undefined) return known;
    const queue = [numbers.get(asset) as number];
    const seen = new Set(queue);
    for (const i of queue) {
      for (const e of into[i] ?? []) {
        const d = derived[e] as number;
        if (seen.has(d)) continue;
        seen.add(d);
        queue.push(d);
      }
    }
    const count = queue.filter((i) => nodes[i]?.node.kind !== 'BATCH').length;
    counts.set(asset, count);
    return count;
  };
}
