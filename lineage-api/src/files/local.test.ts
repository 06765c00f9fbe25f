import { chmod, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sha256 } from '../encoding/hash.js';
import { describeContentStore } from './behaviour/content-store.js';
import { openLocalStore } from './local.js';

describeContentStore('local', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'pedigree-files-'));
  return {
    store: await openLocalStore({ dir }),
    reopen: () => openLocalStore({ dir }),
    stop: () => rm(dir, { recursive: true }),
  };
});

describe('the folder of the local store', () => {
  let dir: string;
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'pedigree-files-'));
  });
  afterAll(() => rm(dir, { recursive: true }));

  const bytes = new Uint8Array(Buffer.from('some document'));
  const hash = sha256(bytes);
  const path = () => join(dir, hash.slice(2, 4), hash.slice(2));

  it('holds nothing but whole files, named by their hash', async () => {
    const store = await openLocalStore({ dir });
    await store.put(bytes);
    expect(await readdir(join(dir, hash.slice(2, 4)))).toEqual([hash.slice(2)]);
  });

  it('gives an error, not the bytes, where a file was changed, until it is stored again', async () => {
    const store = await openLocalStore({ dir });
    await store.put(bytes);
    await writeFile(path(), 'some other doc');
    await expect(store.get(hash, 100)).rejects.toMatchObject({ code: 'CONTENT_MISMATCH' });
    await store.put(bytes);
    expect(await store.get(hash, 100)).toEqual(bytes);
  });

  it('sweeps out what a killed writer left, and nothing of one that may be at work', async () => {
    const unfinished = `${path()}.1234.part`;
    await writeFile(unfinished, 'half');
    await openLocalStore({ dir });
    expect(await readdir(join(dir, hash.slice(2, 4)))).toContain(`${hash.slice(2)}.1234.part`);
    const hoursAgo = Date.now() / 1000 - 2 * 3_600;
    await utimes(unfinished, hoursAgo, hoursAgo);
    await openLocalStore({ dir });
    expect(await readdir(join(dir, hash.slice(2, 4)))).toEqual([hash.slice(2)]);
  });

  it.skipIf(process.getuid?.() === 0)('says that it cannot write', async () => {
    const store = await openLocalStore({ dir });
    await chmod(dir, 0o500);
    await expect(store.put(Buffer.from('more'))).rejects.toMatchObject({
      code: 'CONTENT_UNAVAILABLE',
      retry: true,
    });
    await chmod(dir, 0o700);
  });

  it('says that it cannot write where a file stands in the way of a folder', async () => {
    const store = await openLocalStore({ dir });
    const other = Buffer.from('in the way');
    await writeFile(join(dir, sha256(other).slice(2, 4)), '');
    await expect(store.put(other)).rejects.toMatchObject({
      code: 'CONTENT_UNAVAILABLE',
      retry: true,
    });
  });
});
