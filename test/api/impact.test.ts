import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toCode } from '../../lineage-api/src/encoding/enums.js';
import type { Hex } from '../../lineage-api/src/encoding/hex.js';
import { SILENT_TERMS } from '../../lineage-api/src/encoding/license-terms.js';
import { codesOf, type Loose, type Service, startService } from './service.js';
import {
  accountOf,
  derive,
  globalId,
  hashOf,
  openWorld,
  register,
  registerTerms,
  say,
  type World,
} from './world.js';

const asciiHex = (text: string): Hex => `0x${Buffer.from(text).toString('hex')}`;
const FIELDS = { ...SILENT_TERMS, expression: asciiHex('MIT') };
const FOR_EVER = hashOf('terms that cannot be taken back');
const FOR_NOW = hashOf('terms that can');
const SILENT = hashOf('terms that do not say');
const relation = (name: Parameters<typeof toCode<'relation'>>[1]) => toCode('relation', name);
const attach = (licenseTermsId: Hex) =>
  say('lineage', 'TermsAttached', 'corpus', { licenseTermsId, appliesTo: 1 }, 'maker');
const later = { createdAt: 1_600_000_100 };
const last = { createdAt: 1_600_000_200 };

function createWorld(): World {
  const world = openWorld();
  const ref = { ...FIELDS, expression: asciiHex('LicenseRef-Own') };
  world.mine([
    registerTerms(FOR_EVER, { terms: { ...ref, revocable: toCode('ternary', 'NO') } }),
    registerTerms(FOR_NOW, {
      terms: {
        ...ref,
        revocable: toCode('ternary', 'YES'),
        postTermUse: toCode('postTermUse', 'DELETE'),
      },
    }),
    registerTerms(SILENT, { terms: ref }),
    register('corpus', { by: 'maker', kind: 1 }),
    register('copy', { by: 'rival', kind: 1, content: 'corpus' }),
  ]);
  world.mine([attach(FOR_EVER), attach(FOR_NOW), attach(SILENT)]);
  const trainedUnder = (terms: Hex) => [{ name: 'corpus', terms }];
  world.mine([
    register('safe', { by: 'bob', ...later }),
    derive('safe', trainedUnder(FOR_EVER), 'bob'),
    register('revoked', { by: 'carol', ...later }),
    derive('revoked', trainedUnder(FOR_NOW), 'carol'),
    register('open', { by: 'carol', ...later }),
    derive('open', trainedUnder(SILENT), 'carol'),
    register('both', { by: 'carol', ...later }),
    derive('both', [...trainedUnder(FOR_NOW), ...trainedUnder(FOR_EVER)], 'carol'),
    register('measured', { by: 'bob', ...later }),
    derive(
      'measured',
      [{ name: 'corpus', terms: FOR_NOW, relation: relation('EVALUATED_ON') }],
      'bob',
    ),
    register('fromCopy', { by: 'bob', ...later }),
    derive('fromCopy', [{ name: 'copy' }], 'bob'),
  ]);
  world.mine([
    register('answer', { by: 'dave', kind: 3, ...last }),
    derive('answer', [{ name: 'revoked', relation: relation('OUTPUT_OF') }], 'dave'),
    register('merged', { by: 'dave', ...last }),
    derive(
      'merged',
      [
        { name: 'safe', relation: relation('MERGED_FROM') },
        { name: 'revoked', relation: relation('MERGED_FROM') },
      ],
      'dave',
    ),
    say(
      'lineage',
      'BatchAnchored',
      'batch',
      {
        registrant: accountOf('dave'),
        batchKey: hashOf('key'),
        root: hashOf('root'),
        leafCount: 1000,
        createdAt: 1_600_000_300,
        role: 1,
        manifestHash: hashOf('manifest'),
        sources: [globalId('revoked').split('/')[1] as Hex],
      },
      'dave',
    ),
  ]);
  return world;
}

let service: Service;
beforeAll(async () => {
  service = await startService({ world: createWorld() });
});
afterAll(() => service.close());

const QUERY = `query ($id: ID!, $ground: ImpactGround!, $first: Int!, $after: String, $outcomes: [ImpactOutcome!]) {
  impact(assetId: $id, ground: $ground) {
    __typename
    ... on Impact {
      policy assetCount totals { kind outcome count losingLastPermission unseenUpTo }
      copyCount copies(first: 5) { asset { id } sameOwner } assumptions
      affected(first: $first, after: $after, outcomes: $outcomes) {
        totalCount pageInfo { hasNextPage endCursor }
        edges {
          degree outcome reason losesLastPermission unseenUpTo position license basis permanence postTermUse
          node { ... on Asset { id } ... on Batch { id } }
          path { ... on Asset { id } ... on Batch { id } } evidence { type }
        }
      }
      notify(first: 10) { total agents { agent { address } mustStop undecided mayContinue unseenUpTo } }
      completeness { complete missingManifests missingLeaves degreeReached } disclaimer asOf { blockNumber }
    }
    ... on UnknownAsset { message }
  }
}`;

async function impact(ground: string, more: Record<string, unknown> = {}): Promise<Loose> {
  const answer = await service.ask(QUERY, { id: globalId('corpus'), ground, first: 100, ...more });
  expect(answer.errors).toBeUndefined();
  return answer.data.impact;
}

const NAMES = 'safe revoked open both measured fromCopy answer merged batch corpus copy'.split(' ');
const nameOf = (id: string) => NAMES.find((name) => globalId(name) === id);
const outcomes = ({ affected }: Loose) =>
  Object.fromEntries(affected.edges.map((edge: Loose) => [nameOf(edge.node.id), edge.outcome]));
const edgeOf = ({ affected }: Loose, name: string) =>
  affected.edges.find(({ node }: Loose) => node.id === globalId(name));

describe('impact', () => {
  test('of a termination: what cannot be taken back goes on, what rests on what can must stop', async () => {
    const answer = await impact('TERMINATION');
    expect(outcomes(answer)).toEqual({
      safe: 'MAY_CONTINUE',
      revoked: 'MUST_STOP',
      open: 'UNDECIDED',
      both: 'MAY_CONTINUE',
      measured: 'MAY_CONTINUE',
      fromCopy: 'UNDECIDED',
      answer: 'MUST_STOP',
      merged: 'MUST_STOP',
      batch: 'MUST_STOP',
    });
    expect(edgeOf(answer, 'answer')).toMatchObject({
      degree: 2,
      position: 'TRAINED_OUTPUT',
      losesLastPermission: true,
      license: 'LicenseRef-Own',
      basis: 'TERMS',
      permanence: 'REVOCABLE',
      postTermUse: 'DELETE',
      path: [{ id: globalId('answer') }, { id: globalId('revoked') }, { id: globalId('corpus') }],
      evidence: { type: 'TermsAttached' },
    });
    expect(edgeOf(answer, 'merged').losesLastPermission).toBe(false);
    expect(edgeOf(answer, 'safe').permanence).toBe('IRREVOCABLE');
  });

  test('counts what is in batches that nobody here has seen, and says that it has not', async () => {
    const answer = await impact('TERMINATION');
    const outputs = answer.totals.filter(({ kind }: Loose) => kind === 'OUTPUT');
    expect(outputs.find(({ outcome }: Loose) => outcome === 'MUST_STOP')).toMatchObject({
      count: 1,
      losingLastPermission: 1,
      unseenUpTo: 1000,
    });
    expect(edgeOf(answer, 'batch').unseenUpTo).toBe(1000);
    expect(answer.assetCount).toBe(8);
    expect(answer.completeness).toEqual({
      complete: false,
      missingManifests: 1,
      missingLeaves: 1000,
      degreeReached: 2,
    });
  });

  test('where there never were rights, nothing but what was measured goes on', async () => {
    const found = outcomes(await impact('NO_RIGHTS'));
    expect(found).toMatchObject({ safe: 'MUST_STOP', both: 'MUST_STOP', open: 'MUST_STOP' });
    expect(found).toMatchObject({ measured: 'MAY_CONTINUE', fromCopy: 'UNDECIDED' });
  });

  test('of an offer that stops: what was taken goes on', async () => {
    const { safe, revoked, answer } = outcomes(await impact('STOP_OFFER'));
    expect([safe, revoked, answer]).toEqual(['MAY_CONTINUE', 'MAY_CONTINUE', 'MAY_CONTINUE']);
  });

  test('a dispute settles nothing', async () => {
    const found = new Set(Object.values(outcomes(await impact('DISPUTE_OWNERSHIP'))));
    expect(found).toEqual(new Set(['UNDECIDED', 'MAY_CONTINUE']));
  });

  test('names owners with what becomes of their assets, and other registrations of the content', async () => {
    const { notify, copies, copyCount } = await impact('TERMINATION');
    expect(notify.total).toBe(3);
    expect(notify.agents[0]).toEqual({
      agent: { address: accountOf('dave') },
      ...{ mustStop: 2, undecided: 0, mayContinue: 0, unseenUpTo: 1000 },
    });
    expect(copyCount).toBe(1);
    expect(copies).toEqual([{ asset: { id: globalId('copy') }, sameOwner: false }]);
  });

  test('goes on page by page in one order, without repeating or leaving out', async () => {
    const whole = await impact('TERMINATION');
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const { affected } = await impact('TERMINATION', { first: 2, after });
      ids.push(...affected.edges.map(({ node }: Loose) => node.id));
      after = affected.pageInfo.hasNextPage ? affected.pageInfo.endCursor : null;
    } while (after !== null);
    expect(ids).toEqual(whole.affected.edges.map(({ node }: Loose) => node.id));
    const stopped = await impact('TERMINATION', { outcomes: ['MUST_STOP'] });
    expect(stopped.affected.totalCount).toBe(4);
  });

  test('of what is not there is another answer; a cursor of another ground is refused', async () => {
    expect((await impact('COURT', { id: globalId('nothing') })).__typename).toBe('UnknownAsset');
    const { affected } = await impact('COURT', { first: 1 });
    const { endCursor: after } = affected.pageInfo;
    const variables = { id: globalId('corpus'), ground: 'ERASURE', first: 1, after };
    expect(codesOf(await service.ask(QUERY, variables))).toEqual(['BAD_CURSOR']);
  });
});
