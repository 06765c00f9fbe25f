import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, realpath, stat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { PedigreeError } from '../encoding/error.js';
import type { Hex } from '../encoding/hex.js';

/** SHA-256 of a file of any size. */
export async function hashFile(path: string): Promise<Hex> {
  const hash = createHash('sha256');
  try {
    if (!(await stat(path)).isFile()) throw new Error('it is not a file');
    await pipeline(createReadStream(path), hash);
  } catch (cause) {
    throw new PedigreeError(
      'USAGE',
      `"${path}" cannot be read (${(cause as Error).message}): give a file, or 32 bytes in hexadecimal with 0x`,
      { cause },
    );
  }
  return `0x${hash.digest('hex')}`;
}

/**
 * Hashes files by their path from a folder. Who wrote the path may be a stranger: it must not lead out of the folder, so
 * that no hash of a private file is published.
 */
export async function hashFileIn(folder: string, path: string): Promise<Hex> {
  const full = resolve(folder, path);
  const [inside, file] = await Promise.all([realPathOf(folder), realPathOf(full)]);
  const way = relative(inside, file);
  if (way === '..' || way.startsWith(`..${sep}`) || way === file) {
    throw new PedigreeError('USAGE', `expected a file in ${folder}, got "${path}"`);
  }
  return hashFile(file);
}

/** A whole file, where it is not larger than it may be. Throws `USAGE` or `FILE_TOO_LARGE`. */
export async function readInput(path: string, maxBytes: number): Promise<Uint8Array> {
  try {
    const file = await open(path, 'r');
    try {
      const stat = await file.stat();
      if (!stat.isFile()) throw new Error('it is not a file');
      const { size } = stat;
      if (size > maxBytes) {
        throw new PedigreeError(
          'FILE_TOO_LARGE',
          `expected at most ${maxBytes} bytes in ${path}, got ${size}: split it`,
        );
      }
      const bytes = await file.readFile();
      if (bytes.length === 0) throw new PedigreeError('USAGE', `${path} is empty`);
      return bytes;
    } finally {
      await file.close();
    }
  } catch (cause) {
    if (cause instanceof PedigreeError) throw cause;
    throw new PedigreeError('USAGE', `${path} cannot be read: ${(cause as Error).message}`, {
      cause,
    });
  }
}

async function realPathOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (cause) {
    throw new PedigreeError('USAGE', `"${path}" cannot be read: ${(cause as Error).message}`, {
      cause,
    });
  }
}
