/**
 * Lineage speed: `npm run bench:lineage [-- --assets 10000000]`. Makes a graph, opens it as the service does, and asks; the
 * peer is SQLite's recursive `UNION` on the same edges in the same run. Searches are measured up to a million assets;
 * larger graphs are measured beside one of a million, by turns.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openEmbeddedGraph } from '../../lineage-api/src/lineage/embedded/open.js';
import { beginReport, finishReport, type Line } from '../report.js';
import { fillFile } from './fill.js';
import { ladderOf, makeGraph } from './graph.js';
import { withNote } from './notes.js';
import { fillPeer, openPeer } from './peer.js';
import { measureSearch } from './searches.js';
import { measureAppends, measureOpening, measurePort } from './service.js';
import {
  compareSizes,
  findHub,
  measureWalks,
  openWalks,
  type WalkFigures,
  type Walks,
} from './walks.js';

const LARGEST_SEARCHED = 1_000_000;
const COMPARED = 1_000_000;
const MB_IN_MIB = 1.048576;
const EACH = 'time for each asset answered';
const SELF = fileURLToPath(import.meta.url);
const FOLDER = 'bench/build/lineage';

const [step, value] = process.argv.slice(2);
if (step === '--fill') fill(Number(value));
else if (step === '--fill-compared')
  fillFile(comparedFile(Number(value)), madeGraph(COMPARED), false);
else if (step === '--open') await measureOpening(fileOf(Number(value)), Number(value));
else await run(step === '--assets' ? Number(value) : 1_000_000);

function fileOf(assets: number): string {
  return `${FOLDER}/${assets}/graph.sqlite`;
}

function peerOf(assets: number): string {
  return `${FOLDER}/${assets}/peer.sqlite`;
}

function comparedFile(assets: number): string {
  return `${FOLDER}/${assets}/compared.sqlite`;
}

function madeGraph(assets: number) {
  return makeGraph(assets, Math.round(assets * 1.8));
}

function fill(assets: number): void {
  const graph = madeGraph(assets);
  fillFile(fileOf(assets), graph, assets <= LARGEST_SEARCHED);
  fillPeer(peerOf(assets), graph);
}

async function run(assets: number): Promise<void> {
  const begun = beginReport();
  const folder = `${FOLDER}/${assets}`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  console.log(`making ${assets} assets`);
  ownProcess('--fill', assets);
  const first = JSON.parse(ownProcess('--open', assets));
  const again = JSON.parse(ownProcess('--open', assets));
  const lines: Line[] = [];
  const graph = await openEmbeddedGraph({ file: fileOf(assets), maxMemoryMiB: 8192 });
  const peer = openPeer(peerOf(assets));
  const walks = openWalks(fileOf(assets));
  const hub = findHub(walks, 100_000);
  const figures = measureWalks(walks, peer, assets, ladderOf(assets));
  const each = assets > COMPARED ? compare(walks, assets) : forEachAsset(figures);
  walks.close();
  lines.push(...figures.lines);
  lines.push(...(await measurePort(graph, peer, hub, assets)));
  if (assets <= LARGEST_SEARCHED) lines.push(...(await measureSearch(graph, assets)));
  lines.push(...(await measureAppends(graph, assets)));
  peer.close();
  await graph.close();
  lines.push(
    {
      what: 'restart: open, from the snapshot',
      ours: `${again.openMs.toFixed(0)} ms`,
      peer: '',
      ratio: `${again.cpuMs.toFixed(0)} ms of CPU; from rows, without it: ${(first.openMs / 1000).toFixed(1)} s`,
      goal: assets <= 1_000_000 ? '≤ 200 ms' : '',
      met: assets <= 1_000_000 ? again.openMs <= 200 : null,
    },
    {
      what: 'resident, opened',
      ours: `${again.openedMiB.toFixed(0)} MiB`,
      peer: '',
      ratio: `${again.emptyMiB.toFixed(0)} MiB before`,
      goal: assets <= 1_000_000 ? '≤ 200 MB' : '',
      met: assets <= 1_000_000 ? again.openedMiB * MB_IN_MIB <= 200 : null,
    },
    {
      what: 'resident, after 10,000 pages of walks',
      ours: `${again.askedMiB.toFixed(0)} MiB`,
      peer: '',
      ratio: 'with the caches of rows and views',
      goal: assets <= 1_000_000 ? '≤ 200 MB' : '',
      met: assets <= 1_000_000 ? again.askedMiB * MB_IN_MIB <= 200 : null,
    },
    each,
  );
  finishReport(begun, {
    name: assets === 1_000_000 ? 'lineage' : `lineage-${assets}`,
    peer: `SQLite ${peer.version}`,
    conditions: {
      assets,
      derivations: Math.round(assets * 1.8),
      'MiB of the file': Math.round(statSync(fileOf(assets)).size / 2 ** 20),
      'descendants of the hub': hub.descendants,
    },
    lines: lines.map(withNote),
  });
  rmSync(folder, { recursive: true, force: true });
}

function forEachAsset({ microsForEachAsset: micros }: WalkFigures): Line {
  return { what: EACH, ours: `${(micros * 1000).toFixed(0)} ns` };
}

/** Beside a graph of a million assets in the same process, by turns. */
function compare(walks: Walks, assets: number): Line {
  ownProcess('--fill-compared', assets);
  const small = openWalks(comparedFile(assets));
  const { micros, smallMicros, ratio } = compareSizes(
    { walks, assets },
    { walks: small, assets: COMPARED },
  );
  small.close();
  return {
    what: `processor ${EACH}, beside a graph of 1,000,000`,
    ours: `${(micros * 1000).toFixed(0)} ns and ${(smallMicros * 1000).toFixed(0)} ns`,
    ratio: `${ratio.toFixed(2)}× that at 1,000,000`,
    goal: '≤ 1.5×',
    met: ratio <= 1.5,
  };
}

/** A process of its own: what it leaves in memory is not counted here, nor what is here counted there. */
function ownProcess(what: string, assets: number): string {
  const { status, stdout } = spawnSync(
    process.execPath,
    ['--max-old-space-size=8192', SELF, what, String(assets)],
    { stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`${what} ended with ${status}`);
  return stdout;
}
