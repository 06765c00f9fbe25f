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
  const { parents, generators, classes } = counts;
  return [
    `${counts.records} records of ${counts.ids} ids in ${counts.files} files, ${counts.collections} collections`,
    `${counts.licenseStatements} licence statements of ${counts.licenseKinds} kinds, ${counts.unspecified} "Unspecified"; ${counts.severalStatements} records with several, ${counts.severalLicenses} with different ones`,
    ...counts.unmappedKinds.map((kind) => `  no expression for "${kind}": LicenseRef-Unmapped`),
    `${counts.hubTags} hub tags, ${counts.hubTagsUnspecified} "Unspecified"`,
    ...(classes === null
      ? ['no classes of licences: constants/license_classes.json is not there']
      : [
          `  ${classes.hubTagsCommercial} allow commercial use; against an audit that is non-commercial ${classes.nonCommercial}, academic ${classes.academic}, custom ${classes.customNonCommercial} and ${classes.customAcademic}`,
          `  by class alone ${classes.restrictedNaively}, of them ${classes.onlyByServiceTerms} only by terms of services and ${classes.onlyByCatchAlls} only by catch-alls`,
        ]),
    `${parents.links} parents of ${parents.records} records; ${parents.matching} match a name, ${parents.matchingOne} one alone: ${parents.derivations} derivations`,
    `  not derivations: ${parents.selfParents} records that name themselves, ${parents.cycles.length} circles of names (${parents.cycles.map((group) => group.join(' and ')).join('; ')}), ${parents.namesakes} namesakes, ${parents.ambiguous} ambiguous, ${parents.freeText} free text`,
    `${generators.links} generator models; ${generators.recordsByOpenAi} records made with OpenAI's, ${generators.openAiTermsNotListed} without its terms, ${generators.openAiTermsNotListedOpenModelsOnly} of them with open models alone: ${generators.openAiTermsMissing} findings`,
  ];
}
