import { NOASSERTION, NONE, UNMAPPED } from '../expressions.js';

/**
 * Every kind of licence that the Data Provenance Initiative writes, as the SPDX licence list (3.27) names it, or as a
 * `LicenseRef-`. Where it writes no version and there are several, none is guessed. Of the GNU licences it does not say
 * "or later": what is certain is the version that it names.
 */
const KINDS: Readonly<Record<string, string>> = {
  'AI2 ImpACT License - Low Risk': 'LicenseRef-AI2-ImpACT-Low-Risk',
  'Academic Free License v3.0': 'AFL-3.0',
  'Academic Research Purposes Only': 'LicenseRef-Academic-Research-Only',
  'All Uses-Attribution': 'LicenseRef-All-Uses-Attribution',
  Anthropic: 'LicenseRef-Service-Anthropic',
  'Apache 2.0': 'Apache-2.0',
  'Apache License 2.0': 'Apache-2.0',
  'Artistic License 2.0': 'Artistic-2.0',
  'BSD 2-Clause License': 'BSD-2-Clause',
  'BSD 3-Clause License': 'BSD-3-Clause',
  'BigScience OpenRAIL-M': 'LicenseRef-BigScience-OpenRAIL-M',
  // The Computational Use of Data Agreement has one version.
  'C-UDA': 'C-UDA-1.0',
  'CC BY': 'LicenseRef-CC-BY-Unversioned',
  'CC BY 2.0': 'CC-BY-2.0',
  'CC BY 2.5': 'CC-BY-2.5',
  'CC BY 3.0': 'CC-BY-3.0',
  'CC BY 4.0': 'CC-BY-4.0',
  'CC BY SA': 'LicenseRef-CC-BY-SA-Unversioned',
  'CC BY-NC 2.0': 'CC-BY-NC-2.0',
  'CC BY-NC 3.0': 'CC-BY-NC-3.0',
  'CC BY-NC 4.0': 'CC-BY-NC-4.0',
  'CC BY-NC-ND': 'LicenseRef-CC-BY-NC-ND-Unversioned',
  'CC BY-NC-ND 3.0': 'CC-BY-NC-ND-3.0',
  'CC BY-NC-ND 4.0': 'CC-BY-NC-ND-4.0',
  'CC BY-NC-SA': 'LicenseRef-CC-BY-NC-SA-Unversioned',
  'CC BY-NC-SA 3.0': 'CC-BY-NC-SA-3.0',
  'CC BY-NC-SA 4.0': 'CC-BY-NC-SA-4.0',
  'CC BY-ND 4.0': 'CC-BY-ND-4.0',
  'CC BY-SA': 'LicenseRef-CC-BY-SA-Unversioned',
  'CC BY-SA 2.0': 'CC-BY-SA-2.0',
  'CC BY-SA 3.0': 'CC-BY-SA-3.0',
  'CC BY-SA 4.0': 'CC-BY-SA-4.0',
  // CC0 has one version.
  CC0: 'CC0-1.0',
  'CC0 1.0': 'CC0-1.0',
  'CDLA Permissive 1.0': 'CDLA-Permissive-1.0',
  'CDLA Permissive 2.0': 'CDLA-Permissive-2.0',
  'CDLA Sharing 1.0': 'CDLA-Sharing-1.0',
  'CSLU Agreement': 'LicenseRef-CSLU-Agreement',
  'EPL 1.0': 'EPL-1.0',
  'GNU General Public License v2.0': 'GPL-2.0-only',
  'GNU General Public License v3.0': 'GPL-3.0-only',
  'Google Cloud Translation API': 'LicenseRef-Service-Google-Cloud-Translation',
  'ISC License': 'ISC',
  'LDC User Agreement': 'LicenseRef-LDC-User-Agreement',
  'LGPL 2.1': 'LGPL-2.1-only',
  'LGPL 3.0': 'LGPL-3.0-only',
  'LMSYS-Chat-1M Dataset License': 'LicenseRef-LMSYS-Chat-1M',
  'Llama 2': 'LicenseRef-Llama-2-Community',
  MIT: 'MIT',
  'MIT License': 'MIT',
  'MPL 2.0': 'MPL-2.0',
  'Meta Llama3 Community License': 'LicenseRef-Llama-3-Community',
  'Microsoft Data Licensing Agreement': 'LicenseRef-Microsoft-Data-Licensing-Agreement',
  'No License': NONE,
  'Non Commercial': 'LicenseRef-Non-Commercial',
  OANC: 'LicenseRef-OANC',
  'ODC BY 1.0': 'ODC-By-1.0',
  'OGL 3.0': 'OGL-UK-3.0',
  'Open Access': 'LicenseRef-CatchAll-Open-Access',
  OpenAI: 'LicenseRef-Service-OpenAI',
  'Public Domain': 'LicenseRef-Public-Domain',
  'Request Form': 'LicenseRef-CatchAll-Request-Form',
  'Skywork Community License': 'LicenseRef-Skywork-Community',
  Unclear: 'LicenseRef-CatchAll-Unclear',
  Unspecified: NOASSERTION,
  Various: 'LicenseRef-CatchAll-Various',
};

/** What `custom_license_classes.json` says of the use of a licence of its own, by the page that states it. */
const CUSTOM: Readonly<Record<string, string>> = {
  All: 'LicenseRef-Custom-Commercial',
  NC: 'LicenseRef-Custom-Non-Commercial',
  Acad: 'LicenseRef-Custom-Academic',
  '?': 'LicenseRef-Custom-Unclear',
};

/** A licence of its own that the project has not classed. */
const CUSTOM_UNCLASSED = 'LicenseRef-Custom-Unclassed';

/** All that `expressionOfKind` can give. */
export const DPI_EXPRESSIONS: readonly string[] = [
  ...new Set([...Object.values(KINDS), ...Object.values(CUSTOM), CUSTOM_UNCLASSED, UNMAPPED]),
].sort();

/** The expression of a kind; `useClass` is the project's class of a `Custom` one, null where it has none. */
export function expressionOfKind(kind: string, useClass: string | null): string {
  if (kind === 'Custom') return findOwn(CUSTOM, useClass ?? '') ?? CUSTOM_UNCLASSED;
  return findOwn(KINDS, kind) ?? UNMAPPED;
}

function findOwn(table: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
