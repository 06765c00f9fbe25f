import type { Hex } from '../../../encoding/hex.js';
import type { Closure, ClosureNode } from '../../closure.js';
import type { Dag } from './dag.js';
import { findDegrees } from './degrees.js';
import type { Reach } from './reach.js';

/** What of the lineage of an asset a report could not see. */
export type ClosureCompleteness = {
  readonly complete: boolean;
  /** The most hops by which anything upstream is reached, the fewest to each. */
  readonly degreeReached: number;
  readonly truncated: boolean;
  /** Named or referenced sources that are not registered here, and ids of which nothing is recorded. */
  readonly unresolvedSources: number;
  readonly undisclosedSources: number;
  readonly missingManifests: number;
  readonly missingLeaves: number;
  /** Assets with a claim of another rights holder or licensee on their content. */
  readonly conflictingClaims: number;
};

/** Counts over all that is upstream; what is said of a batch counts once for all of its leaves. */
export function completenessOfClosure(
  closure: Closure,
  dag: Dag,
  reach: Reach,
): ClosureCompleteness {
  const counted = new Set<string>();
  let unresolvedSources = 0;
  let undisclosedSources = 0;
  let missingManifests = 0;
  let missingLeaves = 0;
  let conflictingClaims = 0;
  for (const id of reach.ids) {
    const stated = closure.nodes.get(id);
    if (stated === undefined) {
      unresolvedSources += 1;
      continue;
    }
    if (stated.rivalClaims > 0) conflictingClaims += 1;
    if (stated.manifestKnown === false) {
      missingManifests += 1;
      missingLeaves += stated.node.leafCount;
    }
    const { unresolved, undisclosed } = countOpen(stated, counted);
    unresolvedSources += unresolved;
    undisclosedSources += undisclosed;
  }
  const { truncated } = closure;
  const open = unresolvedSources + undisclosedSources + missingManifests;
  return {
    complete: !truncated && open === 0,
    degreeReached: findDegrees(dag, reach).reduce((a, b) => Math.max(a, b), 0),
    truncated,
    unresolvedSources,
    undisclosedSources,
    missingManifests,
    missingLeaves,
    conflictingClaims,
  };
}

function countOpen(
  { items }: ClosureNode,
  counted: Set<string>,
): { readonly unresolved: number; readonly undisclosed: number } {
  let unresolved = 0;
  let undisclosed = 0;
  for (const item of items) {
    if (item.kind !== 'named' && item.kind !== 'referenced' && item.kind !== 'committed') continue;
    const name = `${item.subject}|${item.kind}|${item.key}`;
    if (counted.has(name)) continue;
    counted.add(name);
    if (item.kind === 'committed') undisclosed += item.value.count;
    else unresolved += 1;
  }
  return { unresolved, undisclosed };
}

/** How many assets upstream, and which of them their owners say to have listed all sources of. */
export function declaredComplete(closure: Closure, ids: readonly Hex[]): readonly Hex[] {
  return ids.filter(
    (id) => closure.nodes.get(id)?.items.some(({ kind }) => kind === 'complete') === true,
  );
}
