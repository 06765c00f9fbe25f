import type { BlockRef, DocumentRow, GraphChange, RevealedBatch } from '../../domain/rows.js';
import type { LineageGraph } from '../port.js';
import { batch, block, change, hash, reveal } from './builders.js';
import type { Random } from './random.js';
import { DOCUMENTS, makeChange, makeReveal } from './random-change.js';
import { addChange, addReveal, headOf, rollBack, type World } from './world.js';

/** One write to a graph. */
export type Operation =
  | {
      readonly kind: 'APPLY';
      readonly change: GraphChange;
      readonly after: BlockRef | null;
      readonly to: BlockRef;
    }
  | { readonly kind: 'ROLLBACK'; readonly to: BlockRef | null }
  | { readonly kind: 'REVEAL'; readonly batch: RevealedBatch }
  | { readonly kind: 'BIND'; readonly deployment: string }
  | { readonly kind: 'DOCUMENTS'; readonly documents: readonly DocumentRow[] };

export async function perform(graph: LineageGraph, operation: Operation): Promise<unknown> {
  switch (operation.kind) {
    case 'BIND':
      return graph.bind(operation.deployment);
    case 'APPLY':
      return graph.apply(operation.change, operation.after, operation.to);
    case 'ROLLBACK':
      return graph.rollback(operation.to);
    case 'REVEAL':
      return graph.reveal(operation.batch);
    case 'DOCUMENTS':
      return graph.putDocuments(operation.documents);
  }
}

/** What could happen next: mostly the next range, but also replays, wrong cursors, rollbacks, forks, manifests. */
export function makeOperation(random: Random, world: World): Operation {
  const dice = random.int(100);
  if (dice < 55) return applyNext(random, world);
  if (dice < 62) return replayLast(random, world);
  if (dice < 66) return misapply(random);
  if (dice < 80) return rollBackSome(random, world);
  if (dice < 82) return rollBackTo(world, null);
  if (dice < 84) return bind(random, world);
  if (dice < 96) return revealSome(random, world);
  return { kind: 'DOCUMENTS', documents: random.some(DOCUMENTS, 3) };
}

function bind(random: Random, world: World): Operation {
  const deployment = random.pick(['one', 'two']);
  if (world.deployment !== deployment) rollBack(world, null);
  world.deployment = deployment;
  return { kind: 'BIND', deployment };
}

function applyNext(random: Random, world: World): Operation {
  const after = headOf(world);
  const first = (after?.number ?? 0) + 1 + random.int(2);
  const to = block(first + random.int(3), `fork ${world.facts}`);
  const made = makeChange(random, world, first, to.number);
  addChange(world, made, to);
  return { kind: 'APPLY', change: made, after, to };
}

function replayLast(random: Random, world: World): Operation {
  const to = headOf(world);
  if (to === null) return applyNext(random, world);
  return { kind: 'APPLY', change: change({}), after: null, to };
}

function misapply(random: Random): Operation {
  const after = block(random.int(10), 'never');
  return { kind: 'APPLY', change: change({}), after, to: block(after.number + 1, 'never') };
}

function rollBackSome(random: Random, world: World): Operation {
  const head = headOf(world);
  if (head === null) return { kind: 'ROLLBACK', to: block(1, 'never') };
  if (random.chance(0.8)) return rollBackTo(world, random.pick(world.blocks));
  const to = block(random.int(head.number + 3), 'never');
  const isRefused =
    world.blocks.some((each) => each.number === to.number) || to.number > head.number;
  return isRefused ? { kind: 'ROLLBACK', to } : rollBackTo(world, to);
}

function rollBackTo(world: World, to: BlockRef | null): Operation {
  rollBack(world, to);
  return { kind: 'ROLLBACK', to };
}

/** A manifest found, found again, that of an unknown batch, or not the one that was anchored. */
function revealSome(random: Random, world: World): Operation {
  const batches = [...world.nodes.values()].filter((each) => each.kind === 'BATCH');
  if (batches.length === 0 || random.chance(0.1)) {
    return { kind: 'REVEAL', batch: reveal(batch('unknown'), {}) };
  }
  const of = random.pick(batches);
  const made = makeReveal(of, world);
  if (random.chance(0.1)) {
    return { kind: 'REVEAL', batch: { ...made, manifestHash: hash('another') } };
  }
  addReveal(world, made);
  return { kind: 'REVEAL', batch: made };
}
