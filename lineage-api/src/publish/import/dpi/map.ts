import { groupBy } from '../group.js';
import type {
  ImportedAsset,
  ImportedSource,
  ImportedUnregistered,
  StatedDate,
} from '../records.js';
import { cutProse, findDay, firstLine } from '../text.js';
import type { DpiClasses, DpiRecord } from './form.js';
import {
  identifierOf,
  identifierOfCollection,
  type ParentLink,
  type ParentLinks,
} from './parents.js';
import { combineOf, toStatements } from './statements.js';

const REPOSITORY =
  'https://github.com/Data-Provenance-Initiative/Data-Provenance-Collection/blob/main/data_summaries/';

/** One asset a record, and one a collection. */
export function mapDpi(
  records: readonly DpiRecord[],
  classes: DpiClasses,
  { links }: ParentLinks,
): readonly ImportedAsset[] {
  const linksOf = groupBy(links, ({ record }) => record.id);
  const collections = groupBy(records, ({ collection }) => collection);
  return [
    ...records.map((record) => toAsset(record, classes, linksOf.get(record.id) ?? [])),
    ...[...collections].map(([name, members]) => toCollection(name, members)),
  ];
}

function toAsset(
  record: DpiRecord,
  classes: DpiClasses,
  links: readonly ParentLink[],
): ImportedAsset {
  const statements = toStatements(record, classes);
  return {
    identifier: identifierOf(record),
    kind: 'DATASET',
    name: record.name,
    description: describe(record),
    publisher: firstLine(record.fields.Creators.join('; ')) || null,
    links: linksTo(record),
    statements,
    combine: combineOf(statements),
    more: otherTags(record),
    date: dateOf(record),
    sources: toSources(record, links),
    unregistered: [
      ...links.flatMap((link) => toUnregistered(link) ?? []),
      ...record.generators.map(toGenerator),
    ],
  };
}

/** Two names may stand for one asset: it is one derivation. */
function toSources(record: DpiRecord, links: readonly ParentLink[]): readonly ImportedSource[] {
  const targets = links.flatMap((link) => (link.kind === 'EDGE' ? [link.target] : []));
  return [...new Set(targets)].map((identifier) => ({
    identifier,
    relation: 'ADAPTED_FROM',
    url: urlOf(record.file),
  }));
}

function toUnregistered(link: ParentLink): ImportedUnregistered | null {
  const named = { name: link.name, relation: 'ADAPTED_FROM' } as const;
  switch (link.kind) {
    case 'EDGE':
      return null;
    case 'SELF':
      return { ...named, why: 'NAME_COLLISION', note: 'the dataset itself bears this name' };
    case 'CYCLE':
      return {
        ...named,
        why: 'NAME_COLLISION',
        note: 'part of a circle of names: a dataset of this name names this one as its source',
      };
    case 'NAMESAKE':
      return {
        ...named,
        why: 'NAME_COLLISION',
        note: `${link.target} bears this name and has a source that bears it too`,
      };
    case 'AMBIGUOUS':
      return { ...named, why: 'AMBIGUOUS', note: `borne by ${link.bearers.join(', ')}` };
    case 'FREE_TEXT':
      return { ...named, why: 'NOT_FOUND', note: 'no record bears this name' };
  }
}

function toGenerator(name: string): ImportedUnregistered {
  return {
    name,
    relation: 'OUTPUT_OF',
    why: 'GENERATOR',
    note: 'a model that generated data of this dataset, as the audit names it',
  };
}

function toCollection(name: string, members: readonly DpiRecord[]): ImportedAsset {
  const pages = new Set(members.map(({ collectionUrl }) => firstLine(collectionUrl)));
  pages.delete('');
  return {
    identifier: identifierOfCollection(name),
    kind: 'DATASET',
    name: `${name} (collection)`,
    description: `A collection of ${members.length} datasets, each under its own licence.`,
    publisher: null,
    links: [...pages].slice(0, 1_000).map((href) => ({ rel: 'collection', href })),
    statements: [],
    combine: null,
    more: {},
    date: { kind: 'NONE' },
    sources: members.map((record) => ({
      identifier: identifierOf(record),
      relation: 'HAD_MEMBER',
      url: urlOf(record.file),
    })),
    unregistered: [],
  };
}

/** The earliest day on which it, or its paper, was there. */
function dateOf({ fields }: DpiRecord): StatedDate {
  const inferred = fields['Inferred Metadata'];
  const days = [
    inferred?.['S2 Date'],
    inferred?.['PwC Date'],
    inferred?.['HF Date'],
    inferred?.['Github Date'],
  ].flatMap((text) => findDay(text ?? '') ?? []);
  return days.length === 0 ? { kind: 'NONE' } : { kind: 'DAY', day: Math.min(...days) };
}

/** Tags of code repositories and catalogues, which are not of the data alone: kept, and not taken for statements. */
function otherTags({ fields }: DpiRecord): ImportedAsset['more'] {
  const inferred = fields['Inferred Metadata'];
  const tags = [
    { by: 'GitHub repository', text: inferred?.['GitHub License'] ?? '' },
    { by: 'Papers with Code', text: inferred?.['PwC License Name'] ?? '' },
    { by: 'Hugging Face configuration', text: inferred?.['HF Config License'] ?? '' },
  ].filter((tag) => tag.text !== '');
  return tags.length === 0 ? {} : { otherTags: tags };
}

function describe({ fields }: DpiRecord): string | null {
  const parts = [
    ['Paper', fields['Paper Title']],
    ['Text sources', fields['Text Sources'].join(', ')],
    ['Languages', fields.Languages.join(', ')],
    ['Tasks', fields['Task Categories'].join(', ')],
  ].filter(([, text]) => text !== '');
  return parts.length === 0
    ? null
    : cutProse(parts.map(([what, text]) => `${what}: ${text}`).join('\n'));
}

function linksTo(record: DpiRecord): ImportedAsset['links'] {
  const { fields } = record;
  return [
    { rel: 'dataset', href: fields['Dataset URL'] },
    { rel: 'huggingface', href: fields['Hugging Face URL'] },
    { rel: 'github', href: fields['GitHub URL'] },
    { rel: 'paper', href: fields['ArXiv URL'] },
    { rel: 'record', href: urlOf(record.file) },
  ].flatMap(({ rel, href }) => {
    const line = firstLine(href);
    return line === '' ? [] : [{ rel, href: line }];
  });
}

function urlOf(file: string): string {
  return firstLine(`${REPOSITORY}${encodeURIComponent(file)}`);
}
