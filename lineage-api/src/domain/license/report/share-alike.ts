import type { Hex } from '../../../encoding/hex.js';
import { judgeMixture, judgeOutbound } from '../policy/compatibility.js';
import { getPlace, placeIndex, SELF_PLACE } from '../policy/place.js';
import type { AssetJudgement } from './asset-judgement.js';
import type { Case } from './case.js';
import { BARE_FINDING, type Finding } from './finding.js';
import { placesFrom, type Reach } from './reach.js';
import type { EvidenceRef } from './saying.js';
import type { Draft } from './upstream.js';

const ADAPTED = getPlace('ADAPTED', false);
const ADAPTED_BIT = 1 << placeIndex(ADAPTED);

type Source = {
  readonly at: number;
  readonly expression: string;
  readonly evidence: EvidenceRef;
  readonly judgement: AssetJudgement;
};

/**
 * Whether the licence of the asked asset is one that what it was adapted from may stand under. An adaptation combines its
 * sources; the parts of a collection, and what was only trained on, keep their own.
 */
export function findShareAlike(c: Case, reach: Reach, judged: Judged): readonly Draft[] {
  const own = expressionOf(judged[0]);
  const sources = adaptedSources(reach, judged);
  const drafts = own === null ? [] : sources.flatMap((source) => findOutbound(c, source, own));
  return drafts.length > 0 ? drafts : findMixture(c, sources);
}

type Judged = readonly (AssetJudgement | undefined)[];

function adaptedSources(reach: Reach, judged: Judged): readonly Source[] {
  const sources: Source[] = [];
  for (let at = 1; at < judged.length; at++) {
    const judgement = judged[at];
    if (judgement === undefined || (placesFrom(reach, at, SELF_PLACE) & ADAPTED_BIT) === 0)
      continue;
    const expression = expressionOf(judgement);
    if (expression === null) continue;
    sources.push({ at, expression, evidence: judgement.content.opinion.evidence, judgement });
  }
  return sources;
}

/** The one expression that an asset is under, where there is one; a conclusion that is relied on before what is on record. */
function expressionOf(judgement: AssetJudgement | undefined): string | null {
  if (judgement === undefined) return null;
  const { conclusion, content } = judgement;
  if (conclusion?.document.kind === 'WAIVER') return null;
  if (conclusion?.document.kind === 'LICENSE') return conclusion.document.expression;
  const { expressions } = content.opinion;
  return expressions.length === 1 && expressions[0] !== '' ? (expressions[0] as string) : null;
}

function findOutbound(c: Case, source: Source, own: string): readonly Draft[] {
  if (source.expression === own) return [];
  const { outcome, license, section } = judgeOutbound(c.policy, source.expression, own);
  if (outcome === 'COMPATIBLE') return [];
  const what = `adapted from ${source.expression} and offered under ${own}, which ${license} (${section}) ${outcome === 'UNKNOWN' ? 'may not allow' : 'does not allow'}`;
  return [toDraft(c, source, outcome, what)];
}

/** Whether any licence is allowed by all that it was adapted from. */
function findMixture(c: Case, sources: readonly Source[]): readonly Draft[] {
  const expressions = [...new Set(sources.map(({ expression }) => expression))];
  const last = sources[sources.length - 1];
  if (expressions.length < 2 || last === undefined) return [];
  if (judgeMixture(c.policy, expressions).outcome !== 'INCOMPATIBLE') return [];
  const what = `adapted from works under ${expressions.join(', ')}: no licence is allowed by all of them`;
  return [toDraft(c, last, 'INCOMPATIBLE', what)];
}

/** Who passes nothing on adapts for himself: then it binds once he does. */
function toDraft(
  { use, sub }: Case,
  { at, evidence, judgement }: Source,
  outcome: 'UNKNOWN' | 'INCOMPATIBLE',
  what: string,
): Draft {
  const isShared = use.mode !== 'INTERNAL' || use.uses.includes('redistribution');
  const base: Finding = {
    ...BARE_FINDING,
    outcome: 'PROHIBITS',
    words: ['redistribution'],
    what,
    evidence,
  };
  const finding: Finding = !isShared
    ? { ...base, outcome: 'CONDITION', who: 'USER', what: `do not pass it on: ${what}` }
    : outcome === 'INCOMPATIBLE'
      ? base
      : {
          ...base,
          outcome: 'UNKNOWN',
          cause: 'UNCHECKED',
          decides: {
            statement: 'rows of the policy for both licences, compared with their texts',
            by: 'whoever keeps the policy',
          },
        };
  return {
    finding,
    asset: sub.ids[at] as Hex,
    at,
    place: ADAPTED,
    over: null,
    judgement,
    from: SELF_PLACE,
  };
}
