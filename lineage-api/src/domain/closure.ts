import type { CodeName } from '../encoding/enums.js';
import type { Hex } from '../encoding/hex.js';
import type { ItemOf, StatedNode } from './asset-state.js';
import type { DocumentRow, EdgeRow, ItemRow, TermsRow } from './rows.js';

/** An asset or batch with all that the rules over a sub-DAG need of it, as of the block of its closure. */
export type ClosureNode = StatedNode & {
  readonly itemsLeftOut: number;
  /** The terms that its items name, those of `termsHistory` included; by id. */
  readonly terms: readonly TermsRow[];
  /**
   * Every `terms` item about it up to the block, also those that have ended, in the order of items; then those about its
   * batch, as they stood while both had one owner.
   */
  readonly termsHistory: readonly ItemOf<'terms'>[];
  readonly document: DocumentRow | null;
  readonly redacted: CodeName<'redactionGround'> | null;
  readonly manifestKnown: boolean | null;
  /**
   * Every other asset with a claim, of the same scheme, on a content that it has a claim on, whoever owns it and in whatever
   * role, by its first such claim in the order of the claims chain; the first `CLOSURE_BOUNDS.claimants` of them.
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
  /** As asked for: those that are not there at the block are not among the nodes. */
  readonly starts: readonly Hex[];
  readonly atBlock: number;
  /** What was reached, starts included, by id; in the order (degree, id), degrees counted from the nearest start. */
  readonly nodes: ReadonlyMap<Hex, ClosureNode>;
  /** Claimants of nodes that were not reached themselves, in the order of ids. They name no claimants of their own. */
  readonly claimants: ReadonlyMap<Hex, ClosureNode>;
  /**
   * What is in force about the registered agents that own or registered a node or claimant (or its batch), made an item or
   * a `termsHistory` item of one, or are named by one's activities; by agent id, bounded as the items of a view. Which
   * account each is says its `agent` item.
   */
  readonly agents: ReadonlyMap<Hex, readonly ItemRow[]>;
  /**
   * Those that were followed, ordered by (derived, source, factId, index). Upstream a source may have no node (yet);
   * edges that lead to nodes left out are left out.
   */
  readonly edges: readonly EdgeRow[];
  /** Terms that edges name, by id. */
  readonly edgeTerms: ReadonlyMap<Hex, TermsRow>;
  /** True where more was reachable than `maxNodes`: kept is what is nearest, by (degree, id). */
  readonly truncated: boolean;
};
