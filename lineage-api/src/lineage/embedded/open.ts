import { setImmediate as others } from 'node:timers/promises';
import type { NodeRow } from '../../domain/rows.js';
import type { Hex } from '../../encoding/hex.js';
import { runFor, type Steps } from '../../encoding/steps.js';
import { checkDeadline, checkRead } from '../cursor.js';
import type {
  AssetPage,
  AssetQuery,
  ImpactQuery,
  LineageGraph,
  ReadOptions,
  WalkPage,
  WalkQuery,
} from '../port.js';
import { SORTED_BELOW } from '../search-rules.js';
import { readClosure, withClosure } from './closure.js';
import { createMemories } from './closure-memory.js';
import { openDatabase } from './database.js';
import { dumpFile } from './dump-rows.js';
import { checkAlive, type Engine, headOf } from './engine.js';
import { readOwners, toImpactOrder, withUnread } from './impact.js';
import { followImpact } from './impact-walk.js';
import { claimsOn, itemsOfAgent, neighbourPage } from './lists.js';
import { createMaintenance } from './maintenance.js';
import { findNumber } from './numbers.js';
import {
  findMaterialized,
  missingDocuments,
  missingManifests,
  recentBlocks,
  statisticsOf,
} from './overview.js';
import { type Opened, openEngine } from './restore.js';
import { revealInParts } from './reveal-parts.js';
import { bindTo, rollBack } from './rollback.js';
import { type NodeColumns, toNode } from './rows.js';
import { createSearch } from './search.js';
import { subDagOf } from './sub-dag.js';
import { createTurns } from './turns.js';
import { viewOf } from './views.js';
import { createScratch } from './walk.js';
import { followOrder } from './walk-order.js';
import { emptyPage, toOrder, toPage } from './walk-page.js';
import { createWalker } from './walker.js';
import { applyChange, putDocuments, revealBatch } from './writes.js';

export type EmbeddedGraphOptions = {
  /** The SQLite file; the snapshot of the topology lies beside it, as `<file>.topology`. */
  readonly file: string;
  /** What the topology may take of memory. 1 GiB where not given. */
  readonly maxMemoryMiB?: number;
  /** Edges that an overlay may hold before it is compacted, where one in a hundred is less. */
  readonly compactAt?: number;
  /** Graphs of so many nodes and edges are compacted and saved by a worker. */
  readonly offloadAt?: number;
  /** Walks that reach more nodes are done by a worker. */
  readonly walkHere?: number;
  /** Searches are answered by sorting all that may match, where that is less. */
  readonly sortedWhole?: number;
  /** Rows are read for so many milliseconds; then others are served. */
  readonly turnMs?: number;
};

const DEFAULTS = {
  maxMemoryMiB: 1024,
  compactAt: 65_536,
  offloadAt: 200_000,
  walkHere: 20_000,
  sortedWhole: SORTED_BELOW,
  turnMs: 10,
} satisfies Partial<EmbeddedGraphOptions>;

/** Spreading a rule over an asset takes about so many times as long as walking over it. */
const IMPACT_COSTS = 10;

type Settled = Required<EmbeddedGraphOptions>;

/** Opens or creates the graph of a file. Throws `GRAPH_CORRUPT` for a file that is damaged, or not one of this version. */
export async function openEmbeddedGraph(options: EmbeddedGraphOptions): Promise<LineageGraph> {
  const settled = { ...DEFAULTS, ...options };
  return toGraph(openEngine(openDatabase(settled.file), settled), settled);
}

function toGraph(
  { engine, saved }: Opened,
  { offloadAt, walkHere, sortedWhole, turnMs }: Settled,
): LineageGraph {
  const scratch = createScratch();
  const turns = createTurns();
  const maintenance = createMaintenance(engine, { offloadAt, saved });
  const walker = createWalker();
  const memories = createMemories(engine);
  const search = createSearch(engine, sortedWhole);
  let isClosed = false;

  /** Runs in one turn of the event loop, so that it sees one state. */
  function read<T>(atBlock: number, options: ReadOptions | undefined, answer: () => T): T {
    checkAlive(engine);
    checkRead(headOf(engine), atBlock, options);
    const answered = answer();
    checkDeadline(options);
    return answered;
  }

  async function write<T>(change: () => T): Promise<T> {
    const result = await turns.change(change);
    maintenance.afterWrite();
    return result;
  }

  /** In as many turns as it takes; nothing may be written meanwhile. */
  async function inTurns<T>(
    atBlock: number,
    options: ReadOptions | undefined,
    start: () => Steps<T>,
  ): Promise<T> {
    const steps = read(atBlock, options, start);
    for (;;) {
      const done = read(atBlock, options, () => runFor(steps, turnMs));
      if (done !== null) return done.value;
      await others();
    }
  }

  /** At once where that is short; or else in turns, and while it reads the graph does not change. */
  function readInSteps<T>(
    atBlock: number,
    options: ReadOptions | undefined,
    start: () => Steps<T>,
  ): T | Promise<T> {
    const done = read(atBlock, options, () => runFor(start(), turnMs));
    return done === null ? turns.share(() => inTurns(atBlock, options, start)) : done.value;
  }

  const closed = <P extends AssetPage | WalkPage>(page: P, query: AssetQuery | WalkQuery) =>
    withClosure(engine, memories, page, query);

  /** Null where it reaches too much to be walked here. */
  function* walkHereIfShort(query: WalkQuery): Steps<WalkPage | null> {
    const order = toOrder(engine, query);
    if (order === null) return yield* closed(emptyPage(engine), query);
    const found = followOrder(engine.topology, scratch, order, walkHere);
    return found === null ? null : yield* closed(yield* toPage(engine, order, found), query);
  }

  /** While it walks, the graph does not change: the page is of one state. */
  function walkAside(query: WalkQuery, options: ReadOptions | undefined): Promise<WalkPage> {
    return turns.share(async () => {
      const order = read(query.atBlock, options, () => toOrder(engine, query));
      const found = order && (await walker.walk(engine.topology, order));
      return inTurns(query.atBlock, options, function* () {
        const page = order && found ? yield* toPage(engine, order, found) : emptyPage(engine);
        return yield* closed(page, query);
      });
    });
  }

  /** Null where there is too much to be looked at here. */
  function* searchIfShort(query: AssetQuery): Steps<AssetPage | null> {
    const page = search.page(query);
    return page && (yield* closed(page, query));
  }

  /** While it is prepared, the graph does not change. */
  function searchAside(query: AssetQuery, options: ReadOptions | undefined): Promise<AssetPage> {
    return turns.share(async () => {
      read(query.atBlock, options, () => {});
      await search.prepare(query);
      return (await inTurns(query.atBlock, options, () => searchIfShort(query))) as AssetPage;
    });
  }

  /** Much is spread by a worker; while it works, and while rows are read, the graph does not change. */
  function impact(query: ImpactQuery, options: ReadOptions | undefined) {
    return turns.share(async () => {
      read(query.atBlock, options, () => {});
      const order = await toImpactOrder(engine, query);
      const reach =
        followImpact(engine.topology, order, walkHere / IMPACT_COSTS) ??
        (await walker.impact(engine.topology, order));
      return read(query.atBlock, options, () => ({
        reach: withUnread(engine, reach),
        head: headOf(engine),
      }));
    });
  }

  function owners(ids: readonly Hex[], atBlock: number, options: ReadOptions | undefined) {
    return turns.share(async () => {
      read(atBlock, options, () => {});
      const found = await readOwners(engine, ids, atBlock);
      return read(atBlock, options, () => ({ owners: found, head: headOf(engine) }));
    });
  }

  return {
    name: 'embedded',
    bind: (deployment) => write(() => bindTo(engine, deployment)),
    head: async (options) => {
      checkDeadline(options);
      checkAlive(engine);
      return headOf(engine);
    },
    recentBlocks: async () => recentBlocks(engine),
    apply: (change, after, to) => write(() => applyChange(engine, change, after, to)),
    rollback: (to) => write(() => rollBack(engine, to)),
    reveal: (batch) => write(() => revealBatch(engine, batch)),
    revealInParts: async (manifest, parts) => {
      await revealInParts(engine, turns, manifest, parts);
      maintenance.afterWrite();
    },
    putDocuments: (documents) =>
      write(() => {
        memories.forget();
        search.forgetWords();
        putDocuments(engine, documents);
      }),
    missingManifests: async (limit, after = null) => missingManifests(engine, limit, after),
    missingDocuments: async (limit, after = null) => missingDocuments(engine, limit, after),
    findNodes: async (ids) => ids.flatMap((id) => findNode(engine, id) ?? []),
    findMaterialized: async (leafIds) => findMaterialized(engine, leafIds),
    views: async (ids, atBlock, options) =>
      read(atBlock, options, () => {
        engine.views.renew(engine, atBlock);
        return ids.map((id) => viewOf(engine, findNumber(engine.topology.numbers, id), atBlock));
      }),
    walk: async (query, options) =>
      (await readInSteps(query.atBlock, options, () => walkHereIfShort(query))) ??
      walkAside(query, options),
    neighbours: async (query, options) =>
      read(query.atBlock, options, () => neighbourPage(engine, query)),
    subDag: async (start, direction, atBlock, maxEdges, options) =>
      readInSteps(atBlock, options, () =>
        subDagOf(engine, { start, direction, atBlock, maxEdges }),
      ),
    closure: async (query, options) =>
      readInSteps(query.atBlock, options, () => readClosure(engine, memories, query)),
    impact,
    owners,
    claims: async (contentHash, atBlock, options) =>
      read(atBlock, options, () => ({
        claims: claimsOn(engine, contentHash, atBlock),
        head: headOf(engine),
      })),
    assets: async (query, options) =>
      (await readInSteps(query.atBlock, options, () => searchIfShort(query))) ??
      searchAside(query, options),
    agentItems: async (agentId, atBlock, options) =>
      read(atBlock, options, () => itemsOfAgent(engine, agentId, atBlock)),
    statistics: async () => statisticsOf(engine),
    dump: () => dumpFile(engine.file),
    close: async () => {
      if (isClosed) return;
      isClosed = true;
      await turns.prepare(async () => {});
      try {
        await maintenance.close();
      } finally {
        await walker.close();
        // The library leaves the log beside the file until its statements are collected.
        engine.database.get('PRAGMA wal_checkpoint(PASSIVE)');
        engine.database.close();
      }
    },
  };
}

function findNode(engine: Engine, id: Hex): NodeRow | null {
  const { numbers } = engine.topology;
  const row = engine.database.get<NodeColumns>(
    'SELECT * FROM nodes WHERE n = ?',
    findNumber(numbers, id),
  );
  return row === undefined ? null : toNode(numbers, row);
}
