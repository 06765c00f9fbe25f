import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { draftManifest } from '../../lineage-api/src/publish/forms/manifest.js';
import { parseManifest } from '../../lineage-api/src/publish/forms/manifest-file.js';
import {
  previewDrafts,
  publishDrafts,
} from '../../lineage-api/src/publish/forms/publish-drafts.js';
import { hashOf, startTestChain, type TestChain } from './target.js';

const OWN_SAMPLE = new URL('../../sample/own/assets.json', import.meta.url);
const NOW = Date.parse('2026-01-15T12:00:00Z') / 1000;
let chain: TestChain;

beforeAll(async () => {
  chain = await startTestChain();
});
afterAll(() => chain.stop());

const bytes = (text: string) => Buffer.from(text, 'utf8');
const draft = async (text: string) =>
  draftManifest(chain.target, parseManifest(bytes(text), NOW), async (path) => hashOf(path));
const manifest = (...assets: object[]) => JSON.stringify({ format: 'pedigree-import/1', assets });
const asset = (name: string, more: object = {}) => ({
  kind: 'DATASET',
  name,
  sha256: hashOf(name),
  createdAt: '2024-01-01',
  ...more,
});

/** The message of what is refused; nothing may have been sent. */
async function refusal(text: string): Promise<string> {
  const before = await chain.sent();
  const error = await draft(text).then(
    () => new Error('it was taken'),
    (cause: Error) => cause,
  );
  expect(await chain.sent()).toBe(before);
  expect(error).toMatchObject({ code: expect.stringMatching(/^(BAD_RECORD|JSON_)/) });
  return error.message;
}

const SHEET =
  '\ufeffRef;Kind;Name;Created at;File;Sources;Unregistered;License\r\n' +
  'web;DATASET;"Web; ""pages""";2023-05-01;web.txt;;Some crawl=FILTERED_FROM;CC-BY-4.0\r\n' +
  ';;;;;;;\r\n' +
  'm;MODEL;Model;2023-05-01;m.bin;web=TRAINED_ON/250;;\r\n' +
  'q;MODEL;Quantized;;q.bin;"m = QUANTIZED_FROM\nweb=EVALUATED_ON";;\r\n';

describe('a spreadsheet', () => {
  it('is registered with its sources, and again changes nothing', async () => {
    const drafts = await draft(SHEET);
    const preview = await previewDrafts(chain.target, drafts.drafts);
    expect(preview).toMatchObject({ dryRun: true, recorded: 3, skipped: 0, transactions: [] });
    const report = await publishDrafts(chain.target, drafts);
    expect(
      report.assets.map(({ name, sources, unregistered, timeBasis, createdAt }) => [
        name,
        sources,
        unregistered,
        timeBasis,
        createdAt - Date.parse('2023-05-01') / 1000,
      ]),
    ).toEqual([
      ['Web; "pages"', 0, 1, 'DAY', 0],
      ['Model', 1, 0, 'DAY', 1],
      ['Quantized', 2, 0, 'ASSUMED', 2],
    ]);
    expect(drafts.drafts[0]?.metadata?.document.statements).toMatchObject([
      { expression: 'CC-BY-4.0', where: 'AUDIT', appliesTo: ['DATA'] },
    ]);
    const again = await publishDrafts(chain.target, await draft(SHEET));
    expect(again).toMatchObject({ recorded: 0, skipped: 3, transactions: [] });
    expect(again.assets.map(({ id }) => id)).toEqual(report.assets.map(({ id }) => id));
  });

  it('is refused with every mistake and its line at once', async () => {
    const message = await refusal(
      'kind,name,createdAt,sha256,sources\n' +
        `SONG,A,2024-01-01,${hashOf('a')},\n` +
        `DATASET,B,01/02/2024,${hashOf('b')},B\n` +
        `DATASET,"C\nof two lines",2024-01-01,0x12,nobody=TRAINED_BY\n` +
        'DATASET,D,2024-01-01,,,,,,\n',
    );
    for (const part of ['line 2: kind', 'line 3: createdAt', 'line 3: sources: expected NAME']) {
      expect(message).toContain(part);
    }
    expect(message).toMatch(
      /line 4: name.*one line[\s\S]*line 4: sha256[\s\S]*line 4: sources\.0\.relation/,
    );
    expect(message).toContain('line 6: expected 5 cells, got 9');
  });

  it.each([
    ['an unknown column', 'kind,name,licence\nDATASET,A,MIT\n', /line 1: expected known columns/],
    ['no line but the first', 'kind,name\n', /a line for each asset/],
    ['nothing', ' ', /a line for each asset/],
    ['a quote that stays open', 'kind,name\nDATASET,"A\n', /quote/i],
    ['text that turns its direction', 'kind,name\nDATASET,A\u202eB\n', /U\+202E/],
    ['NUL', 'kind,name\nDATASET,A\0\n', /U\+0000/],
  ])('is refused with %s', async (_, text, message) => {
    expect(await refusal(text)).toMatch(message);
  });

  it('is refused where it is no UTF-8', () => {
    const latin = Buffer.from('kind,name\nDATASET,caf\xe9\n', 'latin1');
    expect(() => parseManifest(latin, NOW)).toThrow(/UTF-8/);
  });
});

describe('a JSON manifest', () => {
  it('is refused for a cycle, which is named', async () => {
    const message = await refusal(
      manifest(
        asset('end', { sources: [{ asset: 'a', relation: 'TRAINED_ON' }] }),
        asset('a', { sources: [{ asset: 'b', relation: 'TRAINED_ON' }] }),
        asset('b', { sources: [{ asset: 'a', relation: 'TRAINED_ON' }] }),
      ),
    );
    expect(message).toContain('expected no cycle, got "a" from "b" from "a"');
  });

  it.each([
    [
      'a source that is younger',
      [
        asset('old', {
          createdAt: '2020-01-01',
          sources: [{ asset: 'new', relation: 'TRAINED_ON' }],
        }),
        asset('new'),
      ],
      /assets\.0: createdAt: expected a time after that of every source/,
    ],
    [
      'a source of the same moment',
      [
        asset('a', {
          createdAt: '2024-01-01T00:00:00Z',
          sources: [{ asset: 'b', relation: 'TRAINED_ON' }],
        }),
        asset('b', { createdAt: '2024-01-01T00:00:00Z' }),
      ],
      /assets\.0: createdAt/,
    ],
    [
      'a source that is registered nowhere',
      [asset('a', { sources: [{ asset: hashOf('x'), relation: 'TRAINED_ON' }] })],
      /assets\.0: sources: 0x[0-9a-f]{64} is not registered/,
    ],
    [
      'a name that no asset has',
      [asset('a', { sources: [{ asset: 'nobody', relation: 'TRAINED_ON' }] })],
      /got "nobody"/,
    ],
    ['an unknown kind', [asset('a', { kind: 'SONG' })], /assets\.0\.kind/],
    ['an unknown field', [asset('a', { licence: 'MIT' })], /licence/],
    ['a time in the future', [asset('a', { createdAt: '2999-01-01' })], /no time in the future/],
    [
      'a name that two have',
      [asset('a'), asset('a', { kind: 'MODEL' })],
      /names assets\.0 already/,
    ],
    [
      'the same content twice',
      [asset('a'), asset('a', { ref: 'b' })],
      /the same asset as assets\.0/,
    ],
    ['two kinds of content', [asset('a', { identifier: 'x' })], /exactly one of/],
    ['a name with NUL', [asset('a'), asset('b\0')], /assets\.1: .*U\+0000/],
  ])('is refused for %s', async (_, assets, message) => {
    expect(await refusal(manifest(...assets))).toMatch(message);
  });

  it.each([
    ['half-written', '{"format":"pedigree-import/1","assets":[{"kind"', 'JSON_MALFORMED'],
    ['nested 100,000 levels deep', `{"assets":${'['.repeat(100_000)}`, 'JSON_TOO_DEEP'],
    ['100 MB large', `{"assets":"${' '.repeat(100_000_000)}"}`, 'JSON_TOO_LARGE'],
  ])('is refused where it is %s', (_, text, code) => {
    expect(() => parseManifest(bytes(text), NOW)).toThrow(expect.objectContaining({ code }));
  });

  it('takes a registered asset as a source, by its id, and terms and runs with it', async () => {
    const [terms] = JSON.parse(readFileSync(OWN_SAMPLE, 'utf8')).terms;
    const first = await publishDrafts(chain.target, await draft(manifest(asset('registered'))));
    const { deployment } = chain.target;
    const scope = `eip155:${deployment.chainId}:${deployment.contracts.lineage.address}`;
    const drafts = await draft(
      manifest(
        asset('derived', {
          kind: 'MODEL',
          createdAt: '2024-01-02T03:04:05Z',
          sources: [{ asset: `${scope}/${first.assets[0]?.id}`, relation: 'TRAINED_ON' }],
          activities: [
            { run: 'run 1', kind: 'TRAINING', startedAt: '2024-01-02', endedAt: '2024-01-02' },
          ],
          terms: [{ appliesTo: ['WEIGHTS'], fields: terms.fields }],
        }),
      ),
    );
    expect(drafts.terms).toHaveLength(1);
    expect(await publishDrafts(chain.target, drafts)).toMatchObject({ recorded: 1 });
  });

  it('that stops in the middle says how much stands, and goes on from there', async () => {
    const [one] = JSON.parse(readFileSync(OWN_SAMPLE, 'utf8')).terms;
    const fields = { ...one.fields, royaltyBps: 77 };
    const drafts = await draft(
      manifest(asset('offered', { terms: [{ appliesTo: ['DATA'], fields }] })),
    );
    const { wallet } = chain.target;
    const send: typeof wallet.send = async (transaction) => {
      const receipt = await wallet.send(transaction);
      await chain.setFunds(1n);
      return receipt;
    };
    const poor = { ...chain.target, wallet: { ...wallet, send } };
    await expect(publishDrafts(poor, drafts)).rejects.toMatchObject({
      code: 'NO_FUNDS',
      message: expect.stringContaining('1 transaction of this run stand'),
    });
    await chain.setFunds(10n ** 22n);
    const report = await publishDrafts(chain.target, drafts);
    expect(report).toMatchObject({ recorded: 1, transactions: [expect.any(String)] });
  });
});
