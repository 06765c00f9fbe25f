import { ALL_SOURCES } from '../../encoding/enums.js';
import { type Hex, ZERO_HASH } from '../../encoding/hex.js';
import type { ItemOf } from '../asset-state.js';
import type { EdgeRow } from '../rows.js';

/** A source as its fact names it: `factId:index`. */
export const sourceKey = (factId: Hex, index: number): string => `${factId}:${index}`;

/**
 * What stands for what: each share has at most one replacement, the first in the chain that struck it, and stands for at
 * most one, so that two shares cannot both be "replaced" by the same. A line is a share and all that followed it; it
 * cannot bite its tail.
 */
export type Lines = {
  /** Keys of each line, the oldest first. */
  readonly lines: readonly (readonly string[])[];
};

/** `struck`: supersessions of one asset, in the order of its chain. `edges`: its derivations that are known. */
export function findLines(
  struck: readonly ItemOf<'superseded'>[],
  edges: readonly EdgeRow[],
): Lines['lines'] {
  const byKey = new Map(edges.map((edge) => [sourceKey(edge.factId, edge.index), edge]));
  const next = new Map<string, string | null>();
  const previous = new Map<string, string>();
  const headOfTail = new Map<string, string>();
  const tailOfHead = new Map<string, string>();

  const link = (key: string, wanted: string | null) => {
    if (next.has(key)) return;
    const from = byKey.get(key);
    const to = wanted === null ? undefined : byKey.get(wanted);
    const head = headOfTail.get(key) ?? key;
    const isOther = from !== undefined && to !== undefined && from.source !== to.source;
    if (wanted === null || isOther || previous.has(wanted) || wanted === head) {
      next.set(key, null);
      return;
    }
    next.set(key, wanted);
    previous.set(wanted, key);
    const tail = tailOfHead.get(wanted) ?? wanted;
    headOfTail.set(tail, head);
    tailOfHead.set(head, tail);
  };

  for (const { value } of struck) {
    for (const edge of struckBy(value, edges)) {
      link(edge.key, replacementOf(value, edge.source, edges, previous));
    }
  }
  const heads = [...next.keys()].filter((key) => !previous.has(key));
  return heads.map((head) => lineFrom(head, next));
}

function lineFrom(head: string, next: ReadonlyMap<string, string | null>): string[] {
  const keys: string[] = [];
  for (let key: string | null | undefined = head; key != null; key = next.get(key)) keys.push(key);
  return keys;
}

type Superseded = ItemOf<'superseded'>['value'];

function struckBy(
  { supersededFactId, index }: Superseded,
  edges: readonly EdgeRow[],
): readonly { readonly key: string; readonly source: Hex | null }[] {
  if (index !== ALL_SOURCES) return [{ key: sourceKey(supersededFactId, index), source: null }];
  return edges
    .filter(({ factId }) => factId === supersededFactId)
    .sort((a, b) => a.index - b.index)
    .map((edge) => ({ key: sourceKey(edge.factId, edge.index), source: edge.source }));
}

/** Where all of a fact stands for all of another, each source is replaced by the same source. */
function replacementOf(
  { replacementFactId, replacementIndex }: Superseded,
  source: Hex | null,
  edges: readonly EdgeRow[],
  taken: ReadonlyMap<string, string>,
): string | null {
  if (replacementFactId === ZERO_HASH) return null;
  if (replacementIndex !== ALL_SOURCES) return sourceKey(replacementFactId, replacementIndex);
  const found = edges.find(
    (edge) =>
      edge.factId === replacementFactId &&
      edge.source === source &&
      !taken.has(sourceKey(edge.factId, edge.index)),
  );
  return found === undefined ? null : sourceKey(found.factId, found.index);
}
