import { Agent, request } from 'node:http';
import { QUESTIONS, type QuestionName } from './questions.js';

export type Load = {
  readonly url: string;
  readonly question: QuestionName;
  readonly connections: number;
  readonly seconds: number;
  /** Questions a second, begun evenly whether or not others have been answered; null: as fast as they are. */
  readonly rate: number | null;
};

export type Loaded = {
  readonly answered: number;
  readonly failed: number;
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
};

/** Asks a server from this process. At a rate, time counts from when a question should have begun. */
export async function load({ url, question, connections, seconds, rate }: Load): Promise<Loaded> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  let failed = 0;
  let next = 0;
  const begin = performance.now();
  const end = begin + seconds * 1000;

  async function askOnce(since: number): Promise<void> {
    const isGood = await post(agent, url, JSON.stringify(QUESTIONS[question](next++)));
    if (isGood) times.push(performance.now() - since);
    else failed += 1;
  }

  async function closed(): Promise<void> {
    while (performance.now() < end) await askOnce(performance.now());
  }

  async function open(perSecond: number): Promise<void> {
    const under: Promise<void>[] = [];
    for (let i = 0; ; i++) {
      const due = begin + (i * 1000) / perSecond;
      if (due >= end) break;
      const wait = due - performance.now();
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
      under.push(askOnce(due));
    }
    await Promise.all(under);
  }

  if (rate === null) await Promise.all(Array.from({ length: connections }, closed));
  else await open(rate);
  const took = (performance.now() - begin) / 1000;
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (share: number) =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return {
    answered: times.length,
    failed,
    perSecond: times.length / took,
    p50Ms: at(0.5),
    p99Ms: at(0.99),
  };
}

function post(agent: Agent, url: string, body: string): Promise<boolean> {
  return new Promise((resolve) => {
    const sent = request(
      `${url}/graphql`,
      {
        method: 'POST',
        agent,
        headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
      },
      (response) => {
        let bytes = 0;
        let head = '';
        response.on('data', (chunk: Buffer) => {
          if (bytes === 0) head = chunk.subarray(0, 9).toString();
          bytes += chunk.length;
        });
        response.on('end', () =>
          resolve(response.statusCode === 200 && head.startsWith('{"data"')),
        );
      },
    );
    sent.on('error', () => resolve(false));
    sent.end(body);
  });
}
