import { sha256 } from '../encoding/hash.js';
import type { Hex } from '../encoding/hex.js';
import { toCid } from './cid.js';
import { contentMismatch, contentMissing, contentTooLarge } from './content-errors.js';
import { type Kubo, openKubo, type ReadOptions } from './kubo-rpc.js';
import type { ContentStore } from './port.js';

export type KuboStoreOptions = {
  /** Base of the RPC API, as in `http://127.0.0.1:5001`. */
  readonly url: string;
  /** How long other IPFS nodes are asked for content that this one does not have; 10 without it, 0 for not at all. */
  readonly searchSeconds?: number;
};

/** What every IPFS node takes from another in one block. */
const BLOCK_BYTES = 1 << 20;
/** Folder of the node's own file system with what is larger. */
const FOLDER = '/pedigree';
const SEARCH_SECONDS = 10;

/**
 * Files in a kubo node. Content of up to 1 MiB is one raw block, whose CIDv1 **is** the SHA-256 of the bytes: whoever
 * reads the hash on the chain finds it on IPFS. Larger content cannot be one block that other nodes would take; it is a
 * tree of blocks with an address of its own, linked under its hash in the node's file system: every client of this node
 * finds it by the hash, others need that address (`ipfs files stat /pedigree/<hash>`). Whatever comes back is hashed
 * again, so neither the link nor the node is believed. What is linked is kept; a block is kept once it is pinned.
 */
export function openKuboStore(options: KuboStoreOptions): ContentStore {
  const kubo = openKubo(options.url);
  const searchSeconds = options.searchSeconds ?? SEARCH_SECONDS;
  return {
    name: 'kubo',
    put: (bytes) => put(kubo, bytes),
    get: async (hash, maxBytes, { signal } = {}) => {
      const found = await find(kubo, hash, searchSeconds, { maxBytes, signal });
      if (found === null) return null;
      if (found === 'too large') throw contentTooLarge(hash, maxBytes);
      if (sha256(found) !== hash)
        throw contentMismatch(hash, `kubo's ${linkOf(hash)} or its block`);
      return found;
    },
    has: (hash) => has(kubo, hash),
    pin: async (hash) => {
      if (await kubo.hasFile(linkOf(hash))) return;
      if (!(await kubo.pinBlock(toCid(hash)))) throw contentMissing(hash);
    },
    close: async () => {},
  };
}

async function put(kubo: Kubo, bytes: Uint8Array): Promise<Hex> {
  const hash = sha256(bytes);
  if (bytes.length <= BLOCK_BYTES) await kubo.putBlock(bytes);
  else await kubo.link(await kubo.addTree(bytes), linkOf(hash));
  return hash;
}

async function find(kubo: Kubo, hash: Hex, searchSeconds: number, options: ReadOptions) {
  const here =
    (await kubo.readBlock(toCid(hash), options)) ?? (await kubo.readFile(linkOf(hash), options));
  if (here !== null || searchSeconds === 0) return here;
  return kubo.searchBlock(toCid(hash), searchSeconds, options);
}

async function has(kubo: Kubo, hash: Hex): Promise<boolean> {
  return (await kubo.hasBlock(toCid(hash))) || kubo.hasFile(linkOf(hash));
}

function linkOf(hash: Hex): string {
  return `${FOLDER}/${hash.slice(2)}`;
}
