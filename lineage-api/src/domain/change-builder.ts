import { ALL_SOURCES } from '../encoding/enums.js';
import type { Address, Hex } from '../encoding/hex.js';
import {
  type ClaimRow,
  type EdgeRow,
  type EdgeStrike,
  type GraphChange,
  type ItemClosing,
  type ItemKind,
  type ItemRow,
  type LeafEdgesRetired,
  type NodeRow,
  OPEN_BLOCK,
  type TermsRow,
} from './rows.js';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type ItemDraft = {
  [K in ItemKind]: Omit<Extract<ItemRow, { kind: K }>, 'toBlock' | 'closedBy'>;
}[ItemKind];

/** Collects what a range of facts changes, and settles at once what begins and ends inside the range. */
export type ChangeBuilder = {
  addNode(row: NodeRow): void;
  addEdge(row: Omit<EdgeRow, 'toBlock' | 'struckBy'>): void;
  addClaim(row: ClaimRow): void;
  addTerms(row: TermsRow): void;
  addItem(row: ItemDraft): void;
  /** Ends the item of this key, if one is in force; with `onlyBy`, if that actor made it. */
  closeItem(
    target: { subject: Hex; kind: ItemKind; key: string },
    end: { block: number; factId: Hex; onlyBy?: Address },
  ): void;
  strikeEdge(strike: EdgeStrike): void;
  retireLeafEdges(retired: LeafEdgesRetired): void;
  /** The item of this key that began in the range and has not ended in it. */
  findItem<K extends ItemKind>(
    subject: Hex,
    kind: K,
    key: string,
  ): Extract<ItemRow, { kind: K }> | undefined;
  findNode(id: Hex): NodeRow | undefined;
  build(): GraphChange;
};

/** An empty change. Facts must be given to it in chain order. */
export function createChangeBuilder(): ChangeBuilder {
  const nodes = new Map<Hex, NodeRow>();
  const edges: Mutable<EdgeRow>[] = [];
  const edgeByName = new Map<string, Mutable<EdgeRow>>();
  const items: Mutable<ItemRow>[] = [];
  const openItems = new Map<string, Mutable<ItemRow>>();
  const claims: ClaimRow[] = [];
  const terms = new Map<Hex, TermsRow>();
  const closings = new Map<string, ItemClosing>();
  const strikes = new Map<string, EdgeStrike>();
  const retired = new Map<Hex, LeafEdgesRetired>();

  return {
    addNode: (row) => void nodes.set(row.id, row),
    addClaim: (row) => void claims.push(row),
    addTerms: (row) => void terms.set(row.id, row),

    addEdge(row) {
      const edge: Mutable<EdgeRow> = { ...row, toBlock: OPEN_BLOCK, struckBy: null };
      edges.push(edge);
      edgeByName.set(`${row.factId}:${row.index}`, edge);
    },

    addItem(row) {
      const item = { ...row, toBlock: OPEN_BLOCK, closedBy: null } as Mutable<ItemRow>;
      items.push(item);
      openItems.set(itemName(row), item);
    },

    closeItem(target, end) {
      const name = itemName(target);
      const open = openItems.get(name);
      if (open !== undefined) {
        if (end.onlyBy !== undefined && open.by !== end.onlyBy) return;
        open.toBlock = end.block;
        open.closedBy = end.factId;
        openItems.delete(name);
        return;
      }
      const closing = `${name}|${end.onlyBy ?? ''}`;
      if (closings.has(closing)) return;
      closings.set(closing, {
        ...target,
        by: end.onlyBy ?? null,
        toBlock: end.block,
        closedBy: end.factId,
      });
    },

    strikeEdge(strike) {
      const name = `${strike.factId}:${strike.index}`;
      const struck = isOfAll(strike)
        ? edges.filter(({ factId }) => factId === strike.factId)
        : [edgeByName.get(name) ?? []].flat();
      if (struck.length === 0) {
        const key = `${name}:${strike.derived}`;
        if (!strikes.has(key)) strikes.set(key, strike);
      }
      for (const edge of struck) {
        const strikable = edge.derived === strike.derived && edge.relation !== 'DECLARED';
        if (!strikable || edge.toBlock !== OPEN_BLOCK) continue;
        edge.toBlock = strike.toBlock;
        edge.struckBy = strike.struckBy;
      }
    },

    retireLeafEdges(row) {
      if (!retired.has(row.leafId)) retired.set(row.leafId, row);
    },

    findItem: (subject, kind, key) =>
      openItems.get(itemName({ subject, kind, key })) as
        | Extract<ItemRow, { kind: typeof kind }>
        | undefined,
    findNode: (id) => nodes.get(id),

    build: () => ({
      nodes: [...nodes.values()],
      edges,
      items: items as ItemRow[],
      claims,
      terms: [...terms.values()],
      closings: [...closings.values()],
      strikes: [...strikes.values()],
      retired: [...retired.values()],
    }),
  };
}

/** All edges of a fact are of one range: they are all here, or none. */
const isOfAll = ({ index }: EdgeStrike): boolean => index === ALL_SOURCES;

function itemName(item: { subject: Hex; kind: ItemKind; key: string }): string {
  return `${item.subject}|${item.kind}|${item.key}`;
}
