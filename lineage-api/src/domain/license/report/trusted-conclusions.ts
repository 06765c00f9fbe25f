import type { Address, Hex } from '../../../encoding/hex.js';
import { ownerOf } from '../../asset-state.js';
import type { Closure } from '../../closure.js';
import type { Conclusion, ConclusionDocument, RecordedConclusion } from './conclusion.js';

/** A conclusion on record, its document where it is here, and why it is relied on or not. */
export type WeighedConclusion = {
  readonly recorded: RecordedConclusion;
  readonly document: ConclusionDocument | null;
  readonly isRelied: boolean;
  readonly onWordOf: Conclusion['onWordOf'];
  readonly why: string;
};

/**
 * Which conclusions an answer relies on: those of accounts that the policy, the service or who asks names, and those that
 * the owner of an asset has on his own asset's sources; the youngest of each asset. What a stranger concludes is shown.
 */
export function weighConclusions(
  closure: Closure,
  start: Hex,
  recorded: readonly RecordedConclusion[],
  documents: ReadonlyMap<Hex, ConclusionDocument>,
  counsel: ReadonlySet<Address>,
): readonly WeighedConclusion[] {
  const asked = closure.nodes.get(start);
  const owner = asked === undefined ? null : ownerOf(asked);
  const youngest = new Map<Hex, RecordedConclusion>();
  const isOf = ({ by }: RecordedConclusion) => counsel.has(by) || by === owner;
  for (const each of recorded) {
    if (isOf(each) && documents.has(each.documentHash)) youngest.set(each.asset, each);
  }
  return recorded.map((each) => {
    const document = documents.get(each.documentHash) ?? null;
    const isRelied = youngest.get(each.asset) === each;
    return {
      recorded: each,
      document,
      isRelied,
      onWordOf: counsel.has(each.by) ? 'COUNSEL' : 'OWNER',
      why: explain(each, document, isRelied, isOf(each)),
    };
  });
}

function explain(
  { by }: RecordedConclusion,
  document: ConclusionDocument | null,
  isRelied: boolean,
  isTrusted: boolean,
): string {
  if (isRelied) return 'relied on';
  if (document === null) return 'not relied on: its document is not here, or is none';
  if (!isTrusted) return `not relied on: name ${by} as counsel to rely on it`;
  return 'not relied on: a younger one has taken its place';
}

/** Those that are relied on, as a report takes them. */
export function reliedConclusions(weighed: readonly WeighedConclusion[]): readonly Conclusion[] {
  return weighed.flatMap(({ recorded, document, isRelied, onWordOf }) => {
    if (!isRelied || document === null) return [];
    const { asset, by, evidence } = recorded;
    return [{ asset, document, by, onWordOf, evidence }];
  });
}
