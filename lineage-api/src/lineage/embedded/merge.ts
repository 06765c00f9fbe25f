import { type Csr, emptyCsr, HOLE } from './csr.js';
import { ENTRY, ENTRY_WORDS, type Overlay } from './entries.js';
import { sharedBytes, sharedWords } from './shared.js';

/** Rows and what came since, as rows for so many nodes: counts, sums up, places. */
export function mergeCsr(
  { base, overlay }: { readonly base: Csr; readonly overlay: Overlay },
  nodes: number,
): Csr {
  if (base.targets.length === 0 && overlay.alive === 0) return emptyCsr(base.to !== null);
  const { entries } = overlay;
  const offsets = sharedWords(nodes + 1);
  for (let n = 0; n < base.nodes; n += 1) {
    const end = base.offsets[n + 1] as number;
    let count = 0;
    for (let k = base.offsets[n] as number; k < end; k += 1) {
      if (base.targets[k] !== HOLE) count += 1;
    }
    offsets[n + 1] = count;
  }
  const last = overlay.count * ENTRY_WORDS;
  for (let at = ENTRY_WORDS; at < last; at += ENTRY_WORDS) {
    if (entries[at + ENTRY.far] === HOLE) continue;
    const near = (entries[at] as number) + 1;
    offsets[near] = (offsets[near] as number) + 1;
  }
  for (let n = 0; n < nodes; n += 1) {
    offsets[n + 1] = (offsets[n + 1] as number) + (offsets[n] as number);
  }
  const count = offsets[nodes] as number;
  const merged = {
    nodes,
    offsets,
    targets: sharedWords(count),
    relations: sharedBytes(count),
    from: sharedWords(count),
    to: base.to === null ? null : sharedWords(count),
  };
  placeAdded(merged, overlay, placeBase(merged, base));
  return merged;
}

/** The place after the last of each node that came before. */
function placeBase(merged: Csr, base: Csr): Uint32Array {
  const next = merged.offsets.slice(0, merged.nodes);
  for (let n = 0; n < base.nodes; n += 1) {
    const end = base.offsets[n + 1] as number;
    let at = next[n] as number;
    for (let k = base.offsets[n] as number; k < end; k += 1) {
      if (base.targets[k] === HOLE) continue;
      merged.targets[at] = base.targets[k] as number;
      merged.relations[at] = base.relations[k] as number;
      merged.from[at] = base.from[k] as number;
      if (merged.to !== null && base.to !== null) merged.to[at] = base.to[k] as number;
      at += 1;
    }
    next[n] = at;
  }
  return next;
}

function placeAdded(merged: Csr, { entries, count }: Overlay, next: Uint32Array): void {
  for (let at = ENTRY_WORDS; at < count * ENTRY_WORDS; at += ENTRY_WORDS) {
    if (entries[at + ENTRY.far] === HOLE) continue;
    const near = entries[at] as number;
    const to = next[near] as number;
    next[near] = to + 1;
    merged.targets[to] = entries[at + ENTRY.far] as number;
    merged.relations[to] = entries[at + ENTRY.relation] as number;
    merged.from[to] = entries[at + ENTRY.from] as number;
    if (merged.to !== null) merged.to[to] = entries[at + ENTRY.to] as number;
  }
}
