import { encodeFunctionData } from 'viem';
import { assertionRegistryAbi } from '../abi/assertionRegistry.js';
import { licenseRegistryAbi } from '../abi/licenseRegistry.js';
import { chainStart } from '../encoding/chains.js';
import { CHAIN_KIND, type CodeName, toCode } from '../encoding/enums.js';
import type { Hex } from '../encoding/hex.js';
import { agentIdOf, prefixOf } from '../encoding/ids.js';
import type { StoredMetadata } from '../encoding/metadata.js';
import type { ContentStore } from '../files/port.js';
import { encodeRecord, toAction } from './actions.js';
import { type AssertionDraft, type AssetDraft, draftIdOf, type TermsDraft } from './draft.js';
import { ContractRefusal } from './errors.js';
import {
  type ActionGroup,
  fitsOneTransaction,
  packGroups,
  planAssertion,
  planAsset,
  planRest,
} from './plan.js';
import { readRecorded } from './recorded.js';
import { findSubjects } from './subjects.js';
import type { PublishTarget } from './target.js';

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
  const sent: Sent = { transactions: [], subjects: new Set() };
  const publish = async () => record(target, 'lineage', await planMissing(target, drafts), sent);
  try {
    await publish();
  } catch (error) {
    // Another run of the same account was faster: what it recorded is known now, and the rest is packed anew.
    if (!(error instanceof ContractRefusal && error.errorName === 'SubjectExists')) throw error;
    await publish();
  }
  const recorded = sent.subjects.size;
  return { ids, recorded, skipped: drafts.length - recorded, transactions: sent.transactions };
}

/** What the chain does not hold of the drafts. Documents are stored before the facts that name them. */
async function planMissing(
  target: PublishTarget,
  drafts: readonly AssetDraft[],
): Promise<readonly ActionGroup[]> {
  const { wallet, deployment, content } = target;
  const prefix = prefixOf(deployment.chainId, deployment.contracts.lineage.address);
  await wallet.settle();
  const known = await findSubjects(
    target,
    drafts.map((draft) => draftIdOf(prefix, draft)),
  );
  const groups: ActionGroup[] = [];
  const documents: Uint8Array[] = [];
  for (const draft of drafts) {
    const id = draftIdOf(prefix, draft);
    if (!known.has(id)) {
      if (draft.metadata !== null) documents.push(draft.metadata.bytes);
      documents.push(...(draft.activities ?? []).map(({ metadata }) => metadata.bytes));
      groups.push(...planAsset(prefix, draft, MAX_TRANSACTION_GAS));
    } else if (!fitsOneTransaction(draft, MAX_TRANSACTION_GAS)) {
      const recorded = await readRecorded(wallet, deployment, id);
      groups.push(...planRest(prefix, draft, recorded, MAX_TRANSACTION_GAS));
    }
  }
  await storeAll(content, documents);
  return groups;
}

/** Documents written at once: each waits for the disk, or for a node. */
const PUTS = 32;

async function storeAll(content: ContentStore, documents: readonly Uint8Array[]): Promise<void> {
  for (let start = 0; start < documents.length; start += PUTS) {
    await Promise.all(documents.slice(start, start + PUTS).map((bytes) => content.put(bytes)));
  }
}

/** Registers terms that the chain does not know yet. Anyone may: their id is their content. */
export async function publishTerms(
  { wallet, deployment }: PublishTarget,
  drafts: readonly TermsDraft[],
): Promise<readonly Hex[]> {
  if (drafts.length > 0) await wallet.settle();
  const transactions: Hex[] = [];
  const to = deployment.contracts.licenses.address;
  for (const { id, terms } of drafts) {
    const there = await wallet.ask((client) =>
      client.readContract({
        address: to,
        abi: licenseRegistryAbi,
        functionName: 'isRegistered',
        args: [id],
      }),
    );
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
  await wallet.settle();
  const known = await findSubjects({ wallet, deployment }, [id]);
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
  await wallet.settle();
  const head = await wallet.ask((client) =>
    client.readContract({
      address,
      abi: assertionRegistryAbi,
      functionName: 'headOf',
      args: [CHAIN_KIND.ASSERTIONS, subject],
    }),
  );
  return head !== chainStart(prefixOf(deployment.chainId, address), CHAIN_KIND.ASSERTIONS, subject);
}

/** Records what the wallet's account says of others' subjects. */
export async function publishAssertions(
  target: PublishTarget,
  drafts: readonly AssertionDraft[],
): Promise<readonly Hex[]> {
  const sent: Sent = { transactions: [], subjects: new Set() };
  await record(target, 'assertions', drafts.map(planAssertion), sent);
  return sent.transactions;
}

/** What got onto the chain, also where a later transaction fails. */
type Sent = { readonly transactions: Hex[]; readonly subjects: Set<Hex> };

async function record(
  { wallet, deployment, onProgress }: PublishTarget,
  contract: 'lineage' | 'assertions',
  groups: readonly ActionGroup[],
  sent: Sent,
): Promise<void> {
  const to = deployment.contracts[contract].address;
  const transactions = packGroups(groups, MAX_TRANSACTION_GAS);
  for (const [i, packed] of transactions.entries()) {
    const data = encodeRecord(packed.flatMap(({ actions }) => actions));
    sent.transactions.push((await wallet.send({ to, data })).transactionHash);
    for (const { subject } of packed) sent.subjects.add(subject);
    onProgress?.({ recorded: i + 1, of: transactions.length });
  }
}
