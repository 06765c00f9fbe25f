import type { Closure, ClosureNode } from '../../lineage-api/src/domain/closure.js';
import { findLicenseIds } from '../../lineage-api/src/domain/license/expression/license-ids.js';
import {
  judgeMixture,
  judgeOutbound,
} from '../../lineage-api/src/domain/license/policy/compatibility.js';
import {
  type CompiledPolicy,
  findRow,
} from '../../lineage-api/src/domain/license/policy/compile.js';
import { judgeExpression } from '../../lineage-api/src/domain/license/policy/judge.js';
import { getPlace } from '../../lineage-api/src/domain/license/policy/place.js';
import type {
  JudgeContext,
  Place,
  Use,
} from '../../lineage-api/src/domain/license/policy/types.js';
import type { Position, Verdict } from '../../lineage-api/src/domain/license/policy/words.js';
import type { EdgeRow } from '../../lineage-api/src/domain/rows.js';
import type { Hex } from '../../lineage-api/src/encoding/hex.js';
import { toExpression } from '../../lineage-api/src/encoding/license-terms.js';

/**
 * Licence reports by listing every path, from the words of the specification: slow and plain. Of the engine it takes only
 * what a policy says of one licence at one position. Worlds are simple: one licence an asset, terms that never change, no
 * credentials, one claim of another at most.
 */
export type Expected = {
  readonly verdict: Verdict;
  /** Each reason by asset, outcome, cause, licence and clause, with the fewest assets on a way to it. */
  readonly reasons: ReadonlyMap<string, number>;
};

type Path = { readonly edges: readonly EdgeRow[]; readonly end: Hex };
type Found = { readonly key: string; readonly outcome: 'PROHIBITS' | 'UNKNOWN' | 'CONDITION' };

export function expectReport(
  policy: CompiledPolicy,
  closure: Closure,
  start: Hex,
  use: Use,
): Expected {
  const isStrict = policy.policy.contested === 'BINDS';
  const reasons = new Map<string, number>();
  const outcomes = new Set<Found['outcome']>();
  const add = (found: readonly Found[], length: number) => {
    for (const { key, outcome } of found) {
      outcomes.add(outcome);
      reasons.set(key, Math.min(reasons.get(key) ?? length, length));
    }
  };
  const context = contextOf(policy, closure, start);
  const adapted = new Map<Hex, number>();
  for (const path of pathsFrom(closure, { edges: [], end: start })) {
    const length = path.edges.length + 1;
    const stated = closure.nodes.get(path.end) as ClosureNode;
    const place = placeOf(closure, path.edges);
    if (place.position !== 'EVALUATED') {
      add(judgeContent(policy, closure, stated, use, place, isStrict, context), length);
    }
    for (const item of stated.items) {
      if (item.kind !== 'named') continue;
      const beyond = placeOf(closure, [
        ...path.edges,
        { relation: item.value.relation, source: null },
      ]);
      if (judgeExpression(policy, 'NOASSERTION', use, beyond, context).verdict === 'PERMITTED')
        continue;
      add([{ key: `${path.end}|UNKNOWN|UNREGISTERED||`, outcome: 'UNKNOWN' }], length);
    }
    if (place.position === 'ADAPTED' && !place.collected && path.end !== start) {
      adapted.set(path.end, Math.min(adapted.get(path.end) ?? length, length));
    }
  }
  add([], 0);
  for (const [id, found] of shareAlike(policy, closure, start, adapted, use)) {
    add([found], adapted.get(id) as number);
  }
  return { verdict: worst(outcomes), reasons };
}

/** Families of the licences on the weights that it is, or was changed from. */
function contextOf(policy: CompiledPolicy, closure: Closure, start: Hex): JudgeContext {
  const families = new Set<string>();
  for (const path of pathsFrom(closure, { edges: [], end: start })) {
    const stated = closure.nodes.get(path.end) as ClosureNode;
    const { position } = placeOf(closure, path.edges);
    if (stated.node.kind !== 'MODEL' || (position !== 'SELF' && position !== 'ADAPTED')) continue;
    for (const id of findLicenseIds(saidBy(stated).expression)) {
      const family = findRow(policy, id)?.family;
      if (family !== undefined) families.add(family);
    }
  }
  return { families, granted: new Set() };
}

function* pathsFrom(closure: Closure, path: Path): Generator<Path> {
  yield path;
  for (const edge of closure.edges) {
    if (edge.derived !== path.end) continue;
    yield* pathsFrom(closure, { edges: [...path.edges, edge], end: edge.source });
  }
}

/** Steps from the licensed thing to the asked asset as letters, then read as a whole. */
function placeOf(
  closure: Closure,
  edges: readonly { readonly relation: EdgeRow['relation']; readonly source: Hex | null }[],
): Place {
  const steps = edges
    .map(({ relation, source }, at) => {
      const isModel = source !== null && closure.nodes.get(source)?.node.kind === 'MODEL';
      if (relation === 'EVALUATED_ON') return 'E';
      const derived = at === 0 ? closure.starts[0] : edges[at - 1]?.source;
      const isIntoModel = closure.nodes.get(derived as Hex)?.node.kind === 'MODEL';
      if (relation === 'HAD_MEMBER') return isIntoModel ? 'A' : 'M';
      if (relation === 'TRAINED_ON') return isModel ? 'OT' : 'T';
      if (relation === 'FINE_TUNED_FROM') return isModel ? 'A' : 'T';
      if (relation === 'OUTPUT_OF') return isModel ? 'O' : 'A';
      return 'A';
    })
    .reverse()
    .join('');
  return getPlace(positionOf(steps.replaceAll('M', '')), steps.endsWith('M'));
}

function positionOf(steps: string): Position {
  if (steps.includes('E')) return 'EVALUATED';
  if (steps === '') return 'SELF';
  if (/^A+$/.test(steps)) return 'ADAPTED';
  if (/^A*TA*$/.test(steps)) return 'TRAINED';
  if (/^A*TA*OA*$/.test(steps)) return 'TRAINED_OUTPUT';
  if (/^A*O[AO]*$/.test(steps)) return 'OUTPUT';
  if (/^A*O[AO]*TA*$/.test(steps)) return 'OUTPUT_TRAINED';
  return 'DISTANT';
}

type Said = { readonly expression: string; readonly isTerms: boolean; readonly isHolder: boolean };

function saidBy({ items, terms, document }: ClosureNode): Said {
  const role = items.find((item) => item.kind === 'role')?.value as { role: string };
  const isHolder = role.role === 'RIGHTS_HOLDER';
  const row = terms[0];
  if (row !== undefined && role.role !== 'OBSERVER') {
    return { expression: toExpression(row.terms.expression), isTerms: true, isHolder };
  }
  const { statements } = JSON.parse(document?.json ?? '{}') as {
    statements: { expression: string }[];
  };
  return { expression: statements[0]?.expression ?? '', isTerms: false, isHolder };
}

const RANK: readonly Verdict[] = ['PROHIBITED', 'UNKNOWN', 'CONDITIONAL', 'PERMITTED'];

function judgeContent(
  policy: CompiledPolicy,
  closure: Closure,
  stated: ClosureNode,
  use: Use,
  place: Place,
  isStrict: boolean,
  context: JudgeContext,
): readonly Found[] {
  const { id } = stated.node;
  const rival = stated.claimants.map((each) => closure.claimants.get(each)).find(Boolean);
  const own = saidBy(stated);
  const theirs = rival === undefined ? null : saidBy(rival);
  const [counts, other] =
    !own.isHolder && theirs?.isHolder === true ? [theirs, own] : [own, theirs];
  const mine = judgeSaid(
    policy,
    id,
    counts,
    hasNoRights(counts === own ? stated : rival),
    use,
    place,
    context,
  );
  const found = [...mine];
  const verdict = verdictOf(mine);
  if (verdict === 'PROHIBITED') return found;
  const otherNode = counts === own ? rival : stated;
  const speaks = other !== null && (other.expression !== '' || other.isHolder);
  if (other !== null && speaks && !hasNoRights(otherNode)) {
    const against = verdictOf(judgeSaid(policy, id, other, false, use, place, context));
    if (RANK.indexOf(against) < RANK.indexOf(verdict)) {
      return [
        ...found,
        {
          key: `${id}|UNKNOWN|CONFLICT|${other.expression || 'no licence stated'}|`,
          outcome: 'UNKNOWN',
        },
      ];
    }
  }
  const isOpen = verdict === 'UNKNOWN';
  const isNeeded =
    judgeExpression(policy, 'NOASSERTION', use, place, context).verdict !== 'PERMITTED';
  if (isOpen || !isNeeded || (counts.isHolder && counts.expression !== '')) return found;
  const license = counts.expression === '' ? 'no licence stated' : counts.expression;
  return [
    ...found,
    isStrict
      ? { key: `${id}|UNKNOWN|NOT_BY_HOLDER|${license}|`, outcome: 'UNKNOWN' }
      : { key: `${id}|CONDITION||${license}|`, outcome: 'CONDITION' },
  ];
}

function hasNoRights(stated: ClosureNode | undefined): boolean {
  return stated?.items.some(({ kind }) => kind === 'withdrawal') === true;
}

function judgeSaid(
  policy: CompiledPolicy,
  id: Hex,
  said: Said,
  isVoid: boolean,
  use: Use,
  place: Place,
  context: JudgeContext,
): readonly Found[] {
  const judged = judgeExpression(
    policy,
    said.expression === '' ? 'NOASSERTION' : said.expression,
    use,
    place,
    context,
  );
  const found: Found[] = [];
  if (isVoid) found.push({ key: `${id}|PROHIBITS|||`, outcome: 'PROHIBITS' });
  if (judged.verdict === 'PERMITTED') return found;
  for (const { row, clause, outcome } of judged.clauses) {
    if (outcome === 'MET') continue;
    const as = outcome === 'UNSETTLED' ? 'UNKNOWN' : outcome;
    const cause = outcome === 'UNSETTLED' ? 'LAW_UNSETTLED' : '';
    found.push({ key: `${id}|${as}|${cause}|${row.id}|${clause.id}`, outcome: as });
  }
  for (const { cause, license } of judged.unknowns) {
    if (cause === 'LAW_UNSETTLED') continue;
    found.push({ key: `${id}|UNKNOWN|${cause}|${license}|`, outcome: 'UNKNOWN' });
  }
  return found;
}

function shareAlike(
  policy: CompiledPolicy,
  closure: Closure,
  start: Hex,
  adapted: ReadonlyMap<Hex, number>,
  use: Use,
): readonly (readonly [Hex, Found])[] {
  const licenseOf = (id: Hex) => {
    const stated = closure.nodes.get(id) as ClosureNode;
    const rival = stated.claimants.map((each) => closure.claimants.get(each)).find(Boolean);
    const own = saidBy(stated);
    const theirs = rival === undefined ? null : saidBy(rival);
    return (!own.isHolder && theirs?.isHolder === true ? theirs : own).expression;
  };
  const key = (id: Hex, as: string, cause: string) => `${id}|${as}|${cause}||`;
  const own = licenseOf(start);
  const sources = [...adapted.keys()].filter((id) => licenseOf(id) !== '');
  if (use.mode === 'INTERNAL') throw new Error('worlds of the oracle are passed on');
  const found: (readonly [Hex, Found])[] = [];
  for (const id of own === '' ? [] : sources) {
    if (licenseOf(id) === own) continue;
    const { outcome } = judgeOutbound(policy, licenseOf(id), own);
    if (outcome === 'INCOMPATIBLE') {
      found.push([id, { key: key(id, 'PROHIBITS', ''), outcome: 'PROHIBITS' }]);
    } else if (outcome === 'UNKNOWN') {
      found.push([id, { key: key(id, 'UNKNOWN', 'UNCHECKED'), outcome: 'UNKNOWN' }]);
    }
  }
  if (found.length > 0) return found;
  const licenses = [...new Set(sources.map(licenseOf))];
  if (licenses.length < 2 || judgeMixture(policy, licenses).outcome !== 'INCOMPATIBLE') return [];
  return [['0x' as Hex, { key: 'mixture', outcome: 'PROHIBITS' }]];
}

function verdictOf(found: readonly Found[]): Verdict {
  return worst(new Set(found.map(({ outcome }) => outcome)));
}

function worst(outcomes: ReadonlySet<Found['outcome']>): Verdict {
  if (outcomes.has('PROHIBITS')) return 'PROHIBITED';
  if (outcomes.has('UNKNOWN')) return 'UNKNOWN';
  return outcomes.has('CONDITION') ? 'CONDITIONAL' : 'PERMITTED';
}
