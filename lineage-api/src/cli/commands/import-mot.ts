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
    `models: ${counts.models}; names that occur twice: ${counts.namesTwice}`,
    `components: ${counts.components}; naming a licence ${counts.componentsByLicense}, "unlicensed" ${counts.componentsUnlicensed}, silent ${counts.componentsSilent}`,
    ...counts.unmappedLicenses.map((text) => `  no expression for "${text}": LicenseRef-Unmapped`),
    ...counts.unknownComponents.map((name) => `  unknown component "${name}": of all parts`),
    `origins: ${origins.stated}; names of licences ${origins.licenseNames}, base models ${origins.baseModels}`,
    `  of the base models: itself ${origins.self}, another record ${origins.derivations}, no record ${origins.freeText}, several ${origins.ambiguous}`,
  ];
}
