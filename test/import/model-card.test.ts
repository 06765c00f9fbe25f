import { describe, expect, it } from 'vitest';
import { cardLicense } from '../../lineage-api/src/publish/forms/card-licenses.js';
import { rowOfCard } from '../../lineage-api/src/publish/forms/card-row.js';
import { parseModelCard } from '../../lineage-api/src/publish/forms/model-card.js';
import { hashOf } from './target.js';

const parse = (yaml: string) => parseModelCard(Buffer.from(`---\n${yaml}\n---\n# A model\n`));
const HUB = 'https://huggingface.co';
const REGISTERED = new Map([
  [`${HUB}/org/base`, [hashOf('base')]],
  [`${HUB}/datasets/org/data`, [hashOf('data')]],
  [`${HUB}/datasets/squad`, [hashOf('squad')]],
  [`${HUB}/org/twice`, [hashOf('one'), hashOf('two')]],
]);

const rowOf = (yaml: string) =>
  rowOfCard(parse(yaml), {
    repository: 'me/mine',
    createdAt: undefined,
    day: '2026-01-15',
    find: async () => REGISTERED,
  });

describe('a model card', () => {
  it('becomes a model with its licence statement, derivations and unregistered sources', async () => {
    const { row, ambiguous } = await rowOf(
      'base_model: org/base\ndatasets:\n- org/data\n- squad\n- nobody/here\nlicense: apache-2.0\ntags: [x]',
    );
    expect(ambiguous).toEqual([]);
    expect(row.asset).toMatchObject({
      kind: 'MODEL',
      role: 'OBSERVER',
      name: 'me/mine',
      identifier: `${HUB}/me/mine`,
      statements: [
        {
          expression: 'Apache-2.0',
          basis: 'DECLARED',
          where: 'CARD',
          appliesTo: ['WEIGHTS'],
          by: 'me',
        },
      ],
      sources: [
        { asset: hashOf('base'), relation: 'FINE_TUNED_FROM' },
        { asset: hashOf('data'), relation: 'TRAINED_ON' },
        { asset: hashOf('squad'), relation: 'TRAINED_ON' },
      ],
      unregistered: [{ name: 'nobody/here', relation: 'TRAINED_ON' }],
    });
  });

  it.each([
    ['base_model_relation: quantized', 'QUANTIZED_FROM'],
    ['base_model_relation: adapter', 'ADAPTED_FROM'],
    ['base_model_relation: merge', 'MERGED_FROM'],
    ['', 'FINE_TUNED_FROM'],
  ])('relates to its base as it says (%s)', async (line, relation) => {
    const { row } = await rowOf(`base_model: org/base\n${line}`);
    expect(row.asset.sources).toMatchObject([{ relation }]);
  });

  it('of several bases is a merge; one that several accounts registered, or that is a folder, is not guessed', async () => {
    const { row, ambiguous } = await rowOf('base_model: [org/base, org/twice, ./out]');
    expect(row.asset.sources).toMatchObject([{ asset: hashOf('base'), relation: 'MERGED_FROM' }]);
    expect(row.asset.unregistered).toMatchObject([
      { name: 'org/twice', note: expect.stringContaining('2 accounts') },
      { name: './out' },
    ]);
    expect(ambiguous).toEqual(['org/twice']);
  });

  it('states several licences as several, and none as none', async () => {
    const several = await rowOf(
      'license: [mit, cc-by-nc-4.0]\nlicense_link: https://example.org/l',
    );
    expect(several.row.asset).toMatchObject({
      combine: 'UNKNOWN',
      statements: [
        { expression: 'MIT', url: 'https://example.org/l' },
        { expression: 'CC-BY-NC-4.0' },
      ],
    });
    expect((await rowOf('tags: []')).row.asset.statements).toEqual([]);
  });

  it.each([
    ['mit', undefined, 'MIT'],
    ['Apache-2.0', undefined, 'Apache-2.0'],
    ['unknown', undefined, 'NOASSERTION'],
    ['other', 'llama3', 'LicenseRef-Llama-3-Community'],
    ['other', 'My Licence (v2)', 'LicenseRef-Card-My-Licence-v2'],
    ['other', undefined, 'LicenseRef-Card-other'],
    ['gpl', undefined, 'LicenseRef-Card-gpl'],
    ['constructor', undefined, 'LicenseRef-Card-constructor'],
    ['***', undefined, 'LicenseRef-Card-Unnamed'],
  ])('never guesses a licence: %s %s is %s', (key, name, expression) => {
    expect(cardLicense(key, name)).toBe(expression);
  });

  it.each([
    ['no front matter', '# A model\n'],
    ['front matter that does not end', '---\nlicense: mit\n'],
    ['nothing', ''],
    ['YAML that is none', '---\na: [\n---\n'],
    ['a key twice', '---\nlicense: mit\nlicense: apache-2.0\n---\n'],
    ['a list where there is none', '---\n- mit\n---\n'],
    ['a relation that there is not', '---\nbase_model_relation: stolen\n---\n'],
    ['levels without end', `---\na: ${'['.repeat(100_000)}\n---\n`],
    ['levels without end in a row', `---\n${'- '.repeat(100_000)}\n---\n`],
    [
      'aliases that stand for more than fits into memory',
      `---\na: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
        .split('')
        .map((key, i) => `${key}: &${key} [${`*${'abcdefgh'[i]},`.repeat(9)}]`)
        .join('\n')}\n---\n`,
    ],
  ])('is refused with %s', (_, text) => {
    expect(() => parseModelCard(Buffer.from(text))).toThrow(
      expect.objectContaining({ code: 'BAD_RECORD' }),
    );
  });

  it('is refused with NUL and with text that turns its direction', () => {
    const escaped = 'base_model: "org/\\u202ebase"';
    for (const text of ['license: "m\0it"', 'license: "m\u202eit"', escaped]) {
      expect(() => parse(text)).toThrow(expect.objectContaining({ code: 'JSON_UNSAFE' }));
    }
  });
});
