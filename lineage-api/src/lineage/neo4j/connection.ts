import neo4j, { type Driver, type ManagedTransaction, Neo4jError } from 'neo4j-driver';
import { PedigreeError } from '../../encoding/error.js';
import type { LineageErrorCode, ReadOptions } from '../port.js';
import { GIVEN } from './cypher.js';

export type Neo4jOptions = {
  /** `neo4j://` or `bolt://`, with `+s` where the server wants TLS. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Default `neo4j`. */
  readonly database?: string;
  readonly maxConnections?: number;
  /** The longest that the server works on a read, also when nobody waits for it any more. */
  readonly readTimeoutMs?: number;
  /** The longest that the driver waits for a connection, or tries a failed transaction again. */
  readonly patienceMs?: number;
  /** Assets of a closure that one row may hold; more are read a part at a time, which needs less of the server's memory. */
  readonly nodesAtOnce?: number;
};

/** Values of one record, by the names that the query returns. */
export type Values = Readonly<Record<string, unknown>>;
type Parameters = Readonly<Record<string, unknown>>;
export type Run = (cypher: string, parameters?: Parameters) => Promise<Values[]>;

/** One database of one server or cluster. */
export type Connection = {
  readonly nodesAtOnce: number;
  /** One query in one read transaction: one round trip. */
  read(cypher: string, parameters: Parameters, options?: ReadOptions): Promise<Values[]>;
  /** Queries that `work` runs in one read transaction. `work` may be run again where the server asks for it. */
  readTogether<T>(work: (run: Run) => Promise<T>, options?: ReadOptions): Promise<T>;
  /** The records of a query as they come: for what does not fit into memory. */
  stream(cypher: string, parameters: Parameters): AsyncIterable<Values>;
  /** All statements that `work` runs, or none. `work` may be run again where the server asks for it. */
  write<T>(work: (run: Run) => Promise<T>): Promise<T>;
  /** A statement that changes the schema. */
  alter(cypher: string): Promise<void>;
  close(): Promise<void>;
};

const DEFAULTS = {
  database: 'neo4j',
  maxConnections: 50,
  readTimeoutMs: 60_000,
  patienceMs: 3000,
  nodesAtOnce: 500,
};

export function openConnection(given: Neo4jOptions): Connection {
  const options = { ...DEFAULTS, ...given };
  const driver = neo4j.driver(options.uri, neo4j.auth.basic(options.user, options.password), {
    // Every number that we store is a safe integer; one that is not would come back as Infinity, never rounded.
    disableLosslessIntegers: true,
    maxConnectionPoolSize: options.maxConnections,
    connectionAcquisitionTimeout: options.patienceMs,
    connectionTimeout: options.patienceMs,
    maxTransactionRetryTime: options.patienceMs,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    telemetryDisabled: true,
  });
  const { database } = options;

  async function readTogether<T>(
    work: (run: Run) => Promise<T>,
    { signal }: ReadOptions = {},
  ): Promise<T> {
    const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
    try {
      const read = session.executeRead((tx) => work(runIn(tx)), { timeout: options.readTimeoutMs });
      return await untilAborted(read, signal);
    } catch (error) {
      throw toLineageError(error, options.uri, 'READ');
    } finally {
      // Interrupts what is still running there.
      await session.close().catch(() => {});
    }
  }

  return {
    nodesAtOnce: options.nodesAtOnce,
    read: (cypher, parameters, given) => readTogether((run) => run(cypher, parameters), given),
    readTogether,

    async *stream(cypher, parameters) {
      const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
      try {
        for await (const record of session.run(cypher, toGiven(parameters))) {
          yield record.toObject();
        }
      } catch (error) {
        throw toLineageError(error, options.uri, 'READ');
      } finally {
        await session.close().catch(() => {});
      }
    },

    async write(work) {
      const session = driver.session({ database });
      try {
        return await session.executeWrite((tx) => work(runIn(tx)));
      } catch (error) {
        throw toLineageError(error, options.uri, 'WRITE');
      } finally {
        await session.close().catch(() => {});
      }
    },

    async alter(cypher) {
      await runAlone(driver, database, cypher).catch((error: unknown) => {
        throw toLineageError(error, options.uri, 'WRITE');
      });
    },

    close: () => driver.close(),
  };
}

function runIn(tx: ManagedTransaction): Run {
  return async (cypher, parameters = {}) => {
    const { records } = await tx.run(cypher, toGiven(parameters));
    return records.map((record) => record.toObject());
  };
}

async function runAlone(driver: Driver, database: string, cypher: string): Promise<void> {
  const session = driver.session({ database });
  try {
    // A managed transaction: two who open a graph at once may have to wait for each other.
    await session.executeWrite((tx) => tx.run(cypher));
  } finally {
    await session.close();
  }
}

/** All that a query is given, as its one parameter. */
function toGiven(parameters: Parameters): Parameters {
  return { [GIVEN]: toParameter(parameters) };
}

/** Whole numbers as the database's 64-bit integers: the driver would send a JavaScript number as a float. */
function toParameter(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toParameter);
  if (value === null || typeof value !== 'object') return value;
  const result: Record<string, unknown> = {};
  for (const key in value) result[key] = toParameter((value as Parameters)[key]);
  return result;
}

async function untilAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return work;
  work.catch(() => {});
  let abandon = () => {};
  const aborted = new Promise<never>((_, reject) => {
    abandon = () => reject(tooLate());
    if (signal.aborted) abandon();
    else signal.addEventListener('abort', abandon);
  });
  try {
    return await Promise.race([aborted, work]);
  } finally {
    signal.removeEventListener('abort', abandon);
  }
}

function tooLate(cause?: unknown): PedigreeError<LineageErrorCode> {
  return new PedigreeError(
    'DEADLINE',
    'the question took longer than it may: ask for fewer assets or a smaller degree',
    { cause, retry: true },
  );
}

/** The server's limit of one transaction, of all together, and its heap. */
const NO_MEMORY = /MemoryPoolOutOfMemory|General\.OutOfMemory|MemoryLimitExceeded/;

function tooLarge(cause: Neo4jError, work: Work): PedigreeError<LineageErrorCode> {
  const memory = `its setting db.memory.transaction.max, dbms.memory.transaction.total.max or its heap`;
  return work === 'READ'
    ? new PedigreeError(
        'LINEAGE_TOO_LARGE',
        `neo4j has too little memory for this question (${cause.message}): ask for fewer assets, or raise ${memory}`,
        { cause },
      )
    : new PedigreeError(
        'GRAPH_FULL',
        `neo4j has too little memory for these rows, and none is written (${cause.message}): raise ${memory}`,
        { cause },
      );
}

/** What a transaction does. */
type Work = 'READ' | 'WRITE';

const UNREACHABLE = ['ServiceUnavailable', 'SessionExpired'];

/** What the driver throws, as what callers of the port know. An error that says nothing about the server passes as it is. */
export function toLineageError(error: unknown, uri: string, work: Work): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (/Transaction\.(TransactionTimedOut|Terminated)/.test(error.code)) return tooLate(error);
  if (NO_MEMORY.test(error.code)) return tooLarge(error, work);
  if (UNREACHABLE.includes(error.code) || error.retriable || isPoolExhausted(error)) {
    return new PedigreeError<LineageErrorCode>(
      'GRAPH_UNAVAILABLE',
      `neo4j at ${uri} does not answer (${error.message}): it is tried again; check that the server runs`,
      { cause: error, retry: true },
    );
  }
  if (error.code.startsWith('Neo.ClientError.Security')) {
    return new PedigreeError<LineageErrorCode>(
      'GRAPH_UNAVAILABLE',
      `neo4j at ${uri} refuses the user: check NEO4J_USER and NEO4J_PASSWORD`,
      { cause: error },
    );
  }
  return error;
}

function isPoolExhausted(error: Neo4jError): boolean {
  return error.message.includes('acquisition timed out');
}
