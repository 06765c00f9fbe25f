import {
  type ClaimRow,
  type DocumentRow,
  type EdgeRow,
  type ItemRow,
  type NodeRow,
  OPEN_BLOCK,
  type TermsRow,
} from '../../domain/rows.js';
import { CODES } from '../../encoding/enums.js';
import { LICENSE_TERMS_FIELDS, type LicenseTerms } from '../../encoding/fact-catalog.js';
import type { Hex } from '../../encoding/hex.js';
import { toExpressionText } from '../text.js';
import { findDocumentNamed, findTermsNamed, isByStranger } from '../view-rules.js';
import type { Values } from './connection.js';

/**
 * Rows to the properties of nodes and relationships and back. A null is a property that is not there; what is looked up
 * inside a value stands beside it as a property of its own.
 */

/** Kinds that tell of sources that are not here: a relationship type of their own makes counting them cheap. */
const GAP_KINDS: ReadonlySet<string> = new Set(['named', 'referenced', 'committed']);

/** How an item hangs on its subject: `IS_SAID` are those that anyone can write about it. */
export type ItemRelation = 'HAS' | 'LACKS' | 'IS_SAID';

export function toItemRelation(item: ItemRow): ItemRelation {
  if (GAP_KINDS.has(item.kind)) return 'LACKS';
  return isByStranger(item) ? 'IS_SAID' : 'HAS';
}

/** The block in which a row ended, once more, for rollbacks to look up. */
function toEnd({ toBlock }: { readonly toBlock: number }): Values {
  return toBlock === OPEN_BLOCK ? {} : { ended: toBlock };
}

export function toItemProperties(item: ItemRow): Values {
  const { subject: _, value, ...rest } = item;
  return { ...rest, ...toEnd(item), value: JSON.stringify(value), ...toLookedUp(item) };
}

function toLookedUp(item: ItemRow): Values {
  return {
    owner: item.kind === 'owner' ? item.value.address : null,
    account: item.kind === 'agent' ? item.value.account : null,
    agentId: item.kind === 'activity' ? item.value.agentId : null,
    count: item.kind === 'committed' ? item.value.count : null,
    licenseTermsId: findTermsNamed(item),
    documentHash: findDocumentNamed(item),
    redactedHash: item.kind === 'redaction' && !isByStranger(item) ? item.value.documentHash : null,
  };
}

export function fromItem(properties: Values): ItemRow {
  return {
    subject: properties.subject,
    kind: properties.kind,
    key: properties.key,
    value: JSON.parse(properties.value as string),
    by: properties.by,
    factId: properties.factId,
    fromBlock: properties.fromBlock,
    logIndex: properties.logIndex,
    toBlock: properties.toBlock,
    closedBy: properties.closedBy ?? null,
  } as ItemRow;
}

export function fromNode(properties: Values): NodeRow {
  return {
    id: properties.id,
    kind: properties.kind,
    registrant: properties.registrant,
    scheme: properties.scheme ?? null,
    contentHash: properties.contentHash ?? null,
    edition: properties.edition,
    createdAt: properties.createdAt,
    timeBasis: properties.timeBasis ?? null,
    batchId: properties.batchId ?? null,
    leaf: properties.leaf ?? null,
    leafCount: properties.leafCount,
    manifestHash: properties.manifestHash ?? null,
    factId: properties.factId,
    fromBlock: properties.fromBlock,
    logIndex: properties.logIndex,
  } as NodeRow;
}

/** Without its ends: they are the relationship's. */
export function toEdgeProperties(edge: EdgeRow): Values {
  const { derived: _, source: __, ...rest } = edge;
  return { ...rest, ...toEnd(edge) };
}

export function isHeadEdge(edge: EdgeRow): boolean {
  return edge.toBlock === OPEN_BLOCK;
}

/** Of `properties(e)` with `derived` and `source` beside. */
export function fromEdge(properties: Values): EdgeRow {
  return {
    factId: properties.factId,
    index: properties.index,
    derived: properties.derived,
    source: properties.source,
    relation: properties.relation,
    acquiredAt: properties.acquiredAt,
    royaltyBps: properties.royaltyBps,
    licenseTermsId: properties.licenseTermsId,
    fromBlock: properties.fromBlock,
    toBlock: properties.toBlock,
    struckBy: properties.struckBy ?? null,
  } as EdgeRow;
}

export function toContentKey(claim: Pick<ClaimRow, 'scheme' | 'contentHash'>): string {
  return `${claim.scheme}:${claim.contentHash}`;
}

/** The keys that a content may have, by whichever scheme its hash was made. */
export function toContentKeys(contentHash: Hex): string[] {
  return CODES.scheme.flatMap((scheme) =>
    scheme === '' ? [] : [toContentKey({ scheme, contentHash })],
  );
}

export function toClaimProperties(claim: ClaimRow): Values {
  const { assetId: _, ...rest } = claim;
  return rest;
}

/** Of `properties(c)` with `assetId` beside. */
export function fromClaim(properties: Values): ClaimRow {
  return {
    scheme: properties.scheme,
    contentHash: properties.contentHash,
    assetId: properties.assetId,
    registrant: properties.registrant,
    role: properties.role,
    factId: properties.factId,
    fromBlock: properties.fromBlock,
    logIndex: properties.logIndex,
  } as ClaimRow;
}

const BIGINT_TERMS = Object.entries(LICENSE_TERMS_FIELDS)
  .filter(([, type]) => type === 'uint256')
  .map(([name]) => name);

export function toTermsProperties(row: TermsRow): Values {
  const { id, by, factId, fromBlock, terms } = row;
  const json = JSON.stringify(terms, (_, value) =>
    typeof value === 'bigint' ? value.toString() : value,
  );
  const expression = toExpressionText(terms.expression);
  return { id, by, factId, fromBlock, began: fromBlock, terms: json, expression };
}

export function fromTerms(properties: Values): TermsRow {
  const terms = JSON.parse(properties.terms as string);
  for (const name of BIGINT_TERMS) terms[name] = BigInt(terms[name]);
  return {
    id: properties.id,
    terms: terms as LicenseTerms,
    by: properties.by,
    factId: properties.factId,
    fromBlock: properties.fromBlock,
  } as TermsRow;
}

export function fromDocument(properties: Values): DocumentRow {
  return {
    hash: properties.hash,
    name: properties.name ?? null,
    text: properties.text,
    json: properties.json,
  } as DocumentRow;
}
