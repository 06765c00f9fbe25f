import { storeFailed } from './content-errors.js';

/** An answer that says "not there", in any of kubo's ways to say so. */
const NOT_THERE = /not found locally|does not exist|context deadline exceeded|could not find/;
/** Longest wait for an answer to begin. A search among other nodes has a time-out of its own, in kubo. */
const REQUEST_TIMEOUT_MS = 60_000;
const ERROR_BYTES = 10_000;

export type ReadOptions = {
  readonly maxBytes: number;
  readonly signal?: AbortSignal | undefined;
};

/** Bytes; null where there are none; or that there are more than allowed. */
export type ReadResult = Uint8Array | 'too large' | null;

/** The few calls of kubo's RPC API that the store needs. https://docs.ipfs.tech/reference/kubo/rpc/ */
export type Kubo = {
  /** One raw block, by SHA-256. */
  putBlock(bytes: Uint8Array): Promise<void>;
  /** A tree of raw blocks; its CID. */
  addTree(bytes: Uint8Array): Promise<string>;
  /** What this node has of a block, or null. */
  readBlock(cid: string, options: ReadOptions): Promise<ReadResult>;
  /** The same, asking other nodes too, for so long. */
  searchBlock(cid: string, seconds: number, options: ReadOptions): Promise<ReadResult>;
  hasBlock(cid: string): Promise<boolean>;
  pinBlock(cid: string): Promise<boolean>;
  /** Gives a tree a path in the node's own file system; a path that is taken stays as it is. */
  link(cid: string, path: string): Promise<void>;
  hasFile(path: string): Promise<boolean>;
  readFile(path: string, options: ReadOptions): Promise<ReadResult>;
};

export function openKubo(baseUrl: string): Kubo {
  const { url, headers } = splitCredentials(baseUrl);
  const call = (
    command: string,
    args: readonly (readonly [string, string])[],
    init?: RequestInit,
  ) => {
    const query = new URLSearchParams(args.map(([key, value]): [string, string] => [key, value]));
    return request(`${url}/api/v0/${command}?${query}`, command, { ...init, headers });
  };
  const isThere = async (answer: Promise<Response | null>): Promise<boolean> => {
    const response = await answer;
    await response?.arrayBuffer();
    return response !== null;
  };
  return {
    putBlock: async (bytes) => {
      const codec = [
        ['cid-codec', 'raw'],
        ['mhtype', 'sha2-256'],
      ] as const;
      await isThere(call('block/put', codec, { body: toForm(bytes) }));
    },
    addTree: async (bytes) => {
      const how = [
        ['cid-version', '1'],
        ['raw-leaves', 'true'],
        ['pin', 'false'],
        ['progress', 'false'],
      ] as const;
      const response = await call('add', how, { body: toForm(bytes) });
      const { Hash } = ((await response?.json()) ?? {}) as { Hash?: unknown };
      if (typeof Hash === 'string') return Hash;
      throw storeFailed('kubo failed', new Error('add answered without a CID'));
    },
    readBlock: async (cid, { maxBytes, signal }) =>
      read(await call('block/get', [['arg', cid], OFFLINE], signalled(signal)), maxBytes),
    searchBlock: async (cid, seconds, { maxBytes, signal }) => {
      const timeout = ['timeout', `${seconds}s`] as const;
      return read(await call('block/get', [['arg', cid], timeout], signalled(signal)), maxBytes);
    },
    hasBlock: (cid) => isThere(call('block/stat', [['arg', cid], OFFLINE])),
    pinBlock: (cid) => isThere(call('pin/add', [['arg', cid], OFFLINE])),
    link: async (cid, path) => {
      const from = ['arg', `/ipfs/${cid}`] as const;
      await isThere(call('files/cp', [from, ['arg', path], ['parents', 'true']]));
    },
    hasFile: (path) => isThere(call('files/stat', [['arg', path]])),
    readFile: async (path, { maxBytes, signal }) => {
      const limit = ['count', String(maxBytes + 1)] as const;
      return read(await call('files/read', [['arg', path], limit], signalled(signal)), maxBytes);
    },
  };
}

const OFFLINE = ['offline', 'true'] as const;

/** Null where kubo says that it is not there; throws `CONTENT_UNAVAILABLE` where it fails. */
async function request(url: string, command: string, init: RequestInit): Promise<Response | null> {
  const timeout = AbortSignal.timeout(REQUEST_TIMEOUT_MS);
  const signal = init.signal ? AbortSignal.any([timeout, init.signal]) : timeout;
  let response: Response;
  try {
    response = await fetch(url, {
      method: 'POST',
      ...init,
      signal,
    });
  } catch (cause) {
    init.signal?.throwIfAborted();
    throw storeFailed(`kubo did not answer ${command}: is it running at the URL given?`, cause);
  }
  if (response.ok) return response;
  const said = (await response.text()).slice(0, ERROR_BYTES);
  if (NOT_THERE.test(said)) return null;
  if (said.includes('already has entry')) return new Response();
  throw storeFailed(`kubo refused ${command} with ${response.status}`, new Error(said));
}

async function read(response: Response | null, maxBytes: number): Promise<ReadResult> {
  if (response === null || response.body === null) return null;
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of response.body) {
      size += part.length;
      // Leaving the loop ends the request.
      if (size > maxBytes) return 'too large';
      parts.push(part);
    }
  } catch (cause) {
    throw storeFailed('kubo broke off in an answer', cause);
  }
  return new Uint8Array(Buffer.concat(parts));
}

function toForm(bytes: Uint8Array): FormData {
  const form = new FormData();
  form.append('file', new Blob([bytes as Uint8Array<ArrayBuffer>]));
  return form;
}

function signalled(signal: AbortSignal | undefined): RequestInit {
  return signal === undefined ? {} : { signal };
}

/** `fetch` takes no user in a URL: it goes into a header. */
function splitCredentials(text: string): { url: string; headers: Record<string, string> } {
  const url = new URL(text);
  const { username, password } = url;
  if (username === '' && password === '') return { url: text, headers: {} };
  url.username = '';
  url.password = '';
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  const authorization = `Basic ${Buffer.from(pair).toString('base64')}`;
  return { url: url.href.replace(/\/$/, ''), headers: { authorization } };
}
