import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addReconcile } from './reconcile-endpoint.js';

let server: Server;
let port: number;
const begun: boolean[] = [];

beforeAll(async () => {
  const app = express();
  addReconcile(app, {
    begin({ deep }) {
      begun.push(deep);
      return true;
    },
    isRunning: () => false,
    last: () => null,
    close: async () => {},
  });
  server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  port = (server.address() as AddressInfo).port;
});

afterAll(() => server.close());

async function ask(headers: Record<string, string>, body = '{"deep":false}'): Promise<number> {
  const all = { 'content-type': 'application/json', ...headers };
  const call = request({
    port,
    host: '127.0.0.1',
    path: '/reconcile',
    method: 'POST',
    headers: all,
  });
  call.end(body);
  const [response] = (await once(call, 'response')) as [IncomingMessage];
  response.resume();
  return response.statusCode ?? 0;
}

describe('POST /reconcile', () => {
  it('begins for who names this machine, in one way or another', async () => {
    for (const host of [`127.0.0.1:${port}`, `localhost:${port}`, 'LOCALHOST', `[::1]:${port}`])
      expect(await ask({ host })).toBe(202);
    expect(begun).toEqual([false, false, false, false]);
  });

  it('begins for nobody who comes by another name or through a proxy, and for no form of a page', async () => {
    begun.length = 0;
    for (const host of [
      `pages.example:${port}`,
      'localhost.pages.example',
      '127.0.0.1.pages.example',
    ])
      expect(await ask({ host })).toBe(403);
    for (const name of ['x-forwarded-for', 'x-forwarded-host', 'forwarded', 'via', 'x-real-ip'])
      expect(await ask({ [name]: '127.0.0.1' })).toBe(403);
    expect(await ask({ 'content-type': 'text/plain' })).toBe(400);
    expect(await ask({}, '{"deep":"yes"}')).toBe(400);
    expect(begun).toEqual([]);
  });
});
