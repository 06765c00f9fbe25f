import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toEventSelector } from 'viem';
import { factEventOf } from '../../lineage-api/src/encoding/fact-events.js';
import { beginReport, finishReport, type Line } from '../report.js';
import { addLine } from './add-line.js';
import {
  type BenchChain,
  type ChainShape,
  DENSE,
  isMade,
  openChain,
  SPARSE,
  subjectsOf,
} from './chain.js';
import { startDatabase } from './database.js';
import { whenKilled } from './killed.js';
import { runLineage } from './lineage.js';
import { runMapping } from './mapping.js';
import { runMemory } from './memory.js';
import { timeNode } from './node-alone.js';
import { type OurResult, raceOurs } from './ours.js';
import { PEERS, type Peer } from './peers.js';
import { type RaceParts, racePeer } from './race.js';

const GOAL_FACTS_PER_SECOND = 60_000;
/** What was tried for it. */
const TRIED =
  'On two busy cores, in turns with the program before: logs read off their bytes, most of the proof made by the thread that fetches, that thread from the first range on, and 64 rows a statement took 1.9 to 2.3 s of processor time for 100,000 dense facts in place of 2.3 to 2.5 s. ' +
  'Of that, 0.5 s go into compiling the program while it runs and 0.3 s into the proof of every fact, which is kept. ' +
  'A single-threaded collector, another limit for what is compiled, and the baseline compiler (1.86, 1.86 and 1.93 s beside 1.83 s) did not help.';
const RUNS = 3;
const SUBJECTS = 100;

export type BenchOptions = {
  /** Name of the file of results. */
  readonly name: string;
  readonly parts: readonly string[];
  readonly peers: readonly string[];
  /** Facts of the stream. */
  readonly memory: number;
  readonly isFull: boolean;
};

export async function runBench(options: BenchOptions): Promise<void> {
  const { name, parts, peers, memory, isFull } = options;
  const begun = beginReport();
  const root = process.cwd();
  const cache = join(root, '.cache/bench-chains');
  const folder = mkdtempSync(join(tmpdir(), 'bench-index-'));
  const removeFolder = () => rmSync(folder, { recursive: true, force: true });
  const forget = whenKilled(removeFolder);
  const lines: Line[] = [];
  try {
    const isOnChains = parts.includes('race') || parts.includes('graph');
    for (const shape of isOnChains ? [DENSE, sparseShape(cache, isFull)] : []) {
      const run = () => runChain({ root, cache, folder, lines, peers, parts }, shape);
      await attempt(lines, `the ${shape.name} chain`, run);
    }
    if (parts.includes('mapping'))
      await attempt(lines, 'mappings', () => runMapping({ root, cache, lines }));
    if (parts.includes('memory'))
      await attempt(lines, 'memory', () => runMemory(memory, folder, lines));
  } finally {
    forget();
    removeFolder();
  }
  finishReport(begun, { name, conditions: {}, lines });
}

/** What fails is a line of the table, and the rest goes on. */
async function attempt(lines: Line[], what: string, run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    console.error(error);
    const [reason = ''] = String(error).split('\n');
    addLine(lines, { what, ours: 'not measured', met: false, note: reason });
    process.exitCode = 1;
  }
}

/** A tenth of the facts where the whole chain was never made: what is compared is time for a fact. */
function sparseShape(cache: string, full: boolean): ChainShape {
  return full || isMade(SPARSE, cache) ? SPARSE : { ...SPARSE, facts: SPARSE.facts / 10 };
}

type Race = Pick<BenchOptions, 'parts' | 'peers'> & {
  readonly root: string;
  readonly cache: string;
  readonly folder: string;
  readonly lines: Line[];
};

async function runChain(options: Race, shape: ChainShape): Promise<void> {
  const { cache, folder, lines, parts } = options;
  const chain = await openChain(shape, cache);
  const label = labelOf(shape);
  try {
    if (parts.includes('race')) await race(options, chain);
    if (parts.includes('graph'))
      await attempt(lines, `${label}: lineage graph`, () => runLineage(chain, folder, lines));
  } finally {
    await chain.stop();
  }
}

function labelOf({ name, facts }: ChainShape): string {
  return `${name}, ${facts.toLocaleString('en')} facts`;
}

async function race({ root, folder, lines, peers }: Race, chain: BenchChain): Promise<void> {
  const { shape } = chain;
  const label = labelOf(shape);
  const ours = await raceOursOften(chain, folder);
  const rate = shape.facts / ours.openSeconds;
  const alone = await timeNode(chain);
  addLine(lines, {
    what: `${label}: the node alone gives these logs, which nobody reads`,
    ours: `${Math.round(shape.facts / alone).toLocaleString('en')} facts/s`,
  });
  addLine(lines, {
    what: `${label}: to queryable, every fact proven`,
    ours: `${Math.round(rate).toLocaleString('en')} facts/s`,
    goal: `≥ ${GOAL_FACTS_PER_SECOND.toLocaleString('en')} facts/s`,
    met: rate >= GOAL_FACTS_PER_SECOND,
    ...(rate < GOAL_FACTS_PER_SECOND ? { note: TRIED } : {}),
  });
  addLine(lines, {
    what: `${label}: read back`,
    ours: `${Math.round(shape.facts / ours.readSeconds).toLocaleString('en')} facts/s`,
  });
  await racePeers(chain, ours, { root, folder, lines, peers, label, alone });
}

/** The middle one of several runs: a short run is easily disturbed. */
async function raceOursOften(chain: BenchChain, folder: string): Promise<OurResult> {
  const runs: OurResult[] = [];
  for (let i = 0; i < RUNS; i++) {
    runs.push(await raceOurs(chain, subjectsOf(chain, SUBJECTS), folder));
  }
  runs.sort((a, b) => a.seconds - b.seconds);
  return runs[Math.floor(RUNS / 2)] as OurResult;
}

async function racePeers(
  chain: BenchChain,
  ours: OurResult,
  { root, folder, lines, peers, label, alone }: Omit<Race, 'cache' | 'parts'> & Told,
): Promise<void> {
  const chosen = PEERS.filter(({ name }) => peers.includes(name));
  if (chosen.length === 0) return;
  const topic = toEventSelector(factEventOf('lineage', 'AssetRegistered').signature);
  const database = await startDatabase(tmpdir());
  try {
    for (const peer of chosen) {
      const parts = { root, database, logs: folder, topic };
      await attempt(lines, `${label}: ${peer.title}`, () =>
        racePeerLine(peer, chain, ours, parts, { lines, label, alone }),
      );
    }
  } finally {
    await database.stop();
  }
}

/** Of all contenders: what the chain is called in the table, and the seconds that the node alone takes for its logs. */
type Told = { readonly label: string; readonly alone: number };

/** The node works for each contender alike, and takes as much from the ratio as it takes of the time. */
function whyMissed(ours: number, alone: number, theirs: number): string {
  const [us, node, them] = [ours, alone, theirs].map((seconds) => seconds.toFixed(2));
  return `the node alone takes ${node} s for these logs, of our ${us} s and their ${them} s, on the same two cores. ${TRIED}`;
}

async function racePeerLine(
  peer: Peer,
  chain: BenchChain,
  ours: OurResult,
  parts: RaceParts,
  { lines, label, alone }: Told & { readonly lines: Line[] },
): Promise<void> {
  const subjects = subjectsOf(chain, SUBJECTS);
  const before = await raceOurs(chain, subjects, parts.logs);
  const theirs = await racePeer(peer, chain, subjects, parts);
  if (theirs.checksum !== ours.checksum || theirs.rows !== ours.rows)
    throw new Error(`${peer.title} stored other rows than ours: not a race`);
  const after = await raceOurs(chain, subjects, parts.logs);
  // Beside each other: the load of a machine changes.
  const seconds = (before.seconds + after.seconds) / 2;
  const ratio = theirs.seconds / seconds;
  addLine(lines, {
    what: `${label}: start to last commit`,
    ours: `${seconds.toFixed(2)} s`,
    peer: `${peer.title} ${theirs.version}: ${theirs.seconds.toFixed(2)} s`,
    ratio: `${ratio.toFixed(1)}×`,
    goal: `≥ ${peer.goal}×`,
    met: ratio >= peer.goal,
    ...(ratio < peer.goal ? { note: whyMissed(seconds, alone, theirs.seconds) } : {}),
  });
  addLine(lines, {
    what: `${label}: ${SUBJECTS} subjects asked, same ${ours.rows} rows (${ours.checksum})`,
    ours: `${(ours.querySeconds * 1000).toFixed(1)} ms`,
    peer: `${peer.title}, SQL: ${(theirs.querySeconds * 1000).toFixed(1)} ms`,
    ratio: `${(theirs.querySeconds / ours.querySeconds).toFixed(1)}×`,
  });
}
