import { describe, expect, it } from 'vitest';
import { readDpi, readMot } from '../../lineage-api/src/publish/import/import.js';
import { findSharedData, whySkipSharedData } from '../harness/shared-data.js';

const missing = whySkipSharedData();
if (missing !== null) console.warn(`counts of real records: ${missing}`);
const folderOf = (name: 'dpi' | 'mot') => findSharedData(name) as string;

/** The figures are those that the README beside the data states. */
describe.skipIf(missing !== null)('real records', () => {
  it('of datasets come to the known counts', async () => {
    const { counts, report } = await readDpi(folderOf('dpi'));
    expect(counts).toMatchObject({
      files: 108,
      records: 2_311,
      ids: 2_310,
      collections: 107,
      licenseStatements: 4_300,
      licenseKinds: 49,
      unmappedKinds: [],
      unspecified: 691,
      severalStatements: 694,
      severalLicenses: 556,
      hubTags: 1_731,
      hubTagsUnspecified: 238,
      parents: {
        records: 529,
        links: 1_064,
        matching: 248,
        matchingOne: 227,
        selfParents: 12,
        cycles: [['dpi:dataset/longform-c4', 'dpi:dataset/longform-enron']],
      },
      generators: {
        links: 582,
        recordsByOpenAi: 195,
        openAiTermsNotListed: 33,
        openAiTermsNotListedOpenModelsOnly: 16,
        openAiTermsMissing: 17,
      },
      classes: {
        hubTagsCommercial: 1_341,
        nonCommercial: 184,
        academic: 1,
        customNonCommercial: 2,
        customAcademic: 4,
        restrictedNaively: 267,
        onlyByServiceTerms: 62,
        onlyByCatchAlls: 20,
      },
    });
    expect(report.assets).toBe(2_310 + 107);
    expect(report.derivations.HAD_MEMBER).toBe(2_310);
    expect(report.expressions).not.toHaveProperty('LicenseRef-Unmapped');
    expect(report.problems).toEqual([
      expect.objectContaining({ record: 'pii-masking-200k', kind: 'DUPLICATE' }),
    ]);
    const bent = report.dates.bent.length;
    expect(report.dates.stated + report.dates.assumed + bent).toBe(report.assets);
    expect(bent).toBe(13);
  });

  it('give each link to a parent, but those of the duplicate, as a derivation or an unregistered source', async () => {
    const { counts, report, assets } = await readDpi(folderOf('dpi'));
    const { derivations, selfParents, cycleLinks, namesakes, ambiguous, freeText } = counts.parents;
    const ofDuplicate = 2;
    expect(derivations + selfParents + cycleLinks + namesakes + ambiguous + freeText).toBe(
      counts.parents.links - ofDuplicate,
    );
    expect(report.derivations.ADAPTED_FROM).toBe(derivations);
    expect(report.unregistered).toEqual({
      AMBIGUOUS: ambiguous,
      GENERATOR: 582,
      NAME_COLLISION: selfParents + cycleLinks + namesakes,
      NOT_FOUND: freeText,
    });
    const at = new Map(assets.map(({ asset, date }) => [asset.identifier, date.createdAt]));
    for (const { asset, date } of assets) {
      for (const source of asset.sources) {
        expect(at.get(source.identifier)).toBeLessThan(date.createdAt);
      }
    }
  });

  it('of models come to the known counts', async () => {
    const { counts, report } = await readMot(folderOf('mot'));
    expect(counts).toEqual({
      models: 273,
      namesTwice: 3,
      components: 1_834,
      componentsByLicense: 581,
      componentsUnlicensed: 844,
      componentsSilent: 409,
      unknownComponents: [],
      unmappedLicenses: [],
      origins: {
        stated: 111,
        licenseNames: 7,
        baseModels: 104,
        self: 28,
        derivations: 22,
        ambiguous: 0,
        freeText: 54,
      },
    });
    expect(report.assets).toBe(273);
    expect(report.expressions.NONE).toBe(844);
    expect(report.problems).toEqual([]);
  });
});
