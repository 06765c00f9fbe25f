import { PedigreeError } from '../../../encoding/error.js';
import { parseExpression } from '../expression/parse.js';
import type { LicenseExpression } from '../expression/types.js';
import { type CompiledPolicy, findRow } from './compile.js';
import { findRows } from './judge-license.js';
import { getOrMake } from './memory.js';
import type { PolicyRow } from './types.js';
import { PERMISSION_WORDS } from './words.js';

export type CompatibilityOutcome = 'COMPATIBLE' | 'UNKNOWN' | 'INCOMPATIBLE';

/** Whether an adaptation may stand under a licence, and what says so. */
export type Compatibility = {
  readonly outcome: CompatibilityOutcome;
  /** The source's licence that decides, and the section of its text. */
  readonly license: string;
  readonly section: string;
};

const ORDER: readonly CompatibilityOutcome[] = ['COMPATIBLE', 'UNKNOWN', 'INCOMPATIBLE'];

/**
 * Whether what is adapted from a work under `source` may stand under `derived`. It has a direction: CC BY-SA 4.0 may go
 * into GPL-3.0, not back. Who adapts chooses among the branches of `source`, and whom he offers it to among those of
 * `derived`, so each of those must do.
 */
export function judgeOutbound(
  policy: CompiledPolicy,
  source: string,
  derived: string,
): Compatibility {
  const known = memoryOf(policy).outbound;
  return getOrMake(known, JSON.stringify([source, derived]), () =>
    compareWith(policy, source, derived),
  );
}

function compareWith(policy: CompiledPolicy, source: string, derived: string): Compatibility {
  const [from, to] = [parse(source), parse(derived)];
  if (from === null || to === null) {
    return { outcome: 'UNKNOWN', license: source, section: 'the expression cannot be read' };
  }
  return judgeSource(policy, from, to);
}

/** Licences under which an adaptation of all these works together may stand. */
export type Mixture = {
  readonly outcome: CompatibilityOutcome;
  readonly under: readonly string[];
};

/** Looks for a licence that all allow, among their own and those they name. */
export function judgeMixture(policy: CompiledPolicy, sources: readonly string[]): Mixture {
  if (sources.length > MOST_MIXED) return mix(policy, sources);
  const known = memoryOf(policy).mixtures;
  return getOrMake(known, JSON.stringify(sources), () => mix(policy, sources));
}

type Memory = {
  readonly outbound: Map<string, Compatibility>;
  readonly mixtures: Map<string, Mixture>;
};

const MOST_KNOWN = 10_000;
/** Of a larger mixture the next is hardly ever the same. */
const MOST_MIXED = 16;
const memories = new WeakMap<CompiledPolicy, Memory>();

/** What was compared before: the same few licences meet all over a lineage. */
function memoryOf(policy: CompiledPolicy): Memory {
  const memory = getOrMake(
    memories,
    policy,
    (): Memory => ({ outbound: new Map(), mixtures: new Map() }),
  );
  if (memory.outbound.size >= MOST_KNOWN) memory.outbound.clear();
  if (memory.mixtures.size >= MOST_KNOWN) memory.mixtures.clear();
  return memory;
}

function mix(policy: CompiledPolicy, sources: readonly string[]): Mixture {
  const parsed = sources.map(parse).filter((expression) => expression !== null);
  const candidates = new Set(parsed.flatMap((source) => candidatesOf(policy, source)));
  const judged = [...candidates].map((id) => {
    const target: LicenseExpression = {
      kind: 'LICENSE',
      license: { id, orLater: false, exception: null },
    };
    return {
      id,
      outcome: worst(parsed.map((source) => judgeSource(policy, source, target))).outcome,
    };
  });
  const under = judged.filter(({ outcome }) => outcome === 'COMPATIBLE').map(({ id }) => id);
  if (parsed.length < sources.length) return { outcome: 'UNKNOWN', under: [] };
  if (under.length > 0) return { outcome: 'COMPATIBLE', under: under.sort() };
  const mayBe = judged.length === 0 || judged.some(({ outcome }) => outcome === 'UNKNOWN');
  return { outcome: mayBe ? 'UNKNOWN' : 'INCOMPATIBLE', under: [] };
}

function candidatesOf(policy: CompiledPolicy, source: LicenseExpression): readonly string[] {
  if (source.kind === 'AND' || source.kind === 'OR') {
    return source.parts.flatMap((part) => candidatesOf(policy, part));
  }
  if (source.kind !== 'LICENSE') return [];
  return findRows(policy, source.license).flatMap(({ id, outbound }) =>
    outbound.kind === 'ONLY' ? [id, ...outbound.licenses] : [id],
  );
}

function judgeSource(
  policy: CompiledPolicy,
  source: LicenseExpression,
  derived: LicenseExpression,
): Compatibility {
  switch (source.kind) {
    case 'OR':
      return best(source.parts.map((part) => judgeSource(policy, part, derived)));
    case 'AND':
      return worst(source.parts.map((part) => judgeSource(policy, part, derived)));
    case 'LICENSE': {
      const rows = findRows(policy, source.license);
      if (rows.length === 0) return unread(source.license.id);
      return best(rows.map((row) => judgeDerived(policy, row, derived)));
    }
    default:
      return { outcome: 'UNKNOWN', license: source.kind, section: 'no licence is stated' };
  }
}

function judgeDerived(
  policy: CompiledPolicy,
  row: PolicyRow,
  derived: LicenseExpression,
): Compatibility {
  switch (derived.kind) {
    case 'OR':
      return worst(derived.parts.map((part) => judgeDerived(policy, row, part)));
    case 'AND':
      return best(derived.parts.map((part) => judgeDerived(policy, row, part)));
    case 'LICENSE':
      return judgePair(policy, row, derived.license.id);
    default:
      return { outcome: 'UNKNOWN', license: row.id, section: 'the adaptation states no licence' };
  }
}

function judgePair(policy: CompiledPolicy, row: PolicyRow, target: string): Compatibility {
  if (!row.checked) return unread(row.id);
  if (row.kind === 'STATEMENT') {
    return { outcome: 'UNKNOWN', license: row.id, section: 'no licence is stated' };
  }
  const outcome = judgeAllowed(policy, row, findRow(policy, target)?.id ?? target);
  return { outcome, license: row.id, section: row.outbound.section };
}

function judgeAllowed(
  policy: CompiledPolicy,
  { id, outbound, permissions }: PolicyRow,
  target: string,
): CompatibilityOutcome {
  const isNamed = outbound.licenses.includes(target);
  switch (outbound.kind) {
    case 'ANY':
      return isNamed ? 'INCOMPATIBLE' : 'COMPATIBLE';
    case 'ONLY':
      if (isNamed || target === id) return 'COMPATIBLE';
      return outbound.licenses.length === 0 ? 'UNKNOWN' : 'INCOMPATIBLE';
    case 'NONE':
      return 'INCOMPATIBLE';
    default: {
      if (isNamed) return 'INCOMPATIBLE';
      const into = findRow(policy, target);
      if (into?.checked !== true) return 'UNKNOWN';
      const kept = PERMISSION_WORDS.filter((word) => permissions[word].value === 'PROHIBITED');
      return kept.every((word) => into.permissions[word].value === 'PROHIBITED')
        ? 'COMPATIBLE'
        : 'INCOMPATIBLE';
    }
  }
}

function unread(license: string): Compatibility {
  return { outcome: 'UNKNOWN', license, section: 'the policy has not read its text' };
}

function best(all: readonly Compatibility[]): Compatibility {
  return all.reduce((a, b) => (rank(b) < rank(a) ? b : a));
}

function worst(all: readonly Compatibility[]): Compatibility {
  return all.reduce((a, b) => (rank(b) > rank(a) ? b : a));
}

function rank({ outcome }: Compatibility): number {
  return ORDER.indexOf(outcome);
}

function parse(text: string): LicenseExpression | null {
  try {
    return parseExpression(text).expression;
  } catch (error) {
    if (error instanceof PedigreeError) return null;
    throw error;
  }
}
