import { describe, expect, it } from 'vitest';
import type { DpiRecord } from './form.js';
import { mapDpi } from './map.js';
import { resolveParents } from './parents.js';

const NO_CLASSES = { kinds: new Map(), custom: new Map() };

function record(id: string, change: Partial<DpiRecord> = {}): DpiRecord {
  return {
    file: 'Set.json',
    id,
    name: id,
    collection: 'Set',
    collectionUrl: '',
    hubName: '',
    hubTag: '',
    parents: [],
    generators: [],
    licenses: [],
    fields: {
      'Unique Dataset Identifier': id,
      'Dataset Name': id,
      'Paper Title': '',
      'Dataset URL': '',
      'GitHub URL': '',
      'Hugging Face URL': '',
      'ArXiv URL': '',
      Collection: 'Set',
      'Collection URL': '',
      Languages: [],
      'Task Categories': [],
      'Text Sources': [],
      'Model Generated': [],
      'Derived from Datasets': [],
      Creators: [],
      Licenses: [],
    },
    ...change,
  };
}

const kindsOf = (records: readonly DpiRecord[]) =>
  resolveParents(records).links.map(({ record: { id }, name, kind }) => [id, name, kind]);

describe('names of parents', () => {
  it('are a derivation where one record or collection alone bears them, case and signs aside', () => {
    const records = [
      record('a', { name: 'My-Set 1' }),
      record('b', { parents: ['my set_1', 'SET'] }),
    ];
    expect(kindsOf(records)).toEqual([
      ['b', 'my set_1', 'EDGE'],
      // Its own collection, which derives from it.
      ['b', 'SET', 'CYCLE'],
    ]);
  });

  it('are none where several bear them, and where none does', () => {
    const records = [
      record('a', { name: 'X' }),
      record('b', { name: 'x' }),
      record('c', { parents: ['X', 'Y', '日本'] }),
    ];
    expect(kindsOf(records).map(([, , kind]) => kind)).toEqual([
      'AMBIGUOUS',
      'FREE_TEXT',
      'FREE_TEXT',
    ]);
  });

  it('are none where the record bears them itself, also on the hub, nor for others then', () => {
    const records = [
      record('part-c4', { name: 'C4', parents: ['c4'] }),
      record('other', { parents: ['C4'] }),
      record('wsc', { hubName: 'org/mwsc', parents: ['MWSC'] }),
    ];
    expect(kindsOf(records)).toEqual([
      ['part-c4', 'c4', 'SELF'],
      ['other', 'C4', 'NAMESAKE'],
      ['wsc', 'MWSC', 'SELF'],
    ]);
  });

  it('are none in a circle, also where one name has a word more', () => {
    const records = [
      record('c4', { parents: ['Enron dataset'] }),
      record('enron', { parents: ['C4'] }),
    ];
    expect(kindsOf(records)).toEqual([
      ['c4', 'Enron dataset', 'CYCLE'],
      ['enron', 'C4', 'CYCLE'],
    ]);
    expect(resolveParents(records).cycles).toHaveLength(1);
  });

  it('are none in a circle through two collections', () => {
    const records = [
      record('a', { collection: 'One', parents: ['Two'] }),
      record('b', { collection: 'Two', parents: ['One'] }),
    ];
    expect(kindsOf(records).map(([, , kind]) => kind)).toEqual(['CYCLE', 'CYCLE']);
  });
});

describe('a mapped collection', () => {
  const records = [
    record('a', { name: 'A', parents: ['A', 'somewhere'], generators: ['OpenAI GPT-4', 'Other'] }),
    record('b', { parents: ['a', 'A'], collection: 'Else' }),
    record('c', { parents: ['b', 'B'], collection: 'Else' }),
  ];
  const assets = mapDpi(records, NO_CLASSES, resolveParents(records));

  it('is an asset of its own, made of its members', () => {
    expect(assets.map(({ identifier }) => identifier)).toEqual([
      'dpi:dataset/a',
      'dpi:dataset/b',
      'dpi:dataset/c',
      'dpi:collection/Set',
      'dpi:collection/Else',
    ]);
    expect(assets[4]?.sources.map(({ identifier, relation }) => [identifier, relation])).toEqual([
      ['dpi:dataset/b', 'HAD_MEMBER'],
      ['dpi:dataset/c', 'HAD_MEMBER'],
    ]);
  });

  it('names what has no record, and why', () => {
    expect(assets[0]?.unregistered.map(({ name, relation, why }) => [name, relation, why])).toEqual(
      [
        ['A', 'ADAPTED_FROM', 'NAME_COLLISION'],
        ['somewhere', 'ADAPTED_FROM', 'NOT_FOUND'],
        ['OpenAI GPT-4', 'OUTPUT_OF', 'GENERATOR'],
        ['Other', 'OUTPUT_OF', 'GENERATOR'],
      ],
    );
  });

  it('derives once from an asset of two names', () => {
    expect(assets[2]?.sources).toHaveLength(1);
  });
});
