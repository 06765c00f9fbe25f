import { chooseBest, combineAll } from './combine.js';
import { type CompiledPolicy, findRow, NO_CONTEXT } from './compile.js';
import { judgeExpression } from './judge.js';
import { placeOfStatement } from './place.js';
import type { JudgeContext, Judgement, Place, Use } from './types.js';

/** A statement of a metadata document, as far as its licence goes. */
export type StatedLicense = { readonly expression: string; readonly where: string };

export type Combine = 'ALL_OF' | 'ANY_OF' | 'PER_PART' | 'CONFLICT' | 'UNKNOWN';

/**
 * Several statements about one asset. Service terms and use policies grant nothing and contradict nothing: they stand
 * beside the licences, which combine as the document says. Licences that differ and are not said to combine are a
 * `CONFLICT`, never a choice. What every one of them forbids is forbidden all the same.
 */
export function judgeCombination(
  policy: CompiledPolicy,
  statements: readonly StatedLicense[],
  combine: Combine | null,
  use: Use,
  place: Place,
  context: JudgeContext = NO_CONTEXT,
): Judgement {
  const judge = ({ expression, where }: StatedLicense): Judgement =>
    judgeExpression(policy, expression, use, placeOfStatement(place, where), context);
  const each = distinct(statements);
  const licenses = dropSilent(
    each.filter((statement) => grantsRights(policy, statement)),
    combine,
  );
  const besides = judgeBesides(policy, each, use, place, context);
  // Terms that bind beside a licence do not make one: without a licence, nobody has said which there is.
  const base =
    licenses.length === 0
      ? judgeExpression(policy, 'NOASSERTION', use, place, context)
      : combineLicenses(licenses, licenses.map(judge), combine);
  return besides === null ? base : combineAll([base, besides], ' AND ');
}

/**
 * What stands beside whatever licence the asset is under: terms of services, use policies, and what was found at its
 * generator, which is not the holder's to give. Null where nothing does.
 */
export function judgeBesides(
  policy: CompiledPolicy,
  statements: readonly StatedLicense[],
  use: Use,
  place: Place,
  context: JudgeContext = NO_CONTEXT,
): Judgement | null {
  const besides = distinct(statements)
    .filter((statement) => !grantsRights(policy, statement))
    .map(({ expression, where }) =>
      judgeExpression(policy, expression, use, placeOfStatement(place, where), context),
    );
  return besides.length === 0 ? null : combineAll(besides, ' AND ');
}

function combineLicenses(
  stated: readonly StatedLicense[],
  judgements: readonly Judgement[],
  combine: Combine | null,
): Judgement {
  if (judgements.length === 1) return judgements[0] as Judgement;
  if (combine === 'ANY_OF') return chooseBest(judgements);
  const all = combineAll(judgements, ' AND ');
  if (combine === 'ALL_OF' || combine === 'PER_PART') return all;
  if (judgements.every(({ verdict }) => verdict === 'PROHIBITED')) return all;
  const license = stated.map(({ expression }) => expression).join(', ');
  return {
    ...all,
    verdict: 'UNKNOWN',
    cause: 'CONFLICT',
    unknowns: [
      {
        cause: 'CONFLICT',
        license,
        words: [],
        note: `statements differ (${license}), and nobody says how they combine`,
      },
    ],
    clauses: [],
    chosen: license,
    alternatives: judgements.map(({ chosen, verdict }) => ({ expression: chosen, verdict })),
  };
}

/** That someone says nothing contradicts nobody; where parts add up, the part of which nobody speaks stays open. */
function dropSilent(
  licenses: readonly StatedLicense[],
  combine: Combine | null,
): readonly StatedLicense[] {
  if (combine === 'ALL_OF' || combine === 'PER_PART') return licenses;
  const spoken = licenses.filter(({ expression }) => expression.trim() !== 'NOASSERTION');
  return spoken.length > 0 ? spoken : licenses;
}

/** The same licence said twice is one statement; at a generator it is another than on the thing itself. */
function distinct(statements: readonly StatedLicense[]): readonly StatedLicense[] {
  const seen = new Map<string, StatedLicense>();
  for (const statement of statements) {
    const key = `${statement.where === 'GENERATOR'}:${statement.expression}`;
    if (!seen.has(key)) seen.set(key, statement);
  }
  return [...seen.values()];
}

/** Whether a statement speaks of a licence of the asset itself: not of a service, a use policy, or its generator. */
function grantsRights(policy: CompiledPolicy, { expression, where }: StatedLicense): boolean {
  if (where === 'GENERATOR') return false;
  const kind = findRow(policy, expression.trim())?.kind;
  return kind !== 'SERVICE_TERMS' && kind !== 'USE_POLICY';
}
