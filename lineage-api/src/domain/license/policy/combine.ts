import type { Judgement, PermissionValue } from './types.js';
import { PERMISSION_WORDS, type Verdict } from './words.js';

/** From best to worst for who may choose. */
const ORDER: readonly Verdict[] = ['PERMITTED', 'CONDITIONAL', 'UNKNOWN', 'PROHIBITED'];
const VALUES: readonly PermissionValue[] = ['ALLOWED', 'UNSPECIFIED', 'UNKNOWN', 'PROHIBITED'];

/** All apply: the worst verdict, every clause. */
export function combineAll(parts: readonly Judgement[], operator: ' AND ' | ' WITH '): Judgement {
  const worst = parts.reduce((a, b) => (rank(b) > rank(a) ? b : a));
  return {
    verdict: worst.verdict,
    cause: worst.cause,
    permissions: worstPermissions(parts),
    clauses: parts.flatMap(({ clauses }) => clauses),
    unknowns: parts.flatMap(({ unknowns }) => unknowns),
    problems: [],
    chosen: parts.map(({ chosen }) => inAnd(chosen, operator)).join(operator),
    alternatives: parts.flatMap(({ alternatives }) => alternatives),
  };
}

/** One may be chosen: the best verdict, then the fewest clauses, then the first. The others are named. */
export function chooseBest(branches: readonly Judgement[]): Judgement {
  if (branches.length === 1) return branches[0] as Judgement;
  const best = branches.reduce((a, b) => (isBetter(b, a) ? b : a));
  const others = branches.filter((branch) => branch !== best);
  return {
    ...best,
    alternatives: [
      ...best.alternatives,
      ...others.map(({ chosen, verdict }) => ({ expression: chosen, verdict })),
    ],
  };
}

function isBetter(a: Judgement, b: Judgement): boolean {
  if (rank(a) !== rank(b)) return rank(a) < rank(b);
  return countConditions(a) < countConditions(b);
}

function countConditions({ clauses }: Judgement): number {
  return clauses.filter(({ outcome }) => outcome === 'CONDITION').length;
}

function rank({ verdict }: Judgement): number {
  return ORDER.indexOf(verdict);
}

function worstPermissions(parts: readonly Judgement[]): Judgement['permissions'] {
  const values = PERMISSION_WORDS.map((word) => [
    word,
    parts
      .map(({ permissions }) => permissions[word])
      .reduce((a, b) => (VALUES.indexOf(b) > VALUES.indexOf(a) ? b : a)),
  ]);
  return Object.fromEntries(values) as Judgement['permissions'];
}

function inAnd(chosen: string, operator: string): string {
  return operator === ' AND ' && / OR /.test(chosen) ? `(${chosen})` : chosen;
}
