import { randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Child, type ChildUser, runChild, startChild, waitUntilReady } from './child.js';
import { findPostgresPrograms } from './postgres-programs.js';
import { checkReachable, findPostgresUser } from './postgres-user.js';

export type PostgresOptions = {
  /** The cluster's folder; created and initialised where it is not there. Its password stands in `<dataDir>.password`. */
  readonly dataDir: string;
  readonly port: number;
  readonly logFile: string;
};

export type Postgres = {
  /** Of the default database, with user and password. */
  readonly url: string;
  readonly child: Child;
  /** Ends sessions and shuts down cleanly. */
  stop(): Promise<void>;
};

const USER = 'pedigree';
const READY_TIMEOUT_MS = 30_000;
const ATTEMPTS = 20;
const RETRY_MS = 250;
/** What a server says that found another one's processes. */
const LEFTOVERS = /pre-existing shared memory block[^\n]*still in use/;
/** The line of `postmaster.pid` that says how far the server is. */
const STATUS_LINE = 7;

/**
 * Starts the PostgreSQL of the npm package on 127.0.0.1. Where this process is root, the server runs as `postgres` or
 * `nobody`, which must be able to enter the folders above `dataDir`.
 */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const dataDir = resolve(options.dataDir);
  const programs = findPostgresPrograms();
  const user = findPostgresUser(dataDir);
  if (user !== undefined) checkReachable(user, [dirname(dataDir), dirname(programs.postgres)]);
  if (!existsSync(join(dataDir, 'PG_VERSION')))
    await createCluster(programs.initdb, dataDir, options.logFile, user);
  const child = await startServer(programs.postgres, { ...options, dataDir }, user);
  const password = readFileSync(passwordFile(dataDir), 'utf8').trim();
  return {
    url: `postgresql://${USER}:${password}@127.0.0.1:${options.port}/postgres`,
    child,
    stop: async () => {
      await child.stop('SIGINT');
    },
  };
}

/** The processes of a server that was killed live on for a moment, and hold what the next one needs. */
async function startServer(
  command: string,
  options: PostgresOptions,
  user: ChildUser | undefined,
): Promise<Child> {
  for (let attempt = 1; ; attempt++) {
    // The processes that are in the way write into the same log: what this server said need not be its end.
    const logged = existsSync(options.logFile) ? statSync(options.logFile).size : 0;
    try {
      return await tryServer(command, options, user);
    } catch (error) {
      const said = readFileSync(options.logFile).subarray(logged).toString();
      if (attempt === ATTEMPTS || !LEFTOVERS.test(said)) throw error;
      await sleep(RETRY_MS);
    }
  }
}

async function tryServer(
  command: string,
  options: PostgresOptions,
  user: ChildUser | undefined,
): Promise<Child> {
  const child = await startChild({
    name: 'postgresql',
    command,
    args: ['-D', options.dataDir, ...toFlags(settings(options.port))],
    cwd: dirname(command),
    env: { LC_ALL: 'C', TZ: 'UTC' },
    logFile: options.logFile,
    ...(user && { user }),
  });
  await waitUntilReady(child, async () => isReady(options.dataDir, child.pid), READY_TIMEOUT_MS);
  return child;
}

/** Initialises in a folder beside, and renames at the end: a cluster is there whole or not at all. */
async function createCluster(
  initdb: string,
  dataDir: string,
  logFile: string,
  user: ChildUser | undefined,
): Promise<void> {
  const fresh = `${dataDir}.new`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { mode: 0o700 });
  writeFileSync(passwordFile(dataDir), `${randomBytes(16).toString('hex')}\n`, { mode: 0o600 });
  if (user !== undefined) {
    for (const path of [fresh, passwordFile(dataDir)]) chownSync(path, user.uid, user.gid);
  }
  await runChild({
    name: 'initdb',
    command: initdb,
    args: [
      `--pgdata=${fresh}`,
      `--username=${USER}`,
      `--pwfile=${passwordFile(dataDir)}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--no-instructions',
      '--no-sync',
    ],
    cwd: dirname(initdb),
    env: { LC_ALL: 'C', TZ: 'UTC' },
    logFile,
    ...(user && { user }),
  });
  renameSync(fresh, dataDir);
}

/** Everything stored here can be had again from the chain, so a crash of the machine may cost the last commits. */
function settings(port: number): Readonly<Record<string, string>> {
  return {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    synchronous_commit: 'off',
    jit: 'off',
  };
}

function toFlags(values: Readonly<Record<string, string>>): string[] {
  return Object.entries(values).flatMap(([key, value]) => ['-c', `${key}=${value}`]);
}

function isReady(dataDir: string, pid: number): boolean {
  const file = `${dataDir}/postmaster.pid`;
  if (!existsSync(file)) return false;
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines[0] === String(pid) && lines[STATUS_LINE]?.trim() === 'ready';
}

function passwordFile(dataDir: string): string {
  return `${dataDir}.password`;
}
