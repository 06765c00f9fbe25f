import type { Hex } from '../../../encoding/hex.js';
import type { Closure } from '../../closure.js';
import type { EdgeRow } from '../../rows.js';
import type { CompiledPolicy } from '../policy/compile.js';
import { SELF_PLACE } from '../policy/place.js';
import type { JudgeContext, Use } from '../policy/types.js';
import type { UnknownCause, Verdict } from '../policy/words.js';
import { assumptionsOf } from './assumptions.js';
import { assurancesOf } from './assurance.js';
import type { Case } from './case.js';
import { completenessOfClosure } from './closure-completeness.js';
import type { Conclusion } from './conclusion.js';
import { findDegrees } from './degrees.js';
import { contextOf, familiesOf } from './families.js';
import { worseOf } from './finding.js';
import { unreadFinding } from './gaps.js';
import { expressionsOf } from './opinion.js';
import { findReach, maskOf, placesFrom, type Reach } from './reach.js';
import { compareDrafts, toReasons } from './reasons.js';
import { rememberedFor } from './remembered.js';
import { findShareAlike } from './share-alike.js';
import { type SubDag, subDagOf } from './sub-dag.js';
import type { BlockTimes } from './terms-in-force.js';
import type { LicenseReport, RivalClaim } from './types.js';
import { type Draft, judgeUpstream, type Upstream } from './upstream.js';

/** What a report is asked with. */
export type LicenseQuestion = {
  readonly closure: Closure;
  readonly start: Hex;
  readonly policy: CompiledPolicy;
  readonly use: Use;
  /** Ids of licences that the user says to hold a grant under. */
  readonly granted: readonly string[];
  /** Time of the closure's block, unix seconds. */
  readonly timestamp: number;
  /** Times of blocks that `subjectsWithTimes` asks for. */
  readonly times: BlockTimes;
  /** Conclusions whose documents are here, and that are relied on. */
  readonly conclusions: readonly Conclusion[];
};

/**
 * Whether an asset may be used so. Linear in the sub-DAG: one pass finds where the asked asset stands to everything
 * upstream, one judges each asset once for each such place, and one looks up the ways to what is found.
 */
export function reportLicense(question: LicenseQuestion): LicenseReport {
  const { closure, start, policy, use } = question;
  const sub = subDagOf(closure, start);
  const reach = findReach(sub);
  const families = familiesOfWeights(closure, policy, sub, reach);
  const c = caseOf(question, sub, contextOf(families, question.granted));
  const upstream = judgeUpstream(c, reach);
  const drafts = [
    ...upstream.drafts,
    ...findShareAlike(c, reach, upstream.judged),
    ...draftsOfUnread(closure, start, sub.cyclic),
  ];
  const verdict = drafts.reduce<Verdict>((so, { finding }) => worseOf(so, finding), 'PERMITTED');
  const degrees = once(() => findDegrees(sub));
  const compare = once(() => compareDrafts(degrees()));
  const reasons = once(() => toReasons(c, reach, drafts, compare()));
  const rivals = once(() => rivalsIn(sub, upstream));
  const conclusions = once(() => conclusionsIn(upstream));
  const assumptions = once(() => assumptionsOf(c, upstream, question.granted));
  const completeness = once(() =>
    completenessOfClosure(closure, sub, degrees(), (_, at) => upstream.claims[at]?.isOpen === true),
  );
  return {
    start,
    policyName: policy.policy.name,
    policyHash: policy.policy.hash,
    use,
    verdict,
    cause: verdict === 'UNKNOWN' ? causeOf(drafts, compare()) : null,
    get reasons() {
      return reasons();
    },
    get rivals() {
      return rivals();
    },
    get conclusions() {
      return conclusions();
    },
    get assumptions() {
      return assumptions();
    },
    get completeness() {
      return completeness();
    },
    assetsJudged: upstream.judged.filter((each) => each !== undefined).length,
  };
}

/** What only some answers show is made when it is asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The cause of the first thing that is not known, in the order of reasons. */
function causeOf(
  drafts: readonly Draft[],
  compare: (a: Draft, b: Draft) => number,
): UnknownCause | null {
  let first: Draft | undefined;
  for (const draft of drafts) {
    if (draft.finding.outcome !== 'UNKNOWN') continue;
    if (first === undefined || compare(draft, first) < 0) first = draft;
  }
  return first?.finding.cause ?? null;
}

function caseOf(question: LicenseQuestion, sub: SubDag, context: JudgeContext): Case {
  const { closure, start, policy, use, times, timestamp, conclusions } = question;
  const { trust } = policy.policy;
  return {
    closure,
    sub,
    start,
    policy,
    use,
    context,
    remembered: rememberedFor(policy, use, context),
    trust,
    assurances: assurancesOf(closure, trust, timestamp),
    times,
    timestamp,
    isStrict: policy.policy.contested === 'BINDS',
    conclusions:
      conclusions.length === 0
        ? NO_CONCLUSIONS
        : new Map(conclusions.map((each) => [each.asset, each])),
  };
}

const NO_CONCLUSIONS: Case['conclusions'] = new Map();

const OF_WEIGHTS = maskOf(({ position }) => position === 'SELF' || position === 'ADAPTED');

/** Families of the licences on the weights that the asked asset is made of: its own, and those it was changed from. */
function familiesOfWeights(
  closure: Closure,
  policy: CompiledPolicy,
  { nodes }: SubDag,
  reach: Reach,
): ReadonlySet<string> {
  const families = new Set<string>();
  for (let at = 0; at < nodes.length; at++) {
    const stated = nodes[at];
    if (stated?.node.kind !== 'MODEL') continue;
    if ((placesFrom(reach, at, SELF_PLACE) & OF_WEIGHTS) === 0) continue;
    for (const expression of expressionsOf(closure, stated)) {
      for (const family of familiesOf(policy, expression)) families.add(family);
    }
  }
  return families;
}

function draftsOfUnread(closure: Closure, start: Hex, cyclic: number): readonly Draft[] {
  const what: string[] = [];
  if (closure.truncated) what.push('the lineage is larger than what is read for one report');
  if (cyclic > 0) what.push(`${cyclic} assets derive from themselves, which no registry allows`);
  return what.map((each) => ({
    finding: unreadFinding(each),
    asset: start,
    at: 0,
    place: SELF_PLACE,
    over: null,
    judgement: null,
    from: SELF_PLACE,
  }));
}

function rivalsIn({ ids }: SubDag, { judged }: Upstream): readonly RivalClaim[] {
  const found: RivalClaim[] = [];
  for (let at = 0; at < ids.length; at++) {
    const rivals = judged[at]?.content.rivals;
    if (rivals === undefined || rivals.length === 0) continue;
    const asset = ids[at] as Hex;
    for (const { claim, weighs } of rivals) {
      const { stated, owner, role, assurance } = claim;
      found.push({ asset, rival: stated.node.id, owner, role, assurance, weighs });
    }
  }
  return found;
}

function conclusionsIn({ judged }: Upstream): readonly Conclusion[] {
  return judged.flatMap((each) => each?.conclusion ?? []);
}

/**
 * Whose facts give the times of blocks that a report needs: those of sources that offered terms, and of what was made from
 * them. Empty where no terms ever stood upstream.
 */
export function subjectsWithTimes(closure: Closure, start: Hex): readonly Hex[] {
  const { ids, nodes, edges, into } = subDagOf(closure, start);
  const subjects = new Set<Hex>();
  for (let at = 1; at < ids.length; at++) {
    const stated = nodes[at];
    if (stated === undefined) continue;
    const claims = [stated, ...stated.claimants.map((each) => closure.claimants.get(each))];
    const withTerms = claims.filter(
      (claim) => claim !== undefined && claim.termsHistory.length > 0,
    );
    if (withTerms.length === 0) continue;
    for (const claim of withTerms) if (claim !== undefined) subjects.add(claim.node.id);
    for (const e of into[at] ?? []) subjects.add((edges[e] as EdgeRow).derived);
  }
  return [...subjects];
}
