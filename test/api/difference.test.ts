import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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
  START_BLOCK,
  say,
} from './world.js';

const termsOf = (expression: string) => ({
  terms: { ...SILENT_TERMS, expression: `0x${Buffer.from(expression).toString('hex')}` as Hex },
});
const FREE = hashOf('terms that allow all');
const CLOSED = hashOf('terms that forbid trade');

const PARTS = `
  from { blockNumber } to { blockNumber } wasRecorded complete
  gainedCount gained(first: 5) { id } lostCount lost(first: 5) { id }
  addedCount added(first: 5) { derived { id } source { id } relation royaltyBps }
  endedCount ended(first: 5) { derived { id } source { id } }
  verdicts(use: { uses: ["commercialUse"] }, policy: "text") {
    policy before after causeAfter newReasons(first: 5) { what asset { id } outcome } goneReasons(first: 5) { what }
  }
  shares(amountWei: "10000") { amount heldBefore heldAfter beneficiaries { agent { address } before after } }
  factCount facts(first: 20) { what fact { type blockNumber } about { id } }`;

describe('the difference of an asset between two blocks', () => {
  let service: Service;
  const world = openWorld();
  const first = START_BLOCK + 1;

  const ask = (name: string, since: number, at?: number) =>
    service.ask(
      `query ($id: ID!, $since: At!, $at: At) {
        asset(id: $id, at: $at) { ... on Asset { difference(since: $since) { ${PARTS} } } }
      }`,
      { id: globalId(name), since: { block: since }, at: at === undefined ? null : { block: at } },
    );
  const differenceOf = async (name: string, since: number, at?: number): Promise<Loose> => {
    const { data, errors } = await ask(name, since, at);
    expect(errors).toBeUndefined();
    return data.asset.difference;
  };

  beforeAll(async () => {
    world.mine([
      registerTerms(FREE, termsOf('CC0-1.0')),
      registerTerms(CLOSED, termsOf('CC-BY-NC-4.0')),
      register('open', { by: 'olga', kind: 1, createdAt: 1_500_000_000 }),
      say('lineage', 'TermsAttached', 'open', { licenseTermsId: FREE, appliesTo: 1 }, 'olga'),
      register('closed', { by: 'carl', kind: 1, createdAt: 1_500_000_000 }),
      say('lineage', 'TermsAttached', 'closed', { licenseTermsId: CLOSED, appliesTo: 1 }, 'carl'),
      register('model'),
      say('lineage', 'TermsAttached', 'model', { licenseTermsId: FREE, appliesTo: 2 }),
      derive('model', [{ name: 'open', bps: 1000 }]),
    ]);
    world.mine([register('elsewhere', { by: 'nobody' })]);
    world.mine([derive('model', [{ name: 'closed', bps: 2000 }])]);
    const facts = await world.source().factsAfter(null, 100);
    const edge = facts?.facts.find(({ type }) => type === 'DerivationsRecorded')?.factId as Hex;
    world.mine([
      say('lineage', 'SourceSuperseded', 'model', {
        supersededFactId: edge,
        index: 0,
        replacementFactId: ZERO_HASH,
        replacementIndex: 0,
        reason: 1,
      }),
    ]);
    service = await startService({ world });
  });

  afterAll(() => service.close());

  test('names sources that came and went, the verdict, the shares, and the facts that made it', async () => {
    const found = await differenceOf('model', first);
    expect(found).toMatchObject({ wasRecorded: true, complete: true });
    expect(found.gained).toEqual([{ id: globalId('closed') }]);
    expect(found.lost).toEqual([{ id: globalId('open') }]);
    expect(found.added).toEqual([
      {
        derived: { id: globalId('model') },
        source: { id: globalId('closed') },
        relation: 'TRAINED_ON',
        royaltyBps: 2000,
      },
    ]);
    expect(found.ended.map(({ source }: Loose) => source.id)).toEqual([globalId('open')]);
    const [verdict] = found.verdicts;
    expect(verdict).toMatchObject({ policy: 'text', before: 'PERMITTED' });
    expect(verdict).toMatchObject({ after: 'UNKNOWN', causeAfter: 'LAW_UNSETTLED' });
    expect(verdict.newReasons.map(({ asset }: Loose) => asset.id)).toContain(globalId('closed'));
    expect(found.shares).toEqual({
      amount: '10000',
      heldBefore: '0',
      heldAfter: '0',
      beneficiaries: [
        { agent: { address: accountOf('alice') }, before: '9000', after: '8000' },
        { agent: { address: accountOf('carl') }, before: '0', after: '2000' },
        { agent: { address: accountOf('olga') }, before: '1000', after: '0' },
      ].sort((a, b) => (a.agent.address < b.agent.address ? -1 : 1)),
    });
    expect(found.facts.map(({ fact }: Loose) => fact.type)).toEqual([
      'DerivationsRecorded',
      'SourceSuperseded',
    ]);
    expect(found.facts[1].what).toMatch(/^strikes source 0 of 0x.*: MISTAKE$/);
    expect(found.factCount).toBe(2);
  });

  test('is nothing between two blocks in which nothing of the lineage was recorded', async () => {
    const found = await differenceOf('model', first, first + 1);
    expect(found).toMatchObject({
      gainedCount: 0,
      lostCount: 0,
      addedCount: 0,
      endedCount: 0,
      factCount: 0,
    });
    expect(found.verdicts[0]).toMatchObject({ newReasons: [], goneReasons: [] });
    expect(found.shares.beneficiaries).toEqual([]);
  });

  test('from a block before the asset was recorded is all that is there', async () => {
    const found = await differenceOf('model', START_BLOCK, first);
    expect(found).toMatchObject({ wasRecorded: false, gainedCount: 1, lostCount: 0 });
    expect(found.verdicts[0].before).toBeNull();
    expect(found.shares.beneficiaries).toHaveLength(2);
    expect(found.factCount).toBe(5);
  });

  test('is not told backwards', async () => {
    expect(codesOf(await ask('model', first + 2, first))).toEqual(['BAD_REQUEST']);
  });
});
