import { chmodSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ZERO_ADDRESS, ZERO_HASH } from '../../encoding/hex.js';
import { readDpiFolder } from './dpi/read.js';
import { draftImported } from './drafts.js';
import { readDpi } from './import.js';
import { readMotFolder } from './mot/read.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pedigree-import-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, content: string | Uint8Array) =>
  writeFileSync(join(folder, name), content);

const dpi = (id: string, change: object = {}) => ({
  'Unique Dataset Identifier': id,
  'Dataset Name': id,
  'Paper Title': '',
  Collection: 'Set',
  Languages: [],
  'Task Categories': [],
  'Text Sources': [],
  'Model Generated': [],
  'Derived from Datasets': [],
  Creators: [],
  Licenses: [{ License: 'MIT License', 'License URL': null }],
  ...change,
});
const records = (...all: readonly ReturnType<typeof dpi>[]) =>
  JSON.stringify(Object.fromEntries(all.map((one) => [one['Unique Dataset Identifier'], one])));

const MODEL = `release:
  name: Good
  date: '2024-11-15'
  components:
    - name: 'Model card'
      license: MIT
`;

describe('a folder of datasets', () => {
  const read = async () => {
    const { records: found, problems } = await readDpiFolder(folder);
    return {
      ids: found.map(({ id }) => id),
      problems: problems
        .filter(({ file }) => !file.startsWith('constants/'))
        .map(({ file, record, kind, reason }) => [file, record, kind, reason]),
    };
  };

  it('is refused where it is not there, is a file, or holds no records', async () => {
    await expect(readDpiFolder(join(folder, 'none'))).rejects.toMatchObject({ code: 'BAD_FOLDER' });
    await expect(readDpiFolder(folder)).rejects.toMatchObject({ code: 'BAD_FOLDER' });
    write('file', '');
    await expect(readDpiFolder(join(folder, 'file'))).rejects.toMatchObject({ code: 'BAD_FOLDER' });
  });

  it('gives its good records, and names every file that cannot be read', async () => {
    write('a.json', records(dpi('a')));
    write('b-text.json', 'not JSON');
    write('c-half.json', records(dpi('c')).slice(0, -20));
    write('d-list.json', '[]');
    write('e-deep.json', `{"e":${'['.repeat(100_000)}${']'.repeat(100_000)}}`);
    write('f-latin.json', Buffer.from('{"\xe9":1}', 'latin1'));
    write('g-large.json', '');
    truncateSync(join(folder, 'g-large.json'), 100 * 1024 * 1024);
    mkdirSync(join(folder, 'h-folder.json'));
    write('i-closed.json', records(dpi('i')));
    chmodSync(join(folder, 'i-closed.json'), 0);
    write('_template.json', '{"template": {}}');
    const { ids, problems } = await read();
    // Root reads what is closed to others.
    expect(ids).toEqual(process.getuid?.() === 0 ? ['a', 'i'] : ['a']);
    const named = problems.map(([file, record, kind]) => [file, record, kind]);
    for (const file of ['b-text', 'c-half', 'd-list', 'e-deep', 'f-latin', 'g-large', 'h-folder']) {
      expect(named).toContainEqual([`${file}.json`, null, 'MALFORMED']);
    }
    expect(problems.find(([file]) => file === 'g-large.json')?.[3]).toContain('104857600');
  });

  it('gives the other records of a file where one is malformed', async () => {
    write(
      'a.json',
      records(
        dpi('good'),
        dpi('bidi', { 'Dataset Name': 'gpj.\u202egnp' }),
        dpi('nul', { Creators: ['a\u0000b'] }),
        dpi('huge', { 'Dataset Name': 'x'.repeat(200_000) }),
        dpi('nameless', { 'Dataset Name': '' }),
        dpi('typed', { Licenses: 'MIT' }),
        dpi('long', { 'Derived from Datasets': ['y'.repeat(1_001)] }),
      ).replace('"typed":', '"renamed":"x","typed":'),
    );
    const { ids, problems } = await read();
    expect(ids).toEqual(['good']);
    expect(problems.map(([, record, kind]) => [record, kind])).toEqual(
      ['bidi', 'nul', 'huge', 'nameless', 'renamed', 'typed', 'long'].map((id) => [
        id,
        'MALFORMED',
      ]),
    );
    expect(problems[0]?.[3]).toContain('U+202E');
  });

  it('refuses a record under another id than its own, and keys of prototypes', async () => {
    const body = JSON.stringify(dpi('b'));
    write('a.json', `{"a":${body},"__proto__":${body},"b":${body}}`);
    const { ids, problems } = await read();
    expect(ids).toEqual(['b']);
    expect(problems.map(([, record]) => record)).toEqual(['a', '__proto__']);
  });

  it('names an id that occurs twice, in two files and in one', async () => {
    const [one, two] = [dpi('same'), dpi('same', { Collection: 'Other' })].map((record) =>
      JSON.stringify(record),
    );
    write('a.json', `{"same":${one},"x":${JSON.stringify(dpi('x'))},"same":${two}}`);
    write('b.json', records(dpi('x'), dpi('y')));
    const { ids, problems } = await read();
    expect(ids).toEqual(['same', 'x', 'y']);
    expect(problems.map(([file, record, kind]) => [file, record, kind])).toEqual([
      ['a.json', 'same', 'DUPLICATE'],
      ['b.json', 'x', 'DUPLICATE'],
    ]);
  });

  it('gives a record as large as records may be, which a document holds', async () => {
    const words = (count: number, sign: string) =>
      Array.from({ length: count }, (_, i) => `${i}`.padEnd(1_000, sign));
    write(
      'a.json',
      records(
        dpi('i'.repeat(500), {
          'Dataset Name': '名'.repeat(1_000),
          'Paper Title': 'p'.repeat(100_000),
          Collection: 'c'.repeat(500),
          'Text Sources': words(2_000, 't'),
          'Derived from Datasets': words(2_000, '名'),
          'Model Generated': words(2_000, '名'),
          Licenses: words(500, 'l').map((License) => ({
            License,
            'License URL': '名'.repeat(5_000),
          })),
        }),
      ),
    );
    const { assets, report } = await readDpi(folder);
    expect(report.problems.filter(({ file }) => file === 'a.json')).toEqual([]);
    const drafts = draftImported(assets, {
      prefix: ZERO_HASH,
      registrant: ZERO_ADDRESS,
      makeSalt: () => ZERO_HASH,
    });
    expect(drafts.map(({ named }) => named.length).toSorted()).toEqual([0, 4_000]);
  });

  it('says where the classes of licences are not there', async () => {
    mkdirSync(join(folder, 'data_summaries'));
    write('data_summaries/a.json', records(dpi('a')));
    const { problems, classes } = await readDpiFolder(folder);
    expect(classes.kinds.size).toBe(0);
    expect(problems.map(({ file }) => file)).toEqual([
      'constants/license_classes.json',
      'constants/custom_license_classes.json',
    ]);
  });
});

describe('a folder of models', () => {
  const read = async () => {
    const { models, problems } = await readMotFolder(folder);
    return { ids: models.map(({ id }) => id), files: problems.map(({ file }) => file), problems };
  };

  it('is refused where it holds none', async () => {
    await expect(readMotFolder(folder)).rejects.toMatchObject({ code: 'BAD_FOLDER' });
  });

  it('gives its good models, and names every file that is none', async () => {
    write('good.yml', MODEL);
    const bad = {
      'alias.yml': `${MODEL}  producer: &a x\n  origin: *a\n`,
      'bidi.yml': MODEL.replace('Good', '"\\u202ex"'),
      'bomb.yml': `a: &a [x,x]\nb: &b [*a,*a]\nrelease: [*b,*b]\n`,
      'deep.yml': `release: ${'['.repeat(100_000)}`,
      'deeper.yml': `release:\n${'- '.repeat(100_000)}x\n`,
      'empty.yml': '',
      'half.yml': MODEL.slice(0, 60),
      'json.yml': '{"release": ',
      'nameless.yml': MODEL.replace('Good', "''"),
      'nul.yml': MODEL.replace('Good', 'a\u0000b'),
      'tag.yml': MODEL.replace('Good', '!!js/function x'),
      'twice.yml': `${MODEL}  name: Again\n`,
    };
    for (const [name, text] of Object.entries(bad)) write(name, text);
    write('large.yml', `${MODEL}#${'x'.repeat(300_000)}`);
    write('latin.yml', Buffer.from(MODEL.replace('Good', 'caf\xe9'), 'latin1'));
    const { ids, files } = await read();
    expect(ids).toEqual(['good']);
    expect(files.toSorted()).toEqual([...Object.keys(bad), 'large.yml', 'latin.yml'].toSorted());
  });

  it('reads every value as a text, and no word as a date or a number', async () => {
    write(
      'plain.yml',
      MODEL.replace("'2024-11-15'", '2024-11-15\n  version: 7\n  type: no\n  license: []'),
    );
    const { models } = await readMotFolder(folder);
    expect(models[0]?.release).toMatchObject({ date: '2024-11-15', version: '7', type: 'no' });
  });
});
