import type { EdgeRow, ItemKind, ItemRow } from '../domain/rows.js';
import { type Hex, ZERO_HASH } from '../encoding/hex.js';

/** Kinds of item that anyone can add to someone else's asset: a view holds the first 100 of each about one subject. */
const STRANGER_KINDS: ReadonlySet<ItemKind> = new Set<ItemKind>([
  'asserted',
  'attestation',
  'dispute',
  'answer',
  'ruling',
]);

export const STRANGER_LIMIT = 100;

/** Whether a stranger may have made it: of redactions, those of assertions. */
export function isByStranger(item: ItemRow): boolean {
  if (item.kind === 'redaction') return item.key.startsWith('assertion:');
  return STRANGER_KINDS.has(item.kind);
}

/** Roles whose claim on the same content is a rival's. */
export const RIVAL_ROLES = ['RIGHTS_HOLDER', 'LICENSEE'] as const;

/** Of the items of one subject in order, those that a view holds, and how many it leaves out. */
export function limitItems(sorted: readonly ItemRow[]): {
  readonly items: readonly ItemRow[];
  readonly itemsLeftOut: number;
} {
  const seen = new Map<ItemKind, number>();
  const items = sorted.filter((item) => {
    if (!isByStranger(item)) return true;
    const count = (seen.get(item.kind) ?? 0) + 1;
    seen.set(item.kind, count);
    return count <= STRANGER_LIMIT;
  });
  return { items, itemsLeftOut: sorted.length - items.length };
}

/** Terms that an item names. */
export function findTermsNamed(item: ItemRow): Hex | null {
  switch (item.kind) {
    case 'terms':
    case 'named':
    case 'referenced':
    case 'asserted':
      return nullIfZero(item.value.licenseTermsId);
    default:
      return null;
  }
}

/** The metadata document that an item names. */
export function findDocumentNamed(item: ItemRow): Hex | null {
  switch (item.kind) {
    case 'metadata':
      return nullIfZero(item.value.hash);
    case 'agent':
    case 'activity':
      return nullIfZero(item.value.metadataHash);
    default:
      return null;
  }
}

/** The item of a single-valued kind: of a leaf's view, its own before its batch's. */
export function findFirst<K extends ItemKind>(
  items: readonly ItemRow[],
  kind: K,
): Extract<ItemRow, { kind: K }> | undefined {
  return items.find((item): item is Extract<ItemRow, { kind: K }> => item.kind === kind);
}

/** Edges that a manifest gave (`factId` is the leaf's id) are ended by storage, not by their owner: none was struck. */
export function isStruckByOwner(edge: EdgeRow, atBlock: number): boolean {
  return edge.toBlock <= atBlock && edge.fromBlock <= atBlock && edge.factId !== edge.derived;
}

function nullIfZero(hash: Hex): Hex | null {
  return hash === ZERO_HASH ? null : hash;
}
