import {
  type ClaimRow,
  type DocumentRow,
  type EdgeRelation,
  type EdgeRow,
  type ItemRow,
  type NodeRow,
  OPEN_BLOCK,
  type TermsRow,
} from '../../domain/rows.js';
import type { LicenseTerms } from '../../encoding/fact-catalog.js';
import { type Hex, toHex, ZERO_HASH } from '../../encoding/hex.js';
import { idOf, type Numbers } from './numbers.js';
import { NODE_KINDS, RELATIONS } from './topology.js';

/** Rows as SQLite gives them. */
export type NodeColumns = {
  n: number;
  kind: number;
  registrant: Uint8Array;
  scheme: NodeRow['scheme'];
  content_hash: Uint8Array | null;
  edition: number;
  created_at: number;
  time_basis: NodeRow['timeBasis'];
  batch: number | null;
  leaf: number | null;
  leaf_count: number;
  manifest_hash: Uint8Array | null;
  fact_id: Uint8Array;
  from_block: number;
  log_index: number;
};

export type EdgeColumns = {
  fact_id: Uint8Array | null;
  idx: number;
  derived: number;
  source: number;
  relation: number;
  acquired_at: number;
  royalty_bps: number;
  terms: Uint8Array | null;
  from_block: number;
  to_block: number | null;
  struck_by: Uint8Array | null;
};

export type ItemColumns = {
  subject: number;
  kind: ItemRow['kind'];
  key: string;
  value: string;
  made_by: Uint8Array;
  fact_id: Uint8Array;
  from_block: number;
  log_index: number;
  to_block: number | null;
  closed_by: Uint8Array | null;
};

/** All but what only searches need: each blob that is read costs. */
export const ITEM_COLUMNS =
  'subject, kind, key, value, made_by, fact_id, from_block, log_index, to_block, closed_by';

export type ClaimColumns = {
  scheme: ClaimRow['scheme'];
  content_hash: Uint8Array;
  asset: number;
  registrant: Uint8Array;
  role: ClaimRow['role'];
  fact_id: Uint8Array;
  from_block: number;
  log_index: number;
};

export type TermsColumns = {
  id: Uint8Array;
  terms: string;
  made_by: Uint8Array;
  fact_id: Uint8Array;
  from_block: number;
};

export type DocumentColumns = {
  hash: Uint8Array;
  name: Uint8Array | null;
  text: Uint8Array;
  json: string;
};

export function toBlob(hex: Hex): Buffer {
  return Buffer.from(hex.slice(2), 'hex');
}

export function toBlobOrNull(hex: Hex | null): Buffer | null {
  return hex === null ? null : toBlob(hex);
}

export function toHexOrNull(blob: Uint8Array | null): Hex | null {
  return blob === null ? null : toHex(blob);
}

export function toNode(numbers: Numbers, row: NodeColumns): NodeRow {
  return {
    id: idOf(numbers, row.n),
    kind: NODE_KINDS[row.kind] as NodeRow['kind'],
    registrant: toHex(row.registrant),
    scheme: row.scheme,
    contentHash: toHexOrNull(row.content_hash),
    edition: row.edition,
    createdAt: row.created_at,
    timeBasis: row.time_basis,
    batchId: row.batch === null ? null : idOf(numbers, row.batch),
    leaf: row.leaf,
    leafCount: row.leaf_count,
    manifestHash: toHexOrNull(row.manifest_hash),
    factId: toHex(row.fact_id),
    fromBlock: row.from_block,
    logIndex: row.log_index,
  };
}

export function toEdge(numbers: Numbers, row: EdgeColumns): EdgeRow {
  const derived = idOf(numbers, row.derived);
  return {
    factId: row.fact_id === null ? derived : toHex(row.fact_id),
    index: row.idx,
    derived,
    source: idOf(numbers, row.source),
    relation: RELATIONS[row.relation] as EdgeRelation,
    acquiredAt: row.acquired_at,
    royaltyBps: row.royalty_bps,
    licenseTermsId: row.terms === null ? ZERO_HASH : toHex(row.terms),
    fromBlock: row.from_block,
    toBlock: row.to_block ?? OPEN_BLOCK,
    struckBy: toHexOrNull(row.struck_by),
  };
}

export function toItem(numbers: Numbers, row: ItemColumns): ItemRow {
  return {
    subject: idOf(numbers, row.subject),
    kind: row.kind,
    key: row.key,
    value: JSON.parse(row.value),
    by: toHex(row.made_by),
    factId: toHex(row.fact_id),
    fromBlock: row.from_block,
    logIndex: row.log_index,
    toBlock: row.to_block ?? OPEN_BLOCK,
    closedBy: toHexOrNull(row.closed_by),
  } as ItemRow;
}

export function toClaim(numbers: Numbers, row: ClaimColumns): ClaimRow {
  return {
    scheme: row.scheme,
    contentHash: toHex(row.content_hash),
    assetId: idOf(numbers, row.asset),
    registrant: toHex(row.registrant),
    role: row.role,
    factId: toHex(row.fact_id),
    fromBlock: row.from_block,
    logIndex: row.log_index,
  };
}

/** Amounts do not fit a JSON number: `price` is a decimal string. */
export function toTermsText(terms: LicenseTerms): string {
  return JSON.stringify({ ...terms, price: terms.price.toString() });
}

export function toTerms(row: TermsColumns): TermsRow {
  const terms = JSON.parse(row.terms);
  return {
    id: toHex(row.id),
    terms: { ...terms, price: BigInt(terms.price) },
    by: toHex(row.made_by),
    factId: toHex(row.fact_id),
    fromBlock: row.from_block,
  };
}

export function toDocument(row: DocumentColumns): DocumentRow {
  return {
    hash: toHex(row.hash),
    name: row.name === null ? null : toText(row.name),
    text: toText(row.text),
    json: row.json,
  };
}

function toText(blob: Uint8Array): string {
  return Buffer.from(blob.buffer, blob.byteOffset, blob.byteLength).toString('utf8');
}
