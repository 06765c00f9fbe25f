import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { expect, test, vi } from 'vitest';
import { followAnswers } from './listener.js';
import { boundUnsent } from './unsent.js';

const ASKED = 'GET / HTTP/1.1\r\nHost: x\r\n\r\n';
const PART = Buffer.alloc(2 ** 20);

/** A server of large answers, and a caller who asks for many at once and reads none. */
async function startAsked(times: number, ended: (response: ServerResponse) => void = () => {}) {
  let asked = 0;
  const http = createServer((_request, response) => {
    asked += 1;
    response.end(PART);
    ended(response);
  });
  const answers = followAnswers(http);
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  const caller = connect((http.address() as AddressInfo).port, '127.0.0.1');
  caller.on('error', () => {});
  caller.pause();
  caller.write(ASKED.repeat(times));
  await vi.waitFor(() => expect(asked).toBe(times));
  return { http, answers, caller };
}

/** Connections that are open. */
function countOf(http: Server): Promise<number> {
  return new Promise((resolve) => http.getConnections((_error, count) => resolve(count)));
}

test('answers that wait for a caller who hangs up are let go', async () => {
  const { http, answers, caller } = await startAsked(40);
  expect(answers.count()).toBeGreaterThan(1);
  caller.destroy();
  await vi.waitFor(() => expect(answers.count()).toBe(0));
  http.close();
});

test('a caller who takes none of the answers for a while is cut', async () => {
  const bound = boundUnsent({ maxUnsentBytes: 2 ** 30, slowClientMs: 50 });
  const { http, caller } = await startAsked(40, (response) => bound(response.req, response));
  await vi.waitFor(async () => expect(await countOf(http)).toBe(0), { timeout: 5_000 });
  caller.destroy();
  http.close();
});

test('callers who have waited longest are cut where answers take too much memory', async () => {
  const bound = boundUnsent({ maxUnsentBytes: 8 * 2 ** 20, slowClientMs: 60_000 });
  const { http, caller } = await startAsked(40, (response) => bound(response.req, response));
  await vi.waitFor(async () => expect(await countOf(http)).toBe(0), { timeout: 5_000 });
  caller.destroy();
  http.close();
});

test('a caller who reads gets every answer', async () => {
  const bound = boundUnsent({ maxUnsentBytes: 2 ** 30, slowClientMs: 2_000 });
  const { http, caller } = await startAsked(40, (response) => bound(response.req, response));
  let bytes = 0;
  caller.on('data', (chunk) => {
    bytes += chunk.length;
  });
  caller.resume();
  await vi.waitFor(() => expect(bytes).toBeGreaterThan(40 * PART.length), { timeout: 5_000 });
  caller.destroy();
  http.close();
});
