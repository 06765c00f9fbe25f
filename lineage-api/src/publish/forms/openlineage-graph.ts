import type { NamedDataset, Run } from './openlineage-runs.js';

/** A dataset with what made it, as runs say. */
export type RunDataset = NamedDataset & {
  /** Runs that made it, the first one first. */
  readonly madeBy: readonly Run[];
  /** Identifiers of what it derives from; without a cycle. */
  readonly sources: readonly string[];
  /** What would close a cycle: earlier states of datasets that have no version. */
  readonly earlierStates: readonly NamedDataset[];
};

export type RunGraph = {
  /** Sources before what derives from them. */
  readonly datasets: readonly RunDataset[];
  readonly failedRuns: number;
  /** Runs that name no dataset that they made: nothing can be recorded of them. */
  readonly runsWithoutOutput: number;
};

type Building = { -readonly [Key in keyof RunDataset]: RunDataset[Key] } & {
  madeBy: Run[];
  sources: string[];
  earlierStates: NamedDataset[];
};

/**
 * Every output of a run derives from every input of it. A dataset without a version is one asset, whatever is written
 * to it: where a run reads what derives from its own output, it read an earlier state, which is named and not walked.
 */
export function graphRuns(runs: readonly Run[]): RunGraph {
  const datasets = new Map<string, Building>();
  const get = (named: NamedDataset): Building => {
    const known = datasets.get(named.identifier);
    if (known !== undefined) return known;
    const made = { ...named, madeBy: [], sources: [], earlierStates: [] };
    datasets.set(named.identifier, made);
    return made;
  };
  let failedRuns = 0;
  let runsWithoutOutput = 0;
  for (const run of runs) {
    if (run.hasFailed) failedRuns += 1;
    else if (run.outputs.length === 0) runsWithoutOutput += 1;
    if (run.hasFailed) continue;
    for (const input of run.inputs) get(input);
    for (const output of run.outputs) {
      const derived = get(output);
      derived.madeBy.push(run);
      for (const input of run.inputs) addSource(derived, get(input), datasets);
    }
  }
  return { datasets: inOrder(datasets), failedRuns, runsWithoutOutput };
}

function addSource(
  derived: Building,
  source: Building,
  datasets: ReadonlyMap<string, Building>,
): void {
  if (derived.sources.includes(source.identifier)) return;
  if (!reaches(source, derived.identifier, datasets)) derived.sources.push(source.identifier);
  else if (!derived.earlierStates.some(({ identifier }) => identifier === source.identifier)) {
    const { identifier, namespace, name, version } = source;
    derived.earlierStates.push({ identifier, namespace, name, version });
  }
}

function reaches(from: Building, target: string, datasets: ReadonlyMap<string, Building>): boolean {
  const seen = new Set<string>();
  const open = [from.identifier];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at === target) return true;
    if (seen.has(at)) continue;
    seen.add(at);
    open.push(...(datasets.get(at)?.sources ?? []));
  }
  return false;
}

function inOrder(datasets: ReadonlyMap<string, Building>): readonly RunDataset[] {
  const all = [...datasets.values()];
  const ordered: RunDataset[] = [];
  const placed = new Set<string>();
  const open = all.reverse();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (placed.has(next.identifier)) continue;
    const missing = next.sources.filter((source) => !placed.has(source));
    if (missing.length === 0) {
      placed.add(next.identifier);
      ordered.push(next);
    } else {
      open.push(next, ...missing.map((source) => datasets.get(source) as Building));
    }
  }
  return ordered;
}
