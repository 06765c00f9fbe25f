import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ZERO_HASH } from '../../lineage-api/src/encoding/hex.js';
import { SILENT_TERMS } from '../../lineage-api/src/encoding/license-terms.js';
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
} from './world.js';

const SHARES = hashOf('terms that ask 10 %');
const NOTHING = {
  ...SILENT_TERMS,
  royaltyBps: 1_000,
  currency: accountOf('no token'),
};

let service: Service;
let agreed: { block: number };

beforeAll(async () => {
  const world = openWorld();
  world.mine([
    registerTerms(SHARES, { terms: NOTHING }),
    register('A', { by: 'ann', createdAt: 1 }),
    register('B', { by: 'bob', createdAt: 2 }),
    register('C', { by: 'cem', createdAt: 2 }),
    register('D', { by: 'dee', createdAt: 3 }),
    register('O', { by: 'obs', role: 4, createdAt: 1 }),
    register('full', { by: 'dee', createdAt: 4 }),
    say('lineage', 'TermsAttached', 'A', { licenseTermsId: SHARES, appliesTo: 1 }, 'ann'),
  ]);
  world.mine([
    derive('B', [{ name: 'A', bps: 1_000, terms: SHARES }], 'bob'),
    derive('C', [{ name: 'A', bps: 1_000 }], 'cem'),
    derive(
      'D',
      [
        { name: 'B', bps: 2_000 },
        { name: 'C', bps: 2_000 },
      ],
      'dee',
    ),
    // In one block, 10,001 together: only the order of the facts tells which is one too many.
    derive('full', [{ name: 'C', bps: 6_000 }], 'dee'),
    derive('full', [{ name: 'O', bps: 4_001 }], 'dee'),
    derive('full', [{ name: 'A', bps: 4_000 }], 'dee'),
  ]);
  const bound = (await world.source().factsOf([idOf('B')], world.head, {})).find(
    ({ type }) => type === 'DerivationsRecorded',
  );
  const edgeFactId = bound?.factId ?? ZERO_HASH;
  world.mine([
    say(
      'lineage',
      'SourceSuperseded',
      'B',
      {
        supersededFactId: edgeFactId,
        index: 0,
        replacementFactId: ZERO_HASH,
        replacementIndex: 0,
        reason: 1,
      },
      'bob',
    ),
  ]);
  agreed = {
    block: world.mine([
      say(
        'lineage',
        'ShareReductionConsented',
        'A',
        { edgeFactId, index: 0, minimumBps: 0 },
        'ann',
      ),
    ]).number,
  };
  service = await startService({ world });
});

afterAll(() => service?.close());

const QUESTION = `query ($id: ID!, $amount: BigInt!, $currency: String, $at: At) {
  asset(id: $id, at: $at) {
    ... on Asset {
      royaltyAttribution(amountWei: $amount, currency: $currency) {
        amount currency payableInBlock paid held policy
        beneficiaries(first: 10) { agent { address } amount percent assets(first: 5) { asset { id } amount inflows(first: 5) { passed inflow } } }
        heldShares(first: 10) { reason amount asset { id } }
        flowCount
        flows(first: 10) { passed share { derived { id } source { id } state evidence { type } } }
        voidShares(first: 10) { state royaltyBps source { id } }
        text: diagram(format: TEXT) svg: diagram(format: SVG)
        closure { upstreamCount complete }
        asOf { blockNumber }
      }
    }
  }
}`;

const askOf = async (name: string, amount: unknown, more: Record<string, unknown> = {}) => {
  const answer = await service.ask(QUESTION, { id: globalId(name), amount, ...more });
  return { answer, of: (answer as Loose).data?.asset?.royaltyAttribution };
};
const paidOf = (of: Loose) =>
  Object.fromEntries(of.beneficiaries.map((each: Loose) => [each.agent.address, each.amount]));
const paidIn = (block: number) => ({ at: { block } });

describe('royaltyAttribution', () => {
  it('pays a diamond by FLOW, and shows the flow that explains it', async () => {
    const { of } = await askOf('D', '1000000', paidIn(agreed.block - 2));
    expect(paidOf(of)).toEqual({
      [accountOf('dee')]: '600000',
      [accountOf('bob')]: '180000',
      [accountOf('cem')]: '180000',
      [accountOf('ann')]: '40000',
    });
    expect(of).toMatchObject({
      amount: '1000000',
      currency: 'native',
      paid: '1000000',
      held: '0',
      policy: 'strict',
      payableInBlock: agreed.block - 1,
      flowCount: 4,
      asOf: { blockNumber: agreed.block - 2 },
      closure: { upstreamCount: 3, complete: true },
    });
    const ann = of.beneficiaries.find((each: Loose) => each.agent.address === accountOf('ann'));
    expect(ann.percent).toBe('4.0000');
    expect(ann.assets[0].inflows).toEqual([
      { passed: '20000', inflow: '200000' },
      { passed: '20000', inflow: '200000' },
    ]);
    expect(of.flows[0].share.evidence.type).toBe('DerivationsRecorded');
    expect(of.text).toContain('├─ 20% → ');
    expect(of.svg).toMatch(/^<svg /);
  });

  it('goes on with a share that terms bind after its owner struck it, until the owner of the source consents', async () => {
    const struck = await askOf('D', '1000000', paidIn(agreed.block - 1));
    expect(paidOf(struck.of)[accountOf('ann')]).toBe('40000');
    expect(struck.of.flows.map((each: Loose) => each.share.state)).toContain('OWED');
    const after = await askOf('D', '1000000', paidIn(agreed.block));
    expect(paidOf(after.of)).toMatchObject({
      [accountOf('ann')]: '20000',
      [accountOf('bob')]: '200000',
    });
  });

  it('counts a share that would lift the sum past 10,000 as 0, by the order of facts in one block', async () => {
    const { of } = await askOf('full', '100');
    expect(of.voidShares).toEqual([
      { state: 'OVER_CAP', royaltyBps: 4_001, source: { id: globalId('O') } },
    ]);
    expect(paidOf(of)).toEqual({ [accountOf('cem')]: '54', [accountOf('ann')]: '46' });
  });

  it('takes a token of its chain as currency, and no other', async () => {
    const token = `eip155:${SCOPE.chainId}/erc20:${accountOf('token')}`;
    expect((await askOf('D', '7', { currency: token })).of.currency).toBe(token);
    for (const currency of [`eip155:1/erc20:${accountOf('token')}`, 'USD', '']) {
      expect(codesOf((await askOf('D', '7', { currency })).answer)).toEqual(['CURRENCY_INVALID']);
    }
  });

  it('refuses what is no amount', async () => {
    const bad = ['0', '-1', '1.5', '1e18', '1 ether', '', '007', 5, String(1n << 256n)];
    for (const amount of bad) {
      expect(codesOf((await askOf('D', amount)).answer), String(amount)).toEqual([
        'AMOUNT_INVALID',
      ]);
    }
    expect((await askOf('D', String(1n << 255n))).of.paid).toBe(String(1n << 255n));
    expect((await askOf('D', '1')).of.paid).toBe('1');
  });

  it('reads the graph once for all assets of a page', async () => {
    service.calls.clear();
    const { data } = (await service.ask(
      '{ assets(first: 10, orderBy: NAME) { edges { node { id royaltyAttribution(amountWei: "100") { paid held } } } } }',
    )) as Loose;
    expect(data.assets.edges).toHaveLength(6);
    expect(service.calls.get('graph.closure')).toBe(1);
    expect(service.calls.get('source.factsOf')).toBe(1);
    const observed = data.assets.edges.find((edge: Loose) => edge.node.id === globalId('O'));
    expect(observed.node.royaltyAttribution).toEqual({ paid: '0', held: '100' });
  });
});
