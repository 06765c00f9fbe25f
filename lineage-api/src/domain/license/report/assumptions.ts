import type { Use } from '../policy/types.js';
import type { AssetJudgement } from './asset-judgement.js';
import type { Case } from './case.js';
import type { Upstream } from './upstream.js';

/** What an answer takes for granted, so that who relies on it can check that first. */
export function assumptionsOf(
  { use }: Case,
  { judged, claims }: Upstream,
  granted: readonly string[],
): readonly string[] {
  return [
    'What is recorded is what happened: facts prove who said what and when, not that it is true.',
    ...assumptionsOfUse(use),
    ...(granted.length > 0 ? [`You hold a grant under ${granted.join(', ')}, on your word.`] : []),
    ...assumptionsOfAssets(judged),
    ...assumptionsOfGaps(claims),
  ];
}

/** Each once, in the order in which assets first ask for it: nothing is written for an asset that asks nothing new. */
function assumptionsOfAssets(judged: readonly (AssetJudgement | undefined)[]): readonly string[] {
  const found: string[] = [];
  const add = (assumption: string) => {
    if (!found.includes(assumption)) found.push(assumption);
  };
  for (const judgement of judged) {
    if (judgement === undefined) continue;
    for (const assumption of judgement.content.assumes) add(assumption);
    if (judgement.conclusion !== null) add('Conclusions that you rely on are right.');
  }
  return found;
}

/** What was not looked at, and what counts as never said. */
function assumptionsOfGaps(all: Upstream['claims']): readonly string[] {
  let claims = 0;
  const struck = new Set<string>();
  let items = 0;
  for (const each of all) {
    if (each === undefined) continue;
    claims += each.claimsLeftOut;
    items += each.itemsLeftOut;
    for (const statement of each.struck) struck.add(statement);
  }
  const found: string[] = [];
  if (claims > 0) found.push(`${claims} further claims on contents upstream were not looked at.`);
  if (struck.size > 0) {
    found.push(
      `Owners of assets here struck ${struck.size} of their own statements of sources: they count as never said, on their word. As of a block before, they are judged.`,
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
