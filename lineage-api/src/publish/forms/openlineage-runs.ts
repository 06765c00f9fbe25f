import { type EventDataset, isTakenAway, type RunEvent, versionOf } from './openlineage-event.js';

/** A dataset by namespace, name and, where stated, version: the same wherever it is spoken of. */
export type NamedDataset = {
  readonly identifier: string;
  readonly namespace: string;
  readonly name: string;
  readonly version: string | undefined;
};

/** One execution of a job, put together from its events. */
export type Run = {
  readonly runId: string;
  readonly job: string;
  /** Milliseconds of the first event, and of the last one that ends it or, without such, of the last. */
  readonly startedMs: number;
  readonly endedMs: number;
  readonly hasFailed: boolean;
  readonly inputs: readonly NamedDataset[];
  readonly outputs: readonly NamedDataset[];
};

/**
 * `openlineage:<namespace>/<name>`, and `@<version>` where one is stated, each percent-encoded so that no two datasets
 * have one identifier.
 */
export function datasetIdentifier(namespace: string, name: string, version?: string): string {
  const base = `openlineage:${encodeURIComponent(namespace)}/${encodeURIComponent(name)}`;
  return version === undefined ? base : `${base}@${encodeURIComponent(version)}`;
}

/** Runs by their first event, then by id. What a run says in any of its events, it says. */
export function gatherRuns(events: readonly RunEvent[]): readonly Run[] {
  const byRun = new Map<string, RunEvent[]>();
  for (const event of events) {
    const runId = event.run.runId.toLowerCase();
    const known = byRun.get(runId);
    if (known === undefined) byRun.set(runId, [event]);
    else known.push(event);
  }
  return [...byRun]
    .map(([runId, own]) => toRun(runId, own))
    .sort((a, b) => a.startedMs - b.startedMs || (a.runId < b.runId ? -1 : 1));
}

function toRun(runId: string, events: readonly RunEvent[]): Run {
  const ordered = [...events].sort((a, b) => timeOf(a) - timeOf(b));
  const ends = ordered.filter(({ eventType }) => /^(?:COMPLETE|ABORT|FAIL)$/.test(eventType ?? ''));
  const last = ends[ends.length - 1] ?? (ordered[ordered.length - 1] as RunEvent);
  const first = ordered[0] as RunEvent;
  return {
    runId,
    job: `${first.job.namespace}/${first.job.name}`,
    startedMs: timeOf(first),
    endedMs: timeOf(last),
    hasFailed: last.eventType === 'ABORT' || last.eventType === 'FAIL',
    inputs: namedIn(ordered.flatMap(({ inputs }) => inputs ?? [])),
    outputs: namedIn(
      ordered.flatMap(({ outputs }) => outputs ?? []).filter((one) => !isTakenAway(one)),
    ),
  };
}

function timeOf({ eventTime }: RunEvent): number {
  return Date.parse(eventTime);
}

/** Each once. One that some event names without its version is the one that another names with it. */
function namedIn(datasets: readonly EventDataset[]): readonly NamedDataset[] {
  const byName = new Map<string, Map<string, NamedDataset>>();
  for (const dataset of datasets) {
    const { namespace, name } = dataset;
    const version = versionOf(dataset);
    const base = datasetIdentifier(namespace, name);
    const versions = byName.get(base) ?? new Map<string, NamedDataset>();
    byName.set(base, versions);
    const identifier = datasetIdentifier(namespace, name, version);
    versions.set(identifier, { identifier, namespace, name, version });
  }
  return [...byName].flatMap(([base, versions]) => {
    if (versions.size > 1) versions.delete(base);
    return [...versions.values()];
  });
}
