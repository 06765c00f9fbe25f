import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Anvil, startAnvil } from '../harness/anvil.js';
import { deployTo } from '../harness/deploy.js';
import { createRandom } from '../harness/random.js';
import { finish, startPublisher } from './publisher-process.js';
import { readFacts } from './recorded-facts.js';

const SEED = Number(process.env.KILL_SEED ?? 20_251);
const KILLS = 6;
/** Shorter than a publication takes with a block each second. */
const LONGEST_LIFE_MS = 4_000;

const folder = mkdtempSync(join(tmpdir(), 'pedigree-publish-'));
const chains: Anvil[] = [];

async function openChain(args: readonly string[]) {
  const chain = await startAnvil();
  chains.push(chain);
  const deployment = await deployTo(chain.rpcUrl);
  for (const arg of args) await chain.rpc('evm_setIntervalMining', [Number(arg)]);
  return { chain, deployment };
}

let expected: string[];

beforeAll(async () => {
  const { chain, deployment } = await openChain([]);
  await finish(
    await startPublisher({ rpcUrl: chain.rpcUrl, deployment, filesDir: join(folder, 'once') }),
  );
  expected = await readFacts(chain, deployment);
});

afterAll(async () => {
  for (const chain of chains) await chain.stop();
  rmSync(folder, { recursive: true, force: true });
});

it('records every fact exactly once, however often the publisher is killed with transactions under way', async () => {
  const random = createRandom(SEED);
  const { chain, deployment } = await openChain(['1']);
  const options = { rpcUrl: chain.rpcUrl, deployment, filesDir: join(folder, 'killed') };
  let killed = 0;
  for (let i = 0; i < KILLS; i++) {
    const child = await startPublisher(options);
    const ended = finish(child).catch(() => {});
    await Promise.race([ended, sleep(random.integer(300, LONGEST_LIFE_MS))]);
    child.kill('SIGKILL');
    await ended;
    if (child.signalCode === 'SIGKILL') killed += 1;
  }
  expect(killed).toBeGreaterThan(KILLS / 2);
  await finish(await startPublisher(options));
  expect(await readFacts(chain, deployment)).toEqual(expected);
}, 180_000);
