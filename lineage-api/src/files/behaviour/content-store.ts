import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sha256 } from '../../encoding/hash.js';
import type { ContentStore } from '../port.js';

/** What a test needs of an adapter: a store that is fresh, and a second view of the same content. */
export type StoreUnderTest = {
  readonly store: ContentStore;
  /** Another client of the same content, as after a restart. */
  reopen(): Promise<ContentStore>;
  stop(): Promise<void>;
};

const MIB = 1 << 20;
const ABSENT = sha256(Buffer.from('nobody stored this'));

/** Sizes on both sides of every limit that a store has inside. */
const SIZES = [0, 1, 1000, 262_144, MIB - 1, MIB, MIB + 1, 3 * MIB + 7];

/** The one suite that every `ContentStore` passes. */
export function describeContentStore(name: string, start: () => Promise<StoreUnderTest>): void {
  describe(`the content store ${name}`, () => {
    let subject: StoreUnderTest;
    let store: ContentStore;

    beforeAll(async () => {
      subject = await start();
      store = subject.store;
    }, 60_000);

    afterAll(async () => {
      await store?.close();
      await subject?.stop();
    });

    it.each(SIZES)('gives back %i bytes under their SHA-256', async (size) => {
      const bytes = new Uint8Array(randomBytes(size));
      const hash = await store.put(bytes);
      expect(hash).toBe(sha256(bytes));
      expectSame(await store.get(hash, size), bytes);
      expect(await store.has(hash)).toBe(true);
    });

    it('finds nothing where nothing was stored', async () => {
      expect(await store.has(ABSENT)).toBe(false);
      expect(await store.get(ABSENT, MIB)).toBeNull();
    });

    it('stores the same bytes twice without harm', async () => {
      for (const size of [10, 2 * MIB]) {
        const bytes = new Uint8Array(randomBytes(size));
        const hash = await store.put(bytes);
        expect(await store.put(bytes)).toBe(hash);
        expectSame(await store.get(hash, size), bytes);
      }
    });

    it('stores the same bytes at the same time without harm', async () => {
      const bytes = new Uint8Array(randomBytes(2 * MIB));
      const hashes = await Promise.all([1, 2, 3, 4].map(() => store.put(bytes)));
      expect(new Set(hashes)).toEqual(new Set([sha256(bytes)]));
      expectSame(await store.get(sha256(bytes), 2 * MIB), bytes);
    });

    it.each([1000, 3 * MIB])('refuses to read %i bytes where one less is allowed', async (size) => {
      const hash = await store.put(new Uint8Array(randomBytes(size)));
      await expect(store.get(hash, size - 1)).rejects.toMatchObject({ code: 'CONTENT_TOO_LARGE' });
      expect(await store.get(hash, size)).toHaveLength(size);
    });

    it('pins what is there, and says so where it is not', async () => {
      for (const size of [100, 2 * MIB]) {
        await store.pin(await store.put(new Uint8Array(randomBytes(size))));
      }
      await expect(store.pin(ABSENT)).rejects.toMatchObject({ code: 'CONTENT_UNAVAILABLE' });
    });

    it('keeps what it has for the next to open it', async () => {
      const bytes = new Uint8Array(randomBytes(2 * MIB));
      const hash = await store.put(bytes);
      const other = await subject.reopen();
      expectSame(await other.get(hash, bytes.length), bytes);
      await other.close();
    });

    it('reads nothing once the caller has given up', async () => {
      const hash = await store.put(new Uint8Array(randomBytes(1000)));
      const signal = AbortSignal.abort();
      await expect(store.get(hash, 1000, { signal })).rejects.toThrow();
    });
  });
}

/** Not `toEqual`: on megabytes that takes seconds. */
function expectSame(found: Uint8Array | null, bytes: Uint8Array): void {
  expect(found).toBeInstanceOf(Uint8Array);
  expect(Buffer.compare(found ?? new Uint8Array(), bytes)).toBe(0);
}
