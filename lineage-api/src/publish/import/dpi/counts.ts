import { UNMAPPED } from '../expressions.js';
import type { DpiRecord } from './form.js';
import { expressionOfKind } from './licenses.js';
import type { ParentLink, ParentLinks } from './parents.js';
import type { DpiFolder } from './read.js';

export type DpiCounts = ReturnType<typeof countDpi>;

/** What the folder holds, duplicates included, so that it can be compared with what is known of it. */
export function countDpi(folder: DpiFolder, { links, cycles }: ParentLinks) {
  const records = [...folder.records, ...folder.duplicates];
  const licenses = records.flatMap((record) => record.licenses);
  const kinds = new Set(licenses.map(({ kind }) => kind));
  const several = records.filter((record) => record.licenses.length > 1);
  return {
    files: folder.files,
    records: records.length,
    ids: folder.records.length,
    collections: new Set(records.map(({ collection }) => collection)).size,
    licenseStatements: licenses.length,
    licenseKinds: kinds.size,
    unmappedKinds: [...kinds].filter((kind) => expressionOfKind(kind, null) === UNMAPPED),
    unspecified: licenses.filter(({ kind }) => kind === 'Unspecified').length,
    severalStatements: several.length,
    severalLicenses: several.filter((record) => kindsOf(record).size > 1).length,
    hubTags: records.filter(({ hubTag }) => hubTag !== '').length,
    hubTagsUnspecified: records.filter(({ hubTag }) => hubTag === 'Unspecified').length,
    parents: countParents(records, links, cycles),
    generators: countGenerators(records),
    ...countClasses(records, folder),
  };
}

function countParents(
  records: readonly DpiRecord[],
  links: readonly ParentLink[],
  cycles: ParentLinks['cycles'],
) {
  const ofKind = (kind: ParentLink['kind']) => links.filter((link) => link.kind === kind);
  return {
    records: records.filter(({ parents }) => parents.length > 0).length,
    links: records.reduce((sum, { parents }) => sum + parents.length, 0),
    matching: links.filter(({ bearers }) => bearers.length > 0).length,
    matchingOne: links.filter(({ bearers }) => bearers.length === 1).length,
    derivations: ofKind('EDGE').length,
    selfParents: new Set(ofKind('SELF').map(({ record }) => record.id)).size,
    cycles: cycles.map((group) => group.toSorted()),
    cycleLinks: ofKind('CYCLE').length,
    namesakes: ofKind('NAMESAKE').length,
    ambiguous: ofKind('AMBIGUOUS').length,
    freeText: ofKind('FREE_TEXT').length,
  };
}

/** Whose weights were published: its terms of service do not bind who runs it. */
const OPEN_OPENAI_MODELS = new Set(['OpenAI GPT-1', 'OpenAI GPT-2']);

function countGenerators(records: readonly DpiRecord[]) {
  const usesOpenAi = records.filter(({ generators }) => generators.some(isOpenAi));
  const unlisted = usesOpenAi.filter((record) => !kindsOf(record).has('OpenAI'));
  const openOnly = unlisted.filter(({ generators }) =>
    generators.filter(isOpenAi).every((name) => OPEN_OPENAI_MODELS.has(name)),
  );
  return {
    links: records.reduce((sum, { generators }) => sum + generators.length, 0),
    recordsByOpenAi: usesOpenAi.length,
    openAiTermsNotListed: unlisted.length,
    openAiTermsNotListedOpenModelsOnly: openOnly.length,
    openAiTermsMissing: unlisted.length - openOnly.length,
  };
}

const isOpenAi = (name: string): boolean => name.startsWith('OpenAI ');

const SERVICES = new Set(['OpenAI', 'Anthropic']);
const CATCH_ALLS = new Set(['Google Cloud Translation API', 'Request Form', 'Various', 'Unclear']);

/** By the project's own classes of licences; nothing where its `constants` are not there. */
function countClasses(records: readonly DpiRecord[], { classes: { kinds, custom } }: DpiFolder) {
  if (kinds.size === 0) return { classes: null };
  const useOf = (kind: string) => kinds.get(kind);
  const isRestricted = (use: string | undefined) => use === 'NC' || use === 'Acad';
  const permissive = records.filter(({ hubTag }) => hubTag !== '' && useOf(hubTag) === 'All');
  const left = new Set(permissive);
  /** Takes out of what is left the records that state such a licence. */
  const take = (test: (kind: string, url: string) => boolean): number => {
    const found = [...left].filter(({ licenses }) =>
      licenses.some(({ kind, url }) => test(kind, url)),
    );
    for (const record of found) left.delete(record);
    return found.length;
  };
  const isOfData = (kind: string) => !SERVICES.has(kind) && !CATCH_ALLS.has(kind);
  const naive = permissive.filter(({ licenses }) =>
    licenses.some(({ kind }) => isRestricted(useOf(kind))),
  ).length;
  return {
    classes: {
      hubTagsCommercial: permissive.length,
      restrictedNaively: naive,
      nonCommercial: take((kind) => isOfData(kind) && useOf(kind) === 'NC'),
      academic: take((kind) => isOfData(kind) && useOf(kind) === 'Acad'),
      customNonCommercial: take((kind, url) => kind === 'Custom' && custom.get(url) === 'NC'),
      customAcademic: take((kind, url) => kind === 'Custom' && custom.get(url) === 'Acad'),
      onlyByCatchAlls: take((kind) => CATCH_ALLS.has(kind) && isRestricted(useOf(kind))),
      onlyByServiceTerms: take((kind) => SERVICES.has(kind) && isRestricted(useOf(kind))),
    },
  };
}

function kindsOf({ licenses }: DpiRecord): ReadonlySet<string> {
  return new Set(licenses.map(({ kind }) => kind));
}
