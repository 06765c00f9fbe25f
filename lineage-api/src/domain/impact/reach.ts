import { type Hex, hexOf } from '../../encoding/hex.js';
import type { NodeKind } from '../rows.js';
import { FOOTPRINT_KINDS } from './footprint.js';
import { OUTCOMES, type Outcome } from './grounds.js';
import type { ImpactTable } from './table.js';

/** In place of a state: there is none before. */
export const NO_STATE = 0xffffffff;

/**
 * Everything that derives from the starts, batches included, by (degree, id), in columns; and the states by which it was
 * reached. A state is an asset with a place that it has to the content and the way by which that was taken.
 */
export type ImpactReach = {
  readonly count: number;
  /** 32 bytes each. */
  readonly ids: Uint8Array;
  readonly kinds: Uint8Array;
  readonly unread: Uint32Array;
  /** Hops from the nearest start. */
  readonly degrees: Uint32Array;
  /** Places in `OUTCOMES`. */
  readonly outcomes: Uint8Array;
  /** 1 where every way by which the content reaches it must stop: no other terms or derivation gives permission. */
  readonly ends: Uint8Array;
  /** The state that decides. */
  readonly deciding: Uint32Array;
  readonly states: {
    /** Which of the nodes it is of; starts have none of their own. */
    readonly node: Uint32Array;
    /** The state before, nearer to the content, or `NO_STATE`. */
    readonly before: Uint32Array;
    readonly way: Uint32Array;
    readonly place: Uint8Array;
    /** Which of the starts of the table the first of these ways begins at. */
    readonly start: Uint8Array;
  };
};

/** One affected asset or batch. */
export type Affected = {
  readonly id: Hex;
  readonly kind: NodeKind;
  /** How many assets a batch without a manifest holds at most. */
  readonly unread: number;
  readonly degree: number;
  readonly outcome: Outcome;
  readonly losesLastPermission: boolean;
  /** Number of the way that decides, and the place (`placeIndex`) that it has by it. */
  readonly way: number;
  readonly place: number;
  /** The shortest path that decides, from it back to the content, both ends included. */
  readonly path: readonly Hex[];
};

export function affectedAt(reach: ImpactReach, { starts }: ImpactTable, at: number): Affected {
  const { states } = reach;
  const deciding = reach.deciding[at] as number;
  const path: Hex[] = [];
  let start = 0;
  for (let state = deciding; state !== NO_STATE; state = states.before[state] as number) {
    path.push(idAt(reach, states.node[state] as number));
    start = states.start[state] as number;
  }
  path.push((starts[start] as ImpactTable['starts'][number]).id);
  return {
    id: idAt(reach, at),
    kind: FOOTPRINT_KINDS[reach.kinds[at] as number] as NodeKind,
    unread: reach.unread[at] as number,
    degree: reach.degrees[at] as number,
    outcome: OUTCOMES[reach.outcomes[at] as number] as Outcome,
    losesLastPermission: reach.ends[at] === 1,
    way: states.way[deciding] as number,
    place: states.place[deciding] as number,
    path,
  };
}

export function idAt({ ids }: Pick<ImpactReach, 'ids'>, at: number): Hex {
  return hexOf(ids, at * 32, at * 32 + 32);
}
