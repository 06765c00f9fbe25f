import type { EdgeRow, ItemKind, ItemRow } from '../domain/rows.js';
import { type Address, type Hex, ZERO_HASH } from '../encoding/hex.js';

/** Kinds of item that anyone can add to someone else's asset. */
const STRANGER_KINDS: ReadonlySet<ItemKind> = new Set<ItemKind>([
  'asserted',
  'attestation',
  'dispute',
  'answer',
  'ruling',
]);

/**
 * What a view holds of one kind of such items about one subject: of each maker the youngest, of so many makers, the first
 * to speak. Parties are those whose word counts: owner and registrant of the asset, of its sources and of rival claims.
 * No crowd of others hides what they say.
 */
export const STRANGER_BOUNDS = { makers: 50, perMaker: 5, perParty: 100 } as const;

/** Whether a stranger may have made it: of redactions, those of assertions. */
export function isByStranger(item: ItemRow): boolean {
  if (item.kind === 'redaction') return item.key.startsWith('assertion:');
  return STRANGER_KINDS.has(item.kind);
}

/** Roles whose claim on the same content is a rival's. */
export const RIVAL_ROLES = ['RIGHTS_HOLDER', 'LICENSEE'] as const;

/** Of the items of one subject in order, those that a view holds, and how many it leaves out. */
export function limitItems(
  sorted: readonly ItemRow[],
  findParties: () => ReadonlySet<Address>,
): {
  readonly items: readonly ItemRow[];
  readonly itemsLeftOut: number;
} {
  const byKind = groupStatements(sorted);
  if (![...byKind.values()].some(isCrowded)) return { items: sorted, itemsLeftOut: 0 };
  const parties = findParties();
  const kept = new Set<ItemRow>();
  for (const byMaker of byKind.values()) {
    let makers = 0;
    for (const [maker, items] of byMaker) {
      const isParty = parties.has(maker);
      if (!isParty) makers += 1;
      if (makers > STRANGER_BOUNDS.makers && !isParty) continue;
      const bound = isParty ? STRANGER_BOUNDS.perParty : STRANGER_BOUNDS.perMaker;
      for (const item of items.slice(-bound)) kept.add(item);
    }
  }
  const items = sorted.filter((item) => !isByStranger(item) || kept.has(item));
  return { items, itemsLeftOut: sorted.length - items.length };
}

type ByMaker = Map<Address, ItemRow[]>;

/** What strangers may have made, by kind, then maker. */
function groupStatements(items: readonly ItemRow[]): ReadonlyMap<ItemKind, ByMaker> {
  const byKind = new Map<ItemKind, ByMaker>();
  for (const item of items) {
    if (!isByStranger(item)) continue;
    const byMaker = byKind.get(item.kind) ?? new Map<Address, ItemRow[]>();
    byKind.set(item.kind, byMaker);
    const known = byMaker.get(item.by);
    if (known === undefined) byMaker.set(item.by, [item]);
    else known.push(item);
  }
  return byKind;
}

function isCrowded(byMaker: ByMaker): boolean {
  const { makers, perMaker } = STRANGER_BOUNDS;
  return byMaker.size > makers || [...byMaker.values()].some(({ length }) => length > perMaker);
}

/** Whose word about an agent counts: the agent's own. */
export function partiesOfAgent(items: readonly ItemRow[]): ReadonlySet<Address> {
  return new Set(items.flatMap((item) => (item.kind === 'agent' ? [item.value.account] : [])));
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
