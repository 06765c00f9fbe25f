import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { PedigreeError } from '../encoding/error.js';
import type { DataFolderErrorCode } from './data-folder-errors.js';

export type Lock = { release(): void };

/** Who holds a lock, for the message: the lock itself is the system's. */
type Owner = { readonly pid: number; readonly since: string };

/**
 * One process at a time on a folder. The lock is the one that SQLite takes on its file, so it ends with its process,
 * however that ends: there is no lock of a dead process to be cleared. Throws `DATA_DIR_IN_USE`.
 */
export function takeLock(dir: string): Lock {
  const ownerFile = join(dir, 'owner.json');
  const database = new DatabaseSync(join(dir, 'lock.sqlite'), { timeout: 0 });
  try {
    database.exec('BEGIN EXCLUSIVE');
  } catch (cause) {
    database.close();
    if (!/locked|busy/i.test((cause as Error).message)) throw cause;
    throw inUse(dir, ownerFile, cause);
  }
  const owner: Owner = { pid: process.pid, since: new Date().toISOString() };
  writeFileSync(ownerFile, JSON.stringify(owner));
  return {
    release: () => {
      rmSync(ownerFile, { force: true });
      database.close();
    },
  };
}

function inUse(dir: string, ownerFile: string, cause: unknown): PedigreeError<DataFolderErrorCode> {
  return new PedigreeError(
    'DATA_DIR_IN_USE',
    `the data folder ${dir} is in use by ${describeOwner(ownerFile)}: stop that one, or give another folder with ` +
      '--data-dir',
    { cause },
  );
}

function describeOwner(ownerFile: string): string {
  try {
    const { pid, since } = JSON.parse(readFileSync(ownerFile, 'utf8')) as Owner;
    return `another pedigree, process ${Number(pid)}, since ${String(since)}`;
  } catch {
    return 'another pedigree';
  }
}
