import { findCodeName } from '../../../encoding/enums.js';
import { type Hex, ZERO_HASH } from '../../../encoding/hex.js';
import { toExpression } from '../../../encoding/license-terms.js';
import type { ItemOf } from '../../asset-state.js';
import type { ClosureNode } from '../../closure.js';
import type { EdgeRow, TermsRow } from '../../rows.js';
import { isPartUsed } from './saying.js';

type TermsItem = ItemOf<'terms'>;

/** The block time in unix seconds of a block that a closure names, or undefined where nobody has told it. */
export type BlockTimes = ReadonlyMap<number, number>;

/** Terms of an asset at three moments of one derivation from it; at the asked asset itself all are those of now. */
export type TermsMoments = {
  /** At the claimed time of acquisition; null where none is claimed, or the times of blocks are not known. */
  readonly atAcquisition: readonly TermsItem[] | null;
  readonly atRecording: readonly TermsItem[];
  readonly now: readonly TermsItem[];
};

/** Terms that a use rests on, and why these. */
export type GoverningTerms = {
  readonly items: readonly TermsItem[];
  /** `NAMED` by the derivation; else those at its `RECORDING`; else those of `NOW`. */
  readonly by: 'NAMED' | 'RECORDING' | 'NOW';
  /** The derivation names terms that were not in force at its source when it was recorded: that part of it is void. */
  readonly voidTermsId: Hex | null;
  readonly moments: TermsMoments;
};

/** Terms in force about the parts that a use touches, at the end of a block. */
export function termsAt(source: ClosureNode, block: number): readonly TermsItem[] {
  return oneEach(
    source.termsHistory.filter(
      (item) => item.fromBlock <= block && block < item.toBlock && isUsed(source, item),
    ),
  );
}

/**
 * The terms that a derivation was made under. Terms count for it where they were in force at the source at the end of the
 * block before it was recorded, or were attached in its block. A source that offered nothing then, and does now (a rights
 * holder may come after those who used his work), is judged by what it offers now.
 */
export function governingTerms(
  source: ClosureNode,
  edge: EdgeRow | null,
  atBlock: number,
  times: BlockTimes,
): GoverningTerms {
  const now = termsAt(source, atBlock);
  if (edge === null) {
    const moments = { atAcquisition: null, atRecording: now, now };
    return { items: now, by: 'NOW', voidTermsId: null, moments };
  }
  const atRecording = termsAtRecording(source, edge.fromBlock);
  const moments = { atAcquisition: termsAtTime(source, edge.acquiredAt, times), atRecording, now };
  const wanted = edge.licenseTermsId;
  const named = atRecording.filter(({ value }) => value.licenseTermsId === wanted);
  if (named.length > 0) return { items: named, by: 'NAMED', voidTermsId: null, moments };
  const voidTermsId = wanted === ZERO_HASH ? null : wanted;
  return atRecording.length > 0
    ? { items: atRecording, by: 'RECORDING', voidTermsId, moments }
    : { items: now, by: 'NOW', voidTermsId, moments };
}

function termsAtRecording(source: ClosureNode, block: number): readonly TermsItem[] {
  return oneEach(
    source.termsHistory.filter(
      (item) =>
        isUsed(source, item) &&
        (item.fromBlock === block || (item.fromBlock < block && item.toBlock >= block)),
    ),
  );
}

function termsAtTime(
  source: ClosureNode,
  time: number,
  times: BlockTimes,
): readonly TermsItem[] | null {
  if (time === 0) return null;
  const found: TermsItem[] = [];
  for (const item of source.termsHistory) {
    if (!isUsed(source, item)) continue;
    const from = times.get(item.fromBlock);
    if (from === undefined) return null;
    if (from > time) continue;
    const to = item.toBlock === Number.MAX_SAFE_INTEGER ? Infinity : times.get(item.toBlock);
    if (to === undefined) return null;
    if (time < to) found.push(item);
  }
  return oneEach(found);
}

function isUsed({ node }: ClosureNode, item: TermsItem): boolean {
  return isPartUsed(node.kind, item.value.part);
}

/** One item for each terms: they may be attached to several parts, or by the batch too. */
function oneEach(items: readonly TermsItem[]): readonly TermsItem[] {
  if (items.length < 2) return items;
  const seen = new Map<Hex, TermsItem>();
  for (const item of items) {
    if (!seen.has(item.value.licenseTermsId)) seen.set(item.value.licenseTermsId, item);
  }
  return [...seen.values()];
}

export function findTermsRow(stated: ClosureNode, item: TermsItem): TermsRow | undefined {
  return stated.terms.find(({ id }) => id === item.value.licenseTermsId);
}

const MOST_KNOWN = 10_000;
const expressions = new Map<Hex, string>();

/** The expression of terms, whose id is the hash of what they say. */
export function expressionOf({ id, terms }: TermsRow): string {
  const known = expressions.get(id);
  if (known !== undefined) return known;
  if (expressions.size >= MOST_KNOWN) expressions.clear();
  const expression = toExpression(terms.expression);
  expressions.set(id, expression);
  return expression;
}

/** How terms are named to people: by their expression, else by their id. */
export function nameTerms(row: TermsRow | undefined, id: Hex): string {
  const expression = row === undefined ? '' : expressionOf(row);
  return expression === '' ? `terms ${id}` : expression;
}

/** The same for an item of a node. */
export function nameTermsItem(stated: ClosureNode, item: TermsItem): string {
  return nameTerms(findTermsRow(stated, item), item.value.licenseTermsId);
}

/** When terms end for one who took them at `acquiredAt`, in unix seconds; `Infinity` where they do not. */
export function endOf({ terms }: TermsRow, acquiredAt: number): number {
  const validTo = terms.validTo === 0 ? Infinity : terms.validTo;
  const isPeriodic = findCodeName('grantKind', terms.grantKind) === 'SUBSCRIPTION';
  const period =
    isPeriodic && terms.periodSeconds > 0 ? acquiredAt + terms.periodSeconds : Infinity;
  return Math.min(validTo, period);
}
