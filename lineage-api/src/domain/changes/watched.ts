import type { Address, Hex } from '../../encoding/hex.js';
import type { Closure, ClosureNode } from '../closure.js';
import type { ItemRow } from '../rows.js';

/** What must be touched by a fact for an answer about a lineage to change, and what its contents were. */
export type Watched = {
  /** Ids, contents, documents and accounts; null where the lineage is too large to be watched so: anything may count. */
  readonly keys: ReadonlySet<Hex> | null;
  /** Changes with documents and manifests that were read, which no fact tells. */
  readonly contents: string;
};

/** What a closure upstream of some assets rests on. `agentIdOf` gives the agent of an account, registered or not. */
export function watchedIn(closure: Closure, agentIdOf: (account: Address) => Hex): Watched {
  const keys = new Set<Hex>(closure.starts);
  const accounts = new Set<Address>();
  const read: string[] = [];
  for (const stated of [...closure.nodes.values(), ...closure.claimants.values()]) {
    addNode(keys, accounts, stated);
    read.push(readOf(stated));
  }
  for (const { derived, source, licenseTermsId, factId, index } of closure.edges) {
    keys.add(derived).add(source).add(licenseTermsId);
    read.push(`${factId}:${index}`);
  }
  for (const id of closure.agents.keys()) keys.add(id);
  for (const account of accounts) keys.add(account).add(agentIdOf(account));
  return { keys: closure.truncated ? null : keys, contents: read.join('\n') };
}

function addNode(keys: Set<Hex>, accounts: Set<Address>, stated: ClosureNode): void {
  const { node, items, terms, claimants } = stated;
  keys.add(node.id);
  if (node.batchId !== null) keys.add(node.batchId);
  if (node.contentHash !== null) keys.add(node.contentHash);
  if (node.manifestHash !== null) keys.add(node.manifestHash);
  for (const id of claimants) keys.add(id);
  for (const { id } of terms) keys.add(id);
  accounts.add(node.registrant);
  for (const item of [...items, ...stated.termsHistory]) addItem(keys, accounts, item);
}

function addItem(keys: Set<Hex>, accounts: Set<Address>, item: ItemRow): void {
  accounts.add(item.by);
  switch (item.kind) {
    case 'owner':
      accounts.add(item.value.address);
      return;
    case 'content':
      keys.add(item.value.contentHash);
      return;
    case 'metadata':
      keys.add(item.value.hash);
      return;
    case 'terms':
    case 'named':
    case 'referenced':
      keys.add(item.value.licenseTermsId);
      return;
    case 'attestation':
    case 'dispute':
      keys.add(item.value.evidenceHash);
      return;
    case 'activity':
      keys.add(item.value.agentId).add(item.value.metadataHash);
      return;
  }
}

function readOf({ node, document, manifestKnown, redacted }: ClosureNode): string {
  return `${node.id}:${document?.hash ?? ''}:${manifestKnown ?? ''}:${redacted ?? ''}`;
}

/** Whether a fact that touches these may change the answer. */
export function concerns(watched: Watched, touched: readonly Hex[]): boolean {
  const { keys } = watched;
  return keys === null || touched.some((each) => keys.has(each));
}
