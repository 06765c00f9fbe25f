import { type DpiCounts, readDpi } from '../../wire.js';
import { IMPORT_OPTIONS, importRecords } from '../import-records.js';
import type { CommandSpec } from '../program.js';

/** `pedigree import dpi`. */
export const importDpiCommand: CommandSpec = {
  name: 'import dpi',
  summary: 'Registers the datasets that the Data Provenance Initiative audited, as an observer.',
  args: [{ name: '<folder>', description: 'Its folder with data_summaries and constants.' }],
  ...IMPORT_OPTIONS,
  run: async (context, [folder = ''], options) =>
    importRecords(context, await readDpi(folder), options.dryRun === true, describeCounts),
};

function describeCounts(counts: DpiCounts): string[] {
  const { parents, generators } = counts;
  return [
    `records: ${counts.records} with ${counts.ids} ids in ${counts.files} files; collections: ${counts.collections}`,
    `licences of the audit: ${counts.licenseStatements} of ${counts.licenseKinds} kinds, "Unspecified" ${counts.unspecified}; records with several ${counts.severalStatements}, with different ones ${counts.severalLicenses}`,
    ...counts.unmappedKinds.map((kind) => `  no expression for "${kind}": LicenseRef-Unmapped`),
    `licence tags of the hub: ${counts.hubTags}, "Unspecified" ${counts.hubTagsUnspecified}`,
    ...describeClasses(counts),
    `parents: ${parents.links} of ${parents.records} records; bearing a known name ${parents.matching}, one alone ${parents.matchingOne}, derivations ${parents.derivations}`,
    `  no derivations: records that name themselves ${parents.selfParents}, circles of names ${parents.cycles.length}${listCycles(parents.cycles)}, namesakes ${parents.namesakes}, ambiguous ${parents.ambiguous}, free text ${parents.freeText}`,
    `generator models: ${generators.links}; records by OpenAI's ${generators.recordsByOpenAi}, without its terms ${generators.openAiTermsNotListed}, of which by open models alone ${generators.openAiTermsNotListedOpenModelsOnly}: findings ${generators.openAiTermsMissing}`,
  ];
}

function describeClasses({ classes }: DpiCounts): string[] {
  if (classes === null) return ['  not classed: constants/license_classes.json cannot be read'];
  return [
    `  commercial ${classes.hubTagsCommercial}; against an audit that is non-commercial ${classes.nonCommercial}, academic ${classes.academic}, of a custom licence that is non-commercial ${classes.customNonCommercial}, academic ${classes.customAcademic}`,
    `  by class alone ${classes.restrictedNaively}: only by terms of services ${classes.onlyByServiceTerms}, only by catch-alls ${classes.onlyByCatchAlls}`,
  ];
}

function listCycles(cycles: DpiCounts['parents']['cycles']): string {
  return cycles.length === 0 ? '' : ` (${cycles.map((group) => group.join(' and ')).join('; ')})`;
}
