import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { PedigreeError } from '../encoding/error.js';
import type { DataFolderErrorCode } from './data-folder-errors.js';
import { takeLock } from './lock.js';

/** Where everything is kept. Each part has its own folder, so that it can be dropped and made anew by itself. */
export type DataPaths = {
  readonly dir: string;
  /** State of the local chain. */
  readonly chain: string;
  /** Which registries stand on the local chain: a `DeploymentInfo`. */
  readonly deployment: string;
  /** Documents and manifests. */
  readonly files: string;
  /** PostgreSQL's cluster, of graph-node alone. */
  readonly postgres: string;
  readonly graphNode: string;
  /** Compiled subgraphs with the addresses of a deployment. */
  readonly subgraph: string;
  /** The embedded lineage graph. */
  readonly graph: string;
  /** Jobs, keys, lease, access log. */
  readonly state: string;
  /** Children's output, and the notes of which of them run. */
  readonly logs: string;
  /** Ports of the servers inside, kept from start to start. */
  readonly ports: string;
};

export type DataFolder = {
  readonly paths: DataPaths;
  /** True where nothing was here before. */
  readonly isNew: boolean;
  /** Lets the next one in. */
  release(): void;
};

/** Raised with every change that older data cannot be read after. */
export const DATA_VERSION = 1;
const MARKER = 'pedigree-data.json';
const FORMAT = 'pedigree-data';
/** Everything that may be cleared, and nothing else. */
const CLEARED = [
  'chain',
  'deployment.json',
  'files',
  'postgres',
  'postgres.new',
  'postgres.password',
  'graph-node',
  'subgraph',
  'graph',
  'state',
  'logs',
  'ports.json',
] as const;

export function pathsOf(dataDir: string): DataPaths {
  const dir = resolve(dataDir);
  const at = (name: (typeof CLEARED)[number]) => join(dir, name);
  return {
    dir,
    chain: at('chain'),
    deployment: at('deployment.json'),
    files: at('files'),
    postgres: at('postgres'),
    graphNode: at('graph-node'),
    subgraph: at('subgraph'),
    graph: at('graph'),
    state: at('state'),
    logs: at('logs'),
    ports: at('ports.json'),
  };
}

/** Takes the folder for this process alone, and makes it where it is not there. Throws a `DataFolderErrorCode`. */
export function openDataFolder(dataDir: string): DataFolder {
  const { paths, lock } = enter(dataDir);
  try {
    const isNew = !existsSync(join(paths.dir, MARKER));
    if (isNew) writeMarker(paths.dir);
    else checkMarker(paths.dir);
    mkdirSync(paths.logs, { recursive: true });
    return { paths, isNew, release: lock.release };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/**
 * Makes the folder where it is not there, with what says that it is ours, for commands that keep a file in it and leave
 * the rest to the service: they take no lock. Throws `DATA_DIR_FOREIGN` where it is none of ours.
 */
export function markDataFolder(dataDir: string): void {
  const { dir } = pathsOf(dataDir);
  withWritable(dir, () => {
    mkdirSync(dir, { recursive: true });
    checkOurs(dir);
    if (!existsSync(join(dir, MARKER))) writeMarker(dir);
  });
  checkMarker(dir);
}

/**
 * Clears the folder of everything that this program keeps in it, of whatever version; what else lies in it stays. Throws
 * `DATA_DIR_FOREIGN` where it is none of ours, `DATA_DIR_IN_USE` where it is in use. `stopChildren` is called before.
 */
export async function resetDataFolder(
  dataDir: string,
  stopChildren: (logDir: string) => Promise<void>,
): Promise<void> {
  if (!existsSync(dataDir)) return;
  const { paths, lock } = enter(dataDir);
  try {
    await stopChildren(paths.logs);
    for (const name of CLEARED) rmSync(join(paths.dir, name), { recursive: true, force: true });
    writeMarker(paths.dir);
  } finally {
    lock.release();
  }
}

function enter(dataDir: string) {
  const paths = pathsOf(dataDir);
  return withWritable(paths.dir, () => {
    mkdirSync(paths.dir, { recursive: true });
    checkOurs(paths.dir);
    return { paths, lock: takeLock(paths.dir) };
  });
}

function withWritable<T>(dir: string, enterFolder: () => T): T {
  try {
    return enterFolder();
  } catch (cause) {
    if (cause instanceof PedigreeError) throw cause;
    throw new PedigreeError<DataFolderErrorCode>(
      'DATA_DIR_UNWRITABLE',
      `the data folder ${dir} cannot be used: ${(cause as Error).message}; expected a folder that can be ` +
        'written: mend that, or give another with --data-dir',
      { cause },
    );
  }
}

/** A folder with anything in it is ours only by the marker: nobody's home is filled, or cleared, by a slip. */
function checkOurs(dir: string): void {
  const names = readdirSync(dir);
  if (names.length === 0 || names.includes(MARKER)) return;
  // Left by one that was killed between making the lock and the marker.
  if (names.every((name) => name === 'lock.sqlite' || name === 'owner.json')) return;
  throw new PedigreeError<DataFolderErrorCode>(
    'DATA_DIR_FOREIGN',
    `the folder ${dir} is not empty and no data folder: expected ${MARKER} in it; give another with --data-dir`,
  );
}

function checkMarker(dir: string): void {
  const version = readVersion(dir);
  if (version === DATA_VERSION) return;
  throw new PedigreeError<DataFolderErrorCode>(
    'DATA_DIR_VERSION',
    `the data folder ${dir} is of version ${version}, and this pedigree keeps version ${DATA_VERSION}: use the release ` +
      'that wrote it, give another folder with --data-dir, or clear it with --reset, which loses a local chain',
  );
}

function readVersion(dir: string): number {
  try {
    const { format, version } = JSON.parse(readFileSync(join(dir, MARKER), 'utf8'));
    if (format === FORMAT && Number.isSafeInteger(version)) return version;
  } catch {
    // The same as one that holds something else.
  }
  throw corruptDataFolder(dir, `${MARKER} is damaged`);
}

/** For every part of the folder that turns out to be damaged. */
export function corruptDataFolder(
  dir: string,
  what: string,
  cause?: unknown,
): PedigreeError<DataFolderErrorCode> {
  return new PedigreeError(
    'DATA_DIR_CORRUPT',
    `the data folder ${dir} is damaged: ${what}; bring it back from a copy, or clear it with --reset, which loses a ` +
      'local chain',
    { cause },
  );
}

function writeMarker(dir: string): void {
  const path = join(dir, MARKER);
  writeFileSync(`${path}.new`, `${JSON.stringify({ format: FORMAT, version: DATA_VERSION })}\n`);
  renameSync(`${path}.new`, path);
}
