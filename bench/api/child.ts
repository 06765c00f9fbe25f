import { type ChildProcess, fork } from 'node:child_process';
import { type Load, type Loaded, load } from './load.js';
import { checkAnew, checkOnce, serveBare, serveOurs } from './servers.js';

type Order = { readonly id: number } & (
  | { readonly what: 'cpu' }
  | { readonly what: 'load'; readonly load: Load }
);

/** A server or a load in a process of its own. */
export type Child = {
  /** Where it serves; empty for a load. */
  readonly url: string;
  /** Processor time used so far, in microseconds. */
  cpu(): Promise<number>;
  load(load: Load): Promise<Loaded>;
  stop(): void;
};

/** What the bench does when it was started as a child: `ours <file> <log>`, `bare <answers>`, `kept <answers>` or `load`. */
export async function beChild([role, ...args]: readonly string[]): Promise<void> {
  const url = await serve(role, args);
  process.on('message', async (order: Order) => {
    const answer = order.what === 'cpu' ? cpuTime() : await load(order.load);
    process.send?.({ id: order.id, answer });
  });
  process.send?.({ id: 0, answer: url });
}

async function serve(role: string | undefined, [file = '', log = '']: readonly string[]) {
  if (role === 'ours') return serveOurs(file, log);
  if (role === 'bare') return serveBare(file, checkAnew);
  return role === 'kept' ? serveBare(file, checkOnce()) : '';
}

function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

export async function startChild(...args: string[]): Promise<Child> {
  const child = fork(process.argv[1] as string, ['child', ...args], {
    stdio: 'inherit',
    // As the program runs.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const url = (await answerOf(child, 0)) as string;
  let last = 0;
  const order = (what: object) => {
    last += 1;
    const answer = answerOf(child, last);
    child.send({ id: last, ...what });
    return answer;
  };
  return {
    url,
    cpu: () => order({ what: 'cpu' }) as Promise<number>,
    load: (asked) => order({ what: 'load', load: asked }) as Promise<Loaded>,
    stop: () => void child.kill(),
  };
}

function answerOf(child: ChildProcess, id: number): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const end = (code: number | null) => reject(new Error(`a child ended with ${code}`));
    child.once('exit', end);
    const listen = (message: { id: number; answer: unknown }) => {
      if (message.id !== id) return;
      child.off('message', listen);
      child.off('exit', end);
      resolve(message.answer);
    };
    child.on('message', listen);
  });
}
