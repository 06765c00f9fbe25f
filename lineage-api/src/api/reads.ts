import DataLoader from 'dataloader';
import type { Closure } from '../domain/closure.js';
import { PedigreeError } from '../encoding/error.js';
import type { Fact } from '../encoding/fact-catalog.js';
import type { Hex } from '../encoding/hex.js';
import type { GraphHead, LineageGraph, NodeView, PageClosure } from '../lineage/port.js';
import type { FactSource } from '../sources/port.js';
import { apiError, isReorg } from './errors.js';
import type { At } from './generated/types.js';
import type { Moment } from './models.js';
import { findMoment } from './moment.js';
import type { Positions } from './positions.js';

export type ReadsOptions = {
  readonly graph: LineageGraph;
  readonly source: FactSource;
  readonly positions: Positions;
  readonly startBlock: number;
  /** Aborted at the deadline, or when the caller hangs up. */
  readonly signal: AbortSignal;
};

/**
 * All reads of one answer. Whatever is read of the graph is checked to be of the chain that the answer began on: by the
 * epoch that came with it, and by `confirm` at the end; `hasReorged` says that it is not.
 */
export type Reads = {
  moment(at: At | null | undefined): Promise<Moment>;
  /** Reads a page of the graph; its head must be of the moment's epoch. A closure that comes with it is kept. */
  page<P extends { readonly head: GraphHead; readonly closure?: Closure }>(
    moment: Moment,
    read: (graph: LineageGraph, signal: AbortSignal) => Promise<P>,
  ): Promise<{ readonly page: P; readonly moment: Moment }>;
  /** All of one page in one read. */
  view(moment: Moment, id: Hex): Promise<NodeView | null>;
  /** Everything upstream of an asset, in force; all of one page in one read, which gives one closure of them all. */
  closure(moment: Moment, start: Hex): Promise<Closure>;
  /** The same with what was struck and may be owed all the same. */
  owed(moment: Moment, start: Hex): Promise<Closure>;
  /** Facts about a subject: all of one page in one read. */
  facts(moment: Moment, subject: Hex): Promise<readonly Fact[]>;
  missingManifests(): Promise<number>;
  /** After the answer: what was read is still of the chain, or it throws `REORG`. */
  confirm(): Promise<void>;
  hasReorged(): boolean;
};

type Loaders = {
  readonly moment: Moment;
  readonly views: DataLoader<Hex, NodeView | null>;
  readonly closures: DataLoader<Hex, Closure>;
  readonly owed: DataLoader<Hex, Closure>;
  readonly facts: DataLoader<Hex, readonly Fact[]>;
  /** Views come without the graph's head: it is asked at the end. */
  hasViews: boolean;
};

export function createReads({ graph, source, positions, startBlock, signal }: ReadsOptions): Reads {
  const moments = new Map<string, Promise<Moment>>();
  const blocks = new Map<Hex, Loaders>();
  let reorged = false;

  const run = async <T>(read: Promise<T>): Promise<T> => {
    try {
      return await withSignal(read, signal);
    } catch (error) {
      reorged ||= isReorg(error);
      throw error;
    }
  };

  const closureLoader = (moment: Moment, asked: PageClosure) =>
    new DataLoader<Hex, Closure>(async (starts) => {
      const atBlock = moment.block.number;
      const closure = await run(graph.closure({ ...asked, starts, atBlock }, { signal }));
      checkEpoch(moment, closure.head);
      return starts.map(() => closure);
    });

  const loadersOf = (moment: Moment): Loaders => {
    const known = blocks.get(moment.block.hash);
    if (known !== undefined) return known;
    const loaders: Loaders = {
      moment,
      hasViews: false,
      views: new DataLoader(async (ids) => {
        const views = await run(graph.views(ids, moment.block.number, { signal }));
        loaders.hasViews = true;
        return views as (NodeView | null)[];
      }),
      closures: closureLoader(moment, UPSTREAM_CLOSURE),
      owed: closureLoader(moment, { ...UPSTREAM_CLOSURE, edges: 'OWED' }),
      facts: new DataLoader(async (subjects) => {
        const facts = await run(source.factsOf(subjects, moment.block, { signal }));
        return groupBySubject(facts, subjects);
      }),
    };
    blocks.set(moment.block.hash, loaders);
    return loaders;
  };

  /** What was read at a block is confirmed at the end. */
  const remember = (moment: Moment): void => void loadersOf(moment);

  const checkEpoch = (moment: Moment, head: GraphHead): void => {
    if (head.epoch === moment.epoch) return;
    reorged = true;
    throw apiError('REORG', `the graph went back while block ${moment.block.number} was read`, {
      retry: true,
    });
  };

  const keepClosure = (moment: Moment, closure: Closure | undefined): void => {
    for (const start of closure?.starts ?? []) {
      loadersOf(moment).closures.prime(start, closure as Closure);
    }
  };

  const confirmBlock = async ({ block }: Moment): Promise<void> => {
    const found = await run(source.block(block.number, { signal }));
    if (found?.hash === block.hash) return;
    reorged = true;
    throw apiError('REORG', `block ${block.number} was replaced`, { retry: true });
  };

  const confirmEpoch = async (moment: Moment): Promise<void> =>
    checkEpoch(moment, await run(graph.head({ signal })));

  const confirmReads = ({ moment, hasViews }: Loaders): Promise<void>[] => [
    ...(hasViews ? [confirmEpoch(moment)] : []),
    ...(moment.finalized ? [] : [confirmBlock(moment)]),
  ];

  return {
    moment(at) {
      const key = JSON.stringify([at?.block ?? null, at?.timestamp ?? null]);
      const known =
        moments.get(key) ??
        run(
          positions
            .current()
            .then((position) => findMoment(at, position, startBlock, source, signal)),
        );
      moments.set(key, known);
      return known;
    },
    async page(moment, read) {
      const page = await run(read(graph, signal));
      checkEpoch(moment, page.head);
      remember(moment);
      keepClosure(moment, page.closure);
      return { page, moment: { ...moment, manifestsDigest: page.head.manifestsDigest } };
    },
    view: (moment, id) => loadersOf(moment).views.load(id),
    closure: (moment, start) => loadersOf(moment).closures.load(start),
    owed: (moment, start) => loadersOf(moment).owed.load(start),
    facts: (moment, subject) => loadersOf(moment).facts.load(subject),
    missingManifests: async () => (await run(graph.statistics())).missingManifests,
    async confirm() {
      await Promise.all([...blocks.values()].flatMap(confirmReads));
    },
    hasReorged: () => reorged,
  };
}

/** More assets than this are not read for one answer, which then says that it is cut off. */
const MOST_UPSTREAM = 50_000;

export const UPSTREAM_CLOSURE = {
  direction: 'UPSTREAM',
  edges: 'IN_FORCE',
  maxNodes: MOST_UPSTREAM,
} as const satisfies PageClosure;

function groupBySubject(facts: readonly Fact[], subjects: readonly Hex[]): Fact[][] {
  const groups = new Map<Hex, Fact[]>(subjects.map((subject) => [subject, []]));
  for (const fact of facts) groups.get(fact.subject)?.push(fact);
  return subjects.map((subject) => groups.get(subject) ?? []);
}

/** Gives a read up when the signal says so, also where the read itself does not listen to it. */
function withSignal<T>(read: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const giveUp = () =>
      reject(new PedigreeError('DEADLINE', 'the answer was given up before a read ended'));
    if (signal.aborted) giveUp();
    signal.addEventListener('abort', giveUp, { once: true });
    read.then(resolve, reject).finally(() => signal.removeEventListener('abort', giveUp));
  });
}
