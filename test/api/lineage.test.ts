import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ZERO_HASH } from '../../lineage-api/src/encoding/hex.js';
import { codesOf, type Loose, type Service, startService } from './service.js';
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

const DAY = 86_400;

/** web → corpus → base → tuned, tuned also from corpus; twelve outputs of tuned. */
function createWorld(): World {
  const world = openWorld();
  world.mine([
    register('web', { kind: 1, createdAt: DAY }),
    register('corpus', { kind: 1, createdAt: 2 * DAY }),
    register('base', { createdAt: 3 * DAY }),
    register('tuned', { createdAt: 4 * DAY }),
    derive('corpus', [{ name: 'web', relation: 5 }]),
    derive('base', [{ name: 'corpus' }]),
    derive('tuned', [{ name: 'corpus' }, { name: 'base', relation: 2, bps: 1000 }]),
  ]);
  world.mine(
    Array.from({ length: 12 }, (_, n) => [
      register(`output ${n}`, { kind: 3, createdAt: 5 * DAY }),
      derive(`output ${n}`, [{ name: 'tuned', relation: 4 }]),
    ]).flat(),
  );
  world.mine([
    say('lineage', 'SourceNamed', 'base', {
      commitment: hashOf('named'),
      relation: 1,
      acquiredAt: 0,
      licenseTermsId: ZERO_HASH,
    }),
    say('lineage', 'SourcesCommitted', 'corpus', { root: hashOf('root'), count: 3 }),
    register('web copy', { by: 'mallory', kind: 1, content: 'web' }),
  ]);
  return world;
}

let service: Service;
beforeAll(async () => {
  service = await startService({ world: createWorld() });
});
afterAll(() => service.close());

const WALK = `query ($id: ID!, $first: Int!, $after: String, $kinds: [AssetKind!], $relations: [Relation!], $maxDegree: Int, $at: At) {
  asset(id: $id, at: $at) { ... on Asset {
    upstream(first: $first, after: $after, kinds: $kinds, relations: $relations, maxDegree: $maxDegree) {
      totalCount edges { degree cursor node { assetId kind } } pageInfo { hasNextPage hasPreviousPage endCursor }
      completeness { complete degreeReached truncatedReason unresolvedSources undisclosedSources missingManifests missingLeaves conflictingClaims struckSources }
      asOf { blockNumber blockHash manifestsDigest }
    } } } }`;

const upstream = async (variables: Record<string, unknown>) =>
  (await service.ask(WALK, { first: 100, ...variables })).data.asset.upstream;

const shown = (connection: Loose) =>
  connection.edges.map(({ degree, node }: Loose) => [degree, node.assetId]);

describe('upstream and downstream', () => {
  test('give distinct assets with their degree, what was left out, and the block', async () => {
    const answer = await upstream({ id: globalId('output 0') });
    expect(answer.totalCount).toBe(4);
    expect(shown(answer)).toEqual([
      [1, idOf('tuned')],
      ...[
        [2, idOf('base')],
        [2, idOf('corpus')],
      ].sort((a, b) => (String(a[1]) < String(b[1]) ? -1 : 1)),
      [3, idOf('web')],
    ]);
    expect(answer.completeness).toEqual({
      complete: false,
      degreeReached: 3,
      truncatedReason: null,
      unresolvedSources: 1,
      undisclosedSources: 3,
      missingManifests: 0,
      missingLeaves: 0,
      conflictingClaims: 1,
      struckSources: 0,
    });
    expect(answer.asOf.blockHash).toBe(service.world.head.hash);
  });

  test('narrow by kind, relation and degree, and say that a walk was cut', async () => {
    expect(shown(await upstream({ id: globalId('tuned'), kinds: ['MODEL'] }))).toEqual([
      [1, idOf('base')],
    ]);
    expect(
      shown(await upstream({ id: globalId('tuned'), relations: ['FINE_TUNED_FROM'] })),
    ).toEqual([[1, idOf('base')]]);
    const cut = await upstream({ id: globalId('output 0'), maxDegree: 1 });
    expect(shown(cut)).toEqual([[1, idOf('tuned')]]);
    expect(cut.completeness).toMatchObject({
      complete: false,
      degreeReached: 1,
      truncatedReason: 'MAX_DEGREE',
    });
  });

  test('answer "no edges" as an empty, complete page', async () => {
    const answer = await upstream({ id: globalId('web') });
    expect(answer).toMatchObject({
      totalCount: 0,
      edges: [],
      pageInfo: { hasNextPage: false, endCursor: null },
    });
    expect(answer.completeness).toMatchObject({ complete: true, degreeReached: 0 });
  });

  test('answer as of a block or time before a derivation was recorded', async () => {
    expect(
      (await upstream({ id: globalId('tuned'), at: { block: 11 } })).completeness,
    ).toMatchObject({
      complete: true,
      unresolvedSources: 0,
    });
    const early = await upstream({
      id: globalId('tuned'),
      at: { timestamp: 1_700_000_000 + 12 * 12 - 1 },
    });
    expect(early.asOf.blockNumber).toBe(11);
  });

  test('page over all outputs without a gap or a repeat, at one block while the chain goes on', async () => {
    const query = `query ($id: ID!, $after: String) { asset(id: $id) { ... on Asset {
      downstream(first: 5, after: $after) { totalCount edges { node { assetId } } pageInfo { hasNextPage hasPreviousPage endCursor } asOf { blockNumber } } } } }`;
    const seen: string[] = [];
    const blocks = new Set<number>();
    let after: string | null = null;
    do {
      const answer: Loose = (await service.ask(query, { id: globalId('tuned'), after })).data.asset
        .downstream;
      expect(answer.totalCount).toBe(12);
      expect(answer.pageInfo.hasPreviousPage).toBe(after !== null);
      seen.push(...answer.edges.map(({ node }: Loose) => node.assetId));
      blocks.add(answer.asOf.blockNumber);
      after = answer.pageInfo.hasNextPage ? answer.pageInfo.endCursor : null;
      service.world.mine([]);
      await service.world.feed(service.graph);
    } while (after !== null);
    expect(seen).toHaveLength(12);
    expect(new Set(seen).size).toBe(12);
    expect(blocks.size).toBe(1);
  });

  test('refuse a cursor of another question, of another block, of several blocks, and what is none', async () => {
    const { pageInfo } = await upstream({ id: globalId('tuned'), first: 1 });
    const after = pageInfo.endCursor;
    const refusals = [
      { id: globalId('output 0'), after },
      { id: globalId('tuned'), after, kinds: ['MODEL'] },
      { id: globalId('tuned'), after, at: { block: 11 } },
      { id: globalId('tuned'), after: 'x' },
      { id: globalId('tuned'), after: Buffer.from('["x",1,"0x12"]').toString('base64url') },
    ];
    for (const variables of refusals) {
      const answer = await service.ask(WALK, { first: 1, ...variables });
      expect(codesOf(answer)).toEqual(['BAD_CURSOR']);
      expect(answer.status).toBe(400);
    }
    service.world.mine([]);
    await service.world.feed(service.graph);
    const later = (await upstream({ id: globalId('tuned'), first: 1 })).pageInfo.endCursor;
    const both = await service.ask(
      `query ($id: ID!, $a: String, $b: String) { asset(id: $id) { ... on Asset {
        a: upstream(first: 1, after: $a) { totalCount } b: upstream(first: 1, after: $b) { totalCount } } } }`,
      { id: globalId('tuned'), a: after, b: later },
    );
    expect(codesOf(both)).toEqual(['BAD_CURSOR']);
  });

  test('refuse a degree below 1', async () => {
    const answer = await service.ask(WALK, { id: globalId('tuned'), first: 1, maxDegree: 0 });
    expect(codesOf(answer)).toEqual(['BAD_REQUEST']);
  });

  test('take one read of the graph and one of the index for a page, whatever its length', async () => {
    const id = globalId('tuned');
    for (const first of [1, 12]) {
      service.calls.clear();
      const answer = await service.ask(
        `query ($id: ID!, $first: Int!) { asset(id: $id) { ... on Asset { downstream(first: $first) {
          edges { node { name owner { address } recordedAt { timestamp } evidence { type } } } } } } }`,
        { id, first },
      );
      expect(answer.data.asset.downstream.edges).toHaveLength(first);
      const pages = ['graph.walk', 'graph.views', 'source.factsOf'].map((name) =>
        service.calls.get(name),
      );
      expect(pages).toEqual([1, 1, 1]);
      const checks = ['graph.head', 'source.status', 'source.block'].map(
        (name) => service.calls.get(name) ?? 0,
      );
      expect(checks).toEqual([2, 1, 1]);
    }
  });
});

describe('verdicts and upstream counts of a page', () => {
  const ANSWERS =
    'node { closure { upstreamCount } licenseReport(use: { uses: ["training"] }) { byPolicy { verdict } } }';

  test.each([
    [
      'a list',
      `query { page: assets(first: 5) { edges { ...on AssetEdge { ${ANSWERS} } } } }`,
      'graph.assets',
    ],
    [
      'a walk',
      `query { asset(id: "${globalId('tuned')}") { ... on Asset { page: downstream(first: 5) { ...P } } } }
        fragment P on LineageConnection { edges { ${ANSWERS} } }`,
      'graph.walk',
    ],
  ])('come with the page in one read: %s', async (_name, query, read) => {
    service.calls.clear();
    const { data, errors } = await service.ask(query);
    expect(errors).toBeUndefined();
    const { edges } = data.page ?? data.asset.page;
    expect(edges).toHaveLength(5);
    for (const { node } of edges) {
      expect(node.licenseReport.byPolicy[0].verdict).toBe('UNKNOWN');
      expect(node.closure.upstreamCount).toBeGreaterThanOrEqual(0);
    }
    expect(service.calls.get(read)).toBe(1);
    expect(service.calls.get('graph.closure')).toBeUndefined();
    expect(service.calls.get('source.factsOf') ?? 0).toBeLessThanOrEqual(1);
  });
});

describe('paths', () => {
  const PATHS = `query ($from: ID!, $to: ID!, $first: Int!) { paths(from: $from, to: $to, first: $first) { __typename
    ... on Paths { count countIsExact message derived { assetId } source { assetId }
      paths { length nodes { ... on Asset { assetId } } steps { derivedId sourceId derivations { relation royaltyBps evidence { type } } } }
      completeness { complete unresolvedSources } asOf { blockNumber } }
    ... on UnknownAsset { id } } }`;

  test('lists the ways between two assets, shortest first, whichever is asked from', async () => {
    const [from, to] = [globalId('corpus'), globalId('output 0')];
    const { paths } = (await service.ask(PATHS, { from, to, first: 10 })).data;
    expect(paths).toMatchObject({
      count: '2',
      countIsExact: true,
      derived: { assetId: idOf('output 0') },
      source: { assetId: idOf('corpus') },
      completeness: { complete: false, unresolvedSources: 1 },
    });
    expect(paths.paths.map(({ length }: Loose) => length)).toEqual([2, 3]);
    expect(paths.paths[1].nodes.map(({ assetId }: Loose) => assetId)).toEqual(
      ['output 0', 'tuned', 'base', 'corpus'].map(idOf),
    );
    expect(paths.paths[1].steps[1]).toEqual({
      derivedId: globalId('tuned'),
      sourceId: globalId('base'),
      derivations: [
        {
          relation: 'FINE_TUNED_FROM',
          royaltyBps: 1000,
          evidence: { type: 'DerivationsRecorded' },
        },
      ],
    });
    const reverse = (await service.ask(PATHS, { from: to, to: from, first: 1 })).data.paths;
    expect(reverse).toMatchObject({ count: '2', paths: [{ length: 2 }] });
  });

  test('says that two assets are not connected, and names the one that is not there', async () => {
    const none = await service.ask(PATHS, {
      from: globalId('output 0'),
      to: globalId('output 1'),
      first: 1,
    });
    expect(none.data.paths).toMatchObject({
      count: '0',
      countIsExact: true,
      derived: null,
      paths: [],
    });
    const unknown = await service.ask(PATHS, {
      from: globalId('tuned'),
      to: globalId('nobody'),
      first: 1,
    });
    expect(unknown.data.paths).toEqual({ __typename: 'UnknownAsset', id: globalId('nobody') });
  });
});

describe('claims', () => {
  const CLAIMS = `query ($hash: Hash!) { claims(contentHash: $hash) { __typename
    ... on NobodyRegistered { unseenBatches message }
    ... on ContentClaims { disputed message claims(first: 10) { totalCount edges { node {
      place role roleAtRegistration standing rivalClaims disputed provesContent registrant { address } recordedAt { blockNumber } asset { id } } } } } } }`;

  test('lists every registration by authority, then place in the chain of claims', async () => {
    const { claims } = (await service.ask(CLAIMS, { hash: hashOf('content web') })).data;
    expect(claims).toMatchObject({ __typename: 'ContentClaims', disputed: true });
    expect(
      claims.claims.edges.map(({ node }: Loose) => [
        node.place,
        node.registrant.address,
        node.standing,
      ]),
    ).toEqual([
      [1, accountOf('alice'), 'CONTESTED'],
      [2, accountOf('mallory'), 'CONTESTED'],
    ]);
    const ofAsset = await service.ask(
      'query ($id: ID!) { asset(id: $id) { ... on Asset { rivalClaims claims(first: 1) { totalCount pageInfo { hasNextPage } } } } }',
      { id: globalId('web') },
    );
    expect(ofAsset.data.asset).toEqual({
      rivalClaims: 1,
      claims: { totalCount: 2, pageInfo: { hasNextPage: true } },
    });
  });

  test('says that nobody has registered a content, and that withheld batches cannot be seen', async () => {
    const { claims } = (await service.ask(CLAIMS, { hash: hashOf('a changed byte') })).data;
    expect(claims).toMatchObject({ __typename: 'NobodyRegistered', unseenBatches: 0 });
    expect(claims.message).toContain('nobody has registered this content');
    expect(claims.message).toContain('cannot be seen');
  });
});

describe('assets', () => {
  const ASSETS = `query ($filter: AssetFilter, $orderBy: AssetOrder!, $first: Int!, $after: String) {
    assets(filter: $filter, orderBy: $orderBy, first: $first, after: $after) { totalCount edges { node { assetId kind } } pageInfo { hasNextPage endCursor } asOf { blockNumber } } }`;

  test('lists what matches a filter, a page at a time', async () => {
    const first = (
      await service.ask(ASSETS, { filter: { kind: 'DATASET' }, orderBy: 'CREATED_AT', first: 2 })
    ).data.assets;
    expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    const second = await service.ask(ASSETS, {
      filter: { kind: 'DATASET' },
      orderBy: 'CREATED_AT',
      first: 2,
      after: first.pageInfo.endCursor,
    });
    expect(
      [...first.edges, ...second.data.assets.edges].map(({ node }: Loose) => node.assetId),
    ).toEqual(['web copy', 'corpus', 'web'].map(idOf));
    const other = await service.ask(ASSETS, {
      filter: { kind: 'MODEL' },
      orderBy: 'CREATED_AT',
      first: 2,
      after: first.pageInfo.endCursor,
    });
    expect(codesOf(other)).toEqual(['BAD_CURSOR']);
  });

  test('finds by owner, registrant and content hash, in any case of digits', async () => {
    const count = async (filter: unknown) =>
      (await service.ask(ASSETS, { filter, orderBy: 'NAME', first: 1 })).data.assets.totalCount;
    expect(await count({ owner: accountOf('mallory') })).toBe(1);
    expect(
      await count({ registrant: accountOf('mallory').toUpperCase().replace('0X', '0x') }),
    ).toBe(1);
    expect(await count({ contentHash: hashOf('content web') })).toBe(2);
    expect(await count({ text: "'; DROP TABLE assets; --" })).toBe(0);
  });
});
