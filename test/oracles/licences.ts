/**
 * What may be done commercially with real records, worked out from the raw files and the words of the licence design
 * alone: who said what, and what follows. It shares no code with the program, knows nothing of chain or graph, and is
 * plain on purpose.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export type OracleVerdict = 'PROHIBITED' | 'UNKNOWN' | 'CONDITIONAL';

/** What one statement comes to. */
type Word = 'OPEN' | 'CLOSED' | 'OPEN_QUESTION' | 'SILENT' | 'SERVICE' | 'SERVICE_UNREAD';

type Thing = {
  readonly words: readonly { readonly name: string; readonly word: Word }[];
  /** Parts of one thing each under its own licence: all count. */
  readonly perPart: boolean;
  /** What it was changed from, or consists of. */
  readonly from: readonly string[];
  readonly isCollection: boolean;
  /** It names a source that is registered nowhere. */
  readonly hasUnknownSource: boolean;
};

const worst = (verdicts: readonly OracleVerdict[]): OracleVerdict =>
  (['PROHIBITED', 'UNKNOWN'] as const).find((each) => verdicts.includes(each)) ?? 'CONDITIONAL';

/** Texts that no policy has read, whatever class the records give them. */
const UNREAD = /^(OANC|AI2 ImpACT|LMSYS|LDC|CSLU|Skywork|Google Cloud)/;
const CATCH_ALLS = new Set(['Various', 'Request Form', 'Unclear', 'Open Access']);
/** Two ways of writing one licence. */
const SAME: Readonly<Record<string, string>> = {
  'MIT License': 'MIT',
  'Apache License 2.0': 'Apache 2.0',
  'CC BY SA': 'CC BY-SA',
  'CC0 1.0': 'CC0',
};

/** Under which licences what is changed from a share-alike work may stand. */
const SHARE_ALIKE: Readonly<Record<string, readonly string[]>> = {
  'CC BY-SA 2.0': ['CC BY-SA 2.0', 'CC BY-SA 3.0', 'CC BY-SA 4.0'],
  'CC BY-SA 3.0': ['CC BY-SA 3.0', 'CC BY-SA 4.0'],
  'CC BY-SA 4.0': ['CC BY-SA 4.0', 'GNU General Public License v3.0'],
  'GNU General Public License v2.0': ['GNU General Public License v2.0'],
  'GNU General Public License v3.0': ['GNU General Public License v3.0'],
};

/** The verdict under the policy `text`; under `strict` nobody's word but the holder's makes anything permitted. */
export function openOracle(dpi: string, mot: string) {
  const things = new Map([...readDatasets(dpi), ...readModels(mot)]);
  const get = (id: string): Thing => {
    const thing = things.get(id);
    if (thing === undefined) throw new Error(`no record ${id}`);
    return thing;
  };
  const upstreamOf = (id: string): readonly string[] => {
    const seen = new Set(get(id).from);
    for (const each of seen) for (const source of get(each).from) seen.add(source);
    return [...seen];
  };
  const text = (id: string): OracleVerdict => {
    const all = [id, ...upstreamOf(id)];
    const open = all.some((each) => get(each).hasUnknownSource);
    const verdicts = all.map((each) => ownVerdict(get(each)));
    const shared = isShareAlikeBroken(id);
    return worst([
      ...verdicts,
      open ? 'UNKNOWN' : 'CONDITIONAL',
      shared ? 'PROHIBITED' : 'CONDITIONAL',
    ]);
  };
  /** It is stated to be under one licence, and one of those it was changed from allows another alone. */
  const isShareAlikeBroken = (id: string): boolean => {
    const own = onlyLicense(get(id));
    if (own === null || get(id).isCollection) return false;
    return upstreamOf(id).some((each) => {
      const allowed = SHARE_ALIKE[onlyLicense(get(each)) ?? ''];
      return allowed !== undefined && !allowed.includes(own);
    });
  };
  return {
    ids: [...things.keys()],
    text,
    strict: (id: string): OracleVerdict => (text(id) === 'PROHIBITED' ? 'PROHIBITED' : 'UNKNOWN'),
  };
}

function onlyLicense({ words }: Thing): string | null {
  const names = new Set(words.map(({ name }) => name));
  return names.size === 1 ? ([...names][0] as string) : null;
}

/** Licences that differ are never a choice; all of them closed is closed; terms of a service are no licence. */
function ownVerdict({ words, perPart }: Thing): OracleVerdict {
  const licenses = words.filter(({ word }) => !word.startsWith('SERVICE'));
  const spoken = licenses.filter(({ word }) => word !== 'SILENT');
  const counted = perPart || spoken.length === 0 ? licenses : spoken;
  const services = words.map(({ word }) =>
    word === 'SERVICE_UNREAD' ? ('UNKNOWN' as const) : ('CONDITIONAL' as const),
  );
  const verdicts = counted.map(({ word }) => verdictOf(word));
  const differ = new Set(counted.map(({ name }) => name)).size > 1;
  if (counted.length === 0) return 'UNKNOWN';
  if (differ && !perPart) {
    return verdicts.every((each) => each === 'PROHIBITED') ? 'PROHIBITED' : 'UNKNOWN';
  }
  return worst([...verdicts, ...services]);
}

function verdictOf(word: Word): OracleVerdict {
  if (word === 'CLOSED') return 'PROHIBITED';
  return word === 'OPEN' ? 'CONDITIONAL' : 'UNKNOWN';
}

// Datasets.

type RawDataset = {
  readonly 'Unique Dataset Identifier': string;
  readonly 'Dataset Name': string;
  readonly Collection: string;
  readonly Licenses: readonly {
    readonly License: string;
    readonly 'License URL'?: string | null;
  }[];
  readonly 'Derived from Datasets'?: readonly string[];
  readonly 'Model Generated'?: readonly string[];
  readonly 'Inferred Metadata'?: Readonly<Record<string, string | null>>;
};
type Classes = Readonly<Record<string, readonly string[]>>;

function readJson<T>(...path: readonly string[]): T {
  return JSON.parse(readFileSync(join(...path), 'utf8')) as T;
}

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

function readDatasets(folder: string): readonly (readonly [string, Thing])[] {
  const summaries = join(folder, 'data_summaries');
  const files = readdirSync(summaries).filter((name) => /^[^_].*\.json$/.test(name));
  const records = new Map<string, RawDataset>();
  for (const file of files.sort()) {
    for (const record of Object.values(readJson<Record<string, RawDataset>>(summaries, file))) {
      const id = record['Unique Dataset Identifier'];
      if (!records.has(id)) records.set(id, record);
    }
  }
  const all = [...records.values()];
  const classes = readJson<Classes>(folder, 'constants', 'license_classes.json');
  const custom = readJson<Classes>(folder, 'constants', 'custom_license_classes.json');
  const parents = resolveNames(all);
  return [
    ...all.map((record) => {
      const sources = parents(record);
      const thing: Thing = {
        words: wordsOf(record, classes, custom),
        perPart: false,
        from: sources.flatMap((each) => each ?? []),
        isCollection: false,
        hasUnknownSource: sources.includes(null) || (record['Model Generated'] ?? []).length > 0,
      };
      return [datasetId(record), thing] as const;
    }),
    ...[...new Set(all.map(({ Collection }) => Collection))].map((name) => {
      const members = all.filter(({ Collection }) => Collection === name).map(datasetId);
      const thing: Thing = {
        words: [],
        perPart: false,
        from: members,
        isCollection: true,
        hasUnknownSource: false,
      };
      return [`dpi:collection/${name}`, thing] as const;
    }),
  ];
}

const datasetId = (record: RawDataset): string =>
  `dpi:dataset/${record['Unique Dataset Identifier']}`;

function wordsOf(record: RawDataset, classes: Classes, custom: Classes): Thing['words'] {
  const tag = record['Inferred Metadata']?.['HF Yaml License'] ?? '';
  const stated = record.Licenses.map(({ License, 'License URL': url }) => ({
    name: License,
    use: License === 'Custom' ? (custom[url ?? '']?.[0] ?? '?') : (classes[License]?.[0] ?? '?'),
  }));
  if (tag !== '') stated.push({ name: tag, use: classes[tag]?.[0] ?? '?' });
  return stated.map(({ name, use }) => ({
    name: name === 'Custom' ? `Custom ${use}` : (SAME[name] ?? name),
    word: wordOf(name, use),
  }));
}

function wordOf(name: string, use: string): Word {
  if (name === 'Unspecified') return 'SILENT';
  if (name === 'No License') return 'CLOSED';
  if (name === 'OpenAI' || name === 'Anthropic') return 'SERVICE';
  if (name.startsWith('Google Cloud')) return 'SERVICE_UNREAD';
  if (CATCH_ALLS.has(name) || UNREAD.test(name)) return 'OPEN_QUESTION';
  if (use === 'NC' || use === 'Acad') return 'CLOSED';
  return name === 'Custom' ? 'OPEN_QUESTION' : 'OPEN';
}

/** A parent's name is a source where one record or collection alone bears it, and it is no collision; else null. */
function resolveNames(records: readonly RawDataset[]) {
  const bearers = new Map<string, Set<string>>();
  const add = (name: string, id: string) => {
    bearers.set(plain(name), (bearers.get(plain(name)) ?? new Set()).add(id));
  };
  for (const record of records) {
    add(record['Unique Dataset Identifier'], datasetId(record));
    add(record['Dataset Name'], datasetId(record));
    add(record.Collection, `dpi:collection/${record.Collection}`);
  }
  const namesOf = (record: RawDataset) => {
    const hub = record['Inferred Metadata']?.['HF Dataset'] ?? '';
    const own = [record['Unique Dataset Identifier'], record['Dataset Name'], hub];
    return [...own, hub.slice(hub.lastIndexOf('/') + 1)].map(plain);
  };
  const byId = new Map(records.map((record) => [datasetId(record), record]));
  const bearsOwnParent = (id: string, name: string) => {
    const record = byId.get(id);
    return (record?.['Derived from Datasets'] ?? []).some(
      (parent) =>
        plain(parent) === plain(name) && namesOf(record as RawDataset).includes(plain(name)),
    );
  };
  return (record: RawDataset): readonly (string | null)[] =>
    (record['Derived from Datasets'] ?? []).map((name) => {
      const [only, second] = bearers.get(plain(name)) ?? [];
      if (only === undefined || second !== undefined) return null;
      if (namesOf(record).includes(plain(name)) || bearsOwnParent(only, name)) return null;
      // The README of the data names the one circle of names.
      const isCircle = /^dpi:dataset\/longform-(c4|enron)$/;
      return isCircle.test(datasetId(record)) && isCircle.test(only) ? null : only;
    });
}

// Models.

type RawModel = {
  readonly release: {
    readonly name: string;
    readonly origin?: string | null;
    readonly license?: Readonly<Record<string, { readonly name?: string | null }>> | null;
    readonly components: readonly { readonly name: string; readonly license?: string | null }[];
  };
};

/** What one gets with the weights; code, data and documents of a model are licensed apart. */
const OF_WEIGHTS = /^(Model parameters|Sample model outputs)/;
/** Origins that are names of licences, as the README of the data lists them. */
const LICENSE_NAMES = new Set([
  'XGLM',
  'XGen',
  'XVERSE',
  'YaLM',
  'Yayi-2',
  'Yi-1.5',
  'Zephyr-141B',
]);
/** Licences that allow commercial use, some under conditions that the use does not settle. Others no policy has read. */
const OPEN_LICENSE =
  /^(Apache|MIT|BSD-|CC-BY-4|CC-BY-SA-4|CC0|CDLA-Permissive|Llama \d|Meta Llama|Gemma|gemma|BigCode|CodeFuse|DeepSeek)/;
const CLOSED_LICENSE = /-NC-|Proprietary|[Nn]on-?[Cc]ommercial|-research$/;

function readModels(folder: string): readonly (readonly [string, Thing])[] {
  const files = readdirSync(join(folder, 'models')).filter((name) => name.endsWith('.yml'));
  const models = files.map((file) => ({
    id: `mot:model/${file.replace(/\.yml$/, '')}`,
    ...(parse(readFileSync(join(folder, 'models', file), 'utf8'), {
      schema: 'failsafe',
    }) as RawModel),
  }));
  return models.map((model) => {
    const { release, id } = model;
    const origin = release.origin?.trim() ?? '';
    const names = [
      ...release.components.filter(({ name }) => OF_WEIGHTS.test(name)).map((each) => each.license),
      ...Object.entries(release.license ?? {})
        .filter(([part]) => !['code', 'data', 'document'].includes(part))
        .map(([, license]) => license?.name)
        .filter((name) => (name ?? '') !== ''),
    ];
    const isBase = origin !== '' && !LICENSE_NAMES.has(id.slice('mot:model/'.length));
    const bearers = models.filter(
      (each) => each.release.name.toLowerCase() === origin.toLowerCase(),
    );
    const isSelf = release.name.toLowerCase() === origin.toLowerCase();
    const base = isBase && !isSelf && bearers.length === 1 ? [bearers[0]?.id ?? ''] : [];
    const thing: Thing = {
      words: names.map((name) => ({
        name: name?.trim() ?? '',
        word: wordOfModel(name?.trim() ?? ''),
      })),
      perPart: true,
      from: base,
      isCollection: false,
      hasUnknownSource: isBase && base.length === 0,
    };
    return [id, thing] as const;
  });
}

function wordOfModel(name: string): Word {
  if (name === '') return 'SILENT';
  if (name === 'unlicensed') return 'CLOSED';
  if (CLOSED_LICENSE.test(name)) return 'CLOSED';
  return OPEN_LICENSE.test(name) ? 'OPEN' : 'OPEN_QUESTION';
}
