/** Nobody says under which licence; no licence is given. Two things (`licensing.md`: neither is the Unlicense). */
export const NOASSERTION = 'NOASSERTION';
export const NONE = 'NONE';

/** A licence that no table knows: kept word for word beside this, reported, and read by no policy. */
export const UNMAPPED = 'LicenseRef-Unmapped';

/**
 * How an expression stands to the data it is stated of. Terms of a service bind whoever held the account; a catch-all
 * names no licence. Neither is a licence of the data, whatever it allows.
 */
export type StatedAs = 'LICENSE' | 'SERVICE_TERMS' | 'CATCH_ALL' | 'NOTHING';

/** Tells by the expression alone, so that readers of documents can do the same. */
export function statedAs(expression: string): StatedAs {
  if (expression === NOASSERTION) return 'NOTHING';
  if (expression.startsWith('LicenseRef-Service-')) return 'SERVICE_TERMS';
  if (expression.startsWith('LicenseRef-CatchAll-')) return 'CATCH_ALL';
  return 'LICENSE';
}
