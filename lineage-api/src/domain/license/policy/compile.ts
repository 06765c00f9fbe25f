import type {
  ExceptionRow,
  JudgeContext,
  Judgement,
  Place,
  Policy,
  PolicyRow,
  Use,
} from './types.js';

/** A policy ready for questions: rows by id, and what was answered before. */
export type CompiledPolicy = {
  readonly policy: Policy;
  /** By id and alias in lower case. */
  readonly rows: ReadonlyMap<string, PolicyRow>;
  readonly exceptions: ReadonlyMap<string, ExceptionRow>;
  readonly memory: WeakMap<Use, WeakMap<JudgeContext, Map<string, Map<Place, Judgement>>>>;
};

/** Nothing is known beside the use. */
export const NO_CONTEXT: JudgeContext = { granted: new Set(), families: new Set() };

const compiled = new WeakMap<Policy, CompiledPolicy>();

/** Compiled once for each policy object. */
export function compilePolicy(policy: Policy): CompiledPolicy {
  const known = compiled.get(policy);
  if (known !== undefined) return known;
  const rows = new Map<string, PolicyRow>();
  for (const row of policy.rows) {
    for (const id of [row.id, ...row.aliases]) rows.set(id.toLowerCase(), row);
  }
  const exceptions = new Map(policy.exceptions.map((row) => [row.id.toLowerCase(), row]));
  const result = { policy, rows, exceptions, memory: new WeakMap() };
  compiled.set(policy, result);
  return result;
}

/** The row of a licence id or alias. */
export function findRow(policy: CompiledPolicy, id: string): PolicyRow | undefined {
  return policy.rows.get(id.toLowerCase());
}
