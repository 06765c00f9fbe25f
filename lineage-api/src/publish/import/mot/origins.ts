import type { MotModel } from './form.js';

export const identifierOf = (model: MotModel): string => `mot:model/${model.id}`;

/** Licences whose names stand in the place of a base model's. `Gemma` is none: models are called so too. */
const LICENSE_NAMES = new Set(['Apache-2.0', 'MIT', 'Other License']);

/** What the `origin` of a model comes to. */
export type Origin = { readonly model: MotModel; readonly name: string } & (
  | { readonly kind: 'NOTHING' }
  /** The name of a licence stands in the place of a model's. */
  | { readonly kind: 'LICENSE_NAME' }
  | { readonly kind: 'SELF' }
  | { readonly kind: 'EDGE'; readonly target: string }
  | { readonly kind: 'AMBIGUOUS'; readonly bearers: readonly string[] }
  | { readonly kind: 'FREE_TEXT' }
);

/** Names are compared whole, as they stand, case aside. */
export function resolveOrigins(models: readonly MotModel[]): readonly Origin[] {
  const bearers = new Map<string, MotModel[]>();
  for (const model of models) {
    const name = model.release.name.toLowerCase();
    bearers.set(name, [...(bearers.get(name) ?? []), model]);
  }
  return models.map((model) => {
    const name = model.release.origin;
    const found = bearers.get(name.toLowerCase()) ?? [];
    const [first] = found;
    if (name.trim() === '') return { model, name, kind: 'NOTHING' };
    if (LICENSE_NAMES.has(name.trim())) return { model, name, kind: 'LICENSE_NAME' };
    if (found.includes(model)) return { model, name, kind: 'SELF' };
    if (first === undefined) return { model, name, kind: 'FREE_TEXT' };
    if (found.length === 1) return { model, name, kind: 'EDGE', target: identifierOf(first) };
    return { model, name, kind: 'AMBIGUOUS', bearers: found.map(identifierOf) };
  });
}
