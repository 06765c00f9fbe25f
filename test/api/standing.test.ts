import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Hex, ZERO_HASH } from '../../lineage-api/src/encoding/hex.js';
import { SILENT_TERMS } from '../../lineage-api/src/encoding/license-terms.js';
import { type Loose, type Service, startService } from './service.js';
import {
  derive,
  globalId,
  hashOf,
  openWorld,
  register,
  registerTerms,
  say,
  type World,
} from './world.js';

const TERMS = hashOf('terms of a stranger');
const OBSERVER = 4;

const attest = (by: string, validUntil = 0) =>
  say(
    'assertions',
    'Attested',
    'unborn',
    {
      part: ZERO_HASH,
      index: 0,
      object: ZERO_HASH,
      role: 1,
      stance: 1,
      schema: ZERO_HASH,
      evidenceHash: ZERO_HASH,
      validUntil,
    },
    by,
  );

function createWorld(): World {
  const world = openWorld();
  world.mine([
    registerTerms(TERMS, { terms: { ...SILENT_TERMS, expression: '0x4343302d312e30' } }),
    register('imported', { by: 'mallory', role: OBSERVER }),
    say('lineage', 'TermsAttached', 'imported', { licenseTermsId: TERMS, appliesTo: 1 }, 'mallory'),
    attest('early'),
  ]);
  world.mine([
    register('unborn'),
    attest('late'),
    attest('expired', 1),
    register('twice', { content: 'shard' }),
    say('lineage', 'ContentAdded', 'twice', {
      scheme: 1,
      contentHashes: [hashOf('content shard'), hashOf('content shard')],
    }),
    register('other', { content: 'shard', by: 'bob' }),
  ]);
  return world;
}

let service: Service;
beforeAll(async () => {
  service = await startService({ world: createWorld() });
});
afterAll(() => service.close());

const askAsset = async (name: string, fields: string) => {
  const answer = await service.ask(
    `query ($id: ID!) { asset(id: $id) { ... on Asset { ${fields} } } }`,
    { id: globalId(name) },
  );
  expect(answer.errors).toBeUndefined();
  return answer.data.asset;
};

describe('a document that its first owner redacts', () => {
  const DOCUMENT = hashOf('document');

  test('is hidden at assets that copied its hash, at past blocks, from search and from what it says', async () => {
    const world = openWorld();
    world.mine([register('first', { metadata: DOCUMENT })]);
    world.mine([register('copy', { by: 'mallory', metadata: DOCUMENT })]);
    const before = world.head.number;
    const redacted = await startService({ world });
    try {
      await redacted.graph.putDocuments([
        { hash: DOCUMENT, name: 'Patients', text: 'Patients', json: '{"name":"Patients"}' },
      ]);
      const look = async () => {
        const { data, errors } = await redacted.ask(
          `query ($id: ID!, $at: At) {
            asset(id: $id, at: $at) { ... on Asset { name metadata { available json redacted } licenseStatements { combine } } }
            assets(filter: { text: "patients" }, first: 5, at: $at) { totalCount } }`,
          { id: globalId('copy'), at: { block: before } },
        );
        expect(errors).toBeUndefined();
        return [data.asset.name, data.asset.metadata, data.assets.totalCount];
      };
      expect(await look()).toEqual([
        'Patients',
        { available: true, json: '{"name":"Patients"}', redacted: null },
        2,
      ]);
      world.mine([
        say('lineage', 'DocumentRedacted', 'first', { documentHash: DOCUMENT, ground: 1 }),
      ]);
      await world.feed(redacted.graph);
      expect(await look()).toEqual([
        null,
        { available: false, json: null, redacted: expect.any(String) },
        0,
      ]);
    } finally {
      await redacted.close();
    }
  });
});

describe('a crowd of strangers', () => {
  const deny = (part: Hex, by: string) =>
    say(
      'assertions',
      'Attested',
      'made',
      {
        part,
        index: 0,
        object: ZERO_HASH,
        role: 1,
        stance: 2,
        schema: ZERO_HASH,
        evidenceHash: ZERO_HASH,
        validUntil: 0,
      },
      by,
    );

  test('contests nothing by a hundred denials, and drowns out nobody whose word counts', async () => {
    const world = openWorld();
    world.mine([
      register('base', { by: 'bob' }),
      register('made'),
      derive('made', [{ name: 'base' }]),
    ]);
    const recorded = await world.source().factsAfter(null, 100);
    const edge = recorded?.facts.find(({ type }) => type === 'DerivationsRecorded')?.factId as Hex;
    const crowd = Array.from({ length: 100 }, (_, i) => `stranger ${i}`);
    world.mine(crowd.flatMap((by) => [deny(ZERO_HASH, by), deny(edge, by)]));
    const crowded = await startService({ world });
    const look = async () => {
      const { data, errors } = await crowded.ask(
        `query ($id: ID!) { asset(id: $id) { ... on Asset { standing disputed statementsLeftOut attestations { by { address } }
          sources(first: 5) { edges { node { standing } } } } } }`,
        { id: globalId('made') },
      );
      expect(errors).toBeUndefined();
      const { standing, disputed, statementsLeftOut, attestations, sources } = data.asset;
      return { standing, disputed, statementsLeftOut, attestations, edges: sources.edges };
    };
    try {
      const before = await look();
      expect(before).toMatchObject({ standing: 'SELF_DECLARED', disputed: false });
      expect(before.edges).toEqual([{ node: { standing: 'SELF_DECLARED' } }]);
      expect(before.attestations.length + before.statementsLeftOut).toBe(200);
      world.mine([deny(edge, 'bob')]);
      await world.feed(crowded.graph);
      const after = await look();
      expect(after).toMatchObject({ standing: 'SELF_DECLARED', disputed: false });
      expect(after.edges).toEqual([{ node: { standing: 'CONTESTED' } }]);
    } finally {
      await crowded.close();
    }
  });
});

describe('what counts', () => {
  test('an observer who attaches terms to an imported asset offers nothing: they are shown as void', async () => {
    const terms = 'licenseTermsId appliesTo terms { expression }';
    const asset = await askAsset('imported', `terms { ${terms} } voidTerms { ${terms} }`);
    expect(asset.terms).toEqual([]);
    expect(asset.voidTerms).toEqual([
      { licenseTermsId: TERMS, appliesTo: ['DATA'], terms: { expression: 'CC0-1.0' } },
    ]);
  });

  test('an attestation about an asset that did not exist yet is void, one past its end is expired', async () => {
    const { attestations } = await askAsset('unborn', 'attestations { void expired }');
    expect(attestations).toEqual([
      { void: true, expired: false },
      { void: false, expired: false },
      { void: false, expired: true },
    ]);
  });

  test('an asset that states one content again and again stands once among the claims', async () => {
    const { data } = await service.ask(
      `query ($hash: Hash!) { claims(contentHash: $hash) { ... on ContentClaims { message
        claims(first: 10) { totalCount pageInfo { hasNextPage } edges { node { place asset { id } } } } } } }`,
      { hash: hashOf('content shard') },
    );
    const { message, claims } = data.claims;
    expect(claims.totalCount).toBe(2);
    expect(message).toContain('2 registrations');
    expect(claims.edges.map(({ node }: Loose) => [node.asset.id, node.place])).toEqual([
      [globalId('twice'), 1],
      [globalId('other'), 4],
    ]);
  });
});
