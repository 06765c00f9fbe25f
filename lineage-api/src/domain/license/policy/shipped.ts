import { toPolicy } from './parse.js';
import { getShippedDocument, type ShippedPolicy } from './shipped-document.js';
import type { Policy } from './types.js';

const policies = new Map<ShippedPolicy, Policy>();

/** A policy that ships, read once. */
export function getShippedPolicy(name: ShippedPolicy): Policy {
  const known = policies.get(name);
  if (known !== undefined) return known;
  const policy = toPolicy(getShippedDocument(name));
  policies.set(name, policy);
  return policy;
}
