import { findCodeName } from '../../../encoding/enums.js';
import { ZERO_ADDRESS, ZERO_HASH } from '../../../encoding/hex.js';
import type { TermsRow } from '../../rows.js';
import type { Place } from '../policy/types.js';
import { BARE_FINDING, type Finding } from './finding.js';
import { expressionOf } from './terms-in-force.js';

/** Positions at which what came of the offer still stands under it. */
const BOUND: ReadonlySet<Place['position']> = new Set(['SELF', 'ADAPTED', 'TRAINED', 'OUTPUT']);

/**
 * What an offer asks beside its licence: a grant that has to be taken, a price, a share; and a document with further terms,
 * which nobody here reads, so that the use may be outside of them.
 */
export function conditionsOfOffer(
  row: TermsRow,
  place: Place,
  granted: ReadonlySet<string>,
  isAsked: boolean,
): readonly Finding[] {
  if (!BOUND.has(place.position)) return NOTHING;
  if (!asksForMore(row)) return NOTHING;
  const found: Finding[] = [];
  const name = expressionOf(row) || row.id;
  const price = describePrice(row);
  if (price !== null && !granted.has(name)) {
    found.push({
      ...empty(name),
      outcome: 'CONDITION',
      what: `${name} is ${price}: ${isAsked ? 'take it from who offers it' : 'its deriver has to have taken it'}`,
      who: isAsked ? 'USER' : 'PUBLISHER',
    });
  }
  if (row.terms.termsDocumentHash !== ZERO_HASH) {
    found.push({
      ...empty(name),
      outcome: 'UNKNOWN',
      cause: 'UNCHECKED',
      what: `${name}: further terms stand in the document ${row.terms.termsDocumentHash}, which is not read here`,
      decides: { statement: 'a conclusion on that document', by: 'counsel' },
    });
  }
  return found;
}

const NOTHING: readonly Finding[] = [];

function asksForMore({ terms }: TermsRow): boolean {
  const { grantKind, price, royaltyBps, termsDocumentHash } = terms;
  return grantKind !== 0 || price !== 0n || royaltyBps !== 0 || termsDocumentHash !== ZERO_HASH;
}

function describePrice({ terms }: TermsRow): string | null {
  const kind = findCodeName('grantKind', terms.grantKind);
  const parts = [
    kind === undefined || kind === 'UNSPECIFIED' ? '' : KINDS[kind],
    terms.price === 0n ? '' : `at ${terms.price} units of ${describeCurrency(terms.currency)}`,
    terms.royaltyBps === 0 ? '' : `for ${terms.royaltyBps / 100} % of revenue`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? null : parts.join(', ');
}

const KINDS = {
  SINGLE_USE: 'granted for one use',
  LIMITED: 'granted for a number of uses',
  UNLIMITED: 'granted to who takes it',
  SUBSCRIPTION: 'granted for a period',
  ROYALTY_BASED: 'granted against a share',
} as const;

function describeCurrency(currency: string): string {
  return currency === ZERO_ADDRESS ? "the chain's own coin" : currency;
}

function empty(license: string): Finding {
  return {
    ...BARE_FINDING,
    outcome: 'CONDITION',
    license,
    what: '',
  };
}
