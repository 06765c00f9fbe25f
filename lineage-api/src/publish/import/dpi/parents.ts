import { findCycles } from '../cycles.js';
import type { DpiRecord } from './form.js';

/** What a record, or the collection of that name, is called here. */
export const identifierOf = (record: DpiRecord): string => `dpi:dataset/${record.id}`;
export const identifierOfCollection = (name: string): string => `dpi:collection/${name}`;

/** What the name of a parent comes to. */
export type ParentLink = {
  readonly record: DpiRecord;
  readonly name: string;
  /** Identifiers of what bears the name: an id, a name or a collection. */
  readonly bearers: readonly string[];
} & (
  | { readonly kind: 'EDGE'; readonly target: string }
  /** The record itself bears the name: it is a part of something that is called so too. */
  | { readonly kind: 'SELF' }
  /** Part of a cycle of names. */
  | { readonly kind: 'CYCLE' }
  /** Its one bearer names something else so: it has a parent of the same name. */
  | { readonly kind: 'NAMESAKE'; readonly target: string }
  | { readonly kind: 'AMBIGUOUS' }
  | { readonly kind: 'FREE_TEXT' }
);

export type ParentLinks = {
  readonly links: readonly ParentLink[];
  /** Groups of records whose names name each other. */
  readonly cycles: readonly (readonly string[])[];
};

/** Names are compared by their letters and digits, whatever their case. Looser matching finds more, and wrong ones. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** Finds what the parents' names of all records name. */
export function resolveParents(records: readonly DpiRecord[]): ParentLinks {
  const index = indexNames(records);
  const bearersOf = (name: string) => index.get(plain(name)) ?? [];
  const ownParents = new Set(
    records.flatMap((record) =>
      record.parents
        .filter((name) => isOwnName(record, name))
        .map((name) => `${identifierOf(record)} ${plain(name)}`),
    ),
  );
  const cycles = findNameCycles(records, index);
  const cycleOf = new Map(cycles.flatMap((group) => group.map((member) => [member, group])));

  const classify = (record: DpiRecord, name: string): ParentLink => {
    const bearers = bearersOf(name);
    const link = { record, name, bearers };
    if (isOwnName(record, name)) return { ...link, kind: 'SELF' };
    const near = bearers.length > 0 ? bearers : bearersOf(withoutGenus(name));
    const group = cycleOf.get(identifierOf(record));
    if (group !== undefined && near.some((bearer) => cycleOf.get(bearer) === group)) {
      return { ...link, kind: 'CYCLE' };
    }
    if (bearers.length > 1) return { ...link, kind: 'AMBIGUOUS' };
    const [target] = bearers;
    if (target === undefined) return { ...link, kind: 'FREE_TEXT' };
    const isNamesake = ownParents.has(`${target} ${plain(name)}`);
    return { ...link, kind: isNamesake ? 'NAMESAKE' : 'EDGE', target };
  };
  const links = records.flatMap((record) => record.parents.map((name) => classify(record, name)));
  return { links, cycles };
}

function indexNames(records: readonly DpiRecord[]): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  const add = (name: string, identifier: string) => {
    const key = plain(name);
    if (key === '') return;
    const bearers = index.get(key) ?? [];
    if (!bearers.includes(identifier)) bearers.push(identifier);
    index.set(key, bearers);
  };
  for (const record of records) {
    add(record.id, identifierOf(record));
    add(record.name, identifierOf(record));
    add(record.collection, identifierOfCollection(record.collection));
  }
  return index;
}

/** By its id, its name, or its name on the hub. */
function isOwnName({ id, name, hubName }: DpiRecord, parent: string): boolean {
  const own = [id, name, hubName, hubName.split('/').at(-1) ?? ''].map(plain);
  return plain(parent) !== '' && own.includes(plain(parent));
}

/** "Enron dataset" is called "enron" as well: near enough to see a cycle, not to make a derivation of. */
function withoutGenus(name: string): string {
  return name.replace(/[\s_-]*(?:dataset|corpus)$/i, '');
}

/** Cycles of names among the records and their collections, which derive from their members. */
function findNameCycles(
  records: readonly DpiRecord[],
  index: ReadonlyMap<string, readonly string[]>,
): readonly (readonly string[])[] {
  const links = new Map<string, string[]>();
  const add = (from: string, to: readonly string[]) =>
    links.set(from, [...(links.get(from) ?? []), ...to]);
  for (const record of records) {
    const self = identifierOf(record);
    add(identifierOfCollection(record.collection), [self]);
    add(self, []);
    for (const name of record.parents) {
      const near = index.get(plain(name)) ?? index.get(plain(withoutGenus(name))) ?? [];
      add(
        self,
        near.filter((bearer) => bearer !== self),
      );
    }
  }
  return findCycles(links);
}
