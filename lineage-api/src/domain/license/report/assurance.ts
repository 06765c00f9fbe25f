import { sha256 } from '../../../encoding/hash.js';
import type { Address, Hex } from '../../../encoding/hex.js';
import type { ItemOf } from '../../asset-state.js';
import type { Closure } from '../../closure.js';
import type { ItemRow } from '../../rows.js';
import { ASSURANCES, type Assurance, type Trust } from '../policy/trust.js';

export const rankOfAssurance = (assurance: Assurance): number => ASSURANCES.indexOf(assurance);

/** How well it is known who an account is: by credentials that the policy trusts, and that hold at the time. */
export type Assurances = (account: Address) => Assurance;

/** Where no credential can count. */
export const NO_ASSURANCE: Assurances = () => 'NONE';

/**
 * A credential is an attestation on a registered agent that confirms, of a schema and by an issuer that the policy names.
 * What an agent says of itself is none.
 */
export function assurancesOf(closure: Closure, trust: Trust, timestamp: number): Assurances {
  if (trust.issuers.length === 0 || closure.agents.size === 0) return NO_ASSURANCE;
  const levels = new Map<Address, Assurance>();
  for (const items of closure.agents.values()) {
    const account = accountOf(items);
    if (account !== null) levels.set(account, highest(items, account, trust, timestamp));
  }
  return (account) => levels.get(account) ?? 'NONE';
}

function accountOf(items: readonly ItemRow[]): Address | null {
  const agent = items.find((item): item is ItemOf<'agent'> => item.kind === 'agent');
  return agent?.value.account ?? null;
}

function highest(
  items: readonly ItemRow[],
  account: Address,
  trust: Trust,
  timestamp: number,
): Assurance {
  let best: Assurance = 'NONE';
  for (const item of items) {
    if (item.kind !== 'attestation' || item.by === account) continue;
    const { stance, schema, validUntil } = item.value;
    if (stance !== 'CONFIRMS' || (validUntil !== 0 && validUntil <= timestamp)) continue;
    for (const issuer of trust.issuers) {
      if (issuer.address !== item.by || schemaIdOf(issuer.schema) !== schema) continue;
      if (rankOfAssurance(issuer.assurance) > rankOfAssurance(best)) best = issuer.assurance;
    }
  }
  return best;
}

const schemaIds = new Map<string, Hex>();

/** What an attestation carries for a schema of this name. */
export function schemaIdOf(name: string): Hex {
  const known = schemaIds.get(name) ?? sha256(Buffer.from(name, 'utf8'));
  schemaIds.set(name, known);
  return known;
}
