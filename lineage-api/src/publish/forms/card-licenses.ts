/**
 * The licence keys of the Hugging Face Hub (https://huggingface.co/docs/hub/repositories-licenses) as the SPDX licence
 * list names them, or as a `LicenseRef-`. Where a key says no version and there are several, none is guessed. Of the
 * GNU licences the keys do not say "or later": what is certain is the version that they name.
 */
const KEYS: Readonly<Record<string, string>> = {
  'afl-3.0': 'AFL-3.0',
  'agpl-3.0': 'AGPL-3.0-only',
  'apache-2.0': 'Apache-2.0',
  'artistic-2.0': 'Artistic-2.0',
  'bigcode-openrail-m': 'LicenseRef-BigCode-OpenRAIL-M-1',
  'bigscience-bloom-rail-1.0': 'LicenseRef-BigScience-BLOOM-RAIL-1.0',
  'bigscience-openrail-m': 'LicenseRef-BigScience-OpenRAIL-M',
  bsd: 'LicenseRef-BSD-Unversioned',
  'bsd-2-clause': 'BSD-2-Clause',
  'bsd-3-clause': 'BSD-3-Clause',
  'bsd-3-clause-clear': 'BSD-3-Clause-Clear',
  'bsl-1.0': 'BSL-1.0',
  'c-uda': 'C-UDA-1.0',
  'cc-by-2.0': 'CC-BY-2.0',
  'cc-by-2.5': 'CC-BY-2.5',
  'cc-by-3.0': 'CC-BY-3.0',
  'cc-by-4.0': 'CC-BY-4.0',
  'cc-by-nc-2.0': 'CC-BY-NC-2.0',
  'cc-by-nc-3.0': 'CC-BY-NC-3.0',
  'cc-by-nc-4.0': 'CC-BY-NC-4.0',
  'cc-by-nc-nd-3.0': 'CC-BY-NC-ND-3.0',
  'cc-by-nc-nd-4.0': 'CC-BY-NC-ND-4.0',
  'cc-by-nc-sa-2.0': 'CC-BY-NC-SA-2.0',
  'cc-by-nc-sa-3.0': 'CC-BY-NC-SA-3.0',
  'cc-by-nc-sa-4.0': 'CC-BY-NC-SA-4.0',
  'cc-by-nd-4.0': 'CC-BY-ND-4.0',
  'cc-by-sa-3.0': 'CC-BY-SA-3.0',
  'cc-by-sa-4.0': 'CC-BY-SA-4.0',
  'cc0-1.0': 'CC0-1.0',
  'cdla-permissive-1.0': 'CDLA-Permissive-1.0',
  'cdla-permissive-2.0': 'CDLA-Permissive-2.0',
  'cdla-sharing-1.0': 'CDLA-Sharing-1.0',
  'ecl-2.0': 'ECL-2.0',
  'epl-1.0': 'EPL-1.0',
  'epl-2.0': 'EPL-2.0',
  'etalab-2.0': 'etalab-2.0',
  'eupl-1.1': 'EUPL-1.1',
  'eupl-1.2': 'EUPL-1.2',
  gemma: 'LicenseRef-Gemma-Terms-of-Use',
  'gpl-2.0': 'GPL-2.0-only',
  'gpl-3.0': 'GPL-3.0-only',
  isc: 'ISC',
  'lgpl-2.1': 'LGPL-2.1-only',
  'lgpl-3.0': 'LGPL-3.0-only',
  'lgpl-lr': 'LGPLLR',
  llama2: 'LicenseRef-Llama-2-Community',
  llama3: 'LicenseRef-Llama-3-Community',
  'llama3.1': 'LicenseRef-Llama-3.1-Community',
  'llama3.2': 'LicenseRef-Llama-3.2-Community',
  'lppl-1.3c': 'LPPL-1.3c',
  mit: 'MIT',
  'mpl-2.0': 'MPL-2.0',
  'ms-pl': 'MS-PL',
  ncsa: 'NCSA',
  'odc-by': 'ODC-By-1.0',
  'ofl-1.1': 'OFL-1.1',
  openrail: 'LicenseRef-OpenRAIL-Unversioned',
  'osl-3.0': 'OSL-3.0',
  pddl: 'PDDL-1.0',
  postgresql: 'PostgreSQL',
  unknown: 'NOASSERTION',
  unlicense: 'Unlicense',
  wtfpl: 'WTFPL',
  zlib: 'Zlib',
};

/** The expression of a card's `license`; `other` is told by `license_name`. Words that no key is stay in the reference. */
export function cardLicense(key: string, name: string | undefined): string {
  const lower = key.trim().toLowerCase();
  if (Object.hasOwn(KEYS, lower)) return KEYS[lower] as string;
  const words = lower === 'other' && name !== undefined ? name : key;
  const known = words.trim().toLowerCase();
  if (Object.hasOwn(KEYS, known)) return KEYS[known] as string;
  const plain = words
    .replace(/[^A-Za-z0-9.]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 200);
  return `LicenseRef-Card-${plain === '' ? 'Unnamed' : plain}`;
}
