import type { CodeName } from '../../../encoding/enums.js';
import type { Address } from '../../../encoding/hex.js';
import type { ItemOf, StatedNode } from '../../asset-state.js';
import type { ItemKind, ItemRow } from '../../rows.js';

/** `findItem` for kinds that concern every leaf of a batch, in one look: reports ask this of every asset upstream. */
export function findFirst<K extends 'owner' | 'role' | 'metadata'>(
  { node, items }: StatedNode,
  kind: K & ItemKind,
): ItemOf<K> | undefined {
  let first: ItemOf<K> | undefined;
  for (const item of items) {
    if (item.kind !== kind) continue;
    if (item.subject === node.id) return item as ItemOf<K>;
    first ??= item as ItemOf<K>;
  }
  return first;
}

export function ownerOf(stated: StatedNode): Address {
  return findFirst(stated, 'owner')?.value.address ?? stated.node.registrant;
}

export function roleOf(stated: StatedNode): CodeName<'role'> {
  return findFirst(stated, 'role')?.value.role ?? 'OBSERVER';
}

/** Up to so many, looking through them is faster than remembering. */
const FEW = 16;

const present = new WeakMap<readonly ItemRow[], ReadonlySet<ItemKind>>();

/** Whether anything of a kind is said, as most of it is of most assets not. */
export function hasItem({ items }: StatedNode, kind: ItemKind): boolean {
  if (items.length <= FEW) return items.some((item) => item.kind === kind);
  let kinds = present.get(items);
  if (kinds === undefined) {
    kinds = new Set(items.map((item) => item.kind));
    present.set(items, kinds);
  }
  return kinds.has(kind);
}
