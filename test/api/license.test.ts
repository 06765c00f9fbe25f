import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEFAULT_LIMITS } from '../../lineage-api/src/api/limits.js';
import { sha256 } from '../../lineage-api/src/encoding/hash.js';
import { type Hex, ZERO_HASH } from '../../lineage-api/src/encoding/hex.js';
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

const TERMS = hashOf('terms of the corpus');
const expression: Hex = `0x${Buffer.from('CC-BY-NC-4.0').toString('hex')}`;
const FIELDS = { ...SILENT_TERMS, expression };

const CONCLUSION = Buffer.from(
  JSON.stringify({
    expression: 'CC0-1.0',
    format: 'pedigree-conclusion/1',
    kind: 'LICENSE',
    reason: 'The author says so in a letter.',
    signatory: 'A. Counsel',
  }),
);
const WAIVER = Buffer.from(
  JSON.stringify({
    format: 'pedigree-conclusion/1',
    kind: 'WAIVER',
    reason: 'A separate agreement of 3 May.',
    signatory: 'A. Counsel',
  }),
);

const conclude = (subject: string, by: string, evidence: Uint8Array) =>
  say(
    'assertions',
    'Attested',
    subject,
    {
      part: ZERO_HASH,
      index: 0,
      object: ZERO_HASH,
      role: 4,
      stance: 3,
      schema: sha256(Buffer.from('pedigree/conclusion/1')),
      evidenceHash: sha256(evidence),
      validUntil: 0,
    },
    by,
  );

const OBSERVER = 4;
let beforeTerms = 0;
let beforeConclusions = 0;

function createWorld(): World {
  const world = openWorld();
  world.mine([
    registerTerms(TERMS, { terms: FIELDS }),
    register('corpus', { by: 'maker', kind: 1 }),
    register('copied', { by: 'importer', kind: 1, role: OBSERVER }),
  ]);
  beforeTerms = world.head.number;
  world.mine([
    say('lineage', 'TermsAttached', 'corpus', { licenseTermsId: TERMS, appliesTo: 1 }, 'maker'),
  ]);
  world.mine([
    register('work', { kind: 1, createdAt: 1_600_000_100 }),
    derive('work', [
      { name: 'corpus', relation: 8 },
      { name: 'copied', relation: 8 },
    ]),
  ]);
  beforeConclusions = world.head.number;
  world.mine([conclude('copied', 'counsel', CONCLUSION), conclude('corpus', 'counsel', WAIVER)]);
  world.mine([say('lineage', 'RoleStated', 'copied', { role: OBSERVER }, 'importer')]);
  return world;
}

let service: Service;
beforeAll(async () => {
  const documents = new Map([CONCLUSION, WAIVER].map((bytes) => [sha256(bytes), bytes]));
  service = await startService({
    world: createWorld(),
    license: { readDocument: async (hash) => documents.get(hash) ?? null },
  });
});
afterAll(() => service.close());

const QUERY = `query ($id: ID!, $use: LicenseUse!, $policy: String, $counsel: [Address!], $at: At) {
  asset(id: $id, at: $at) { ... on Asset { licenseReport(use: $use, policy: $policy, counsel: $counsel) {
    byPolicy {
      policy verdict cause reasonCount assumptions
      reasons(first: 20) {
        outcome cause what license standing position clause { section settled } asset { id kind } path { id }
        terms { atAcquisition atRecording now } decides { statement by } evidence { type subject blockNumber }
      }
    }
    conclusions { kind expression use factsSince since(first: 5) { type } evidence { type } }
    closure { upstreamCount complete }
    disclaimer
  } } }
}`;
const SELL = { uses: ['commercialUse'], competesWith: [] };

async function report(name: string, more: Record<string, unknown> = {}): Promise<Loose> {
  const { data, errors } = await service.ask(QUERY, { id: globalId(name), use: SELL, ...more });
  expect(errors).toBeUndefined();
  return data.asset.licenseReport;
}

const verdicts = ({ byPolicy }: Loose) => byPolicy.map(({ verdict }: Loose) => verdict);

describe('a licence report', () => {
  test('shows both policies, the way to what forbids, and the fact that it rests on', async () => {
    const { byPolicy, closure, disclaimer } = await report('work');
    expect(byPolicy.map(({ policy }: Loose) => policy)).toEqual(['strict', 'text']);
    expect(verdicts({ byPolicy })).toEqual(['PROHIBITED', 'PROHIBITED']);
    expect(byPolicy[0].reasons[0]).toMatchObject({
      outcome: 'PROHIBITS',
      license: 'CC-BY-NC-4.0',
      position: 'ADAPTED',
      standing: 'SELF_DECLARED',
      asset: { id: globalId('corpus'), kind: 'DATASET' },
      path: [{ id: globalId('work') }, { id: globalId('corpus') }],
      terms: { atRecording: ['CC-BY-NC-4.0'], now: ['CC-BY-NC-4.0'] },
      evidence: { type: 'TermsAttached' },
    });
    expect(byPolicy[0].reasons[0].clause.section).not.toBe('');
    expect([closure.upstreamCount, disclaimer]).toEqual([2, 'Not legal advice.']);
  });

  test('as of a block before the terms finds none', async () => {
    const before = await report('corpus', { at: { block: beforeTerms } });
    expect(verdicts(before)).toEqual(['UNKNOWN', 'UNKNOWN']);
    expect(before.byPolicy[0].cause).toBe('MISSING');
    expect(before.byPolicy[0].reasons[0].decides.by).toBe('the rights holder');
    expect(verdicts(await report('corpus'))).toEqual(['PROHIBITED', 'PROHIBITED']);
  });

  test.each([
    [{ use: { uses: ['fly'] } }, 'USE_UNKNOWN'],
    [{ use: { uses: [] } }, 'BAD_REQUEST'],
    [{ use: { uses: ['training'], territory: 'Germany' } }, 'BAD_REQUEST'],
    [{ use: { uses: ['training'], monthlyUsers: '99999999999999999999' } }, 'BAD_REQUEST'],
    [{ policy: 'generous' }, 'POLICY_UNKNOWN'],
  ])('refuses what it cannot judge: %j', async (given, code) => {
    const answer = await service.ask(QUERY, { id: globalId('work'), use: SELL, ...given });
    expect(codesOf(answer)).toEqual([code]);
  });

  test('of a page of 100 costs less than one answer may', async () => {
    const answer = await service.ask(
      `{ assets(first: 100) { edges { node {
        id closure { upstreamCount } licenseReport(use: { uses: ["commercialUse"] }) { byPolicy { policy verdict cause } }
      } } } }`,
    );
    expect(answer.errors).toBeUndefined();
    expect(answer.extensions?.cost.value).toBeLessThan(DEFAULT_LIMITS.maxCost);
  });
});

describe('a conclusion of counsel', () => {
  const counsel = [accountOf('counsel')];

  test('is used by who relies on its maker, and shown with what was recorded since', async () => {
    const { byPolicy, conclusions } = await report('copied', { counsel });
    expect(verdicts({ byPolicy })).toEqual(['CONDITIONAL', 'CONDITIONAL']);
    expect(byPolicy[0].reasons[0].what).toContain('A. Counsel');
    expect(conclusions).toEqual([
      {
        kind: 'LICENSE',
        expression: 'CC0-1.0',
        use: 'relied on',
        factsSince: 1,
        since: [{ type: 'RoleStated' }],
        evidence: { type: 'Attested' },
      },
    ]);
    expect(verdicts(await report('copied', { counsel, at: { block: beforeConclusions } }))).toEqual(
      ['UNKNOWN', 'UNKNOWN'],
    );
  });

  test('is shown to others, and changes nothing for them', async () => {
    const { byPolicy, conclusions } = await report('copied');
    expect(verdicts({ byPolicy })).toEqual(['UNKNOWN', 'UNKNOWN']);
    expect(conclusions[0].use).toContain(accountOf('counsel'));
  });

  test('waives what a holder forbids, on the word of who signs', async () => {
    const { byPolicy } = await report('corpus', { counsel });
    expect(verdicts({ byPolicy })).toEqual(['CONDITIONAL', 'CONDITIONAL']);
    expect(byPolicy[0].reasons.map(({ what }: Loose) => what)).toEqual([
      expect.stringContaining('waiver of A. Counsel'),
    ]);
  });
});

test('notices, open statements and the closure of an asset are answered beside it', async () => {
  const { data, errors } = await service.ask(
    `query ($id: ID!) { asset(id: $id) { ... on Asset {
      notices(first: 10) { total verdict notices { obligation clause { name } asset { id } } }
      openStatements(use: { uses: ["commercialUse"] }, first: 10) { total statements { cause unblocks asset { id } by } }
      closure { upstreamCount complete declaredComplete degreeReached }
    } } }`,
    { id: globalId('work') },
  );
  expect(errors).toBeUndefined();
  const { notices, openStatements, closure } = data.asset;
  expect(notices.notices.map(({ obligation }: Loose) => obligation)).toContain('attribution');
  expect(openStatements.statements).toContainEqual(
    expect.objectContaining({ cause: 'MISSING', asset: { id: globalId('copied') }, unblocks: 2 }),
  );
  expect(closure).toEqual({
    upstreamCount: 2,
    complete: true,
    declaredComplete: false,
    degreeReached: 1,
  });
});
