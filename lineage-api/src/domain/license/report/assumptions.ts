import type { ClosureNode } from '../../closure.js';
import type { Use } from '../policy/types.js';
import type { AssetJudgement } from './asset-judgement.js';
import type { Case } from './case.js';

/** What an answer takes for granted, so that who relies on it can check that first. */
export function assumptionsOf(
  c: Case,
  judged: readonly (AssetJudgement | undefined)[],
  granted: readonly string[],
): readonly string[] {
  const found = new Set<string>([
    'What is recorded is what happened: facts prove who said what and when, not that it is true.',
    'A derivation that its own owner struck was none: it is not judged here. `struckSources` of the lineage counts those.',
    ...assumptionsOfUse(c.use),
  ]);
  if (granted.length > 0) found.add(`You hold a grant under ${granted.join(', ')}, on your word.`);
  for (const [i, judgement] of judged.entries()) {
    if (judgement === undefined) continue;
    const { content, conclusion } = judgement;
    const { claim, opinion } = content;
    if (opinion.kind === 'TERMS' && claim.assurance === 'NONE') {
      found.add(
        'Who offers terms is who holds the rights: no credential that the policy trusts says so.',
      );
    }
    if (opinion.governing?.voidTermsId != null) {
      found.add(
        `A derivation names terms ${opinion.governing.voidTermsId} that were not in force at its source: that part of it is void.`,
      );
    }
    if (opinion.governing?.by === 'NOW' && i !== 0) {
      found.add(
        'Where terms were offered only after a derivation was recorded, those of now count for it.',
      );
    }
    if (claim.stated.node.scheme === 'DESCRIBED') {
      found.add(
        'Where a content hash is of an identifier, the asset is what that identifier names.',
      );
    }
    if (conclusion !== null) found.add('Conclusions that you rely on are right.');
  }
  const claims = sumOf(c, ({ claimantsLeftOut }) => claimantsLeftOut);
  if (claims > 0) found.add(`${claims} further claims on contents upstream were not looked at.`);
  const items = sumOf(c, ({ itemsLeftOut }) => itemsLeftOut);
  if (items > 0) {
    found.add(`${items} further statements of strangers about assets upstream were not looked at.`);
  }
  return [...found];
}

function assumptionsOfUse(use: Use): readonly string[] {
  const found: string[] = [];
  if (use.territory === null)
    found.push('No territory is stated: clauses that ask for one are conditions.');
  if (use.competesWith === null) {
    found.push(
      'What the product competes with is not stated: clauses that ask for it are conditions.',
    );
  }
  if (use.monthlyUsers === null)
    found.push('The number of users is not stated: caps are conditions.');
  return found;
}

function sumOf({ sub }: Case, countOf: (stated: ClosureNode) => number): number {
  let sum = 0;
  for (const stated of sub.nodes) if (stated !== undefined) sum += countOf(stated);
  return sum;
}
