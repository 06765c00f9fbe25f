import type { Hex } from '../../../encoding/hex.js';
import type { EdgeRow } from '../../rows.js';
import type { Claim } from './claims.js';
import type { Opinion } from './judged-content.js';

const OFFER =
  'Who offers terms is who holds the rights: no credential that the policy trusts says so.';
const LATE =
  'Where terms were offered only after a derivation was recorded, those of now count for it.';
const DESCRIBED =
  'Where a content hash is of an identifier, the asset is what that identifier names.';
const NOTHING: readonly string[] = [];

/** What is taken for granted where the word on one content counts, for the asset itself or over one derivation. */
export function assumptionsOfContent(
  { stated, assurance }: Claim,
  { kind, governing }: Opinion,
  edge: EdgeRow | null,
): readonly string[] {
  const found: string[] = [];
  if (kind === 'TERMS' && assurance === 'NONE') found.push(OFFER);
  if (governing?.voidTermsId != null) found.push(ofVoidTerms(governing.voidTermsId));
  if (governing?.by === 'NOW' && edge !== null) found.push(LATE);
  if (stated.node.scheme === 'DESCRIBED') found.push(DESCRIBED);
  return found.length === 0 ? NOTHING : found;
}

function ofVoidTerms(termsId: Hex): string {
  return `A derivation names terms ${termsId} that were not in force at its source: that part of it is void.`;
}
