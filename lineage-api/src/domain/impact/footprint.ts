import { CODES } from '../../encoding/enums.js';
import type { EdgeRelation, NodeKind } from '../rows.js';

/** What stands downstream of the starts of a question, in columns: nodes by number, starts among them. */
export type Footprint = {
  readonly count: number;
  /** 32 bytes each. */
  readonly ids: Uint8Array;
  /** Places in `FOOTPRINT_KINDS`. */
  readonly kinds: Uint8Array;
  /** How many assets a batch without a manifest holds at most; 0 for everything else. */
  readonly unread: Uint32Array;
  /** Number of each start of the table, or -1 where it is not there. */
  readonly starts: Int32Array;
  readonly edges: FootprintEdges;
};

export type FootprintEdges = {
  readonly count: number;
  readonly derived: Uint32Array;
  readonly source: Uint32Array;
  /** Places in `FOOTPRINT_RELATIONS`. */
  readonly relations: Uint8Array;
  /** The way of an edge from a start; `NO_WAY` for all others. */
  readonly ways: Int32Array;
};

export const NO_WAY = -1;

export const FOOTPRINT_KINDS = [
  'DATASET',
  'MODEL',
  'OUTPUT',
  'BATCH',
] as const satisfies NodeKind[];

/** Relations by their code on chain, and one more. */
export const FOOTPRINT_RELATIONS: readonly string[] = [
  ...CODES.relation,
  'DECLARED' satisfies EdgeRelation,
];
