import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BlockRef } from '../../lineage-api/src/domain/rows.js';
import { createChainHeads } from '../../lineage-api/src/encoding/chain-heads.js';
import type { DeploymentInfo } from '../../lineage-api/src/encoding/deployment.js';
import type { Fact } from '../../lineage-api/src/encoding/fact-catalog.js';
import { FACT_EVENTS } from '../../lineage-api/src/encoding/fact-events.js';
import {
  type ChainSource,
  openChainSource,
} from '../../lineage-api/src/sources/chain/chain-source.js';
import type { FactSource } from '../../lineage-api/src/sources/port.js';
import { type Anvil, startAnvil } from '../harness/anvil.js';
import { deployTo } from '../harness/deploy.js';
import { readFacts } from '../harness/random-follower.js';
import { createRandomHistory, playRandomHistory } from '../harness/random-history.js';

let anvil: Anvil;
let deployment: DeploymentInfo;
let source: ChainSource;
let folder: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'chain-source-'));
  anvil = await startAnvil();
  deployment = await deployTo(anvil.rpcUrl);
  source = await open();
});

afterEach(async () => {
  await source.close();
  await anvil.stop();
  rmSync(folder, { recursive: true });
});

function open(): Promise<ChainSource> {
  const file = join(folder, 'facts.sqlite');
  return openChainSource({ rpcUrl: anvil.rpcUrl, deployment, file });
}

async function headNumber(): Promise<number> {
  return Number(await anvil.rpc('eth_blockNumber'));
}

/** What any reader of the node would find, read in the plainest way. */
async function expectedFacts(): Promise<Fact[]> {
  return readFacts(anvil.rpcUrl, deployment, deployment.block, await headNumber());
}

/** Follows a source to its head, back over reorgs, as ingest does. */
async function follow(from: FactSource, known: Fact[] = [], maxFacts = 50): Promise<Fact[]> {
  let facts = known;
  let after: BlockRef | null = null;
  const last = facts.at(-1)?.position;
  if (last) after = { number: last.blockNumber, hash: last.blockHash, timestamp: last.timestamp };
  for (;;) {
    try {
      const range = await from.factsAfter(after, maxFacts);
      if (range === null) return facts;
      facts = [...facts, ...range.facts];
      after = range.to;
    } catch (error) {
      expect(error).toMatchObject({ code: 'REORG' });
      const lost = facts.at(-1)?.position.blockNumber ?? 0;
      facts = facts.filter((fact) => fact.position.blockNumber < lost);
      const back = facts.at(-1)?.position;
      after = back
        ? { number: back.blockNumber, hash: back.blockHash, timestamp: back.timestamp }
        : null;
    }
  }
}

/** Heads recomputed from facts equal those in storage, on every chain that was extended. */
async function expectHeadsInStorage(facts: readonly Fact[]): Promise<number> {
  const heads = createChainHeads(deployment);
  for (const fact of facts) heads.add(fact);
  const chains = [...heads.entries()];
  const head = await source.block(await headNumber());
  const stored = await source.storedHeads(chains, head as BlockRef);
  expect(stored).toEqual(chains.map((chain) => chain.head));
  return chains.length;
}

describe('chain source on a random history', () => {
  it('gives every fact of every type in order, whose heads are those in storage', async () => {
    const history = await playRandomHistory({
      rpcUrl: anvil.rpcUrl,
      deployment,
      seed: 1,
      steps: 700,
    });
    const counts = await history.counts();
    expect([...counts.keys()].sort()).toEqual(
      FACT_EVENTS.map(({ contract, type }) => `${contract}.${type}`).sort(),
    );
    const facts = await follow(source);
    expect(facts).toEqual(await expectedFacts());
    expect(await expectHeadsInStorage(facts)).toBeGreaterThan(300);
  }, 60_000);
});
