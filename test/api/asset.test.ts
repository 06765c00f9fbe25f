import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Hex, ZERO_HASH } from '../../lineage-api/src/encoding/hex.js';
import { SILENT_TERMS } from '../../lineage-api/src/encoding/license-terms.js';
import { buildMetadata } from '../../lineage-api/src/encoding/metadata.js';
import { codesOf, type Loose, type Service, startService } from './service.js';
import {
  accountOf,
  derive,
  globalId,
  hashOf,
  idOf,
  openWorld,
  register,
  registerTerms,
  SCOPE,
  say,
  type World,
} from './world.js';

const METADATA = buildMetadata({
  salt: hashOf('salt'),
  name: 'Pond Line 1B',
  description: 'A small model.',
  statements: [
    {
      expression: 'Apache-2.0',
      basis: 'DECLARED',
      where: 'CARD',
      appliesTo: ['WEIGHTS'],
      observedAt: 1_690_000_000,
      by: 'Pond',
    },
    {
      expression: 'MIT',
      basis: 'CONCLUDED',
      where: 'AUDIT',
      appliesTo: ['CODE'],
      observedAt: 0,
      by: 'an auditor who does not say when',
    },
  ],
  combine: 'ALL_OF',
  unregistered: [{ name: 'diary of the mill', salt: hashOf('salt of the diary') }],
});
const TERMS = hashOf('terms');
const COMMITMENT = METADATA.document.unregistered?.[0]?.commitment as Hex;

const terms = (expression: string) => ({
  terms: {
    ...SILENT_TERMS,
    commercialUse: 1,
    training: 1,
    redistribution: 2,
    attribution: 1,
    shareAlike: 2,
    transferable: 1,
    revocable: 2,
    postTermUse: 2,
    grantKind: 5,
    royaltyBps: 1_250,
    price: 10n ** 30n,
    expression: `0x${Buffer.from(expression).toString('hex')}` as Hex,
  },
});

function createWorld(): World {
  const world = openWorld();
  world.mine([
    registerTerms(TERMS, terms('CC-BY-4.0')),
    register('corpus', { kind: 1, scheme: 3, role: 4, createdAt: 1_500_000_000 }),
    register('draft', { kind: 1, createdAt: 1_500_000_001 }),
    register('model', { metadata: METADATA.hash }),
    derive('model', [{ name: 'corpus', bps: 500, terms: TERMS }, { name: 'draft' }]),
  ]);
  world.mine([derive('model', [{ name: 'missing' }])]);
  world.mine([
    say('lineage', 'TermsAttached', 'model', { licenseTermsId: TERMS, appliesTo: 2 | 16 }),
    say('lineage', 'TermsAttached', 'corpus', { licenseTermsId: TERMS, appliesTo: 1 }),
    say('lineage', 'SourceNamed', 'model', {
      commitment: COMMITMENT,
      relation: 1,
      acquiredAt: 0,
      licenseTermsId: ZERO_HASH,
    }),
    say('lineage', 'SourceReferenced', 'model', {
      chainId: 2n ** 63n,
      registry: accountOf('elsewhere'),
      foreignId: hashOf('foreign'),
      relation: 8,
      royaltyBps: 100,
      acquiredAt: 0,
      licenseTermsId: ZERO_HASH,
    }),
    say('lineage', 'SourcesCommitted', 'model', { root: hashOf('root'), count: 7 }),
    say('lineage', 'SourcesDeclaredComplete', 'model', { evidenceHash: hashOf('evidence') }),
    say('lineage', 'ActivityRecorded', 'model', {
      activityId: hashOf('run'),
      activity: 1,
      agentId: hashOf('agent'),
      startedAt: 1,
      endedAt: 2,
      metadataHash: ZERO_HASH,
    }),
  ]);
  const dispute = say(
    'assertions',
    'DisputeOpened',
    'model',
    { part: ZERO_HASH, index: 0, ground: 1, evidenceHash: hashOf('letter') },
    'bob',
  );
  world.mine([
    dispute,
    say(
      'assertions',
      'Attested',
      'model',
      {
        part: ZERO_HASH,
        index: 0,
        object: ZERO_HASH,
        role: 4,
        stance: 1,
        schema: hashOf('schema'),
        evidenceHash: ZERO_HASH,
        validUntil: 1,
      },
      'carol',
    ),
    say('lineage', 'AssetWithdrawn', 'draft', {
      ground: 1,
      leaf: 0xffffffff,
      effectiveAt: 5,
      evidenceHash: ZERO_HASH,
    }),
    say('lineage', 'AssetSuperseded', 'draft', { successor: idOf('corpus') }),
  ]);
  return world;
}

let service: Service;
beforeAll(async () => {
  service = await startService({ world: createWorld() });
  await service.graph.putDocuments([
    {
      hash: METADATA.hash,
      name: METADATA.document.name,
      text: METADATA.document.name,
      json: Buffer.from(METADATA.bytes).toString(),
    },
  ]);
});
afterAll(() => service.close());

describe('asset', () => {
  test('shows its name, owner, terms, statements, sources of every kind and evidence, as of one block', async () => {
    const answer = await service.ask(
      `query ($id: ID!) { asset(id: $id) { __typename ... on Asset {
        id assetId kind name contentHash scheme provesContent edition role standing createdAt timeBasis
        metadata { hash available json redacted }
        registrant { address } owner { id address }
        recordedAt { blockNumber timestamp transactionHash }
        terms { licenseTermsId appliesTo standing
          terms { expression commercialUse redistribution attribution shareAlike transferable postTermUse grantKind royaltyPercent royaltyBps price }
          evidence { type blockNumber by { address } } }
        licenseStatements { combine statements { expression basis where appliesTo observedAt textHash by } }
        unregisteredSources { name commitment relation } referencedSources { id relation royaltyBps }
        undisclosedSources { root count } declaredComplete { by { address } evidenceHash }
        activities { kind startedAt endedAt } rivalClaims disputed disputes { ground state by { address } answers { by { id } } }
        attestations { stance expired by { address } } withdrawals { ground } successorId leafOf { leaf }
        sources(first: 10) { totalCount edges { node { relation royaltyPercent standing inForce struck licenseTermsId
          terms { expression } evidence { type } source { ... on Asset { assetId provesContent } } } } }
        evidence { type logIndex } asOf { blockNumber blockHash timestamp finalized lagBlocks }
      } } }`,
      { id: globalId('model') },
    );
    expect(answer.errors).toBeUndefined();
    const { asset } = answer.data;
    const head = service.world.head;
    expect(asset).toMatchObject({
      __typename: 'Asset',
      id: globalId('model'),
      assetId: idOf('model'),
      kind: 'MODEL',
      name: 'Pond Line 1B',
      scheme: 'SHA256',
      provesContent: true,
      role: 'RIGHTS_HOLDER',
      standing: 'CONTESTED',
      timeBasis: 'STATED',
      metadata: { hash: METADATA.hash, available: true, redacted: null },
      owner: { id: `eip155:31337:${accountOf('alice')}`, address: accountOf('alice') },
      recordedAt: { blockNumber: 11 },
      licenseStatements: {
        combine: 'ALL_OF',
        statements: [
          { expression: 'Apache-2.0', where: 'CARD', observedAt: 1_690_000_000, textHash: null },
          { expression: 'MIT', where: 'AUDIT', observedAt: null },
        ],
      },
      unregisteredSources: [{ name: 'diary of the mill', commitment: COMMITMENT }],
      referencedSources: [
        {
          id: `eip155:9223372036854775808:${accountOf('elsewhere')}/${hashOf('foreign')}`,
          relation: 'ADAPTED_FROM',
        },
      ],
      undisclosedSources: [{ root: hashOf('root'), count: 7 }],
      declaredComplete: { by: { address: accountOf('alice') } },
      activities: [{ kind: 'TRAINING', startedAt: 1, endedAt: 2 }],
      disputed: true,
      disputes: [{ ground: 'OWNERSHIP', state: 'OPEN', by: { address: accountOf('bob') } }],
      attestations: [{ stance: 'CONFIRMS', expired: true }],
      withdrawals: [],
      successorId: null,
      leafOf: null,
      asOf: { blockNumber: head.number, blockHash: head.hash, finalized: false, lagBlocks: 0 },
    });
    expect(asset.terms).toHaveLength(1);
    expect([...asset.terms[0].appliesTo].sort()).toEqual(['OUTPUTS', 'WEIGHTS']);
    expect(asset.terms[0]).toMatchObject({
      standing: 'CONTESTED',
      terms: {
        expression: 'CC-BY-4.0',
        commercialUse: 'ALLOWED',
        redistribution: 'PROHIBITED',
        attribution: 'REQUIRED',
        shareAlike: 'NOT_REQUIRED',
        transferable: 'YES',
        postTermUse: 'OUTPUTS_ONLY',
        grantKind: 'ROYALTY_BASED',
        royaltyPercent: 12.5,
        royaltyBps: 1250,
        price: '1000000000000000000000000000000',
      },
      evidence: { type: 'TermsAttached', blockNumber: 13 },
    });
    expect(asset.sources.totalCount).toBe(3);
    const [source] = asset.sources.edges.filter(
      ({ node }: Loose) => node.source?.assetId === idOf('corpus'),
    );
    expect(source.node).toMatchObject({
      relation: 'TRAINED_ON',
      royaltyPercent: 5,
      standing: 'SELF_DECLARED',
      inForce: true,
      struck: false,
      licenseTermsId: TERMS,
      terms: { expression: 'CC-BY-4.0' },
      evidence: { type: 'DerivationsRecorded' },
      source: { provesContent: false },
    });
    expect(asset.evidence[0]).toMatchObject({ type: 'AssetRegistered' });
    expect(asset.evidence).toHaveLength(11);
  });

  test('tells an unknown id, an id of something else and an asset without sources apart', async () => {
    const ask = async (id: string) =>
      (
        await service.ask(
          `query ($id: ID!) { asset(id: $id) { __typename ... on UnknownAsset { message asOf { blockNumber } }
            ... on Asset { sources(first: 1) { totalCount edges { cursor } pageInfo { hasNextPage endCursor } } } } }`,
          { id },
        )
      ).data.asset;
    expect(await ask(globalId('nobody'))).toMatchObject({
      __typename: 'UnknownAsset',
      asOf: { blockNumber: service.world.head.number },
    });
    expect(await ask(globalId('corpus'))).toEqual({
      __typename: 'Asset',
      sources: { totalCount: 0, edges: [], pageInfo: { hasNextPage: false, endCursor: null } },
    });
  });

  test.each([
    ['nonsense', 'MALFORMED_ID'],
    [`eip155:1:${SCOPE.registry}/${hashOf('x')}`, 'OTHER_CHAIN'],
    [`eip155:31337:${accountOf('x')}/${hashOf('x')}`, 'OTHER_REGISTRY'],
    [`eip155:31337:${SCOPE.registry}/0x12`, 'MALFORMED_ID'],
  ])('refuses the id %s with %s', async (id, code) => {
    const answer = await service.ask('query ($id: ID!) { asset(id: $id) { __typename } }', { id });
    expect(codesOf(answer)).toEqual([code]);
    expect(answer.status).toBe(400);
  });

  test('shows withdrawal and successor, and answers node for assets and agents', async () => {
    const answer = await service.ask(
      `query ($draft: ID!, $agent: ID!, $unknown: ID!) {
        draft: node(id: $draft) { id ... on Asset { withdrawals { ground effectiveAt by { address } evidence { type } } successorId } }
        agent: node(id: $agent) { __typename id ... on Agent { address } }
        unknown: node(id: $unknown) { id }
      }`,
      {
        draft: globalId('draft'),
        agent: `eip155:31337:${accountOf('bob')}`,
        unknown: globalId('nobody'),
      },
    );
    expect(answer.data).toEqual({
      draft: {
        id: globalId('draft'),
        withdrawals: [
          {
            ground: 'STOP_OFFER',
            effectiveAt: 5,
            by: { address: accountOf('alice') },
            evidence: { type: 'AssetWithdrawn' },
          },
        ],
        successorId: globalId('corpus'),
      },
      agent: {
        __typename: 'Agent',
        id: `eip155:31337:${accountOf('bob')}`,
        address: accountOf('bob'),
      },
      unknown: null,
    });
  });
});
