import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { draftEvents, readEvents } from '../../lineage-api/src/publish/forms/openlineage.js';
import { parseRunEvent } from '../../lineage-api/src/publish/forms/openlineage-event.js';
import { graphRuns } from '../../lineage-api/src/publish/forms/openlineage-graph.js';
import {
  datasetIdentifier,
  gatherRuns,
} from '../../lineage-api/src/publish/forms/openlineage-runs.js';
import { publishDrafts } from '../../lineage-api/src/publish/forms/publish-drafts.js';
import { startTestChain, type TestChain } from './target.js';

const SHARED = process.env.PEDIGREE_SHARED_DATA ?? '../shared/data';
const isShared = existsSync(SHARED);
let chain: TestChain;

beforeAll(async () => {
  chain = await startTestChain();
});
afterAll(() => chain.stop());

type Given = { in?: string[]; out?: string[]; type?: string; facets?: object };

/** One event of a run that is known by a number, at a second of one day. */
function event(run: number, second: number, given: Given = {}): Record<string, unknown> {
  const named = (names: string[] = []) =>
    names.map((name) => ({ namespace: 'db', name, facets: given.facets ?? {} }));
  return {
    eventTime: new Date(Date.UTC(2024, 0, 1, 0, 0, second)).toISOString(),
    producer: 'https://example.org/producer',
    schemaURL: 'https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/RunEvent',
    eventType: given.type ?? 'COMPLETE',
    run: { runId: `00000000-0000-4000-8000-${String(run).padStart(12, '0')}` },
    job: { namespace: 'jobs', name: `job ${run}` },
    inputs: named(given.in),
    outputs: named(given.out),
  };
}

const bytes = (value: unknown) => Buffer.from(JSON.stringify(value));
const parse = (...events: object[]) => events.map((one) => parseRunEvent(bytes(one)));
const id = (name: string) => datasetIdentifier('db', name);

describe('run events', () => {
  it('become datasets with the runs that made them, which again changes nothing', async () => {
    const events = parse(
      event(1, 10, { in: ['raw'], type: 'START' }),
      event(1, 20, { out: ['clean'] }),
      event(2, 30, { in: ['clean'], out: ['report'] }),
    );
    const { report, ...drafts } = await draftEvents(chain.target, events);
    expect(report).toMatchObject({ events: 3, failedRuns: 0, notRecorded: [], movedTimes: 0 });
    const first = await publishDrafts(chain.target, drafts);
    const day = Date.UTC(2024, 0, 1) / 1000;
    expect(
      first.assets.map(({ name, sources, createdAt, timeBasis }) => [
        name,
        sources,
        createdAt - day,
        timeBasis,
      ]),
    ).toEqual([
      ['raw', 0, 19, 'ASSUMED'],
      ['clean', 1, 20, 'STATED'],
      ['report', 1, 30, 'STATED'],
    ]);
    expect(drafts.drafts[1]?.activities).toMatchObject([
      { activity: 'OTHER', startedAt: day + 10, endedAt: day + 20 },
    ]);
    const again = await draftEvents(chain.target, events);
    expect(again.report.notRecorded).toEqual([]);
    expect(await publishDrafts(chain.target, again)).toMatchObject({ recorded: 0, skipped: 3 });
  });

  it('that say more of a registered dataset register what is new, and say what is not recorded', async () => {
    const events = parse(event(3, 40, { in: ['other'], out: ['report', 'extra'] }));
    const { report, ...drafts } = await draftEvents(chain.target, events);
    expect(report.notRecorded).toEqual([{ derived: id('report'), source: id('other') }]);
    expect(await publishDrafts(chain.target, drafts)).toMatchObject({ recorded: 2, skipped: 1 });
  });

  it('that lead in a circle name an earlier state instead', () => {
    const { datasets } = graphRuns(
      gatherRuns(
        parse(
          event(1, 1, { in: ['a'], out: ['b'] }),
          event(2, 2, { in: ['b'], out: ['c'] }),
          event(3, 3, { in: ['c', 'a'], out: ['a'] }),
        ),
      ),
    );
    expect(
      datasets.map(({ name, sources, earlierStates }) => [
        name,
        sources,
        earlierStates.map((state) => state.name),
      ]),
    ).toEqual([
      ['a', [], ['c', 'a']],
      ['b', [id('a')], []],
      ['c', [id('b')], []],
    ]);
  });

  it('of runs that failed, and of datasets that were dropped, make nothing', () => {
    const dropped = { lifecycleStateChange: { lifecycleStateChange: 'DROP' } };
    const graph = graphRuns(
      gatherRuns(
        parse(
          event(1, 1, { in: ['a'], out: ['b'], type: 'START' }),
          event(1, 2, { type: 'FAIL' }),
          event(2, 3, { out: ['c'], facets: dropped }),
        ),
      ),
    );
    expect(graph).toEqual({ datasets: [], failedRuns: 1, runsWithoutOutput: 1 });
  });

  it('tell versions of a dataset apart, and take a mention without one for the one that is stated', () => {
    const version = (datasetVersion: string) => ({ version: { datasetVersion } });
    const { datasets } = graphRuns(
      gatherRuns(
        parse(
          event(1, 1, { out: ['t'], facets: version('1') }),
          event(2, 2, { in: ['t'], type: 'START' }),
          event(2, 3, { in: ['t'], facets: version('1') }),
          event(2, 4, { out: ['t'], facets: version('2') }),
        ),
      ),
    );
    expect(datasets.map(({ identifier, sources }) => [identifier, sources])).toEqual([
      [`${id('t')}@1`, []],
      [`${id('t')}@2`, [`${id('t')}@1`]],
    ]);
    expect(datasetIdentifier('a/b', 'c')).not.toBe(datasetIdentifier('a', 'b/c'));
  });

  it('move a time behind that of a source, and mark it', async () => {
    const { report, drafts } = await draftEvents(
      chain.target,
      parse(
        event(11, 5, { out: ['late source'] }),
        event(12, 5, { in: ['late source'], out: ['same second'] }),
      ),
    );
    expect(report.movedTimes).toBe(1);
    expect(drafts.map(({ timeBasis }) => timeBasis)).toEqual(['STATED', 'ASSUMED']);
  });

  it.each([
    ['a producer that is no URI', { ...event(1, 1), producer: 'producer' }, /producer: a URI/],
    ['a run that is no UUID', { ...event(1, 1), run: { runId: 'run' } }, /run\.runId: a UUID/],
    ['no job', { ...event(1, 1), job: undefined }, /job/],
    ['a time without its zone', { ...event(1, 1), eventTime: '2024-01-01T00:00:00' }, /eventTime/],
    ['an unknown type', event(1, 1, { type: 'DONE' }), /eventType/],
    ['text that turns its direction', event(1, 1, { out: ['a\u202eb'] }), /U\+202E/],
  ])('are refused with %s, and the rest goes on', (_, bad, message) => {
    const text = `${JSON.stringify(bad)}\n${JSON.stringify(event(2, 2))}\n`;
    const { events, refused } = readEvents([
      { name: 'events.ndjson', bytes: Buffer.from(text) },
      { name: 'half.json', bytes: Buffer.from('{"eventTime":') },
      { name: 'deep.json', bytes: Buffer.from('['.repeat(100_000)) },
    ]);
    expect(events).toHaveLength(1);
    expect(refused.map(({ at }) => at)).toEqual(['events.ndjson line 1', 'half.json', 'deep.json']);
    expect(refused[0]?.message).toMatch(message);
  });
});

describe.skipIf(!isShared)(`the events of ${SHARED}${isShared ? '' : ' (not there)'}`, () => {
  const folder = join(SHARED, 'openlineage-events');
  const files = isShared
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => /events\/[^/]+\.json$/.test(name))
        .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }))
    : [];

  it('are 73 that are valid, and one whose producer is no URI', async () => {
    const { events, refused } = readEvents(files);
    expect([files.length, events.length]).toEqual([74, 73]);
    expect(refused).toHaveLength(1);
    expect(refused[0]?.message).toContain('producer: a URI');
    const { drafts } = await draftEvents(chain.target, events);
    expect([drafts.length, drafts.reduce((sum, { sources }) => sum + sources.length, 0)]).toEqual([
      20, 16,
    ]);
  });

  it('are read by what their JSON Schema requires', () => {
    const schema = JSON.parse(
      readFileSync(join(SHARED, 'schemas/openlineage/OpenLineage.json'), 'utf8'),
    ).$defs;
    const required: string[][] = [
      ...schema.BaseEvent.required.map((name: string) => [name]),
      ...schema.RunEvent.allOf[1].required.map((name: string) => [name]),
      ...schema.Run.required.map((name: string) => ['run', name]),
      ...schema.Job.required.map((name: string) => ['job', name]),
    ];
    expect(required).toHaveLength(8);
    for (const path of required) {
      const without = structuredClone(event(1, 1));
      const last = path.at(-1) as string;
      const holder = path.length === 1 ? without : (without[path[0] as string] as object);
      Reflect.deleteProperty(holder, last);
      expect(() => parseRunEvent(bytes(without)), path.join('.')).toThrow(last);
    }
    for (const type of schema.RunEvent.allOf[1].properties.eventType.enum) {
      expect(parse(event(1, 1, { type }))[0]?.eventType).toBe(type);
    }
  });
});
