import type { CodeName } from '../encoding/enums.js';
import type { Hex } from '../encoding/hex.js';
import type { ItemOf, StatedNode } from './asset-state.js';
import type { DocumentRow, EdgeRow, ItemRow, TermsRow } from './rows.js';

/** An asset or batch with all that the rules over a sub-DAG need of it, as of the block of its closure. */
export type ClosureNode = StatedNode & {
  readonly itemsLeftOut: number;
  /** The terms that its items name, ended ones included; by id. */
  readonly terms: readonly TermsRow[];
  /** Every `terms` item about it or its batch up to the block, also those that have ended, in the order of items. */
  readonly termsHistory: readonly ItemOf<'terms'>[];
  readonly document: DocumentRow | null;
  readonly redacted: CodeName<'redactionGround'> | null;
  readonly manifestKnown: boolean | null;
  /**
   * Every other asset with a claim on a content that it has a claim on, whoever owns it and in whatever role, in the order
   * of the claims chain; the first `CLOSURE_BOUNDS.claimants` of them.
   */
  readonly claimants: readonly Hex[];
  readonly claimantsLeftOut: number;
};

/** Bounds of one closure; what is beyond them is counted, never passed over in silence. */
export const CLOSURE_BOUNDS = { claimants: 50 } as const;

/**
 * Which derivations a closure follows. `IN_FORCE`: those in force at the block. `OWED`: those struck by their owners too,
 * where they carry a share under terms (`royaltyBps > 0`, `licenseTermsId` not zero): a share that terms bind goes on until
 * the source's owner consents. Struck edges are never in force (`toBlock <= atBlock`), so that a rule can tell them apart.
 */
export type ClosureEdges = 'IN_FORCE' | 'OWED';

/**
 * Everything reachable from some assets at one block, batches and what they declare included. Rules over a sub-DAG are
 * pure functions of it.
 */
export type Closure = {
  readonly starts: readonly Hex[];
  readonly atBlock: number;
  /** What was reached, starts included, by id. An edge may lead to an id that has no node (yet). */
  readonly nodes: ReadonlyMap<Hex, ClosureNode>;
  /** Claimants of nodes that were not reached themselves. They name no claimants of their own. */
  readonly claimants: ReadonlyMap<Hex, ClosureNode>;
  /**
   * What is in force about the agents that own or registered a node or claimant, or made an item of one, by agent id,
   * bounded as the items of a view; agents of whom nothing is said are not there.
   */
  readonly agents: ReadonlyMap<Hex, readonly ItemRow[]>;
  /** Ordered by (derived, source, factId, index). */
  readonly edges: readonly EdgeRow[];
  /** Terms that edges name, by id. */
  readonly edgeTerms: ReadonlyMap<Hex, TermsRow>;
  /** True where more was reachable than `maxNodes`: kept is what is nearest, by (degree, id). */
  readonly truncated: boolean;
};
