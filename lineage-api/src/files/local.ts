import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sha256 } from '../encoding/hash.js';
import type { Hex } from '../encoding/hex.js';
import { contentMismatch, contentMissing, contentTooLarge, storeFailed } from './content-errors.js';
import type { ContentStore } from './port.js';

export type LocalStoreOptions = { readonly dir: string };

/** Written files carry this until they are whole; what a killed writer left of them is swept at an opening. */
const UNFINISHED = '.part';
/** A file that was written to within this time may have a writer still: commands and the service share a folder. */
const ABANDONED_AFTER_MS = 3_600_000;

/**
 * A folder of files named by the SHA-256 of their bytes: `<dir>/ab/abcd…`. A file is there whole or not at all: it is
 * written beside, synced, and renamed. Nothing is ever cleared, so what is there is pinned.
 */
export async function openLocalStore(options: LocalStoreOptions): Promise<ContentStore> {
  const { dir } = options;
  await mkdir(dir, { recursive: true });
  await sweep(dir);
  return {
    name: 'local',
    put: (bytes) => put(dir, bytes),
    get: (hash, maxBytes, { signal } = {}) => get(dir, hash, maxBytes, signal),
    has: async (hash) => (await sizeOf(pathOf(dir, hash))) !== null,
    pin: async (hash) => {
      if ((await sizeOf(pathOf(dir, hash))) === null) throw contentMissing(hash);
    },
    close: async () => {},
  };
}

async function put(dir: string, bytes: Uint8Array): Promise<Hex> {
  const hash = sha256(bytes);
  const path = pathOf(dir, hash);
  if (await isWhole(path, bytes)) return hash;
  const unfinished = `${path}.${randomUUID()}${UNFINISHED}`;
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeSynced(unfinished, bytes);
    await rename(unfinished, path);
  } catch (cause) {
    await rm(unfinished, { force: true });
    throw storeFailed(`${bytes.length} bytes could not be stored in ${dir}`, cause);
  }
  await syncFolder(dirname(path));
  return hash;
}

async function get(
  dir: string,
  hash: Hex,
  maxBytes: number,
  signal: AbortSignal | undefined,
): Promise<Uint8Array | null> {
  signal?.throwIfAborted();
  const path = pathOf(dir, hash);
  const size = await sizeOf(path);
  if (size === null) return null;
  if (size > maxBytes) throw contentTooLarge(hash, maxBytes);
  const file = await open(path, 'r');
  try {
    const bytes = new Uint8Array(await file.readFile({ signal }));
    if (sha256(bytes) === hash) return bytes;
  } finally {
    await file.close();
  }
  throw contentMismatch(hash, `the file ${path}`);
}

/** True where the file holds just these bytes: a spoiled one is written anew. */
async function isWhole(path: string, bytes: Uint8Array): Promise<boolean> {
  if ((await sizeOf(path)) !== bytes.length) return false;
  const file = await open(path, 'r');
  try {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).equals(await file.readFile());
  } finally {
    await file.close();
  }
}

async function sizeOf(path: string): Promise<number | null> {
  try {
    const file = await open(path, 'r');
    try {
      const stat = await file.stat();
      return stat.isFile() ? stat.size : null;
    } finally {
      await file.close();
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw storeFailed(`the file ${path} could not be read`, error);
  }
}

async function writeSynced(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o644);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes a rename last through a power cut; Windows has no such call. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

async function sweep(dir: string): Promise<void> {
  for (const name of await readdir(dir, { recursive: true })) {
    const path = join(dir, name);
    if (name.endsWith(UNFINISHED) && (await isAbandoned(path))) await rm(path, { force: true });
  }
}

async function isAbandoned(path: string): Promise<boolean> {
  // It may be whole by now, and have its name.
  const found = await stat(path).catch(() => null);
  return found !== null && found.mtimeMs < Date.now() - ABANDONED_AFTER_MS;
}

function pathOf(dir: string, hash: Hex): string {
  const digits = hash.slice(2);
  return join(dir, digits.slice(0, 2), digits);
}
