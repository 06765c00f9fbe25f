import type { BlockRef, GraphChange } from '../../domain/rows.js';
import type { LineageGraph } from '../port.js';
import { batch, block, hash, reveal } from './builders.js';
import { compareReads, expectSame, type Pair } from './compare.js';
import type { OpenGraph } from './harness.js';
import { createRandom, type Random } from './random.js';
import { DOCUMENTS, makeChange, makeReveal } from './random-change.js';
import { addChange, addRows, createWorld, headOf, rollBack, type World } from './world.js';

const STEPS = 24;
const STEPS_BETWEEN_READS = 3;

type Step = { readonly world: World; readonly random: Random; readonly pair: Pair };

/**
 * Does the same random history to two graphs (ranges, replays, wrong cursors, rollbacks, forks, manifests, documents) and
 * compares every read, at the head and as of older blocks, and the dump.
 */
export async function compareOnRandomHistories(
  openA: OpenGraph,
  openB: OpenGraph,
  runs: number,
  seed: number,
): Promise<void> {
  for (let run = 0; run < runs; run += 1) {
    const a = await openA();
    const b = await openB();
    try {
      await compareOnHistory({ a, b, label: `seed ${seed + run}` }, createRandom(seed + run));
    } finally {
      await a.close();
      await b.close();
    }
  }
}

async function compareOnHistory(pair: Pair, random: Random): Promise<void> {
  const step: Step = { pair, random, world: createWorld() };
  for (let count = 1; count <= STEPS; count += 1) {
    await takeStep(step);
    if (count % STEPS_BETWEEN_READS === 0) await compareReads(pair, random, step.world);
  }
}

async function takeStep(step: Step): Promise<void> {
  const dice = step.random.int(100);
  if (dice < 55) await applyNext(step);
  else if (dice < 62) await replayLast(step);
  else if (dice < 66) await misapply(step);
  else if (dice < 80) await rollBackSome(step);
  else if (dice < 82) await rollBackTo(step, null);
  else if (dice < 95) await revealSome(step);
  else await putSome(step);
}

async function putSome(step: Step): Promise<void> {
  const documents = step.random.some(DOCUMENTS, 3);
  await both(step, (graph) => graph.putDocuments(documents));
}

async function both(step: Step, write: (graph: LineageGraph) => Promise<void>): Promise<void> {
  const { a, b, label } = step.pair;
  await expectSame(
    `${label}: write`,
    () => write(a),
    () => write(b),
  );
}

async function applyNext(step: Step): Promise<void> {
  const { world, random } = step;
  const after = headOf(world);
  const first = (after?.number ?? 0) + 1 + random.int(2);
  const to = block(first + random.int(3), `fork ${world.facts}`);
  const change = makeChange(random, world, first, to.number);
  await both(step, (graph) => graph.apply(change, after, to));
  addChange(world, change, to);
}

const NOTHING: GraphChange = {
  nodes: [],
  edges: [],
  items: [],
  claims: [],
  terms: [],
  closings: [],
  strikes: [],
  retired: [],
};

async function replayLast(step: Step): Promise<void> {
  const to = headOf(step.world);
  if (to !== null) await both(step, (graph) => graph.apply(NOTHING, null, to));
}

async function misapply(step: Step): Promise<void> {
  const after = block(step.random.int(10), 'never');
  await both(step, (graph) => graph.apply(NOTHING, after, block(after.number + 1, 'never')));
}

async function rollBackSome(step: Step): Promise<void> {
  const { world, random } = step;
  const head = headOf(world);
  if (head === null) return;
  if (random.chance(0.2)) {
    const ahead = block(random.int(head.number + 3), 'never');
    const known = world.blocks.some((each) => each.number === ahead.number);
    if (known || ahead.number > head.number) {
      await both(step, (graph) => graph.rollback(ahead));
      return;
    }
    await rollBackTo(step, ahead);
    return;
  }
  await rollBackTo(step, random.pick(world.blocks));
}

async function rollBackTo(step: Step, to: BlockRef | null): Promise<void> {
  await both(step, (graph) => graph.rollback(to));
  rollBack(step.world, to);
}

async function revealSome(step: Step): Promise<void> {
  const { world, random, pair } = step;
  const batches = [...world.nodes.values()].filter((each) => each.kind === 'BATCH');
  if (batches.length === 0 || random.chance(0.1)) {
    await both(step, (graph) => graph.reveal(reveal(batch('unknown'), {})));
    return;
  }
  const of = random.pick(batches);
  const missing = await pair.b.missingManifests(100);
  const isNew = missing.some((each) => each.id === of.id);
  const revealed = makeReveal(of, world);
  if (isNew && random.chance(0.2)) {
    await both(step, (graph) => graph.reveal({ ...revealed, manifestHash: hash('another') }));
  }
  await both(step, (graph) => graph.reveal(revealed));
  if (isNew) addRows(world, revealed);
}
