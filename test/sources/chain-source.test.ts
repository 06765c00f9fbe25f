import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BlockRef } from '../../lineage-api/src/domain/rows.js';
import { createChainHeads, prefixesOf } from '../../lineage-api/src/encoding/chain-heads.js';
import type { DeploymentInfo } from '../../lineage-api/src/encoding/deployment.js';
import type { Fact } from '../../lineage-api/src/encoding/fact-catalog.js';
import { FACT_EVENTS } from '../../lineage-api/src/encoding/fact-events.js';
import type { Hex } from '../../lineage-api/src/encoding/hex.js';
import {
  agentIdOf,
  assetIdOf,
  batchIdOf,
  leafIdOf,
  licenseTermsIdOf,
} from '../../lineage-api/src/encoding/ids.js';
import {
  type ChainSource,
  openChainSource,
} from '../../lineage-api/src/sources/chain/chain-source.js';
import type { FactRange, FactSource } from '../../lineage-api/src/sources/port.js';
import { type Anvil, startAnvil } from '../harness/anvil.js';
import { deployTo } from '../harness/deploy.js';
import { readFacts } from '../harness/random-follower.js';
import { createRandomHistory, playRandomHistory } from '../harness/random-history.js';
import { startTamperingProxy } from '../harness/tampering-proxy.js';

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

/** The id that the fact's own fields make, for facts that make one. */
function idOf(fact: Fact): Hex | undefined {
  const { lineage, licenses } = prefixesOf(deployment);
  switch (fact.type) {
    case 'AssetRegistered':
      return assetIdOf(lineage, fact.fields);
    case 'BatchAnchored':
      return batchIdOf(lineage, fact.fields.registrant, fact.fields.batchKey);
    case 'AssetMaterialized':
      return leafIdOf(lineage, fact.fields.batchId, fact.fields.leaf);
    case 'AgentRegistered':
      return agentIdOf(lineage, fact.fields.account);
    case 'OperatorSet':
      return agentIdOf(lineage, fact.by);
    case 'TermsRegistered':
      return licenseTermsIdOf(licenses, fact.fields.terms);
    default:
      return undefined;
  }
}

async function readRanges(from: FactSource, maxFacts: number): Promise<FactRange[]> {
  const ranges: FactRange[] = [];
  for (;;) {
    const range = await from.factsAfter(ranges.at(-1)?.to ?? null, maxFacts);
    if (range === null) return ranges;
    ranges.push(range);
  }
}

/** Replaces the last blocks by as many empty ones. */
async function reorg(depth: number): Promise<void> {
  await anvil.rpc('anvil_reorg', [depth, []]);
}

describe('chain source', () => {
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
    expect(facts.map((fact) => idOf(fact) ?? fact.subject)).toEqual(
      facts.map((fact) => fact.subject),
    );
  }, 60_000);

  it('gives whole blocks, about as many facts as asked, and null where there is nothing newer', async () => {
    await playRandomHistory({ rpcUrl: anvil.rpcUrl, deployment, seed: 2, steps: 120 });
    const expected = await expectedFacts();
    const sizes = [1, 7, 10_000];
    const fresh = [];
    for (const maxFacts of sizes) fresh.push(await readRanges(source, maxFacts));
    for (const [i, ranges] of fresh.entries()) {
      expect(ranges.flatMap((range) => range.facts)).toEqual(expected);
      for (const [j, range] of ranges.entries()) {
        const next = ranges[j + 1]?.facts[0]?.position.blockNumber ?? Number.POSITIVE_INFINITY;
        expect(range.to.number).toBeLessThan(next);
        const blocks = new Set(range.facts.map((fact) => fact.position.blockNumber));
        expect(range.facts.length <= (sizes[i] ?? 0) || blocks.size === 1).toBe(true);
      }
      expect(ranges.at(-1)?.to.number).toBe(await headNumber());
    }

    await source.close();
    source = await open();
    for (const [i, maxFacts] of sizes.entries()) {
      expect(await readRanges(source, maxFacts)).toEqual(fresh[i]);
    }
  }, 60_000);

  it('goes on after a restart with what it has, and gives facts of a subject from there', async () => {
    const history = createRandomHistory({ rpcUrl: anvil.rpcUrl, deployment, seed: 3 });
    await history.play(60);
    const before = await follow(source);
    await source.close();
    await history.play(60);
    source = await open();
    const facts = await follow(source, before);
    const expected = await expectedFacts();
    expect(facts).toEqual(expected);

    const head = (await source.status()).indexHead;
    const subjects = [...new Set(expected.map((fact) => fact.subject))].slice(0, 5);
    expect(await source.factsOf(subjects, head)).toEqual(
      expected.filter((fact) => subjects.includes(fact.subject)),
    );
    const middle = (await source.block(Math.floor(head.number / 2))) as BlockRef;
    expect(await source.factsOf(subjects, middle)).toEqual(
      expected.filter(
        (fact) => subjects.includes(fact.subject) && fact.position.blockNumber <= middle.number,
      ),
    );
    expect(await source.factsOf([], head)).toEqual([]);
  }, 60_000);

  it('says where it stands, and finds blocks by number and by time', async () => {
    await anvil.rpc('anvil_mine', ['0x50', '0xa']);
    const head = (await source.block(await headNumber())) as BlockRef;
    expect(await source.factsAfter(null, 10)).toEqual({ facts: [], to: head });
    expect(await source.status()).toEqual({
      chainHead: head,
      indexHead: head,
      finalized: expect.any(Number),
    });
    expect((await source.status()).finalized).toBeLessThan(head.number);
    expect(await source.block(head.number + 1)).toBeNull();

    const one = (await source.block(40)) as BlockRef;
    expect(await source.blockAt(one.timestamp)).toEqual(one);
    expect(await source.blockAt(one.timestamp + 1)).toEqual(one);
    expect(await source.blockAt(one.timestamp - 1)).toEqual(await source.block(39));
    expect(await source.blockAt(head.timestamp + 1_000)).toEqual(head);
    expect(await source.blockAt(0)).toBeNull();
  });

  it('knows no facts of a block that is not there yet, or of one that is not in the chain', async () => {
    const head = (await source.block(await headNumber())) as BlockRef;
    const later = { ...head, number: head.number + 10 };
    await expect(source.factsOf([], later)).rejects.toMatchObject({ code: 'BLOCK_UNKNOWN' });
    const other = { ...head, hash: `0x${'12'.repeat(32)}` as const };
    await expect(source.factsOf([], other)).rejects.toMatchObject({ code: 'REORG' });
    await expect(source.factsAfter(other, 10)).rejects.toMatchObject({ code: 'REORG' });
    await expect(source.factsAfter(later, 10)).rejects.toMatchObject({ code: 'REORG' });
  });

  it('gives up when its caller does', async () => {
    await anvil.rpc('anvil_mine', ['0x5']);
    const options = { signal: AbortSignal.abort() };
    await expect(source.factsAfter(null, 10, options)).rejects.toMatchObject({ code: 'DEADLINE' });
    expect(await source.factsAfter(null, 10)).not.toBeNull();
  });

  it('says so when the file of an earlier run cannot be read', async () => {
    const file = join(folder, 'broken.sqlite');
    writeFileSync(file, 'no database, but long enough to look like one'.repeat(100));
    await expect(openChainSource({ rpcUrl: anvil.rpcUrl, deployment, file })).rejects.toMatchObject(
      { code: 'FACTS_UNREADABLE' },
    );
  });

  it('drops what it kept of another deployment', async () => {
    await playRandomHistory({ rpcUrl: anvil.rpcUrl, deployment, seed: 4, steps: 20 });
    expect(await follow(source)).not.toEqual([]);
    await source.close();
    deployment = await deployTo(anvil.rpcUrl);
    source = await open();
    expect(await follow(source)).toEqual([]);
  });
});

describe('chain source over reorgs', () => {
  it.each([1, 2, 5, 16])(
    'of depth %i, at the same height, gives the final chain',
    async (depth) => {
      const history = createRandomHistory({ rpcUrl: anvil.rpcUrl, deployment, seed: depth });
      await history.play(90);
      let facts = await follow(source);
      const height = await headNumber();

      await reorg(depth);
      expect(await headNumber()).toBe(height);
      facts = await follow(source, facts);
      expect(facts).toEqual(await expectedFacts());

      await history.play(40);
      facts = await follow(source, facts);
      expect(facts).toEqual(await expectedFacts());
      await expectHeadsInStorage(facts);
    },
    60_000,
  );

  it('to a shorter chain, and on from there to other facts', async () => {
    const history = createRandomHistory({ rpcUrl: anvil.rpcUrl, deployment, seed: 20 });
    await history.play(30);
    const snapshot = await anvil.rpc('evm_snapshot');
    await history.play(60);
    let facts = await follow(source);
    const before = facts.length;

    await anvil.rpc('evm_revert', [snapshot]);
    facts = await follow(source, facts);
    expect(facts.length).toBeLessThan(before);
    expect(facts).toEqual(await expectedFacts());

    await history.play(90);
    facts = await follow(source, facts);
    expect(facts).toEqual(await expectedFacts());
    await expectHeadsInStorage(facts);
  }, 60_000);

  it('to a shorter chain that ends within what was read in one go, stands at its end', async () => {
    const history = createRandomHistory({ rpcUrl: anvil.rpcUrl, deployment, seed: 21 });
    await history.play(3);
    const snapshot = await anvil.rpc<string>('evm_snapshot');
    await history.play(3);
    expect((await source.factsAfter(null, 50))?.to.number).toBe(await headNumber());
    await anvil.rpc('evm_revert', [snapshot]);
    expect((await source.factsAfter(null, 50))?.to.number).toBe(await headNumber());
  });

  it('in mid-read, gives the final chain and nothing of the other', async () => {
    const history = createRandomHistory({ rpcUrl: anvil.rpcUrl, deployment, seed: 23 });
    await history.play(60);
    const before = await expectedFacts();
    const proxy = await startTamperingProxy(anvil.rpcUrl);
    let reorgs = 2;
    proxy.tamper = async ({ method }, answer) => {
      if (method === 'eth_getLogs' && reorgs-- > 0) await reorg(3);
      return answer;
    };
    const other = await openChainSource({ rpcUrl: proxy.rpcUrl, deployment });
    const facts = await follow(other);
    expect(facts).toEqual(await expectedFacts());
    expect(facts).not.toEqual(before);
    await other.close();
    await proxy.stop();
  }, 60_000);

  it('while it was closed, notices when it is opened again', async () => {
    const history = createRandomHistory({ rpcUrl: anvil.rpcUrl, deployment, seed: 21 });
    await history.play(60);
    const facts = await follow(source);
    await source.close();
    await reorg(7);
    await history.play(30);
    source = await open();
    expect(await follow(source, facts)).toEqual(await expectedFacts());
  }, 60_000);

  it('that leave nothing in common with another chain, refuses a chain without the registries', async () => {
    await playRandomHistory({ rpcUrl: anvil.rpcUrl, deployment, seed: 22, steps: 20 });
    await follow(source);
    await anvil.rpc('anvil_reset', []);
    await expect(source.factsAfter(null, 10)).rejects.toMatchObject({ code: 'NO_REGISTRY' });
  });
});
