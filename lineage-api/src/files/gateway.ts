import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseCid } from './cid.js';
import type { ContentErrorCode, ContentStore } from './port.js';

export type GatewayOptions = {
  readonly store: ContentStore;
  /** 0 takes any free port. */
  readonly port: number;
  /** Largest file that is handed out; 25 MiB without it. */
  readonly maxBytes?: number;
};

export type Gateway = {
  readonly url: string;
  readonly port: number;
  stop(): Promise<void>;
};

const MAX_BYTES = 25 << 20;
const REQUEST_TIMEOUT_MS = 15_000;
const PLAIN = { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' };
const BYTES = {
  'content-type': 'application/octet-stream',
  'x-content-type-options': 'nosniff',
  'cache-control': 'public, max-age=31536000, immutable',
};
const STATUS: Readonly<Record<ContentErrorCode, number>> = {
  CONTENT_TOO_LARGE: 413,
  CONTENT_MISMATCH: 502,
  CONTENT_UNAVAILABLE: 503,
};

/**
 * The part of an IPFS node that graph-node speaks to, over our own files, on 127.0.0.1: `POST /api/v0/version`,
 * `POST /api/v0/cat?arg=<cid>` and `GET /ipfs/<cid>`. It knows raw content by SHA-256 only, as that is what it stores.
 */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const { store, maxBytes = MAX_BYTES } = options;
  const server = createServer({ requestTimeout: REQUEST_TIMEOUT_MS }, (request, response) => {
    answer(store, maxBytes, request, response).catch((error) => fail(response, error));
  });
  const port = await listen(server, options.port);
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  store: ContentStore,
  maxBytes: number,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  request.resume();
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const route = `${request.method} ${url.pathname}`;
  if (route === 'POST /api/v0/version') return sendVersion(response);
  if (route === 'POST /api/v0/cat') {
    return sendContent(store, maxBytes, url.searchParams.get('arg') ?? '', response);
  }
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  if (isRead && url.pathname.startsWith('/ipfs/')) {
    return sendContent(store, maxBytes, url.pathname, response);
  }
  response.writeHead(404, PLAIN).end('not found\n');
}

function sendVersion(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ Version: '0.0.0', Commit: '', Repo: '0', System: 'pedigree' }));
}

async function sendContent(
  store: ContentStore,
  maxBytes: number,
  path: string,
  response: ServerResponse,
): Promise<void> {
  const cid = parseCid(path.replace(/^\/ipfs\//, ''));
  if (cid === null) {
    response.writeHead(400, PLAIN).end('expected a CID by SHA-256, version 0 or 1\n');
    return;
  }
  const bytes = cid.codec === 'raw' ? await store.get(cid.digest, maxBytes) : null;
  if (bytes === null) response.writeHead(404, PLAIN).end('not stored here\n');
  else response.writeHead(200, { ...BYTES, 'content-length': bytes.length }).end(bytes);
}

function fail(response: ServerResponse, error: unknown): void {
  const { code, message } = error as { code?: string; message?: string };
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(STATUS[code as ContentErrorCode] ?? 500, PLAIN).end(`${message}\n`);
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return (server.address() as AddressInfo).port;
}
