import { type CompiledPolicy, findRow } from './compile.js';
import type { PolicyRow } from './types.js';

/**
 * The terms that what a generator gave out comes under, by the generator's name; `undefined` where it is no service that
 * the policy knows. A published model is open, whoever its vendor is: OpenAI's GPT-2 is under MIT.
 */
export function findGeneratorTerms(policy: CompiledPolicy, name: string): PolicyRow | undefined {
  const asked = name.trim().toLowerCase();
  const generator = policy.policy.generators.find(
    ({ names, open }) =>
      names.some((start) => asked.startsWith(start.toLowerCase())) &&
      !open.some((published) => published.toLowerCase() === asked),
  );
  return generator && findRow(policy, generator.terms);
}
