import { describedContentHash } from '../../encoding/content-hash.js';
import { toCode } from '../../encoding/enums.js';
import { PedigreeError } from '../../encoding/error.js';
import type { Hex } from '../../encoding/hex.js';
import { assetIdOf, prefixOf } from '../../encoding/ids.js';
import { readRecorded } from '../recorded.js';
import { readChainTime } from '../register.js';
import { findSubjects, type StoredSubject } from '../subjects.js';
import type { PublishTarget } from '../target.js';
import { assignDates, type Dated } from './dates.js';
import { draftManifest } from './manifest.js';
import { type ManifestRow, readManifestRow } from './manifest-form.js';
import { parseRunEvent, type RunEvent } from './openlineage-event.js';
import { graphRuns, type RunDataset } from './openlineage-graph.js';
import { gatherRuns } from './openlineage-runs.js';
import { type Problem, throwProblems } from './problems.js';
import type { Drafts } from './publish-drafts.js';

/** A file, by the name it is spoken of. */
export type EventFile = { readonly name: string; readonly bytes: Uint8Array };

export type EventReport = {
  readonly events: number;
  readonly refused: readonly Problem[];
  readonly failedRuns: number;
  readonly runsWithoutOutput: number;
  /** Earlier states of datasets without a version, which are named and not walked. */
  readonly earlierStates: number;
  /** Datasets whose time had to be moved behind that of a source. */
  readonly movedTimes: number;
  /** Derivations of datasets that were registered before, which are not on the chain. */
  readonly notRecorded: readonly { readonly derived: string; readonly source: string }[];
};

/** Reads files of one event each, or of one event a line; what is none is refused, and the rest goes on. */
export function readEvents(files: Iterable<EventFile>): {
  readonly events: readonly RunEvent[];
  readonly refused: readonly Problem[];
} {
  const events: RunEvent[] = [];
  const refused: Problem[] = [];
  for (const { name, bytes } of files) {
    for (const [at, part] of partsOf(name, bytes)) {
      try {
        events.push(parseRunEvent(part));
      } catch (error) {
        if (!(error instanceof PedigreeError)) throw error;
        refused.push({ at, message: error.message });
      }
    }
  }
  return { events, refused };
}

const LINE_FEED = 10;
const BRACES = [0x7b, 0x7d];

/** Several lines that begin with a brace and end with one are an event each. */
function partsOf(name: string, bytes: Uint8Array): readonly (readonly [string, Uint8Array])[] {
  const lines: (readonly [string, Uint8Array])[] = [];
  let start = 0;
  for (let number = 1; start < bytes.length; number++) {
    const found = bytes.indexOf(LINE_FEED, start);
    const end = found < 0 ? bytes.length : found;
    const line = bytes.subarray(start, end > start && bytes[end - 1] === 13 ? end - 1 : end);
    start = end + 1;
    if (line.length === 0) continue;
    if (line[0] !== BRACES[0] || line[line.length - 1] !== BRACES[1]) return [[name, bytes]];
    lines.push([`${name} line ${number}`, line]);
  }
  return lines.length > 1 ? lines : [[name, bytes]];
}

/** What run events come to: datasets as `DESCRIBED` assets of an `OBSERVER`, with the runs that made them. */
export async function draftEvents(
  target: PublishTarget,
  events: readonly RunEvent[],
): Promise<Drafts & { readonly report: Omit<EventReport, 'refused'> }> {
  const { datasets, ...counts } = graphRuns(gatherRuns(events));
  if (datasets.length === 0) {
    const report = { events: events.length, ...counts, earlierStates: 0, movedTimes: 0 };
    return { drafts: [], terms: [], report: { ...report, notRecorded: [] } };
  }
  const ids = datasets.map((dataset) => idOf(target, dataset));
  await target.wallet.settle();
  const stored = await findSubjects(target, ids);
  const dates = dateDatasets(datasets, ids, stored, await readChainTime(target));
  const problems: Problem[] = [];
  const rows = datasets.flatMap((dataset, i): ManifestRow[] => {
    const isStored = stored.has(ids[i] as Hex);
    const form = toForm(dataset, dates[i] as Dated, isStored ? [] : dataset.sources);
    const row = readManifestRow(dataset.identifier, 'OBSERVER', form, problems);
    return row === undefined ? [] : [row];
  });
  throwProblems(problems);
  const drafts = await draftManifest(target, rows, refuseFiles);
  return {
    ...drafts,
    report: {
      events: events.length,
      ...counts,
      earlierStates: datasets.reduce((sum, one) => sum + one.earlierStates.length, 0),
      movedTimes: dates.filter(({ isBent }) => isBent).length,
      notRecorded: await findNotRecorded(target, datasets, ids, stored),
    },
  };
}

function idOf({ wallet, deployment }: PublishTarget, { identifier }: RunDataset): Hex {
  return assetIdOf(prefixOf(deployment.chainId, deployment.contracts.lineage.address), {
    registrant: wallet.address,
    kind: toCode('subjectKind', 'DATASET'),
    scheme: toCode('scheme', 'DESCRIBED'),
    contentHash: describedContentHash(identifier),
    edition: 0,
  });
}

/** A dataset was made when the first run that wrote it ended; one that is registered has its time. */
function dateDatasets(
  datasets: readonly RunDataset[],
  ids: readonly Hex[],
  stored: ReadonlyMap<Hex, StoredSubject>,
  now: number,
): readonly Dated[] {
  const places = new Map(datasets.map(({ identifier }, i) => [identifier, i]));
  return assignDates(
    datasets.map(({ madeBy, sources }, i) => {
      const subject = stored.get(ids[i] as Hex);
      if (subject !== undefined) {
        return { stated: subject.createdAt, isDay: false, sources: [], newestOther: 0 };
      }
      const [first] = madeBy;
      return {
        stated: first === undefined ? null : Math.floor(first.endedMs / 1000),
        isDay: false,
        sources: sources.map((source) => places.get(source) as number),
        newestOther: 0,
      };
    }),
    now,
  );
}

const READ_ONLY = 'no run that made it is known: a time before that of what was made from it';
const MOVED =
  'the run that made it ended no later than one of its sources was made: moved behind it';
const EARLIER = 'an earlier state of a dataset that has no version, and that derives from this one';
const LONGEST_NAME = 1_000;

function toForm(
  dataset: RunDataset,
  { createdAt, isAssumed, isBent }: Dated,
  sources: readonly string[],
): Record<string, unknown> {
  const { identifier, namespace, name, version, madeBy, earlierStates } = dataset;
  return {
    ref: identifier,
    kind: 'DATASET',
    name: version === undefined ? name : `${name}@${version}`,
    publisher: namespace,
    identifier,
    createdAt: isoOf(createdAt * 1000),
    ...(isAssumed ? { dateNote: READ_ONLY } : isBent ? { dateNote: MOVED } : {}),
    sources: sources.map((asset) => ({ asset, relation: 'ADAPTED_FROM' })),
    unregistered: earlierStates.map((state) => ({
      name: state.identifier,
      relation: 'ADAPTED_FROM',
      note: EARLIER,
    })),
    activities: madeBy.map(({ runId, job, startedMs, endedMs }) => ({
      run: `openlineage:run:${runId}`,
      kind: 'OTHER',
      name: job.replace(/[\r\n]+/g, ' ').slice(0, LONGEST_NAME),
      startedAt: isoOf(startedMs),
      endedAt: isoOf(Math.max(startedMs, endedMs)),
    })),
  };
}

function isoOf(ms: number): string {
  return new Date(ms).toISOString();
}

async function refuseFiles(path: string): Promise<Hex> {
  throw new PedigreeError('BAD_RECORD', `expected no file, got ${path}`);
}

/** Registered datasets stay as they are: what the events say beyond the chain is told. */
async function findNotRecorded(
  { wallet, deployment }: PublishTarget,
  datasets: readonly RunDataset[],
  ids: readonly Hex[],
  stored: ReadonlyMap<Hex, StoredSubject>,
): Promise<EventReport['notRecorded']> {
  const idByIdentifier = new Map(datasets.map(({ identifier }, i) => [identifier, ids[i] as Hex]));
  const missing: { derived: string; source: string }[] = [];
  for (const [i, { identifier, sources }] of datasets.entries()) {
    const id = ids[i] as Hex;
    if (!stored.has(id) || sources.length === 0) continue;
    const recorded = await readRecorded(wallet, deployment, id);
    for (const source of sources) {
      if (!recorded.sources.has(idByIdentifier.get(source) as Hex)) {
        missing.push({ derived: identifier, source });
      }
    }
  }
  return missing;
}
