import { ALL_SOURCES } from '../../encoding/enums.js';
import type { Hex } from '../../encoding/hex.js';
import type { ItemOf } from '../asset-state.js';
import type { Closure } from '../closure.js';
import type { EdgeRow } from '../rows.js';
import { consentsOf, isBound } from './bound.js';
import { findLines, sourceKey } from './lines.js';

/** What striking did to shares that terms bind. */
export type Owed = {
  /** Struck, and owed all the same. */
  readonly owed: ReadonlySet<EdgeRow>;
  /** In force, and waiting: one that is owed stands in their place. */
  readonly waiting: ReadonlySet<EdgeRow>;
};

const NOTHING: Owed = { owed: new Set(), waiting: new Set() };

/**
 * A bound share that its owner struck, or replaced by a lower one, goes on at the old rate until the source's owner has
 * consented to the new one. Of one line of replacements the highest that is owed counts, in place of what is in force.
 */
export function findOwed(
  closure: Closure,
  edges: readonly EdgeRow[],
  struck: readonly ItemOf<'superseded'>[],
): Owed {
  const { atBlock } = closure;
  if (!edges.some(({ toBlock }) => toBlock <= atBlock)) return NOTHING;
  const byKey = new Map(edges.map((edge) => [sourceKey(edge.factId, edge.index), edge]));
  const consents = new Map<Hex, ReadonlyMap<string, number>>();
  const lowestOf = (source: Hex, key: string): number => {
    const known = consents.get(source) ?? consentsOf(closure, source);
    consents.set(source, known);
    const ofFact = `${key.slice(0, key.indexOf(':'))}:${ALL_SOURCES}`;
    return Math.min(known.get(key) ?? Infinity, known.get(ofFact) ?? Infinity);
  };
  const owed = new Set<EdgeRow>();
  const waiting = new Set<EdgeRow>();
  for (const line of findLines(struck, edges)) {
    const known = line.flatMap((key) => byKey.get(key) ?? []);
    const last = byKey.get(line[line.length - 1] as string);
    const current = last !== undefined && last.toBlock > atBlock ? last : null;
    for (const source of new Set(known.map((edge) => edge.source))) {
      const standing = current?.source === source ? current : null;
      const highest = highestOwed(line, source, standing, closure, byKey, lowestOf);
      if (highest === null) continue;
      owed.add(highest);
      if (standing !== null) waiting.add(standing);
    }
  }
  return { owed, waiting };
}

/** From the youngest share of the line to the oldest: a consent to lower a share holds for all that it followed. */
function highestOwed(
  line: readonly string[],
  source: Hex,
  current: EdgeRow | null,
  closure: Closure,
  byKey: ReadonlyMap<string, EdgeRow>,
  lowestOf: (source: Hex, key: string) => number,
): EdgeRow | null {
  const now = current?.royaltyBps ?? 0;
  let highest: EdgeRow | null = null;
  let consented = Infinity;
  for (let i = line.length - 1; i >= 0; i -= 1) {
    const key = line[i] as string;
    const edge = byKey.get(key);
    if (edge !== undefined && edge === current) continue;
    consented = Math.min(consented, lowestOf(source, key));
    if (consented <= now) return highest;
    if (edge === undefined || edge.source !== source || edge.royaltyBps <= now) continue;
    if (edge.royaltyBps < (highest?.royaltyBps ?? 0) || !isBound(closure, edge)) continue;
    highest = edge;
  }
  return highest;
}
