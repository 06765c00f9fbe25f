import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { PedigreeError } from '../../encoding/error.js';

export type ImportErrorCode = 'BAD_FOLDER';

/** Names of a folder's files that end so, in order. Throws `BAD_FOLDER` where there is none to read. */
export async function listFiles(folder: string, ending: string): Promise<readonly string[]> {
  let names: string[];
  try {
    names = await readdir(folder);
  } catch (cause) {
    throw badFolder(`cannot read the folder ${folder}: ${(cause as Error).message}`, cause);
  }
  const found = names.filter((name) => name.endsWith(ending)).sort();
  if (found.length === 0) throw badFolder(`expected files *${ending} in ${folder}, found none`);
  return found;
}

/** A file of at most so many bytes. Throws an error that says what is the matter with it. */
export async function readWithin(
  folder: string,
  name: string,
  maxBytes: number,
): Promise<Uint8Array> {
  const path = join(folder, name);
  // Looked at before it is opened: opening a pipe waits for whoever writes into it.
  const found = await stat(path);
  if (!found.isFile()) throw new Error('expected a file, got something else');
  if (found.size > maxBytes) {
    throw new Error(`expected at most ${maxBytes} bytes, got ${found.size}`);
  }
  return new Uint8Array(await readFile(path));
}

/** The folder of that name in the one given, or that itself where there is none. */
export async function findSubfolder(folder: string, name: string): Promise<string> {
  const inner = join(folder, name);
  const isThere = await readdir(inner).then(
    () => true,
    () => false,
  );
  return isThere ? inner : folder;
}

function badFolder(message: string, cause?: unknown): PedigreeError<ImportErrorCode> {
  return new PedigreeError('BAD_FOLDER', message, cause === undefined ? {} : { cause });
}
