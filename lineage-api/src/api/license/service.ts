import { type CompiledPolicy, compilePolicy } from '../../domain/license/policy/compile.js';
import { getShippedPolicy } from '../../domain/license/policy/shipped.js';
import type { Policy } from '../../domain/license/policy/types.js';
import type { Address, Hex } from '../../encoding/hex.js';
import { apiError } from '../errors.js';

/** What the service judges licences by, beside what is recorded. */
export type LicenseService = {
  /** At least one, in the order in which answers show them. */
  readonly policies: readonly CompiledPolicy[];
  /** Accounts whose conclusions every answer relies on. */
  readonly counsel: readonly Address[];
  /** A document by its hash, or null where it is not here. */
  readonly readDocument: (hash: Hex, signal: AbortSignal) => Promise<Uint8Array | null>;
};

export type LicenseOptions = {
  /** The service's own policies, in place of the two that ship. */
  readonly policies?: readonly Policy[];
  readonly counsel?: readonly Address[];
  readonly readDocument?: LicenseService['readDocument'];
};

export function createLicenseService(options: LicenseOptions = {}): LicenseService {
  const own = options.policies ?? [];
  const policies = own.length > 0 ? own : [getShippedPolicy('strict'), getShippedPolicy('text')];
  return {
    policies: policies.map(compilePolicy),
    counsel: options.counsel ?? [],
    readDocument: options.readDocument ?? (async () => null),
  };
}

/** The policies of a name, or all. */
export function policiesNamed(
  { policies }: LicenseService,
  name: string | null | undefined,
): readonly CompiledPolicy[] {
  if (name == null) return policies;
  const found = policies.filter(({ policy }) => policy.name === name);
  if (found.length > 0) return found;
  const names = policies.map(({ policy }) => policy.name).join(', ');
  throw apiError(
    'POLICY_UNKNOWN',
    `expected a policy of this service (${names}), got "${name.slice(0, 60)}"`,
  );
}

/** One policy: that of the name, else the one that leaves open what is contested, else the first. */
export function policyNamed(
  service: LicenseService,
  name: string | null | undefined,
): CompiledPolicy {
  const found = policiesNamed(service, name);
  const open = found.find(({ policy }) => policy.contested === 'UNSETTLED');
  return open ?? (found[0] as CompiledPolicy);
}

/** The policy of answers that take none: the one by which what is contested binds, else the first. */
export function defaultPolicy({ policies }: LicenseService): CompiledPolicy {
  const strict = policies.find(({ policy }) => policy.contested === 'BINDS');
  return strict ?? (policies[0] as CompiledPolicy);
}
