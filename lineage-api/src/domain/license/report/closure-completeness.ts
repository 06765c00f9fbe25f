import type { Closure, ClosureNode } from '../../closure.js';
import type { SubDag } from './sub-dag.js';

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
  { truncated }: Closure,
  { nodes }: SubDag,
  degrees: readonly number[],
  leavesOpen: (stated: ClosureNode, at: number) => boolean,
): ClosureCompleteness {
  const counted = new Set<string>();
  let unresolvedSources = 0;
  let undisclosedSources = 0;
  let missingManifests = 0;
  let missingLeaves = 0;
  let conflictingClaims = 0;
  for (let at = 0; at < nodes.length; at++) {
    const stated = nodes[at];
    if (stated === undefined) {
      unresolvedSources += 1;
      continue;
    }
    if (stated.rivalClaims > 0) conflictingClaims += 1;
    if (!leavesOpen(stated, at)) continue;
    if (stated.manifestKnown === false) {
      missingManifests += 1;
      missingLeaves += stated.node.leafCount;
    }
    const { unresolved, undisclosed } = countOpen(stated, counted);
    unresolvedSources += unresolved;
    undisclosedSources += undisclosed;
  }
  const open = unresolvedSources + undisclosedSources + missingManifests;
  return {
    complete: !truncated && open === 0,
    degreeReached: degrees.reduce((a, b) => Math.max(a, b), 0),
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

/** Whether the owner of an asset says to have listed all of its sources. */
export function isDeclaredComplete(stated: ClosureNode | undefined): boolean {
  return stated?.items.some(({ kind }) => kind === 'complete') === true;
}
