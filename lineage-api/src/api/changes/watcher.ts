import { touchedBy } from '../../domain/changes/touched.js';
import { concerns, type Watched, watchedIn } from '../../domain/changes/watched.js';
import type { Closure } from '../../domain/closure.js';
import { findConclusions } from '../../domain/license/report/conclusion.js';
import { PedigreeError } from '../../encoding/error.js';
import type { Address, Hex } from '../../encoding/hex.js';
import { apiError } from '../errors.js';
import type { LicenseService } from '../license/service.js';
import type { AnswerChangeModel, Moment } from '../models.js';
import { toMoment } from '../moment.js';
import type { Position, Positions } from '../positions.js';
import { type FeedCursor, parseFeedCursor } from './feed-cursor.js';
import { addFact, addReplaced, emptyPending, type Pending, toAnswerChange } from './pending.js';
import { type FeedPage, type FeedPorts, readFeed } from './read-feed.js';

export type WatcherOptions = FeedPorts & {
  readonly positions: Positions;
  readonly agentIdOf: (account: Address) => Hex;
  /** The document of a conclusion by its hash, or null where it is not here. */
  readonly readDocument: LicenseService['readDocument'];
  readonly pollMs: number;
  /** How often documents are looked for, which no block tells. */
  readonly contentMs: number;
  /** Keys that all subscriptions together are watched by: what bounds their memory. */
  readonly maxKeys: number;
  readonly onError: (error: unknown) => void;
};

/** Tells subscriptions when answers may have changed. It reads nothing while there are none. */
export type Watcher = {
  /** Events until the signal is aborted or the watcher closes. The first comes at once. */
  watch(
    starts: readonly Hex[],
    since: FeedCursor | null,
    signal: AbortSignal,
  ): Promise<AsyncGenerator<AnswerChangeModel>>;
  close(): void;
};

/** One asset that a subscription is about. */
type Subject = {
  readonly start: Hex;
  watched: Watched;
  /** Something was told of it since its lineage was read. */
  isStale: boolean;
};

type Watch = {
  readonly subjects: readonly Subject[];
  pending: Pending | null;
  wake: () => void;
};

/** Where the watcher stands: everything up to here has been told. */
type Stand = { readonly moment: Moment; readonly cursor: string };

const PAGE = 500;
/** Pages that are looked through for one who comes back; past them anything may have changed. */
const MOST_PAGES = 20;
/** Assets upstream that are watched one by one; a larger lineage is told of whatever is recorded. */
const MOST_NODES = 5_000;

export function createWatcher(options: WatcherOptions): Watcher {
  const { graph, source, positions, agentIdOf } = options;
  const closed = new AbortController();
  const watches = new Set<Watch>();
  let stand: Stand | null = null;
  let keys = 0;
  let timer: NodeJS.Timeout | undefined;
  let contentsAt = 0;
  let turn: Promise<unknown> = Promise.resolve();

  const inTurn = <T>(run: () => Promise<T>): Promise<T> => {
    const mine = turn.then(run);
    turn = mine.catch(() => {});
    return mine;
  };

  async function watch(starts: readonly Hex[], since: FeedCursor | null, signal: AbortSignal) {
    const mine = await inTurn(() => begin(starts, since));
    const end = () => {
      if (watches.delete(mine)) for (const each of mine.subjects) keys -= sizeOf(each.watched);
      mine.wake();
    };
    signal.addEventListener('abort', end, { once: true });
    if (signal.aborted) end();
    schedule();
    return eventsOf(mine);
  }

  async function begin(starts: readonly Hex[], since: FeedCursor | null): Promise<Watch> {
    if (watches.size === 0) stand = null;
    const now = await look();
    const subjects: Subject[] = [];
    for (const start of starts) {
      const watched = await readWatched(start, now.moment);
      if (watched === null) throw apiError('REORG', 'blocks are being replaced', { retry: true });
      subjects.push({ start, watched, isStale: false });
    }
    const size = subjects.reduce((sum, { watched }) => sum + sizeOf(watched), 0);
    if (keys + size > options.maxKeys) {
      throw apiError(
        'TOO_MANY_SUBSCRIPTIONS',
        'the subscriptions that are open take all the memory they may: subscribe to fewer or smaller lineages, or come back later',
      );
    }
    const mine: Watch = { subjects, pending: emptyPending(), wake: () => {} };
    if (since !== null) await catchUp(mine, since, now);
    tellOf(mine, subjects, (pending) => pending.kinds.add('BEGUN'));
    keys += size;
    watches.add(mine);
    return mine;
  }

  async function* eventsOf(mine: Watch): AsyncGenerator<AnswerChangeModel> {
    while (watches.has(mine)) {
      const { pending } = mine;
      if (pending !== null && stand !== null) {
        mine.pending = null;
        yield toAnswerChange(pending, stand.cursor, stand.moment);
        continue;
      }
      await new Promise<void>((resolve) => {
        mine.wake = resolve;
        if (!watches.has(mine)) resolve();
      });
    }
  }

  /** What came since a cursor, for one who was away. */
  async function catchUp(mine: Watch, since: FeedCursor, now: Stand): Promise<void> {
    let cursor: FeedCursor | null = since;
    for (let page = 0; page < MOST_PAGES; page++) {
      const feed = await readPage(cursor, now.moment, await positions.current());
      tell(mine, feed);
      if (!feed.hasMore) return;
      cursor = parseFeedCursor(feed.endCursor);
    }
    tellOf(mine, mine.subjects, (pending) => pending.kinds.add('MISSED'));
  }

  /** Tells what came since the last look. What was read while blocks were replaced is read again at the next. */
  async function look(): Promise<Stand> {
    const position = await positions.current();
    const moment = toMoment(position.shared, position);
    const last = stand;
    if (last === null || hasMoved(last.moment, moment)) {
      let cursor = last === null ? cursorAt(moment) : parseFeedCursor(last.cursor);
      for (;;) {
        const feed = await readPage(cursor, moment, position);
        await confirm(moment);
        for (const each of watches) tell(each, feed);
        stand = { moment, cursor: feed.endCursor };
        if (!feed.hasMore) break;
        cursor = parseFeedCursor(feed.endCursor);
      }
    }
    // The same block with other manifests.
    const now = { moment, cursor: (stand as Stand).cursor };
    stand = now;
    await refresh(moment, last?.moment ?? null);
    wakeAll();
    return now;
  }

  function readPage(cursor: FeedCursor, moment: Moment, position: Position): Promise<FeedPage> {
    const { finalized } = position.source;
    const question = { cursor, upTo: moment.block, finalized, first: PAGE };
    return readFeed(options, question, closed.signal);
  }

  async function confirm({ block, epoch }: Moment): Promise<void> {
    const [head, there] = await Promise.all([graph.head(), source.block(block.number)]);
    if (head.epoch === epoch && there?.hash === block.hash) return;
    throw apiError('REORG', `block ${block.number} was replaced`, { retry: true });
  }

  function tell(mine: Watch, { replaced, facts, cursorOf }: FeedPage): void {
    if (replaced !== null) {
      for (const each of mine.subjects) each.isStale = true;
      tellOf(mine, mine.subjects, (pending) => addReplaced(pending, replaced.fromBlock));
    }
    for (const fact of facts) {
      const touched = touchedBy(fact);
      const concerned = mine.subjects.filter(({ watched }) => concerns(watched, touched));
      if (concerned.length > 0) {
        for (const each of concerned) each.isStale = true;
        tellOf(mine, concerned, (pending) => addFact(pending, fact, cursorOf));
      }
    }
  }

  function tellOf(
    mine: Watch,
    subjects: readonly Subject[],
    add: (pending: Pending) => void,
  ): void {
    mine.pending ??= emptyPending();
    for (const { start } of subjects) mine.pending.starts.add(start);
    add(mine.pending);
  }

  /** Reads anew what is watched: after facts that concern it, and from time to time for documents. */
  async function refresh(moment: Moment, before: Moment | null): Promise<void> {
    const isDue = performance.now() - contentsAt >= options.contentMs;
    const hasManifests = before !== null && before.manifestsDigest !== moment.manifestsDigest;
    if (isDue) contentsAt = performance.now();
    for (const each of watches) {
      for (const subject of each.subjects) {
        if (isDue || hasManifests || subject.isStale) await refreshOne(each, subject, moment);
      }
    }
  }

  async function refreshOne(mine: Watch, subject: Subject, moment: Moment): Promise<void> {
    const found = await readWatched(subject.start, moment);
    if (found === null || !watches.has(mine)) return;
    if (!subject.isStale && found.contents !== subject.watched.contents) {
      tellOf(mine, [subject], (pending) => pending.kinds.add('CONTENT'));
    }
    const grown = sizeOf(found) - sizeOf(subject.watched);
    // What no longer fits is told of whatever is recorded.
    const kept = keys + grown > options.maxKeys ? { ...found, keys: null } : found;
    keys += sizeOf(kept) - sizeOf(subject.watched);
    subject.watched = kept;
    subject.isStale = false;
  }

  /** Null where the graph went back meanwhile. */
  async function readWatched(start: Hex, { block, epoch }: Moment): Promise<Watched | null> {
    const closure = await graph.closure(
      {
        starts: [start],
        direction: 'UPSTREAM',
        edges: 'OWED',
        atBlock: block.number,
        maxNodes: MOST_NODES,
      },
      { signal: closed.signal },
    );
    if (closure.head.epoch !== epoch) return null;
    const watched = watchedIn(closure, agentIdOf);
    const here = await conclusionsHere(closure, start, block.timestamp);
    return { ...watched, contents: [watched.contents, ...here].join('\n') };
  }

  /** Documents of conclusions that an answer about it can read. What cannot be asked for is not here. */
  async function conclusionsHere(
    closure: Closure,
    start: Hex,
    timestamp: number,
  ): Promise<readonly Hex[]> {
    const recorded = findConclusions(closure, start, timestamp);
    const hashes = [...new Set(recorded.map(({ documentHash }) => documentHash))];
    const documents = await Promise.all(
      hashes.map((hash) =>
        options.readDocument(hash, closed.signal).catch((error: unknown) => {
          options.onError(error);
          return null;
        }),
      ),
    );
    return hashes.filter((_hash, i) => documents[i] !== null);
  }

  function schedule(): void {
    if (timer !== undefined || watches.size === 0 || closed.signal.aborted) return;
    timer = setTimeout(() => {
      timer = undefined;
      inTurn(lookAgain).finally(schedule);
    }, options.pollMs);
  }

  async function lookAgain(): Promise<void> {
    if (watches.size === 0 || closed.signal.aborted) return;
    try {
      if (await hasNews()) await look();
    } catch (error) {
      if (closed.signal.aborted) return;
      if (error instanceof PedigreeError && error.code === 'RESYNC') startOver();
      else options.onError(error);
    }
  }

  /** Asked of the graph alone: the source is not asked while nothing moves. */
  async function hasNews(): Promise<boolean> {
    const head = await graph.head();
    const last = stand?.moment;
    return (
      last === undefined ||
      head.block?.hash !== last.block.hash ||
      head.epoch !== last.epoch ||
      head.manifestsDigest !== last.manifestsDigest ||
      performance.now() - contentsAt >= options.contentMs
    );
  }

  /** Everything that was told may be of another history. */
  function startOver(): void {
    stand = null;
    for (const each of watches) {
      tellOf(each, each.subjects, (pending) => addReplaced(pending, options.startBlock));
    }
  }

  function wakeAll(): void {
    for (const each of watches) if (each.pending !== null) each.wake();
  }

  return {
    watch,
    close() {
      closed.abort();
      clearTimeout(timer);
      const all = [...watches];
      watches.clear();
      for (const each of all) each.wake();
    },
  };
}

const sizeOf = ({ keys }: Watched): number => keys?.size ?? 0;

function hasMoved(last: Moment, now: Moment): boolean {
  return last.block.hash !== now.block.hash || last.epoch !== now.epoch;
}

function cursorAt({ block }: Moment): FeedCursor {
  return { number: block.number, hash: block.hash, logIndex: null, ancestors: [] };
}
