import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../cli/program.js';
import { codesOf, type Loose, type Service, startService } from './service.js';
import { accountOf, derive, globalId, openWorld, register, type World } from './world.js';

const COUNT = 7;

/** Models without a word on their licences, the last one made from the first. */
function createWorld(): World {
  const world = openWorld();
  for (let i = 0; i < COUNT; i++) {
    const createdAt = 1_600_000_000 + i;
    world.mine([register(`asset ${i}`, { by: 'maker', kind: 1, createdAt })]);
  }
  world.mine([derive(`asset ${COUNT - 1}`, [{ name: 'asset 0', relation: 8 }], 'maker')]);
  return world;
}

let service: Service;
beforeAll(async () => {
  service = await startService({ world: createWorld() });
});
afterAll(() => service.close());

const PAGE = `query ($first: Int!, $after: String, $filter: FindingFilter, $policy: String) {
  findings(first: $first, after: $after, filter: $filter, policy: $policy) {
    findings {
      rule { id severity } asset { id } what evidenceCount
      evidence { asset { id } license url factId by { address } fact { factId type } }
    }
    assetsRead assetCount truncated policy disclaimer pageInfo { hasNextPage endCursor }
  }
}`;

async function readPage(variables: Record<string, unknown>): Promise<Loose> {
  const { data, errors } = await service.ask(PAGE, variables);
  expect(errors).toBeUndefined();
  return data.findings;
}

describe('findings', () => {
  test('come page by page, every asset once, with one read of the graph for a page', async () => {
    const assets: string[] = [];
    let after: string | null = null;
    let pages = 0;
    service.calls.clear();
    do {
      const page: Loose = await readPage({ first: 3, after });
      expect(page.assetCount).toBe(COUNT);
      assets.push(...page.findings.map(({ asset }: Loose) => asset.id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      pages += 1;
    } while (after !== null);
    expect(pages).toBe(3);
    expect(assets.toSorted()).toEqual(
      Array.from({ length: COUNT }, (_, i) => globalId(`asset ${i}`)).toSorted(),
    );
    expect([service.calls.get('graph.assets'), service.calls.get('graph.closure')]).toEqual([
      pages,
      undefined,
    ]);
  });

  test('name rule, evidence and the fact that it rests on', async () => {
    const { findings, policy, disclaimer } = await readPage({ first: 1 });
    expect([policy, disclaimer]).toEqual(['text', 'Not legal advice.']);
    expect(findings[0]).toMatchObject({
      rule: { id: 'missing-license', severity: 'WARNING' },
      what: 'nobody states a licence of it',
      evidenceCount: 1,
      evidence: [{ by: { address: accountOf('maker') }, fact: { type: 'AssetRegistered' } }],
    });
    const [{ factId, fact }] = findings[0].evidence;
    expect(fact.factId).toBe(factId);
  });

  test('of one asset are those of the page', async () => {
    const { data } = await service.ask(
      'query ($id: ID!) { asset(id: $id) { ... on Asset { findings { rule { id } what } } } }',
      { id: globalId('asset 0') },
    );
    expect(data.asset.findings).toEqual([
      { rule: { id: 'missing-license' }, what: 'nobody states a licence of it' },
    ]);
  });

  test('are only those asked for', async () => {
    const none = await readPage({ first: 10, filter: { atLeast: 'ERROR' } });
    expect([none.findings, none.assetsRead]).toEqual([[], COUNT]);
    const other = await readPage({ first: 10, filter: { rules: ['expired-terms'] } });
    expect(other.findings).toEqual([]);
  });

  test.each([
    [{ filter: { rules: ['no-such-rule'] } }, 'BAD_REQUEST'],
    [{ policy: 'generous' }, 'POLICY_UNKNOWN'],
    [{ first: 101 }, 'PAGE_SIZE'],
    [{ after: 'nonsense' }, 'BAD_CURSOR'],
  ])('refuse %j', async (given, code) => {
    const answer = await service.ask(PAGE, { first: 10, ...given });
    expect(codesOf(answer)).toEqual([code]);
  });

  test('a cursor of other rules is refused', async () => {
    const { pageInfo } = await readPage({ first: 1 });
    const answer = await service.ask(PAGE, {
      first: 1,
      after: pageInfo.endCursor,
      filter: { atLeast: 'ERROR' },
    });
    expect(codesOf(answer)).toEqual(['BAD_CURSOR']);
  });
});

describe('pedigree lint', () => {
  const lint = (...args: readonly string[]) => run(['lint', ...args, '--url', service.api.url]);

  test('ends with 1 from the severity on that it is to fail on', async () => {
    const [error, warning] = await Promise.all([
      lint('--all', '--json'),
      lint('--all', '--json', '--fail-on', 'warning'),
    ]);
    expect([error.code, warning.code]).toEqual([0, 1]);
    const { findings, summary } = JSON.parse(error.stdout);
    expect([findings.length, summary.findings, summary.assetsRead]).toEqual([COUNT, COUNT, COUNT]);
    expect(summary.byRule).toEqual({ 'missing-license': COUNT });
    expect([summary.policy, summary.policyHash]).toEqual([
      'text',
      expect.stringMatching(/^0x[0-9a-f]{64}$/),
    ]);
  });

  test('writes whole JSON and SARIF where nothing is found', async () => {
    const rule = ['--rules', 'expired-terms'];
    const [json, sarif] = await Promise.all([
      lint('--all', ...rule, '--json'),
      lint('--all', ...rule, '--format', 'sarif'),
    ]);
    expect(JSON.parse(json.stdout).findings).toEqual([]);
    expect(JSON.parse(sarif.stdout).runs[0].results).toEqual([]);
    expect([json.code, sarif.code]).toEqual([0, 0]);
  });

  test.each([
    [[]],
    [['--all', 'something']],
    [['--all', '--fail-on', 'never']],
    [['--all', '--at-least', 'none']],
    [['--all', '--format', 'xml']],
    [['--all', '--rules', 'no-such-rule']],
  ])('misuse ends with 2: %j', async (args) => {
    const { code, stdout } = await lint(...args);
    expect([code, stdout]).toEqual([2, '']);
  });
});
