import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type RpcRequest = {
  readonly id: number;
  readonly method: string;
  readonly params: unknown[];
};
export type RpcAnswer = { id: number; jsonrpc: '2.0'; result?: unknown; error?: unknown };

/** Changes one answer of the node behind; what it returns is sent. */
export type Tamper = (request: RpcRequest, answer: RpcAnswer) => RpcAnswer | Promise<RpcAnswer>;
/** Answers a whole HTTP request itself, or returns false to pass it on. */
export type Intercept = (body: string, response: ServerResponse) => boolean;

/** An RPC node that lies: the adversary in front of a real one. */
export type TamperingProxy = {
  readonly rpcUrl: string;
  tamper: Tamper;
  intercept: Intercept;
  /** Methods asked for so far. */
  readonly asked: string[];
  stop(): Promise<void>;
};

export async function startTamperingProxy(target: string): Promise<TamperingProxy> {
  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.destroy());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const asked: string[] = [];

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request);
    if (proxy.intercept(body, response)) return;
    const calls = JSON.parse(body) as RpcRequest | RpcRequest[];
    const answers = (await forward(target, body)) as RpcAnswer | RpcAnswer[];
    const changed = Array.isArray(calls)
      ? await Promise.all(
          calls.map((call, i) => change(call, (answers as RpcAnswer[])[i] as RpcAnswer)),
        )
      : await change(calls, answers as RpcAnswer);
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(changed));
  }

  function change(call: RpcRequest, answer: RpcAnswer): RpcAnswer | Promise<RpcAnswer> {
    asked.push(call.method);
    return proxy.tamper(call, answer);
  }

  const proxy: TamperingProxy = {
    rpcUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    tamper: (_, answer) => answer,
    intercept: () => false,
    asked,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return proxy;
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

async function forward(target: string, body: string): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  return (await fetch(target, { method: 'POST', headers, body })).json();
}
