import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { ask } from './ask.js';

let server: Server;
afterEach(() => server.close());

/** A service that lets go of every connection on which `isRefused` says so of the nth request. */
async function serve(isRefused: (n: number) => boolean): Promise<string> {
  let asked = 0;
  const listener: RequestListener = (request, response) => {
    asked += 1;
    if (isRefused(asked)) request.socket.destroy();
    else response.end(JSON.stringify({ data: { asked } }));
  };
  server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

it('asks again where the service let go of the connection', async () => {
  const url = await serve((n) => n === 2);
  expect(await ask(url, '{ asked }', {})).toEqual({ asked: 1 });
  expect(await ask(url, '{ asked }', {})).toEqual({ asked: 3 });
});

it('says that no service answers where it always does', async () => {
  const url = await serve(() => true);
  await expect(ask(url, '{ asked }', {})).rejects.toMatchObject({ code: 'SERVICE_UNREACHABLE' });
});
