/** A release that tests and commands can ask for. */
export type Neo4jRelease = '5.26' | 'newest';

export type Neo4jServer = {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly version: string;
  readonly pid: number;
  readonly port: number;
  /** Stops it by its pid and removes its temporary home; a home of the caller's stays. */
  readonly stop: () => Promise<void>;
};

/** What this machine lacks to run a release, in one sentence; null where it lacks nothing. */
export function findMissing(name: Neo4jRelease): string | null;
/** The folder of the jars, fetched at the first call on a machine. */
export function fetchNeo4j(name: Neo4jRelease): Promise<string>;
/** Starts a server on a free port of 127.0.0.1; see `scripts/neo4j.mjs`. */
export function startNeo4j(
  name?: Neo4jRelease,
  options?: {
    readonly home?: string;
    readonly port?: number;
    readonly heap?: string;
    readonly pageCache?: string;
    readonly password?: string;
    readonly settings?: readonly string[];
  },
): Promise<Neo4jServer>;
