import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { BlockRef } from '../../lineage-api/src/domain/rows.js';
import type { DeploymentInfo } from '../../lineage-api/src/encoding/deployment.js';
import { openChainSource } from '../../lineage-api/src/sources/chain/chain-source.js';
import type { Line } from '../report.js';
import { addLine } from './add-line.js';
import { whenKilled } from './killed.js';
import { makeChain } from './made-chain.js';

type Served = { readonly rpcUrl: string; readonly deployment: DeploymentInfo };
type Order = Served & { readonly file: string };
type Reached = { readonly facts: number; readonly rssMb: number; readonly seconds: number };

const MILLION = 1_000_000;
const FACTS_AT_ONCE = 5_000;
/** More than this between the first million and the last is not flat. */
const FLAT = 1.25;

/** Streams made facts through the source, each in a process of its own, and notes its memory at each million. */
export async function runMemory(facts: number, folder: string, lines: Line[]): Promise<void> {
  const server = startSelf('--serve', String(facts));
  try {
    const served = JSON.parse(await firstLine(server)) as Served;
    const order: Order = { ...served, file: join(folder, 'stream.sqlite') };
    const reader = startSelf('--stream', JSON.stringify(order));
    const reached: Reached[] = [];
    for await (const line of createInterface({ input: reader.stdout as NodeJS.ReadableStream })) {
      const one = JSON.parse(line) as Reached;
      reached.push(one);
      console.log(`  ${one.facts / MILLION} million facts: ${Math.round(one.rssMb)} MB`);
    }
    addMemoryLine(facts, reached, lines);
  } finally {
    server.kill('SIGKILL');
  }
}

function addMemoryLine(facts: number, reached: readonly Reached[], lines: Line[]): void {
  const first = reached[0];
  const last = reached.at(-1);
  if (first === undefined || last === undefined || last.facts < facts)
    throw new Error(`the stream ended after ${last?.facts ?? 0} of ${facts} facts`);
  const ratio = last.rssMb / first.rssMb;
  const steps = reached.map(({ rssMb }) => Math.round(rssMb)).join(', ');
  const rate = Math.round(last.facts / last.seconds).toLocaleString('en');
  addLine(lines, {
    what: `memory at each million of ${facts / MILLION} million made facts (${rate} facts/s, read and kept)`,
    ours: `${steps} MB`,
    ratio: `${ratio.toFixed(2)}×`,
    goal: `≤ ${FLAT}× of the first`,
    met: ratio <= FLAT,
  });
}

/** The program that answers as a node would. */
export async function serveMemory(facts: number): Promise<void> {
  const chain = makeChain(facts);
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const asked = JSON.parse(Buffer.concat(chunks).toString()) as Question | Question[];
      const text = Array.isArray(asked) ? `[${asked.map(answerTo).join(',')}]` : answerTo(asked);
      response.setHeader('content-type', 'application/json');
      response.end(text);
    });
  });
  const answerTo = ({ id, method, params }: Question): string =>
    `{"jsonrpc":"2.0","id":${id},"result":${chain.answer(method, params)}}`;
  server.listen(0, '127.0.0.1', () => {
    const { port } = server.address() as AddressInfo;
    const { deployment } = chain;
    console.log(JSON.stringify({ rpcUrl: `http://127.0.0.1:${port}`, deployment }));
  });
}

type Question = { readonly id: number; readonly method: string; readonly params: unknown[] };

/** The program that reads all there is, as ingest does, and says at each million how large it is. */
export async function streamMemory(text: string): Promise<void> {
  const source = await openChainSource(JSON.parse(text) as Order);
  const begin = performance.now();
  let after: BlockRef | null = null;
  let facts = 0;
  for (;;) {
    const range = await source.factsAfter(after, FACTS_AT_ONCE);
    if (range === null) break;
    after = range.to;
    const before = Math.floor(facts / MILLION);
    facts += range.facts.length;
    if (Math.floor(facts / MILLION) === before) continue;
    const rssMb = process.memoryUsage().rss / 2 ** 20;
    console.log(JSON.stringify({ facts, rssMb, seconds: (performance.now() - begin) / 1000 }));
  }
  await source.close();
}

function startSelf(...args: readonly string[]): ChildProcess {
  const child = spawn(process.execPath, [process.argv[1] as string, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const forget = whenKilled(() => child.kill('SIGKILL'));
  child.once('exit', forget);
  return child;
}

async function firstLine({ stdout }: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: stdout as NodeJS.ReadableStream })) return line;
  throw new Error('the stream of made facts did not start');
}
