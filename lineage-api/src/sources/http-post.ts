import { isAscii } from 'node:buffer';
import { Agent as HttpAgent, type IncomingMessage, request as requestHttp } from 'node:http';
import { Agent as HttpsAgent, request as requestHttps } from 'node:https';
import { finished, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { rpcError } from './rpc-errors.js';

export type PostOptions = { readonly url: string; readonly maxResponseBytes: number };
export type PostAnswer = { readonly status: number; readonly body: Buffer };

/** Connections stay open, a few for each host. */
const AGENT_OPTIONS = { keepAlive: true, maxSockets: 16 };
const HTTP = new HttpAgent(AGENT_OPTIONS);
const HTTPS = new HttpsAgent(AGENT_OPTIONS);

/**
 * Sends one JSON body, follows no redirect, and reads the whole answer. `fetch` does the same at twice the cost for
 * answers of megabytes. Rejects when `signal` is aborted, and with `RANGE_TOO_LARGE` where more bytes come than may.
 */
export function post(
  { url, maxResponseBytes }: PostOptions,
  body: string,
  signal: AbortSignal,
): Promise<PostAnswer> {
  const { protocol, username, password } = new URL(url);
  const isSecure = protocol === 'https:';
  const request = isSecure ? requestHttps : requestHttp;
  const credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return new Promise((resolve, reject) => {
    const call = request(
      url,
      {
        method: 'POST',
        agent: isSecure ? HTTPS : HTTP,
        signal,
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          'accept-encoding': 'gzip',
          ...(username === '' && password === ''
            ? {}
            : { authorization: `Basic ${Buffer.from(credentials).toString('base64')}` }),
        },
      },
      (response) => {
        const status = response.statusCode ?? 0;
        readBody(response, maxResponseBytes).then((body) => resolve({ status, body }), reject);
      },
    );
    call.on('error', reject);
    call.end(body);
  });
}

function readBody(response: IncomingMessage, maxBytes: number): Promise<Buffer> {
  const isPacked = response.headers['content-encoding'] === 'gzip';
  const plain: Readable = isPacked ? response.pipe(createGunzip()) : response;
  const chunks: Buffer[] = [];
  let size = 0;
  return new Promise((resolve, reject) => {
    plain.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      size += chunk.length;
      if (size <= maxBytes) return;
      reject(
        rpcError('RANGE_TOO_LARGE', `expected an answer of at most ${maxBytes} bytes, got more`),
      );
      response.destroy();
    });
    if (isPacked) response.on('error', (error) => plain.destroy(error));
    finished(plain, (error) => {
      if (error) reject(error);
      else resolve(Buffer.concat(chunks));
    });
  });
}

/** Nearly all answers are ASCII, which is copied and not decoded. */
export function toText(bytes: Buffer): string {
  return bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8');
}
