import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { leafOf, reveal } from '../../lineage-api/src/lineage/behaviour/builders.js';
import { type Loose, type Service, startService } from './service.js';
import {
  accountOf,
  derive,
  globalId,
  hashOf,
  idOf,
  openWorld,
  register,
  say,
  type World,
} from './world.js';

const LEAF = idOf('leaf');

/** data → batch of 1,000 outputs whose manifest is withheld → digest, made from the whole batch. */
function createWorld(): World {
  const world = openWorld();
  world.mine([
    register('data', { kind: 1, createdAt: 1 }),
    say('lineage', 'BatchAnchored', 'batch', {
      registrant: accountOf('alice'),
      batchKey: hashOf('key'),
      root: hashOf('root'),
      leafCount: 1_000,
      createdAt: 2,
      role: 1,
      manifestHash: hashOf('manifest'),
      sources: [idOf('data')],
    }),
    register('digest', { kind: 1, createdAt: 3 }),
    derive('digest', [{ name: 'batch' }]),
  ]);
  return world;
}

let service: Service;
beforeAll(async () => {
  service = await startService({ world: createWorld() });
});
afterAll(() => service.close());

const ask = async (query: string, variables: Record<string, unknown> = {}) => {
  const answer = await service.ask(query, variables);
  expect(answer.errors).toBeUndefined();
  return answer.data;
};

describe('an anchored batch whose manifest is withheld', () => {
  test('is no asset, and is answered as a batch by node', async () => {
    const data = await ask(
      `query ($id: ID!) { asset(id: $id) { __typename ... on WrongKind { kind message } }
        node(id: $id) { __typename id ... on Batch { leafCount createdAt manifestHash manifestKnown role owner { address }
          terms { appliesTo } withdrawals { ground } recordedAt { blockNumber } evidence { type } asOf { blockNumber } } } }`,
      { id: globalId('batch') },
    );
    expect(data.asset).toMatchObject({ __typename: 'WrongKind', kind: 'BATCH' });
    expect(data.node).toMatchObject({
      __typename: 'Batch',
      id: globalId('batch'),
      leafCount: 1_000,
      manifestKnown: false,
      owner: { address: accountOf('alice') },
      recordedAt: { blockNumber: 11 },
      evidence: [{ type: 'BatchAnchored' }],
    });
  });

  test('counts in every walk that it may touch, and in "nobody has registered this"', async () => {
    const data = await ask(
      `query ($digest: ID!, $data: ID!, $hash: Hash!) {
        up: asset(id: $digest) { ... on Asset { upstream(first: 10) { totalCount completeness { complete missingManifests missingLeaves } } } }
        down: asset(id: $data) { ... on Asset { downstream(first: 10) { edges { degree node { assetId } } completeness { complete missingManifests missingLeaves } } } }
        claims(contentHash: $hash) { ... on NobodyRegistered { unseenBatches } } }`,
      { digest: globalId('digest'), data: globalId('data'), hash: hashOf('content of a leaf') },
    );
    const unseen = { complete: false, missingManifests: 1, missingLeaves: 1_000 };
    expect(data.up.upstream).toEqual({ totalCount: 1, completeness: unseen });
    expect(data.down.downstream).toEqual({
      edges: [{ degree: 2, node: { assetId: idOf('digest') } }],
      completeness: unseen,
    });
    expect(data.claims.unseenBatches).toBe(1);
  });

  test('is one stop on a way, whose step to what it declares is no derivation', async () => {
    const data = await ask(
      `query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, first: 1) { ... on Paths { count paths {
        nodes { __typename } steps { derivedId derivations { relation source { __typename } } } } } } }`,
      { from: globalId('digest'), to: globalId('data') },
    );
    expect(data.paths.count).toBe('1');
    expect(data.paths.paths[0].nodes.map((each: Loose) => each.__typename)).toEqual([
      'Asset',
      'Batch',
      'Asset',
    ]);
    expect(data.paths.paths[0].steps).toEqual([
      {
        derivedId: globalId('digest'),
        derivations: [{ relation: 'TRAINED_ON', source: { __typename: 'Batch' } }],
      },
      { derivedId: globalId('batch'), derivations: [] },
    ]);
  });
});

describe('a batch whose manifest came late', () => {
  test('shows its leaves, resting on the anchoring of the batch, and changes the digest of manifests', async () => {
    const digestOf = async () =>
      (
        await ask(
          'query ($id: ID!) { asset(id: $id) { ... on Asset { asOf { manifestsDigest } } } }',
          { id: globalId('data') },
        )
      ).asset.asOf.manifestsDigest;
    const before = await digestOf();
    const [batch] = await service.graph.findNodes([idOf('batch')]);
    if (batch === undefined) throw new Error('expected the batch');
    const leaf = {
      ...leafOf(batch, 7),
      id: LEAF,
      registrant: accountOf('alice'),
      contentHash: hashOf('content of a leaf'),
      createdAt: 2,
    };
    await service.graph.reveal(
      reveal(batch, {
        nodes: [leaf],
        edges: [
          {
            factId: LEAF,
            index: 0,
            derived: LEAF,
            source: idOf('data'),
            relation: 'FILTERED_FROM',
            acquiredAt: 0,
            royaltyBps: 0,
            licenseTermsId: `0x${'0'.repeat(64)}`,
            fromBlock: batch.fromBlock,
            toBlock: Number.MAX_SAFE_INTEGER,
            struckBy: null,
          },
        ],
      }),
    );
    expect(await digestOf()).not.toBe(before);
    const { asset } = await ask(
      `query ($id: ID!) { asset(id: $id) { ... on Asset { leafOf { batchId leaf materialized } owner { address } role recordedAt { blockNumber }
        sources(first: 5) { edges { node { relation inForce struck evidence { type } } } } evidence { type } } } }`,
      { id: globalId('leaf') },
    );
    expect(asset).toEqual({
      leafOf: { batchId: globalId('batch'), leaf: 7, materialized: false },
      owner: { address: accountOf('alice') },
      role: 'RIGHTS_HOLDER',
      recordedAt: { blockNumber: 11 },
      sources: {
        edges: [
          {
            node: {
              relation: 'FILTERED_FROM',
              inForce: true,
              struck: false,
              evidence: { type: 'BatchAnchored' },
            },
          },
        ],
      },
      evidence: [{ type: 'BatchAnchored' }],
    });
  });

  test('has leaves whose downstream is not called complete while something was made from the whole batch', async () => {
    const { asset } = await ask(
      `query ($id: ID!) { asset(id: $id) { ... on Asset {
        downstream(first: 5) { totalCount completeness { complete batchNotWalked } }
        upstream(first: 5) { completeness { complete batchNotWalked } } } } }`,
      { id: globalId('leaf') },
    );
    expect(asset).toEqual({
      downstream: { totalCount: 0, completeness: { complete: false, batchNotWalked: true } },
      upstream: { completeness: { complete: true, batchNotWalked: false } },
    });
  });
});
