import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Ids of the SPDX licence list, by their lower-case form: ids match whatever their case. */
const LICENSES: ReadonlyMap<string, string> = byLowerCase([
  ...(require('spdx-license-ids') as string[]),
  ...(require('spdx-license-ids/deprecated') as string[]),
]);

const EXCEPTIONS: ReadonlyMap<string, string> = byLowerCase([
  ...(require('spdx-exceptions') as string[]),
  ...(require('spdx-exceptions/deprecated') as string[]),
]);

/**
 * What the SPDX list says a deprecated id stands for today (https://spdx.org/licenses/#deprecated). An id with an
 * exception in its name becomes `WITH`. `wxWindows` and the like, whose replacement is an expression too.
 */
const REPLACED: Readonly<Record<string, string>> = {
  'AGPL-1.0': 'AGPL-1.0-only',
  'AGPL-3.0': 'AGPL-3.0-only',
  'BSD-2-Clause-FreeBSD': 'BSD-2-Clause-Views',
  'BSD-2-Clause-NetBSD': 'BSD-2-Clause',
  'bzip2-1.0.5': 'bzip2-1.0.6',
  'eCos-2.0': 'GPL-2.0-or-later WITH eCos-exception-2.0',
  'GFDL-1.1': 'GFDL-1.1-only',
  'GFDL-1.2': 'GFDL-1.2-only',
  'GFDL-1.3': 'GFDL-1.3-only',
  'GPL-1.0': 'GPL-1.0-only',
  'GPL-2.0': 'GPL-2.0-only',
  'GPL-2.0-with-autoconf-exception': 'GPL-2.0-only WITH Autoconf-exception-2.0',
  'GPL-2.0-with-bison-exception': 'GPL-2.0-only WITH Bison-exception-2.2',
  'GPL-2.0-with-classpath-exception': 'GPL-2.0-only WITH Classpath-exception-2.0',
  'GPL-2.0-with-font-exception': 'GPL-2.0-only WITH Font-exception-2.0',
  'GPL-2.0-with-GCC-exception': 'GPL-2.0-only WITH GCC-exception-2.0',
  'GPL-3.0': 'GPL-3.0-only',
  'GPL-3.0-with-autoconf-exception': 'GPL-3.0-only WITH Autoconf-exception-3.0',
  'GPL-3.0-with-GCC-exception': 'GPL-3.0-only WITH GCC-exception-3.1',
  'LGPL-2.0': 'LGPL-2.0-only',
  'LGPL-2.1': 'LGPL-2.1-only',
  'LGPL-3.0': 'LGPL-3.0-only',
  'StandardML-NJ': 'SMLNJ',
  wxWindows: 'GPL-2.0-or-later WITH WxWindows-exception-3.1',
};

/** Deprecated without a replacement that says the same: kept under their own names. */
const DEPRECATED_ALONE = new Set(['Net-SNMP', 'Nunit']);

/** An id in the list's spelling, or `undefined`. Deprecated ids are found too. */
export function findSpdxLicense(id: string): string | undefined {
  return LICENSES.get(id.toLowerCase());
}

export function findSpdxException(id: string): string | undefined {
  return EXCEPTIONS.get(id.toLowerCase());
}

/** What a deprecated id stands for: `id`, or `id WITH exception`. */
export function findReplacement(id: string): string | undefined {
  return REPLACED[id];
}

export function isDeprecated(id: string): boolean {
  return id in REPLACED || DEPRECATED_ALONE.has(id);
}

/** Every id of the list, deprecated ones included. */
export function listSpdxLicenses(): readonly string[] {
  return [...LICENSES.values()];
}

function byLowerCase(ids: readonly string[]): ReadonlyMap<string, string> {
  return new Map(ids.map((id) => [id.toLowerCase(), id]));
}
