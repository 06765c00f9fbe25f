import { openDatabase } from '../../lineage-api/src/lineage/embedded/database.js';
import type { Engine } from '../../lineage-api/src/lineage/embedded/engine.js';
import { openEngine } from '../../lineage-api/src/lineage/embedded/restore.js';
import { createScratch, reachAll } from '../../lineage-api/src/lineage/embedded/walk.js';
import type { Line } from '../report.js';
import { createRandom } from './graph.js';
import { inMicros, measure, type Times } from './measure.js';
import type { Peer } from './peer.js';

const RUNS = 20_000;
const PEER_RUNS = 2_000;
const ROUNDS = 3;

/** Walks in this thread, on the topology itself. */
export type Walks = {
  readonly engine: Engine;
  readonly head: number;
  up(n: number, atBlock: number): number;
  down(n: number): number;
  close(): void;
};

export function openWalks(file: string): Walks {
  const { engine } = openEngine(openDatabase(file), {
    file,
    maxMemoryMiB: 8192,
    compactAt: 65_536,
  });
  const scratch = createScratch();
  const head = engine.position.block?.number ?? 0;
  const walk = (n: number, up: boolean, atBlock: number) => {
    const { levels } = reachAll(engine.topology, scratch, n, {
      up,
      atBlock,
      atHead: atBlock === head,
      relations: null,
      maxDegree: Number.POSITIVE_INFINITY,
    });
    return (levels.at(-1) as number) - 1;
  };
  return {
    engine,
    head,
    up: (n, atBlock) => walk(n, true, atBlock),
    down: (n) => walk(n, false, head),
    close: () => engine.database.close(),
  };
}

/** Of assets that many derive from, the one whose descendants are nearest to a number. */
export function findHub(
  { engine, down }: Walks,
  wanted: number,
): { n: number; descendants: number } {
  const { base } = engine.topology.head.down;
  const degree = (n: number) => (base.offsets[n + 1] as number) - (base.offsets[n] as number);
  const often = Array.from({ length: base.nodes }, (_, n) => n)
    .filter((n) => degree(n) > 50)
    .sort((a, b) => degree(b) - degree(a))
    .slice(0, 400);
  let best = { n: 0, descendants: 0 };
  for (const n of often) {
    const descendants = down(n);
    if (Math.abs(descendants - wanted) < Math.abs(best.descendants - wanted))
      best = { n, descendants };
  }
  return best;
}

export type WalkFigures = {
  readonly lines: readonly Line[];
  readonly upstreamMicros: number;
  readonly microsForEachAsset: number;
};

/** Ours and the peer's by turns, so that both meet the same load; the median of the rounds counts. */
export function measureWalks(
  walks: Walks,
  peer: Peer,
  assets: number,
  ladder: number,
): WalkFigures {
  const random = createRandom(7);
  const asked = Array.from({ length: RUNS }, () => Math.floor(random() * (assets - 200)));
  const { head } = walks;
  const ours: Times[] = [];
  const theirs: Times[] = [];
  const asOf: Times[] = [];
  const rungs: Times[] = [];
  const peerRungs: Times[] = [];
  const perAsset: number[] = [];
  const top = ladder + 64 * 3;
  for (let round = 0; round < ROUNDS; round += 1) {
    let answered = 0;
    const since = performance.now();
    for (const n of asked) answered += walks.up(n, head);
    perAsset.push(((performance.now() - since) * 1000) / (answered + RUNS));
    ours.push(measure(RUNS, (i) => walks.up(asked[i] as number, head)));
    asOf.push(measure(RUNS, (i) => walks.up(asked[i] as number, head - 1)));
    theirs.push(measure(PEER_RUNS, (i) => peer.countUpstream(asked[i] as number)));
    rungs.push(measure(1000, () => walks.up(top, head)));
    peerRungs.push(measure(100, () => peer.countUpstream(top)));
  }
  checkSame(walks, peer, asked);
  const [up, past, sqlite, rung, peerRung] = [ours, asOf, theirs, rungs, peerRungs].map(middle) as [
    Times,
    Times,
    Times,
    Times,
    Times,
  ];
  return {
    upstreamMicros: up.p50,
    microsForEachAsset: perAsset.sort((a, b) => a - b)[1] as number,
    lines: [
      line(
        'upstream of a random asset',
        up,
        sqlite,
        'p50 ≤ 3 µs, ≥ 7×',
        up.p50 <= 3 && sqlite.p50 / up.p50 >= 7,
      ),
      line('ladder of 64 diamonds', rung, peerRung, '≤ 10 µs', rung.p50 <= 10),
      {
        what: 'upstream as of the block before',
        ours: inMicros(past),
        peer: '',
        ratio: `${(past.p50 / up.p50).toFixed(2)}× the head`,
        goal: '≤ 2× the head',
        met: past.p50 / up.p50 <= 2,
      },
    ],
  };
}

type Sized = { readonly walks: Walks; readonly assets: number };

/** Processor time for each asset answered in two graphs, by turns; the turn in the middle by ratio counts. */
export function compareSizes(large: Sized, small: Sized) {
  const turns = Array.from({ length: 2 * ROUNDS + 1 }, (_, turn) => {
    const micros = microsForEach(large, turn);
    const smallMicros = microsForEach(small, turn);
    return { micros, smallMicros, ratio: micros / smallMicros };
  });
  return turns.sort((a, b) => a.ratio - b.ratio)[ROUNDS] as (typeof turns)[number];
}

function microsForEach({ walks, assets }: Sized, seed: number): number {
  const random = createRandom(seed);
  let answered = 0;
  const since = process.cpuUsage();
  for (let i = 0; i < RUNS; i += 1) {
    answered += 1 + walks.up(Math.floor(random() * (assets - 200)), walks.head);
  }
  const { user, system } = process.cpuUsage(since);
  return (user + system) / answered;
}

export function line(what: string, ours: Times, peer: Times, goal: string, met: boolean): Line {
  return {
    what,
    ours: inMicros(ours),
    peer: inMicros(peer),
    ratio: `${(peer.p50 / ours.p50).toFixed(1)}×`,
    goal,
    met,
  };
}

function middle(rounds: readonly Times[]): Times {
  return [...rounds].sort((a, b) => a.p50 - b.p50)[Math.floor(rounds.length / 2)] as Times;
}

/** Both must answer the same, or the figures say nothing. */
function checkSame(walks: Walks, peer: Peer, asked: readonly number[]): void {
  for (const n of asked.slice(0, 500)) {
    const [ours, theirs] = [walks.up(n, walks.head), peer.countUpstream(n)];
    if (ours !== theirs) throw new Error(`asset ${n}: ${ours} upstream here, ${theirs} in SQLite`);
  }
}
