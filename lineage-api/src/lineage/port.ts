import type { Closure, ClosureEdges } from '../domain/closure.js';
import type { ImpactReach } from '../domain/impact/reach.js';
import type { ImpactTable } from '../domain/impact/table.js';
import type {
  BlockRef,
  ClaimRow,
  DocumentRow,
  EdgeRelation,
  EdgeRow,
  GraphChange,
  ItemRow,
  NodeKind,
  NodeRow,
  RevealedBatch,
  RevealedLeaves,
  RevealedManifest,
  TermsRow,
} from '../domain/rows.js';
import type { CodeName } from '../encoding/enums.js';
import type { Address, Hex } from '../encoding/hex.js';

/**
 * Where the graph stands. `epoch` grows with every rollback: two reads with the same epoch, as of a block that both
 * know, speak of the same chain.
 */
export type GraphHead = {
  readonly block: BlockRef | null;
  readonly epoch: number;
  /** SHA-256 over the sorted hashes of all manifests that have been read, one a batch: a late one changes answers. */
  readonly manifestsDigest: Hex;
};

/**
 * An asset or batch with all that is in force about it at the block asked for. Rows of items and edges are given as they
 * stood at that block, here and in every read: what ended later is open, so that an answer about a block never changes.
 */
export type NodeView = {
  readonly node: NodeRow;
  /**
   * Items in force at the block, by (kind, fromBlock, logIndex, key). Of kinds that strangers can fill (`asserted`,
   * `attestation`, `dispute`, `answer`, `ruling`, and `redaction` whose key begins with `assertion:`), those within
   * `STRANGER_BOUNDS` for each kind and subject: of each maker the youngest, so that nobody is hidden by what others say;
   * of parties (owner and registrant of the node and its batch, of their sources and of rival claims) many more.
   * Facts on a batch hold for its leaves: a leaf's view holds its batch's items too, after its own, told apart by
   * `subject`. Once another owns the leaf than the batch, what the batch's owner says holds for it as it stood at the end
   * of the block before, and no later; what others say of the batch still does. The batch's `complete` does not hold for a
   * leaf with sources of its own from that block on.
   */
  readonly items: readonly ItemRow[];
  /** How many items of such kinds there are beyond those. */
  readonly itemsLeftOut: number;
  /** The terms that its items name, and the edge of a neighbour, where the licence registry knows them; by id. */
  readonly terms: readonly TermsRow[];
  /** What its metadata names, or its batch's where it has none of its own, once it has been read; null where redacted. */
  readonly document: DocumentRow | null;
  /**
   * The redaction that hides that document. It is one in force at the head, whatever the block asked for: what is taken
   * back is not to be had by asking about the past. It may be about the node, its batch, or the first that named the
   * document (or that one's batch), by (fromBlock, logIndex, factId, subject): whoever else names it shows nothing.
   */
  readonly redacted: CodeName<'redactionGround'> | null;
  /**
   * Other assets with a claim on its scheme and content, up to the block, whose owner at the block is another, and is
   * RIGHTS_HOLDER or LICENSEE there at the block.
   */
  readonly rivalClaims: number;
  /** For a batch: whether its manifest has been read. Null for an asset. */
  readonly manifestKnown: boolean | null;
};

export type WalkDirection = 'UPSTREAM' | 'DOWNSTREAM';

/** A place in a stable order: by degree, then id. */
export type WalkPlace = { readonly degree: number; readonly id: Hex };

export type WalkQuery = {
  readonly start: Hex;
  readonly direction: WalkDirection;
  /** The state at the end of this block is selected first, then walked. */
  readonly atBlock: number;
  /** Shows these kinds only; all are walked. Batches are never shown among assets. */
  readonly kinds: readonly Exclude<NodeKind, 'BATCH'>[] | null;
  /**
   * Walks derivations of these relations only (`DECLARED` always). A batch is passed like an asset, at a degree of its
   * own, to what it declares and to what derives from all of it; a walk goes neither from a batch to its leaves nor back.
   * So what took a whole batch is not met downstream from one of its leaves: it is asked for at the batch.
   */
  readonly relations: readonly EdgeRelation[] | null;
  readonly maxDegree: number | null;
  readonly first: number;
  readonly after: WalkPlace | null;
  /** The start too is one of those that the closure starts from. */
  readonly closure?: PageClosure | null;
};

/**
 * What a walk could not see, summed over all that it visited, the start included. What is said of a batch counts once for
 * all of its leaves that were visited.
 */
export type WalkGaps = {
  /**
   * Sources named or referenced that are not registered here, and ids that walked edges lead to and that have no node
   * (yet): leaves of batches whose manifest has not been read.
   */
  readonly unresolvedSources: number;
  /** Sources committed to and not disclosed. */
  readonly undisclosedSources: number;
  /** Batches visited whose manifest has not been read, and how many assets they hold at most. */
  readonly missingManifests: number;
  readonly missingLeaves: number;
  /** Assets visited with a rival claim on their content. */
  readonly conflictingClaims: number;
  /** Derivations of visited assets that their owners struck: shown at the asset, not walked. */
  readonly struckSources: number;
};

export type WalkPage = {
  /** Null: no such asset or batch at that block. */
  readonly start: NodeView | null;
  readonly items: readonly { readonly degree: number; readonly view: NodeView }[];
  /** Distinct assets that match, over all pages; the start is none of them. */
  readonly total: number;
  readonly hasNext: boolean;
  /** The largest degree visited, batches included. */
  readonly degreeReached: number;
  /** Not null where `maxDegree`, or a bound of the store, kept the walk from something that is there. */
  readonly truncated: 'MAX_DEGREE' | 'SIZE' | null;
  readonly gaps: WalkGaps;
  /** There where it was asked for. */
  readonly closure?: Closure;
  readonly head: GraphHead;
};

/** Edges of all that is reachable from the start, with what the pure rules over a sub-DAG need of each node. */
export type SubDag = {
  readonly start: Hex;
  /** The start and the ends of the edges, by id; an edge may lead to an id that has no node (yet). */
  readonly nodes: readonly NodeRow[];
  /** In force at the block, `DECLARED` ones too, ordered by (derived, source, factId, index). */
  readonly edges: readonly EdgeRow[];
  /** True where there are more than `maxEdges`: kept are the first by (degree of the nearer end, the order above). */
  readonly truncated: boolean;
  readonly head: GraphHead;
};

export type ClosureQuery = {
  /** Without repetition. Those that are not there at the block are not among the nodes. */
  readonly starts: readonly Hex[];
  readonly direction: WalkDirection;
  readonly atBlock: number;
  readonly edges: ClosureEdges;
  /** At least 1. */
  readonly maxNodes: number;
};

/** A rule, and everything downstream of its starts to apply it to. */
export type ImpactQuery = { readonly table: ImpactTable; readonly atBlock: number };

/** One closure of all assets of a page, read with the page. */
export type PageClosure = Pick<ClosureQuery, 'direction' | 'edges' | 'maxNodes'>;

/** All that is given must hold. A leaf counts by what is said of its batch where nothing is said of itself. */
export type AssetFilter = {
  readonly kind?: Exclude<NodeKind, 'BATCH'>;
  readonly owner?: Address;
  readonly registrant?: Address;
  /** A content that the asset has a claim on. */
  readonly contentHash?: Hex;
  /** Part of an SPDX expression of terms in force, in any case. */
  readonly license?: string;
  /**
   * Each word of it begins a word of name, publisher or description, without regard to case and accents. A redacted
   * document has none, and no name to order by.
   */
  readonly text?: string;
};

/**
 * By name (without case and accents, nameless last); by block and log index, youngest first, leaves of one batch by place;
 * by claimed time, youngest first, then as recorded; by how near the name is to the words asked for (`relevanceOf`), then
 * by name. Then by id.
 */
export type AssetOrder = 'NAME' | 'RECORDED_AT' | 'CREATED_AT' | 'RELEVANCE';

export type AssetPage = {
  readonly items: readonly NodeView[];
  /** Exact, over all pages. */
  readonly total: number;
  /**
   * The order of the items: the one asked for, but RECORDED_AT in place of NAME and RELEVANCE where `SORTED_BELOW` or more
   * match, and in place of RELEVANCE where no words are asked for (`orderingOf`).
   */
  readonly ordering: AssetOrder;
  readonly hasNext: boolean;
  /** There where it was asked for. */
  readonly closure?: Closure;
  readonly head: GraphHead;
};

export type AssetQuery = {
  readonly filter: AssetFilter;
  readonly orderBy: AssetOrder;
  readonly atBlock: number;
  readonly first: number;
  /** How many to pass over. */
  readonly offset: number;
  readonly closure?: PageClosure | null;
};

/** A place in the order of batches. */
export type BatchPlace = Pick<NodeRow, 'fromBlock' | 'logIndex' | 'id'>;

export type GraphStatistics = {
  readonly nodes: number;
  readonly edges: number;
  readonly items: number;
  readonly claims: number;
  readonly missingManifests: number;
};

/**
 * The sources of one asset, or what was made from it, struck ones included and `DECLARED` ones not, ordered as the edges
 * of a sub-DAG.
 */
export type NeighbourPage = {
  readonly edges: readonly { readonly edge: EdgeRow; readonly view: NodeView | null }[];
  readonly total: number;
  readonly hasNext: boolean;
  readonly head: GraphHead;
};

export type NeighbourQuery = {
  readonly id: Hex;
  readonly direction: WalkDirection;
  readonly atBlock: number;
  readonly first: number;
  readonly offset: number;
};

/** Options of every read: a read past its signal is abandoned with `DEADLINE`. */
export type ReadOptions = { readonly signal?: AbortSignal };

/**
 * What a graph was found to hold: nothing, facts of the deployment it was asked for, or facts of another (or of one that
 * it cannot name).
 */
export type GraphBinding = 'NEW' | 'SAME' | 'OTHER';

export type LineageErrorCode =
  | 'CURSOR_MISMATCH'
  | 'BLOCK_AHEAD'
  | 'DEADLINE'
  | 'GRAPH_UNAVAILABLE'
  | 'GRAPH_CORRUPT'
  /** A question that the database has no memory for. */
  | 'LINEAGE_TOO_LARGE'
  /** It would outgrow the memory it may use. */
  | 'GRAPH_FULL';

/**
 * The projection of facts that lineage questions are asked of. Every read is one transaction and sees one state: the
 * graph at `atBlock`, which may not lie after its head (`BLOCK_AHEAD`). Adapters give the same answer, to the unit and in
 * the same order.
 */
export type LineageGraph = {
  readonly name: 'embedded' | 'neo4j';

  /**
   * Says whose facts the graph holds, by a name of chain and registries, before any are written: two deployments are never
   * mixed. Where it held others', they are dropped as by `rollback(null)`, in one step with the new name.
   */
  bind(deployment: string): Promise<GraphBinding>;
  head(options?: ReadOptions): Promise<GraphHead>;
  /** Blocks lately applied, youngest first, at least the last 256: to find where two histories part. */
  recentBlocks(): Promise<readonly BlockRef[]>;

  /**
   * Writes one range and moves the head from `after` to `to`, atomically. A head already at `to` changes nothing (a
   * replay); any other head throws `CURSOR_MISMATCH`.
   */
  apply(change: GraphChange, after: BlockRef | null, to: BlockRef): Promise<void>;
  /**
   * Goes back to the state at the end of block `to`; null drops all but documents. The epoch grows. A block ahead of the
   * head, or another than the graph knows at that height, throws `CURSOR_MISMATCH`. Manifests of batches that stay, stay.
   */
  rollback(to: BlockRef | null): Promise<void>;
  /**
   * Adds what a manifest says. Again, or where the batch is not there or is another by now (manifest, block or fact), it
   * changes nothing. Of two rows of one node the older registration stays, here and in `apply`.
   */
  reveal(batch: RevealedBatch): Promise<void>;
  /**
   * The same for a manifest that is too large to be held at once, where the store can: its leaves come in parts. Nothing of
   * them is seen before all are there; where a part throws or the process ends before, nothing of them stays. Others are
   * served meanwhile; other writes wait.
   */
  revealInParts?(manifest: RevealedManifest, parts: AsyncIterable<RevealedLeaves>): Promise<void>;
  putDocuments(documents: readonly DocumentRow[]): Promise<void>;

  /** Batches whose manifest has not been read, by (fromBlock, logIndex, id): the first, or those that follow a place. */
  missingManifests(limit: number, after?: BatchPlace | null): Promise<readonly NodeRow[]>;
  /**
   * Hashes of metadata documents (of assets, agents and activities) that items in force name and that are not there,
   * sorted: the first, or those that follow one.
   */
  missingDocuments(limit: number, after?: Hex | null): Promise<readonly Hex[]>;
  /** The nodes of ids at the head, whatever their block, in the order asked; those that are not there are passed over. */
  findNodes(ids: readonly Hex[]): Promise<readonly NodeRow[]>;
  /** At which block leaves were written to storage, by leaf id. */
  findMaterialized(
    leafIds: readonly Hex[],
  ): Promise<ReadonlyMap<Hex, { readonly block: number; readonly factId: Hex }>>;

  /** In the order asked; null where there is none at the block. */
  views(
    ids: readonly Hex[],
    atBlock: number,
    options?: ReadOptions,
  ): Promise<readonly (NodeView | null)[]>;
  walk(query: WalkQuery, options?: ReadOptions): Promise<WalkPage>;
  neighbours(query: NeighbourQuery, options?: ReadOptions): Promise<NeighbourPage>;
  subDag(
    start: Hex,
    direction: WalkDirection,
    atBlock: number,
    maxEdges: number,
    options?: ReadOptions,
  ): Promise<SubDag>;
  /** Everything reachable from some assets, with all that the rules over a sub-DAG need. */
  closure(
    query: ClosureQuery,
    options?: ReadOptions,
  ): Promise<Closure & { readonly head: GraphHead }>;
  /** Applies a rule to everything downstream, however much that is, while others are answered. */
  impact(
    query: ImpactQuery,
    options?: ReadOptions,
  ): Promise<{ readonly reach: ImpactReach; readonly head: GraphHead }>;
  /** Who holds each asset or batch, in the order asked: what the owner item says, or its batch's; null where there is none. */
  owners(
    ids: readonly Hex[],
    atBlock: number,
    options?: ReadOptions,
  ): Promise<{ readonly owners: readonly (Address | null)[]; readonly head: GraphHead }>;
  /** Every registration of a content, by (fromBlock, logIndex, assetId). */
  claims(
    contentHash: Hex,
    atBlock: number,
    options?: ReadOptions,
  ): Promise<{
    readonly claims: readonly { readonly claim: ClaimRow; readonly view: NodeView }[];
    readonly head: GraphHead;
  }>;
  assets(query: AssetQuery, options?: ReadOptions): Promise<AssetPage>;
  /** What is in force about an agent, bounded and ordered as the items of a view. */
  agentItems(agentId: Hex, atBlock: number, options?: ReadOptions): Promise<readonly ItemRow[]>;
  statistics(): Promise<GraphStatistics>;
  /** All that the graph holds, one canonical JSON line a row, in one order: rows of both adapters are the same bytes. */
  dump(): AsyncIterable<string>;
  close(): Promise<void>;
};
