import { encodeFunctionData } from 'viem';
import { assertionRegistryAbi } from '../abi/assertionRegistry.js';
import { licenseRegistryAbi } from '../abi/licenseRegistry.js';
import { lineageRegistryAbi } from '../abi/lineageRegistry.js';
import { chainStart } from '../encoding/chains.js';
import type { DeploymentInfo } from '../encoding/deployment.js';
import { CHAIN_KIND, type CodeName, toCode } from '../encoding/enums.js';
import type { Address, Hex } from '../encoding/hex.js';
import { ZERO_ADDRESS } from '../encoding/hex.js';
import { agentIdOf, prefixOf } from '../encoding/ids.js';
import type { StoredMetadata } from '../encoding/metadata.js';
import type { ContentStore } from '../files/port.js';
import { encodeRecord, toAction } from './actions.js';
import { type AssertionDraft, type AssetDraft, draftIdOf, type TermsDraft } from './draft.js';
import { type ActionGroup, packGroups, planAssertion, planAsset } from './plan.js';
import type { Wallet } from './wallet.js';

export type PublishTarget = {
  readonly wallet: Wallet;
  readonly deployment: DeploymentInfo;
  /** Where metadata documents are put before the facts that name them. */
  readonly content: ContentStore;
  readonly onProgress?: (progress: PublishProgress) => void;
};

export type PublishProgress = { readonly recorded: number; readonly of: number };

export type PublishReport = {
  /** In the order of the drafts. */
  readonly ids: readonly Hex[];
  readonly recorded: number;
  /** Already on the chain: left as they were. */
  readonly skipped: number;
  readonly transactions: readonly Hex[];
};

/** Below the limit that chains set for one transaction (2^24 gas, EIP-7825), with room. */
const MAX_TRANSACTION_GAS = 12_000_000;
/** Ids looked up at once. */
const LOOKUPS = 500;

/**
 * Registers assets that are not on the chain yet, sources before what derives from them as the drafts are ordered. Run
 * again it changes nothing; stopped anywhere, the next run records the rest.
 */
export async function publishAssets(
  target: PublishTarget,
  drafts: readonly AssetDraft[],
): Promise<PublishReport> {
  const prefix = prefixOf(target.deployment.chainId, target.deployment.contracts.lineage.address);
  const ids = drafts.map((draft) => draftIdOf(prefix, draft));
  const known = await findKnown(target, ids);
  const fresh = drafts.filter((_, i) => !known.has(ids[i] as Hex));
  for (const draft of fresh) {
    if (draft.metadata !== null) await target.content.put(draft.metadata.bytes);
  }
  const groups = fresh.map((draft) => planAsset(prefix, draft));
  const transactions = await record(target, target.deployment.contracts.lineage.address, groups);
  return { ids, recorded: fresh.length, skipped: drafts.length - fresh.length, transactions };
}

/** Registers terms that the chain does not know yet. Anyone may: their id is their content. */
export async function publishTerms(
  { wallet, deployment }: PublishTarget,
  drafts: readonly TermsDraft[],
): Promise<readonly Hex[]> {
  const transactions: Hex[] = [];
  const to = deployment.contracts.licenses.address;
  for (const { id, terms } of drafts) {
    const there = await wallet.client.readContract({
      address: to,
      abi: licenseRegistryAbi,
      functionName: 'isRegistered',
      args: [id],
    });
    if (there) continue;
    const data = encodeFunctionData({
      abi: licenseRegistryAbi,
      functionName: 'registerTerms',
      args: [terms],
    });
    transactions.push((await wallet.send({ to, data })).transactionHash);
  }
  return transactions;
}

/** Registers the wallet's account as an agent, unless it is one. */
export async function publishAgent(
  { wallet, deployment, content }: PublishTarget,
  agentKind: CodeName<'agentKind'>,
  metadata: StoredMetadata,
): Promise<boolean> {
  const { chainId, contracts } = deployment;
  const id = agentIdOf(prefixOf(chainId, contracts.lineage.address), wallet.address);
  const known = await findKnown({ wallet, deployment, content }, [id]);
  if (known.size > 0) return false;
  await content.put(metadata.bytes);
  const action = toAction('lineage', 'registerAgent', [
    toCode('agentKind', agentKind),
    metadata.hash,
  ]);
  await wallet.send({ to: contracts.lineage.address, data: encodeRecord([action]) });
  return true;
}

/** Whether anyone has said anything of a subject. */
export async function hasAssertions(
  { wallet, deployment }: PublishTarget,
  subject: Hex,
): Promise<boolean> {
  const { address } = deployment.contracts.assertions;
  const head = await wallet.client.readContract({
    address,
    abi: assertionRegistryAbi,
    functionName: 'headOf',
    args: [CHAIN_KIND.ASSERTIONS, subject],
  });
  return head !== chainStart(prefixOf(deployment.chainId, address), CHAIN_KIND.ASSERTIONS, subject);
}

/** Records what the wallet's account says of others' subjects. */
export async function publishAssertions(
  target: PublishTarget,
  drafts: readonly AssertionDraft[],
): Promise<readonly Hex[]> {
  return record(target, target.deployment.contracts.assertions.address, drafts.map(planAssertion));
}

async function record(
  { wallet, onProgress }: PublishTarget,
  to: Address,
  groups: readonly ActionGroup[],
): Promise<Hex[]> {
  const hashes: Hex[] = [];
  const transactions = packGroups(groups, MAX_TRANSACTION_GAS);
  for (const actions of transactions) {
    hashes.push((await wallet.send({ to, data: encodeRecord(actions) })).transactionHash);
    onProgress?.({ recorded: hashes.length, of: transactions.length });
  }
  return hashes;
}

async function findKnown(
  { wallet, deployment }: PublishTarget,
  ids: readonly Hex[],
): Promise<Set<Hex>> {
  const known = new Set<Hex>();
  for (let start = 0; start < ids.length; start += LOOKUPS) {
    const some = ids.slice(start, start + LOOKUPS);
    const subjects = await Promise.all(
      some.map((id) =>
        wallet.client.readContract({
          address: deployment.contracts.lineage.address,
          abi: lineageRegistryAbi,
          functionName: 'subjectOf',
          args: [id],
        }),
      ),
    );
    for (const [i, subject] of subjects.entries()) {
      if (subject.owner !== ZERO_ADDRESS) known.add(some[i] as Hex);
    }
  }
  return known;
}
