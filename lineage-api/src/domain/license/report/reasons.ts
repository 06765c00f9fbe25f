import type { Hex } from '../../../encoding/hex.js';
import type { Case } from './case.js';
import type { Finding } from './finding.js';
import { findWitnesses, type Reach, type Witnesses } from './reach.js';
import type { Reason } from './types.js';
import type { Draft } from './upstream.js';

const ORDER: Readonly<Record<Finding['outcome'], number>> = {
  PROHIBITS: 0,
  UNKNOWN: 1,
  CONDITION: 2,
};

/** Findings with the shortest way to each, what decides first, then nearest; each once for an asset. */
export function toReasons(c: Case, reach: Reach, drafts: readonly Draft[]): readonly Reason[] {
  if (drafts.length === 0) return [];
  const ways = createWays(c, reach);
  const reasons = drafts.map((draft) => toReason(draft, ways(draft)));
  const kept = new Map<string, Reason>();
  for (const reason of reasons.sort(compare)) {
    const name = nameOf(reason);
    if (!kept.has(name)) kept.set(name, reason);
  }
  return [...kept.values()];
}

function createWays(c: Case, reach: Reach): (draft: Draft) => readonly Hex[] {
  let witnesses: Witnesses | undefined;
  return ({ asset, place, over, from }) => {
    if (asset === c.start) return [asset];
    witnesses ??= findWitnesses(c.closure, c.dag, reach);
    return witnesses.find(asset, from, place, over ?? undefined) ?? [];
  };
}

function toReason({ finding, asset, place, judgement }: Draft, path: readonly Hex[]): Reason {
  const content = judgement?.content;
  return {
    ...finding,
    asset,
    place,
    path,
    claim:
      content === undefined
        ? null
        : {
            asset: content.claim.stated.node.id,
            owner: content.claim.owner,
            role: content.claim.role,
            assurance: content.claim.assurance,
            standing: content.standing,
          },
    terms: content?.opinion.governing?.moments ?? null,
  };
}

function compare(a: Reason, b: Reason): number {
  return (
    ORDER[a.outcome] - ORDER[b.outcome] ||
    a.path.length - b.path.length ||
    compareText(a.asset, b.asset) ||
    compareText(a.license ?? '', b.license ?? '') ||
    compareText(a.clause?.clause.id ?? '', b.clause?.clause.id ?? '') ||
    compareText(a.what, b.what) ||
    compareText(a.path.join(), b.path.join())
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What an asset brings over several ways is said once, by the nearest. */
function nameOf({ outcome, cause, asset, license, clause, what }: Reason): string {
  return [outcome, cause, asset, license, clause?.clause.id, what].join('|');
}
