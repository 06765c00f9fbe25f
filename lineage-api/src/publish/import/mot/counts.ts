import { UNMAPPED } from '../expressions.js';
import { findPart } from './components.js';
import type { MotModel } from './form.js';
import { expressionOfName } from './licenses.js';
import type { Origin } from './origins.js';

export type MotCounts = ReturnType<typeof countMot>;

/** What the folder holds, so that it can be compared with what is known of it. */
export function countMot(models: readonly MotModel[], origins: readonly Origin[]) {
  const components = models.flatMap(({ release }) => release.components);
  const named = components.flatMap(({ license }) => license?.trim() || []);
  const isUnlicensed = (text: string) => text === 'unlicensed';
  const names = models.map(({ release }) => release.name);
  const ofKind = (kind: Origin['kind']) => origins.filter((origin) => origin.kind === kind);
  const stated = origins.length - ofKind('NOTHING').length;
  return {
    models: models.length,
    namesTwice: names.filter((name, i) => names.indexOf(name) < i).length,
    components: components.length,
    componentsByLicense: named.filter((text) => !isUnlicensed(text)).length,
    componentsUnlicensed: named.filter(isUnlicensed).length,
    componentsSilent: components.length - named.length,
    unknownComponents: [
      ...new Set(components.map(({ name }) => name).filter((name) => findPart(name) === null)),
    ],
    unmappedLicenses: [...new Set(named)].filter((text) => expressionOfName(text) === UNMAPPED),
    origins: {
      stated,
      licenseNames: ofKind('LICENSE_NAME').length,
      baseModels: stated - ofKind('LICENSE_NAME').length,
      self: ofKind('SELF').length,
      derivations: ofKind('EDGE').length,
      ambiguous: ofKind('AMBIGUOUS').length,
      freeText: ofKind('FREE_TEXT').length,
    },
  };
}
