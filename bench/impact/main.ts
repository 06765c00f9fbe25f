/**
 * Impact of a hub: `npm run bench:impact [-- --assets 500000] [-- --neo4j <uri>]`. What must stop, by exact counts, and the
 * first page of it, for an asset that more than 100,000 were made from; beside SQLite's recursive query over the same
 * file, which counts what stands downstream and decides nothing. With `--neo4j`, the same of a graph of 200,000 assets that
 * is loaded into an empty server first.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { DatabaseSync } from '@photostructure/sqlite';
import { affectedAt } from '../../lineage-api/src/domain/impact/reach.js';
import { compileImpact } from '../../lineage-api/src/domain/impact/rule.js';
import { listed, totalImpact } from '../../lineage-api/src/domain/impact/totals.js';
import { compilePolicy } from '../../lineage-api/src/domain/license/policy/compile.js';
import { getShippedPolicy } from '../../lineage-api/src/domain/license/policy/shipped.js';
import type { BlockRef } from '../../lineage-api/src/domain/rows.js';
import type { Hex } from '../../lineage-api/src/encoding/hex.js';
import { openEmbeddedGraph } from '../../lineage-api/src/lineage/embedded/open.js';
import { openNeo4jGraph } from '../../lineage-api/src/lineage/neo4j/open.js';
import type { LineageGraph } from '../../lineage-api/src/lineage/port.js';
import { assetId } from '../lineage/content.js';
import { fillFile } from '../lineage/fill.js';
import { makeGraph } from '../lineage/graph.js';
import { inMicros, longestWait, show, timesOf } from '../lineage/measure.js';
import { rangesOf } from '../neo4j/rows.js';
import { beginReport, finishReport, type Line } from '../report.js';

const FOLDER = 'bench/build/impact';
const RUNS = 15;
const PAGE = 100;
const HUB = 100_000;
const GOAL_MS = { embedded: 200, neo4j: 1000 } as const;
/** Longer than this no other request may wait. */
const WAIT_MS = 50;
const IN_NEO4J = 200_000;

const flags = process.argv.slice(2);
const flag = (name: string) =>
  flags.includes(`--${name}`) ? (flags[flags.indexOf(`--${name}`) + 1] as string) : null;
const policy = compilePolicy(getShippedPolicy('text'));
const toId = (n: number): Hex => `0x${assetId(n).toString('hex')}`;

async function run(assets: number, neo4j: string | null): Promise<void> {
  const begun = beginReport();
  const lines = [
    ...(await measureEmbedded(assets)),
    ...(neo4j === null ? [] : await measureNeo4j(neo4j)),
  ];
  finishReport(begun, { name: 'impact', peer: 'SQLite', conditions: { assets }, lines });
}

async function measureEmbedded(assets: number): Promise<Line[]> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const file = `${FOLDER}/graph.sqlite`;
  console.log(`making ${assets} assets`);
  fillFile(file, makeGraph(assets, Math.round(assets * 1.8)), false);
  const graph = await openEmbeddedGraph({ file, maxMemoryMiB: 8192 });
  try {
    const { hub, total } = await findHub(graph);
    const micros: number[] = [];
    const waits: number[] = [];
    const answer = () => answerOf(graph, hub);
    await answer();
    const cpuBefore = process.cpuUsage();
    for (let i = 0; i < RUNS; i += 1) await answer();
    const { user, system } = process.cpuUsage(cpuBefore);
    for (let i = 0; i < RUNS; i += 1) {
      micros.push(await timed(answer));
      waits.push(await longestWait(answer));
    }
    const ours = timesOf(micros);
    const theirs = timesOf(measurePeer(file, hub, total));
    const owners = await timed(() => readOwners(graph, hub));
    const wait = timesOf(waits).p50;
    const what = `counts and first page of a hub, ${total} descendants`;
    return [
      {
        what,
        ours: inMicros(ours),
        peer: `${inMicros(theirs)}, counted alone`,
        ratio: (theirs.p50 / ours.p50).toFixed(1),
        goal: `≤ ${GOAL_MS.embedded} ms`,
        met: ours.p50 <= GOAL_MS.embedded * 1000,
      },
      {
        what: 'work of both threads for one answer',
        ...{ ours: show((user + system) / RUNS), peer: '', ratio: '', goal: '', met: null },
      },
      {
        what: 'the longest that others wait meanwhile',
        ...{ ours: show(wait), peer: '', ratio: '', goal: `≤ ${WAIT_MS} ms` },
        met: wait <= WAIT_MS * 1000,
      },
      {
        what: 'owners of all of them, to notify',
        ...{ ours: show(owners), peer: '', ratio: '', goal: '', met: null },
      },
    ];
  } finally {
    await graph.close();
    rmSync(FOLDER, { recursive: true, force: true });
  }
}

/** The one of the first assets that least, but enough, stands downstream of. */
async function findHub(graph: LineageGraph): Promise<{ hub: Hex; total: number }> {
  const atBlock = await headOf(graph);
  const found: { hub: Hex; total: number }[] = [];
  for (let n = 0; n < 200; n += 1) {
    const page = { kinds: null, relations: null, maxDegree: null, first: 1, after: null };
    const { total } = await graph.walk({
      start: toId(n),
      direction: 'DOWNSTREAM',
      atBlock,
      ...page,
    });
    found.push({ hub: toId(n), total });
  }
  const hubs = found.filter(({ total }) => total >= HUB).sort((a, b) => a.total - b.total);
  const [hub] = hubs.length > 0 ? hubs : found.sort((a, b) => b.total - a.total);
  if (hub === undefined) throw new Error('expected an asset to begin with');
  return hub;
}

async function headOf(graph: LineageGraph): Promise<number> {
  return (await graph.head()).block?.number ?? 0;
}

async function reachOf(graph: LineageGraph, hub: Hex) {
  const atBlock = await headOf(graph);
  const closure = await graph.closure({
    ...{ starts: [hub], direction: 'UPSTREAM', edges: 'IN_FORCE', maxNodes: 1, atBlock },
  });
  const asked = closure.nodes.get(hub);
  if (asked === undefined) throw new Error(`expected ${hub}`);
  const c = { ground: 'NO_RIGHTS', policy, atBlock, timestamp: 1_800_000_000 } as const;
  const { table } = compileImpact(c, closure, asked);
  const { reach } = await graph.impact({ table, atBlock });
  return { table, reach, atBlock };
}

/** What the API does for exact counts and the first page. */
async function answerOf(graph: LineageGraph, hub: Hex): Promise<number> {
  const { table, reach, atBlock } = await reachOf(graph, hub);
  const { assets } = totalImpact(reach);
  const page = [...listed(reach, null, null).subarray(0, PAGE)].map((at) =>
    affectedAt(reach, table, at),
  );
  await graph.views([...new Set(page.flatMap(({ path }) => path))], atBlock);
  return assets;
}

async function readOwners(graph: LineageGraph, hub: Hex): Promise<void> {
  const { table, reach, atBlock } = await reachOf(graph, hub);
  const ids = Array.from({ length: reach.count }, (_, at) => affectedAt(reach, table, at).id);
  await graph.owners(ids, atBlock);
}

const COUNT = `WITH RECURSIVE down(n) AS (
    SELECT n FROM ids WHERE id = ?1
    UNION SELECT e.derived FROM edges e JOIN down d ON e.source = d.n WHERE e.to_block IS NULL
  ) SELECT count(*) - 1 AS total FROM down`;

function measurePeer(file: string, hub: Hex, expected: number): number[] {
  const sqlite = new DatabaseSync(file, { readOnly: true });
  const statement = sqlite.prepare(COUNT);
  const micros: number[] = [];
  for (let i = 0; i < 4; i += 1) {
    const since = performance.now();
    const { total } = statement.get(Buffer.from(hub.slice(2), 'hex')) as { total: number };
    if (i > 0) micros.push((performance.now() - since) * 1000);
    if (total !== expected) throw new Error(`expected ${expected}, the peer got ${total}`);
  }
  sqlite.close();
  return micros;
}

async function measureNeo4j(uri: string): Promise<Line[]> {
  const graph = await openNeo4jGraph({ uri, user: 'neo4j', password: 'neo4j' });
  try {
    if ((await graph.head()).block === null) {
      console.log(`loading ${IN_NEO4J} assets into neo4j`);
      let at: BlockRef | null = null;
      for (const { change, last } of rangesOf(makeGraph(IN_NEO4J, Math.round(IN_NEO4J * 1.8)))) {
        const to: BlockRef = { number: last, hash: toId(last), timestamp: last };
        await graph.apply(change, at, to);
        at = to;
      }
    }
    const { hub, total } = await findHub(graph);
    const micros: number[] = [];
    await answerOf(graph, hub);
    for (let i = 0; i < 5; i += 1) micros.push(await timed(() => answerOf(graph, hub)));
    const ours = timesOf(micros);
    return [
      {
        what: `the same on Neo4j, ${total} descendants`,
        ...{ ours: inMicros(ours), peer: '', ratio: '', goal: `≤ ${GOAL_MS.neo4j} ms` },
        met: ours.p50 <= GOAL_MS.neo4j * 1000,
      },
    ];
  } finally {
    await graph.close();
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const since = performance.now();
  await work();
  return (performance.now() - since) * 1000;
}

await run(Number(flag('assets') ?? 500_000), flag('neo4j'));
