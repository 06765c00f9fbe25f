import { readFileSync } from 'node:fs';
import { POLICY_FORMAT, type PolicyDocument, policyPart } from './document.js';

/** Files of rows in `rows/`, in the order in which they are joined. */
const PARTS = [
  'statements',
  'permissive',
  'creative-commons',
  'copyleft',
  'data',
  'rail',
  'llama',
  'models',
  'services',
] as const;

export const SHIPPED_POLICIES = {
  strict: {
    contested: 'BINDS',
    description: 'What is contested binds: the careful answer.',
  },
  text: {
    contested: 'UNSETTLED',
    description: 'What the texts say; where law or parties disagree, the answer is UNKNOWN.',
  },
} as const;

export type ShippedPolicy = keyof typeof SHIPPED_POLICIES;

let joined: Pick<PolicyDocument, 'reaches' | 'rows' | 'exceptions' | 'generators'> | undefined;

/** The document of a policy that ships: the same rows for both. */
export function getShippedDocument(name: ShippedPolicy): PolicyDocument {
  joined ??= joinParts();
  return { format: POLICY_FORMAT, name, ...SHIPPED_POLICIES[name], ...joined };
}

function joinParts(): Pick<PolicyDocument, 'reaches' | 'rows' | 'exceptions' | 'generators'> {
  const parts = PARTS.map((part) => {
    const text = readFileSync(new URL(`./rows/${part}.json`, import.meta.url), 'utf8');
    return policyPart.parse(JSON.parse(text));
  });
  return {
    reaches: Object.assign({}, ...parts.map(({ reaches }) => reaches ?? {})),
    rows: parts.flatMap(({ rows }) => rows),
    exceptions: parts.flatMap(({ exceptions }) => exceptions ?? []),
    generators: parts.flatMap(({ generators }) => generators ?? []),
  };
}
