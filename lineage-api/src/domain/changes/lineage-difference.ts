import type { Hex } from '../../encoding/hex.js';
import type { Closure } from '../closure.js';
import { subDagOf } from '../license/report/sub-dag.js';
import type { EdgeRow } from '../rows.js';

/** How the lineage of an asset at one block differs from that at an earlier one. */
export type LineageDifference = {
  /** Assets and batches that are upstream now and were not, and the other way round; nearest first. */
  readonly gained: readonly Hex[];
  readonly lost: readonly Hex[];
  /** Derivations in force upstream, the asset's own first; what a batch declares is not among them. */
  readonly added: readonly EdgeRow[];
  readonly ended: readonly EdgeRow[];
  /** All that is, or was, upstream, the asset first. */
  readonly ids: readonly Hex[];
  /** False where either lineage is larger than what was read: then something may be missing above. */
  readonly complete: boolean;
};

/** `before` is null where the asset was not recorded yet. */
export function compareLineage(
  before: Closure | null,
  after: Closure,
  start: Hex,
): LineageDifference {
  const old = before === null ? NOTHING : lineageOf(before, start);
  const now = lineageOf(after, start);
  return {
    gained: missingIn(old.ids, now.ids).filter((id) => id !== start),
    lost: missingIn(now.ids, old.ids),
    added: [...now.edges].flatMap(([key, edge]) => (old.edges.has(key) ? [] : [edge])),
    ended: [...old.edges].flatMap(([key, edge]) => (now.edges.has(key) ? [] : [edge])),
    ids: [...new Set([...now.ids, ...old.ids])],
    complete: !after.truncated && before?.truncated !== true,
  };
}

type Lineage = {
  readonly ids: ReadonlySet<Hex>;
  readonly edges: ReadonlyMap<string, EdgeRow>;
};

const NOTHING: Lineage = { ids: new Set(), edges: new Map() };

/** A closure may hold the lineages of others too. */
function lineageOf(closure: Closure, start: Hex): Lineage {
  const sub = subDagOf(closure, start);
  const edges = new Map<string, EdgeRow>();
  for (const edge of sub.edges) {
    if (edge.relation === 'DECLARED') continue;
    edges.set(`${edge.factId}:${edge.index}:${edge.derived}`, edge);
  }
  return { ids: new Set(sub.ids), edges };
}

function missingIn(known: ReadonlySet<Hex>, ids: ReadonlySet<Hex>): readonly Hex[] {
  return [...ids].filter((id) => !known.has(id));
}

/** Whose facts made the difference: the lineage itself, other claims on its contents, and the agents that speak in it. */
export function subjectsOfDifference(
  { ids }: LineageDifference,
  closures: readonly (Closure | null)[],
): readonly Hex[] {
  const subjects = new Set<Hex>(ids);
  for (const closure of closures) {
    if (closure === null) continue;
    for (const id of ids) {
      const stated = closure.nodes.get(id);
      if (stated?.node.batchId != null) subjects.add(stated.node.batchId);
      for (const claimant of stated?.claimants ?? []) subjects.add(claimant);
    }
    for (const agent of closure.agents.keys()) subjects.add(agent);
  }
  return [...subjects];
}
