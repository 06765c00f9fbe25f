import { createHash } from 'node:crypto';
import {
  type BlockRef,
  type ClaimRow,
  type DocumentRow,
  type EdgeRow,
  type GraphChange,
  type ItemKind,
  type ItemRow,
  type ItemValues,
  type NodeRow,
  OPEN_BLOCK,
  type RevealedBatch,
  type TermsRow,
} from '../../domain/rows.js';
import { type Address, type Hex, ZERO_HASH } from '../../encoding/hex.js';
import { SILENT_TERMS } from '../../encoding/license-terms.js';

/** 32 bytes that begin with the name in ASCII: ids sort as their names do, and can be read back. */
export function id(name: string): Hex {
  return `0x${Buffer.from(name, 'ascii').toString('hex').padEnd(64, '0')}`;
}

/** The name in an id made by `id`. */
export function nameOf(value: Hex): string {
  return Buffer.from(value.slice(2), 'hex').toString('ascii').replace(/\0+$/, '');
}

export function address(name: string): Address {
  return `0x${Buffer.from(name, 'ascii').toString('hex').padEnd(40, '0')}`;
}

export function hash(seed: string): Hex {
  return `0x${createHash('sha256').update(seed).digest('hex')}`;
}

/** A block of one of several histories; `fork` tells siblings apart. */
export function block(number: number, fork = ''): BlockRef {
  return { number, hash: hash(`block ${number}${fork}`), timestamp: 1_700_000_000 + number * 12 };
}

/** A model named so, registered by `alice` at block 1 unless said otherwise. */
export function node(name: string, given: Partial<NodeRow> = {}): NodeRow {
  return {
    id: id(name),
    kind: 'MODEL',
    registrant: address('alice'),
    scheme: 'SHA256',
    contentHash: hash(`content ${name}`),
    edition: 0,
    createdAt: 1_600_000_000,
    timeBasis: 'STATED',
    batchId: null,
    leaf: null,
    leafCount: 0,
    manifestHash: null,
    factId: hash(`registered ${name}`),
    fromBlock: 1,
    logIndex: 0,
    ...given,
  };
}

export function batch(name: string, given: Partial<NodeRow> = {}): NodeRow {
  return node(name, {
    kind: 'BATCH',
    scheme: null,
    contentHash: null,
    timeBasis: null,
    leafCount: 2,
    manifestHash: hash(`manifest ${name}`),
    ...given,
  });
}

/** A leaf as its batch's manifest gives it. */
export function leafOf(parent: NodeRow, leaf: number, given: Partial<NodeRow> = {}): NodeRow {
  return node(`${nameOf(parent.id)}.${leaf}`, {
    kind: 'OUTPUT',
    batchId: parent.id,
    leaf,
    factId: parent.factId,
    fromBlock: parent.fromBlock,
    logIndex: parent.logIndex,
    ...given,
  });
}

/** A derivation between two named assets, recorded at block 1 unless said otherwise. */
export function edge(derived: string, source: string, given: Partial<EdgeRow> = {}): EdgeRow {
  return {
    factId: hash(`derived ${derived} ${source} ${given.fromBlock ?? 1}`),
    index: 0,
    derived: id(derived),
    source: id(source),
    relation: 'TRAINED_ON',
    acquiredAt: 0,
    royaltyBps: 0,
    licenseTermsId: ZERO_HASH,
    fromBlock: 1,
    toBlock: OPEN_BLOCK,
    struckBy: null,
    ...given,
  };
}

type ItemGiven = Partial<
  Pick<ItemRow, 'key' | 'by' | 'factId' | 'fromBlock' | 'logIndex' | 'toBlock' | 'closedBy'>
>;

export function item<K extends ItemKind>(
  subject: string,
  kind: K,
  value: ItemValues[K],
  given: ItemGiven = {},
): ItemRow {
  return {
    subject: id(subject),
    kind,
    key: '',
    value,
    by: address('alice'),
    factId: hash(`${kind} of ${subject} at ${given.fromBlock ?? 1} ${given.key ?? ''}`),
    fromBlock: 1,
    logIndex: 0,
    toBlock: OPEN_BLOCK,
    closedBy: null,
    ...given,
  } as ItemRow;
}

/** The claim that a registration makes. */
export function claim(of: NodeRow, given: Partial<ClaimRow> = {}): ClaimRow {
  return {
    scheme: of.scheme ?? 'SHA256',
    contentHash: of.contentHash ?? ZERO_HASH,
    assetId: of.id,
    registrant: of.registrant,
    role: 'RIGHTS_HOLDER',
    factId: of.factId,
    fromBlock: of.fromBlock,
    logIndex: of.logIndex,
    ...given,
  };
}

export function terms(name: string, expression: string, given: Partial<TermsRow> = {}): TermsRow {
  return {
    id: id(name),
    terms: {
      ...SILENT_TERMS,
      price: 2n ** 200n,
      expression: `0x${Buffer.from(expression, 'ascii').toString('hex')}`,
    },
    by: address('alice'),
    factId: hash(`terms ${name}`),
    fromBlock: 1,
    ...given,
  };
}

export function document(name: string, text = name): DocumentRow {
  return { hash: hash(`document ${name}`), name, text, json: JSON.stringify({ name, text }) };
}

export function change(parts: Partial<GraphChange>): GraphChange {
  return {
    nodes: [],
    edges: [],
    items: [],
    claims: [],
    terms: [],
    closings: [],
    strikes: [],
    retired: [],
    ...parts,
  };
}

/** What the manifest of a batch adds: these rows. */
export function reveal(of: NodeRow, parts: Partial<RevealedBatch>): RevealedBatch {
  return {
    batchId: of.id,
    manifestHash: of.manifestHash ?? ZERO_HASH,
    fromBlock: of.fromBlock,
    nodes: [],
    edges: [],
    items: [],
    claims: [],
    voidLeaves: [],
    ...parts,
  };
}
