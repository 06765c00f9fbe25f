import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { hashFileIn, readInput } from './input-files.js';

const folder = mkdtempSync(join(tmpdir(), 'pedigree-input-'));
const list = join(folder, 'list');
const at = (name: string) => join(list, name);

beforeAll(() => {
  mkdirSync(join(list, 'inner'), { recursive: true });
  writeFileSync(join(folder, 'private.txt'), 'private');
  writeFileSync(at('inner/data.txt'), 'data');
  writeFileSync(at('empty'), '');
  writeFileSync(at('large'), '');
  truncateSync(at('large'), 100_000_000);
  symlinkSync(join(folder, 'private.txt'), at('link.txt'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('hashes a file of the folder', async () => {
  const hash = createHash('sha256').update('data').digest('hex');
  expect(await hashFileIn(list, 'inner/data.txt')).toBe(`0x${hash}`);
  expect(await hashFileIn(list, 'inner/../inner/data.txt')).toBe(`0x${hash}`);
});

it.each([
  ['above the folder', '../private.txt'],
  ['by its full path', join(folder, 'private.txt')],
  ['behind a link', 'link.txt'],
])('hashes no file %s', async (_, path) => {
  await expect(hashFileIn(list, path)).rejects.toMatchObject({
    code: 'USAGE',
    message: expect.stringContaining('expected a file in'),
  });
});

it.each([
  ['that is not there', 'nothing', 'USAGE', /cannot be read/],
  ['that is a folder', 'inner', 'USAGE', /cannot be read/],
  ['that is empty', 'empty', 'USAGE', /is empty/],
  ['of 100 MB, without holding it', 'large', 'FILE_TOO_LARGE', /at most 1000 bytes/],
])('reads no file %s', async (_, name, code, message) => {
  await expect(readInput(at(name), 1_000)).rejects.toMatchObject({
    code,
    message: expect.stringMatching(message),
  });
});
