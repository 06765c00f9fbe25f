import type { Hex } from '../../../encoding/hex.js';
import { itemsOf } from '../../asset-state.js';
import type { Use } from '../policy/types.js';
import type { AssetJudgement } from './asset-judgement.js';
import type { Case } from './case.js';
import { hasItem } from './single-items.js';

/** What an answer takes for granted, so that who relies on it can check that first. */
export function assumptionsOf(
  c: Case,
  judged: readonly (AssetJudgement | undefined)[],
  granted: readonly string[],
): readonly string[] {
  return [
    'What is recorded is what happened: facts prove who said what and when, not that it is true.',
    ...assumptionsOfUse(c.use),
    ...(granted.length > 0 ? [`You hold a grant under ${granted.join(', ')}, on your word.`] : []),
    ...assumptionsOfAssets(judged),
    ...assumptionsOfGaps(c),
  ];
}

const OF_ASSETS = {
  offer: 'Who offers terms is who holds the rights: no credential that the policy trusts says so.',
  late: 'Where terms were offered only after a derivation was recorded, those of now count for it.',
  described: 'Where a content hash is of an identifier, the asset is what that identifier names.',
  concluded: 'Conclusions that you rely on are right.',
} as const;

/** Each once, in the order in which assets first ask for it: nothing is written for an asset that asks nothing new. */
function assumptionsOfAssets(judged: readonly (AssetJudgement | undefined)[]): readonly string[] {
  const found: string[] = [];
  const add = (assumption: string) => {
    if (!found.includes(assumption)) found.push(assumption);
  };
  for (let at = 0; at < judged.length; at++) {
    const judgement = judged[at];
    if (judgement === undefined) continue;
    const { claim, opinion } = judgement.content;
    if (opinion.kind === 'TERMS' && claim.assurance === 'NONE') add(OF_ASSETS.offer);
    if (opinion.governing?.voidTermsId != null) add(ofVoidTerms(opinion.governing.voidTermsId));
    if (opinion.governing?.by === 'NOW' && at !== 0) add(OF_ASSETS.late);
    if (claim.stated.node.scheme === 'DESCRIBED') add(OF_ASSETS.described);
    if (judgement.conclusion !== null) add(OF_ASSETS.concluded);
  }
  return found;
}

function ofVoidTerms(termsId: Hex): string {
  return `A derivation names terms ${termsId} that were not in force at its source: that part of it is void.`;
}

/** What was not looked at, and what counts as never said. */
function assumptionsOfGaps({ sub }: Case): readonly string[] {
  let claims = 0;
  let struck = 0;
  let items = 0;
  for (const stated of sub.nodes) {
    if (stated === undefined) continue;
    claims += stated.claimantsLeftOut;
    items += stated.itemsLeftOut;
    if (hasItem(stated, 'superseded')) struck += itemsOf(stated, 'superseded').length;
  }
  const found: string[] = [];
  if (claims > 0) found.push(`${claims} further claims on contents upstream were not looked at.`);
  if (struck > 0) {
    found.push(
      `Owners of assets here struck ${struck} of their own statements of sources: they count as never said, on their word. As of a block before, they are judged.`,
    );
  }
  if (items > 0) {
    found.push(
      `${items} further statements of strangers about assets upstream were not looked at.`,
    );
  }
  return found;
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
