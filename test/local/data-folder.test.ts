import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  DATA_VERSION,
  markDataFolder,
  openDataFolder,
  resetDataFolder,
} from '../../lineage-api/src/local/data-folder.js';
import { killHard, startProgram } from './program.js';
import { makeTemporaryFolder } from './temporary-folder.js';

const noChildren = async () => {};

function codeOf(run: () => unknown): { code: string; message: string } {
  try {
    run();
  } catch (error) {
    return error as { code: string; message: string };
  }
  throw new Error('expected an error');
}

describe('the data folder', () => {
  let root: string;
  beforeAll(async () => {
    root = await makeTemporaryFolder();
  });

  it('is made where it is not there, and found again', () => {
    const dir = join(root, 'a', 'b');
    const first = openDataFolder(dir);
    expect(first.isNew).toBe(true);
    first.release();
    const second = openDataFolder(dir);
    expect(second.isNew).toBe(false);
    second.release();
  });

  it('is made by a command that keeps a file in it, and taken by the service later, also while it runs', () => {
    const dir = join(root, 'kept');
    markDataFolder(dir);
    mkdirSync(join(dir, 'files'));
    const service = openDataFolder(dir);
    markDataFolder(dir);
    service.release();
    const foreign = join(root, 'letters');
    mkdirSync(foreign);
    writeFileSync(join(foreign, 'letter.txt'), 'dear');
    expect(codeOf(() => markDataFolder(foreign)).code).toBe('DATA_DIR_FOREIGN');
    expect(readdirSync(foreign)).toEqual(['letter.txt']);
  });

  it('lets one in at a time, and says who is in', () => {
    const dir = join(root, 'one');
    const first = openDataFolder(dir);
    const error = codeOf(() => openDataFolder(dir));
    expect(error.code).toBe('DATA_DIR_IN_USE');
    expect(error.message).toContain(`process ${process.pid}`);
    expect(error.message).toContain('--data-dir');
    first.release();
    openDataFolder(dir).release();
  });

  it('keeps another process out until that one has gone, even by kill -9', async () => {
    const dir = join(root, 'two');
    const other = await startProgram(`
      const { openDataFolder } = await import(dist + 'local/data-folder.js');
      openDataFolder(${JSON.stringify(dir)});
      console.log('ready');
      setInterval(() => {}, 1000);`);
    expect(codeOf(() => openDataFolder(dir)).message).toContain(`process ${other.pid}`);
    await killHard(other);
    openDataFolder(dir).release();
  });

  it.each([
    [
      'a later version',
      JSON.stringify({ format: 'pedigree-data', version: DATA_VERSION + 1 }),
      'DATA_DIR_VERSION',
    ],
    ['a damaged marker', '\0\0\0\0', 'DATA_DIR_CORRUPT'],
    ['an empty marker', '', 'DATA_DIR_CORRUPT'],
    ['a marker of something else', '{"format":"other"}', 'DATA_DIR_CORRUPT'],
  ])('is refused with %s, and usable after a reset', async (name, marker, code) => {
    const dir = join(root, name);
    mkdirSync(join(dir, 'graph'), { recursive: true });
    writeFileSync(join(dir, 'pedigree-data.json'), marker);
    const error = codeOf(() => openDataFolder(dir));
    expect(error.code).toBe(code);
    expect(error.message).toContain('--reset');
    await resetDataFolder(dir, noChildren);
    expect(existsSync(join(dir, 'graph'))).toBe(false);
    openDataFolder(dir).release();
  });

  it('is never a folder that holds something else', async () => {
    const dir = join(root, 'home');
    mkdirSync(join(dir, 'files'), { recursive: true });
    writeFileSync(join(dir, 'thesis.txt'), 'years of work');
    expect(codeOf(() => openDataFolder(dir)).code).toBe('DATA_DIR_FOREIGN');
    await expect(resetDataFolder(dir, noChildren)).rejects.toMatchObject({
      code: 'DATA_DIR_FOREIGN',
    });
    expect(readdirSync(dir)).toEqual(['files', 'thesis.txt']);
  });

  it('loses nothing but its own in a reset', async () => {
    const dir = join(root, 'mixed');
    openDataFolder(dir).release();
    mkdirSync(join(dir, 'chain'));
    writeFileSync(join(dir, 'notes.txt'), 'mine');
    await resetDataFolder(dir, noChildren);
    expect(existsSync(join(dir, 'chain'))).toBe(false);
    expect(readFileSync(join(dir, 'notes.txt'), 'utf8')).toBe('mine');
  });

  it('is not reset while it is in use', async () => {
    const dir = join(root, 'busy');
    const folder = openDataFolder(dir);
    await expect(resetDataFolder(dir, noChildren)).rejects.toMatchObject({
      code: 'DATA_DIR_IN_USE',
    });
    folder.release();
  });

  it('cannot be a file', () => {
    const file = join(root, 'file');
    writeFileSync(file, '');
    expect(codeOf(() => openDataFolder(file)).code).toBe('DATA_DIR_UNWRITABLE');
  });
});
