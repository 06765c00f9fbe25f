import { join } from 'node:path';
import {
  checkValue,
  DOCUMENT_BOUNDS,
  parseBoundedJson,
  parseJsonWithin,
} from '../../../encoding/bounded-json.js';
import { findSubfolder, listFiles, readWithin } from '../files.js';
import type { ImportProblem } from '../records.js';
import { classesSchema, type DpiClasses, type DpiRecord, recordSchema } from './form.js';

/** Stands beside the records and is none. */
const TEMPLATE = '_template.json';

export type DpiFolder = {
  /** Files of records, the template left out. */
  readonly files: number;
  /** Every record that can be read, each id once. */
  readonly records: readonly DpiRecord[];
  /** Records whose id another file had before: not imported, and counted. */
  readonly duplicates: readonly DpiRecord[];
  readonly classes: DpiClasses;
  readonly problems: readonly ImportProblem[];
};

/** Reads the folder of the collection, or its `data_summaries`. Throws `BAD_FOLDER` where it holds no records. */
export async function readDpiFolder(folder: string): Promise<DpiFolder> {
  const summaries = await findSubfolder(folder, 'data_summaries');
  const names = (await listFiles(summaries, '.json')).filter((name) => name !== TEMPLATE);
  const problems: ImportProblem[] = [];
  const records = new Map<string, DpiRecord>();
  const duplicates: DpiRecord[] = [];
  for (const name of names) {
    for (const record of await readFile(summaries, name, problems)) {
      const first = records.get(record.id);
      if (first === undefined) {
        records.set(record.id, record);
        continue;
      }
      duplicates.push(record);
      const reason = `the id stands in ${first.file} already, which is imported`;
      problems.push({ file: name, record: record.id, kind: 'DUPLICATE', reason });
    }
  }
  const constants = join(summaries, '..', 'constants');
  const classes = {
    kinds: await readClasses(constants, 'license_classes.json', problems),
    custom: await readClasses(constants, 'custom_license_classes.json', problems),
  };
  return { files: names.length, records: [...records.values()], duplicates, classes, problems };
}

async function readFile(
  folder: string,
  name: string,
  problems: ImportProblem[],
): Promise<readonly DpiRecord[]> {
  const malformed = (record: string | null, reason: string) =>
    problems.push({ file: name, record, kind: 'MALFORMED', reason });
  let value: unknown;
  let keys: readonly string[];
  try {
    const bytes = await readWithin(folder, name, DOCUMENT_BOUNDS.maxBytes);
    value = parseJsonWithin(bytes, DOCUMENT_BOUNDS);
    keys = topLevelKeys(bytes);
  } catch (error) {
    malformed(null, (error as Error).message);
    return [];
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    malformed(null, 'expected an object of records by their ids');
    return [];
  }
  const seen = new Set<string>();
  for (const key of keys) {
    const reason = 'the id stands twice in the file: the last one is imported';
    if (seen.has(key)) problems.push({ file: name, record: key, kind: 'DUPLICATE', reason });
    seen.add(key);
  }
  const records: DpiRecord[] = [];
  for (const [id, record] of Object.entries(value)) {
    const parsed = parseRecord(name, id, record);
    if (typeof parsed === 'string') malformed(id, parsed);
    else records.push(parsed);
  }
  return records;
}

/** The record, or what is the matter with it. */
function parseRecord(file: string, id: string, value: unknown): DpiRecord | string {
  try {
    checkValue({ [id]: value });
  } catch (error) {
    return (error as Error).message;
  }
  const result = recordSchema.safeParse(value);
  if (!result.success) {
    const issue = result.error.issues[0];
    return `${issue?.path.join('.') || 'the record'}: ${issue?.message}`;
  }
  const fields = result.data;
  if (fields['Unique Dataset Identifier'] !== id) {
    return `expected the id ${id}, got ${fields['Unique Dataset Identifier']}`;
  }
  const inferred = fields['Inferred Metadata'];
  return {
    file,
    id,
    name: fields['Dataset Name'],
    collection: fields.Collection,
    collectionUrl: fields['Collection URL'],
    hubName: inferred?.['HF Dataset'] ?? '',
    hubTag: inferred?.['HF Yaml License'] ?? '',
    parents: fields['Derived from Datasets'],
    generators: fields['Model Generated'],
    licenses: fields.Licenses.map((one) => ({ kind: one.License, url: one['License URL'] })),
    fields,
  };
}

/** Keys of the outermost object as they stand: a parser keeps the last of two that are equal, and says nothing. */
function topLevelKeys(bytes: Uint8Array): readonly string[] {
  const text = new TextDecoder().decode(bytes);
  const keys: string[] = [];
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') depth -= 1;
    else if (character === '"') {
      const end = endOfString(text, at);
      if (depth === 1 && /^\s*:/.test(text.slice(end + 1, end + 100))) {
        keys.push(JSON.parse(text.slice(at, end + 1)) as string);
      }
      at = end;
    }
  }
  return keys;
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') return at;
  }
  return text.length;
}

async function readClasses(
  folder: string,
  name: string,
  problems: ImportProblem[],
): Promise<ReadonlyMap<string, string>> {
  try {
    const bytes = await readWithin(folder, name, DOCUMENT_BOUNDS.maxBytes);
    const classes = classesSchema.parse(parseBoundedJson(bytes, DOCUMENT_BOUNDS));
    return new Map(Object.entries(classes).map(([key, [use]]) => [key, use as string]));
  } catch (error) {
    const reason = `its classes are not used: ${(error as Error).message}`;
    problems.push({ file: `constants/${name}`, record: null, kind: 'MALFORMED', reason });
    return new Map();
  }
}
