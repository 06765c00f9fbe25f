import { findLicenseIds } from '../expression/license-ids.js';
import { type CompiledPolicy, findRow, NO_CONTEXT } from '../policy/compile.js';
import type { JudgeContext } from '../policy/types.js';

const known = new WeakMap<CompiledPolicy, Map<string, readonly string[]>>();
const MOST_KNOWN = 10_000;

/** Families of the licences that an expression names, as the policy groups them. */
export function familiesOf(policy: CompiledPolicy, expression: string): readonly string[] {
  const memory = known.get(policy) ?? new Map<string, readonly string[]>();
  known.set(policy, memory);
  const found = memory.get(expression);
  if (found !== undefined) return found;
  if (memory.size >= MOST_KNOWN) memory.clear();
  const families = findLicenseIds(expression).flatMap((id) => findRow(policy, id)?.family ?? []);
  memory.set(expression, families);
  return families;
}

const contexts = new Map<string, JudgeContext>();
const MOST_CONTEXTS = 1_000;

/** One object for each context: what was judged in it before is remembered by it. */
export function contextOf(families: ReadonlySet<string>, granted: readonly string[]): JudgeContext {
  if (families.size === 0 && granted.length === 0) return NO_CONTEXT;
  const key = JSON.stringify([[...families].sort(), [...granted].sort()]);
  const found = contexts.get(key);
  if (found !== undefined) return found;
  if (contexts.size >= MOST_CONTEXTS) contexts.clear();
  const context = { families: new Set(families), granted: new Set(granted) };
  contexts.set(key, context);
  return context;
}
