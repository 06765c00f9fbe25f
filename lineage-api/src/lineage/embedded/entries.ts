import { growWords, sharedWords } from './shared.js';

/**
 * Edges of one direction that came since the base: six words an entry (near end, far end, relation, from, to, and the
 * number of the next entry with the same near end, or 0). Entry 0 is not used. An entry that is gone has a `HOLE` as far end.
 */
export type Overlay = {
  /** Entries, with those that are gone, and 0. */
  count: number;
  /** Entries that are not gone. */
  alive: number;
  entries: Uint32Array;
  /** Open addressing by near end: number of its first entry, or 0 where free. A power of two, at most half full. */
  slots: Uint32Array;
};

export const ENTRY_WORDS = 6;
export const ENTRY = { near: 0, far: 1, relation: 2, from: 3, to: 4, next: 5 } as const;

const FIRST_ENTRIES = 64;

/** Number of the first entry of a node, or 0. */
export function firstEntry({ alive, entries, slots }: Overlay, n: number): number {
  if (alive === 0) return 0;
  const mask = slots.length - 1;
  for (let slot = mix(n) & mask; ; slot = (slot + 1) & mask) {
    const entry = slots[slot] as number;
    if (entry === 0 || entries[entry * ENTRY_WORDS] === n) return entry;
  }
}

export function createOverlay(): Overlay {
  return {
    count: 1,
    alive: 0,
    entries: sharedWords(FIRST_ENTRIES * ENTRY_WORDS),
    slots: sharedWords(FIRST_ENTRIES * 2),
  };
}

export function addEntry(
  overlay: Overlay,
  near: number,
  far: number,
  edge: { readonly relation: number; readonly from: number; readonly to: number },
): void {
  if ((overlay.count + 1) * ENTRY_WORDS > overlay.entries.length) grow(overlay);
  const entry = overlay.count;
  const at = entry * ENTRY_WORDS;
  const slot = findSlot(overlay, near);
  overlay.entries[at + ENTRY.near] = near;
  overlay.entries[at + ENTRY.far] = far;
  overlay.entries[at + ENTRY.relation] = edge.relation;
  overlay.entries[at + ENTRY.from] = edge.from;
  overlay.entries[at + ENTRY.to] = edge.to;
  overlay.entries[at + ENTRY.next] = overlay.slots[slot] as number;
  overlay.slots[slot] = entry;
  overlay.count += 1;
  overlay.alive += 1;
}

function findSlot({ entries, slots }: Overlay, near: number): number {
  const mask = slots.length - 1;
  let slot = mix(near) & mask;
  while (slots[slot] !== 0 && entries[(slots[slot] as number) * ENTRY_WORDS] !== near) {
    slot = (slot + 1) & mask;
  }
  return slot;
}

function grow(overlay: Overlay): void {
  overlay.entries = growWords(overlay.entries, overlay.entries.length * 2);
  const firsts = overlay.slots.filter((entry) => entry !== 0);
  overlay.slots = sharedWords(overlay.slots.length * 2);
  for (const entry of firsts) {
    const near = overlay.entries[entry * ENTRY_WORDS] as number;
    overlay.slots[findSlot(overlay, near)] = entry;
  }
}

function mix(n: number): number {
  return Math.imul(n, 0x9e3779b1) >>> 7;
}
