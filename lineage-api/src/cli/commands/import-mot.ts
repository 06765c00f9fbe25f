import { type MotCounts, readMot } from '../../wire.js';
import { IMPORT_OPTIONS, importRecords } from '../import-records.js';
import type { CommandSpec } from '../program.js';

/** `pedigree import mot`. */
export const importMotCommand: CommandSpec = {
  name: 'import mot',
  summary: 'Registers the models of the Model Openness Tool, as an observer.',
  args: [{ name: '<folder>', description: 'Its folder with models.' }],
  ...IMPORT_OPTIONS,
  run: async (context, [folder = ''], options) =>
    importRecords(context, await readMot(folder), options.dryRun === true, describeCounts),
};

function describeCounts(counts: MotCounts): string[] {
  const { origins } = counts;
  return [
    `${counts.models} models, ${counts.namesTwice} names twice`,
    `${counts.components} components: ${counts.componentsByLicense} name a licence, ${counts.componentsUnlicensed} say "unlicensed", ${counts.componentsSilent} say nothing`,
    ...counts.unmappedLicenses.map((text) => `  no expression for "${text}": LicenseRef-Unmapped`),
    ...counts.unknownComponents.map((name) => `  unknown component "${name}": taken for all parts`),
    `${origins.stated} origins: ${origins.licenseNames} are names of licences, ${origins.baseModels} of base models`,
    `  ${origins.self} name the model itself, ${origins.derivations} another record, ${origins.freeText} none, ${origins.ambiguous} several`,
  ];
}
