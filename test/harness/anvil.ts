import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';

/** A local chain of a test. */
export type Anvil = {
  readonly rpcUrl: string;
  readonly port: number;
  rpc<T = unknown>(method: string, params?: readonly unknown[]): Promise<T>;
  stop(): Promise<void>;
};

const require = createRequire(import.meta.url);

/** The binary itself, so that its pid is the one to stop. */
function anvilBinary(): string {
  const { platform, arch } = process;
  const cpu = arch === 'x64' ? 'amd64' : arch;
  const name = `@foundry-rs/anvil-${platform === 'win32' ? 'win32' : platform}-${cpu}`;
  const file = platform === 'win32' ? 'anvil.exe' : 'anvil';
  return join(dirname(require.resolve(`${name}/package.json`)), 'bin', file);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** Starts a chain that mines a block for each transaction, with ten funded accounts. */
export async function startAnvil(args: readonly string[] = []): Promise<Anvil> {
  const port = await freePort();
  // Killed, it leaves gigabytes of old states behind, wherever it keeps them.
  const cache = mkdtempSync(join(tmpdir(), 'pedigree-anvil-'));
  const flags = ['--host=127.0.0.1', `--port=${port}`, `--cache-path=${cache}`, ...args];
  const child = spawn(anvilBinary(), flags, { stdio: ['ignore', 'pipe', 'inherit'] });
  child.once('exit', () => rmSync(cache, { recursive: true, force: true }));
  await untilListening(child);
  const rpcUrl = `http://127.0.0.1:${port}`;
  return {
    rpcUrl,
    port,
    rpc: (method, params = []) => callRpc(rpcUrl, method, params),
    stop: () => stopChild(child),
  };
}

async function untilListening(child: ChildProcess): Promise<void> {
  if (child.stdout === null) throw new Error('anvil has no output');
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith('Listening on')) {
      child.stdout.resume();
      return;
    }
  }
  throw new Error(`anvil ended with ${child.exitCode}`);
}

async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

/** One JSON-RPC call; throws the node's error. */
export async function callRpc<T>(
  rpcUrl: string,
  method: string,
  params: readonly unknown[] | object,
): Promise<T> {
  const response = await fetch(rpcUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
  });
  const answer = (await response.json()) as { result?: T; error?: { message: string } };
  if (answer.error) throw new Error(`${method}: ${answer.error.message}`);
  return answer.result as T;
}
