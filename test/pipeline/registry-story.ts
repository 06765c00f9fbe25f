import {
  type AbiEvent,
  type Account,
  type Address,
  decodeEventLog,
  encodeAbiParameters,
  type Hex,
  keccak256,
  type Log,
  type TransactionReceipt,
  toHex,
} from 'viem';
import { ALL_LEAVES } from '../../lineage-api/src/encoding/enums.js';
import type { FactContract } from '../../lineage-api/src/encoding/fact-catalog.js';
import { ZERO_ADDRESS, ZERO_HASH } from '../../lineage-api/src/encoding/hex.js';
import { agentIdOf, assetIdOf, batchIdOf, prefixOf } from '../../lineage-api/src/encoding/ids.js';
import { leafHashOf } from '../../lineage-api/src/encoding/merkle.js';
import { packDerivationWords, packLeafWords } from '../../lineage-api/src/encoding/words.js';
import { type ChainClient, OTHER, OWNER } from './chain-client.js';
import { listFactEvents } from './event-samples.js';
import { ABIS, type Registries } from './registries.js';

const LONG_AGO = 1_600_000_000;
const FAR_AHEAD = 4_000_000_000;
const BATCH_KEY = named('batch key');
/** The contracts take a fact's id on trust where the fold checks it. */
const SOME_FACT = named('a fact');
const EDGE = {
  licenseTermsId: named('terms'),
  relation: 1,
  acquiredAt: LONG_AGO,
  royaltyBps: 500,
};

/** Records each of the 31 kinds of fact at least once, as an owner and a stranger would. */
export async function recordEveryFact(client: ChainClient, registries: Registries): Promise<void> {
  const story = startStory(client, registries);
  await registerAll(story);
  await anchorAndMaterialize(story);
  await nameSources(story);
  await changeWhatIsOwned(story);
  await handOver(story);
  await speakAsStranger(story);
}

type Story = ReturnType<typeof startStory>;

function startStory(client: ChainClient, registries: Registries) {
  const prefix = prefixOf(client.chain.id, registries.lineage);
  const call =
    (contract: FactContract, account: Account) =>
    async (functionName: string, ...args: unknown[]): Promise<TransactionReceipt> => {
      const address = registries[contract];
      const abi = ABIS[contract];
      const request = { address, abi, functionName, args, account } as never;
      const hash = await client.writeContract(request);
      return client.waitForTransactionReceipt({ hash });
    };
  const dataset = registration(1, 0);
  const model = registration(2, 1);
  const draft = registration(2, 2);
  const owner = dataset.registrant;
  return {
    client,
    registries,
    prefix,
    owner: call('lineage', OWNER),
    licensor: call('licenses', OWNER),
    stranger: call('assertions', OTHER),
    respondent: call('assertions', OWNER),
    assets: { dataset, model, draft },
    datasetId: assetIdOf(prefix, dataset),
    modelId: assetIdOf(prefix, model),
    draftId: assetIdOf(prefix, draft),
    batchId: batchIdOf(prefix, owner, BATCH_KEY),
    agentId: agentIdOf(prefix, owner),
  };
}

async function registerAll(story: Story): Promise<void> {
  const { owner, assets, datasetId, draftId } = story;
  const words = packDerivationWords([{ source: datasetId, ...EDGE }]);
  await story.licensor('registerTerms', TERMS);
  await owner('registerAsset', assets.dataset);
  await owner('registerAssets', [{ ...assets.model, sources: words }, assets.draft]);
  await owner('recordDerivations', draftId, words);
  await owner('registerAgent', 2, named('agent'));
  await owner('setOperator', OTHER.address, FAR_AHEAD);
}

/** A batch of one leaf: the root is its hash, and the proof is empty. */
async function anchorAndMaterialize({ client, owner, prefix, batchId, datasetId }: Story) {
  const content = {
    kind: 3,
    scheme: 2,
    contentHash: named('output'),
    metadataHash: named('output metadata'),
    words: packLeafWords([{ ...EDGE, position: 0, leaf: ALL_LEAVES }]),
  };
  const salt = named('salt');
  const anchored = await owner('anchorBatch', {
    registrant: OWNER.address,
    role: 1,
    leafCount: 1,
    createdAt: LONG_AGO + 1_000,
    batchKey: BATCH_KEY,
    root: leafHashOf({ prefix, batchId, index: 0, leafCount: 1 }, salt, content),
    manifestHash: named('manifest'),
    sources: [datasetId],
  });
  const { timestamp } = await client.getBlock({ blockHash: anchored.blockHash });
  await owner('materialize', {
    batchId,
    leaf: 0,
    salt,
    content,
    proof: [],
    anchoredPayload: toPayload(anchored.logs[0] as Log),
    anchoredBlock: anchored.blockNumber,
    anchoredTimestamp: timestamp,
    later: [],
  });
}

async function nameSources({ owner, modelId, datasetId }: Story): Promise<void> {
  await owner('nameSource', modelId, named('secret name'), 2, LONG_AGO, EDGE.licenseTermsId);
  await owner('referenceSource', modelId, {
    ...EDGE,
    chainId: 1n,
    registry: OTHER.address,
    foreignId: named('foreign'),
  });
  await owner('commitSources', modelId, named('sources root'), 7);
  await owner('declareSourcesComplete', modelId, ZERO_HASH);
  await owner('supersedeSource', modelId, SOME_FACT, 0, ZERO_HASH, 0, 1);
  await owner('consentToShareReduction', datasetId, SOME_FACT, 0, 250);
}

async function changeWhatIsOwned(story: Story): Promise<void> {
  const { owner, modelId, datasetId, draftId, batchId, agentId } = story;
  const period = [LONG_AGO, LONG_AGO + 60];
  await owner('recordActivity', modelId, named('run'), 1, agentId, ...period, ZERO_HASH);
  await owner('attachTerms', datasetId, EDGE.licenseTermsId, 1);
  await owner('detachTerms', datasetId, EDGE.licenseTermsId, 1);
  await owner('setMetadata', modelId, named('new metadata'));
  await owner('addContent', modelId, 1, [named('shard 2'), named('shard 1')]);
  await owner('stateRole', modelId, 3);
  await owner('withdraw', batchId, 1, ALL_LEAVES, 0, ZERO_HASH);
  await owner('liftWithdrawal', batchId, SOME_FACT);
  await owner('supersede', draftId, modelId);
  await owner('redactDocument', modelId, named('document'), 1);
}

/** The owner sends, the recipient has signed. */
async function handOver({ client, registries, owner, draftId }: Story): Promise<void> {
  const transfer = {
    subject: draftId,
    from: OWNER.address,
    to: OTHER.address,
    role: 2,
    head: ZERO_HASH,
    nonce: 1n,
    deadline: FAR_AHEAD,
  };
  await owner('transferOwnership', transfer, await signTransfer(client, registries, transfer));
}

async function speakAsStranger({ stranger, respondent, modelId, datasetId }: Story) {
  await stranger('assertDerivation', {
    subject: modelId,
    source: datasetId,
    relation: 1,
    acquiredAt: 0,
    validUntil: 0,
    licenseTermsId: ZERO_HASH,
    evidenceHash: SOME_FACT,
  });
  await stranger('attest', {
    subject: modelId,
    part: ZERO_HASH,
    index: ALL_LEAVES,
    role: 4,
    stance: 2,
    validUntil: FAR_AHEAD,
    object: ZERO_HASH,
    schema: named('schema'),
    evidenceHash: SOME_FACT,
  });
  await stranger('revokeAssertion', modelId, SOME_FACT);
  await stranger('openDispute', modelId, ZERO_HASH, ALL_LEAVES, 1, SOME_FACT);
  await respondent('answerDispute', modelId, SOME_FACT, SOME_FACT);
  await stranger('ruleDispute', modelId, SOME_FACT, 3, SOME_FACT);
  await stranger('redactDocument', modelId, SOME_FACT, 3);
}

/** `age` tells assets apart; sources must be older. */
function registration(kind: number, age: number) {
  return {
    registrant: lower(OWNER.address),
    kind,
    scheme: 1,
    role: 1,
    timeBasis: 1,
    edition: 0,
    createdAt: LONG_AGO + age,
    contentHash: named(`content ${age}`),
    metadataHash: named(`metadata ${age}`),
    sources: [] as Hex[],
  };
}

const TERMS = {
  commercialUse: 1,
  training: 1,
  redistribution: 1,
  derivatives: 1,
  outputTraining: 2,
  sublicensing: 2,
  attribution: 1,
  shareAlike: 2,
  notice: 1,
  naming: 0,
  transferable: 1,
  revocable: 2,
  postTermUse: 1,
  grantKind: 4,
  royaltyBps: 250,
  price: 10n ** 18n,
  currency: ZERO_ADDRESS,
  maxUses: 0,
  periodSeconds: 31_536_000,
  validFrom: 0,
  validTo: 0,
  licenseTextHash: keccak256(toHex('text')),
  termsDocumentHash: ZERO_HASH,
  expression: toHex('MIT OR Apache-2.0'),
};

function named(name: string): Hex {
  return keccak256(toHex(name));
}

function lower(address: Address): Address {
  return address.toLowerCase() as Address;
}

/** What a chain commits to of a fact: all of its event's fields but the last. */
function toPayload(log: Log): Hex {
  const events = listFactEvents('lineage');
  const { eventName, args } = decodeEventLog({ abi: events, topics: log.topics, data: log.data });
  const event = events.find(({ name }) => name === eventName) as AbiEvent;
  const inputs = event.inputs.slice(0, -1);
  const values = args as unknown as Record<string, unknown>;
  return encodeAbiParameters(inputs, inputs.map(({ name = '' }) => values[name]) as never);
}

type Transfer = {
  subject: Hex;
  from: Address;
  to: Address;
  role: number;
  head: Hex;
  nonce: bigint;
  deadline: number;
};

function signTransfer(
  client: ChainClient,
  registries: Registries,
  message: Transfer,
): Promise<Hex> {
  return OTHER.signTypedData({
    domain: {
      name: 'Pedigree LineageRegistry',
      version: '1',
      chainId: client.chain.id,
      verifyingContract: registries.lineage,
    },
    types: {
      Transfer: [
        { name: 'subject', type: 'bytes32' },
        { name: 'from', type: 'address' },
        { name: 'to', type: 'address' },
        { name: 'role', type: 'uint8' },
        { name: 'head', type: 'bytes32' },
        { name: 'nonce', type: 'uint256' },
        { name: 'deadline', type: 'uint40' },
      ],
    },
    primaryType: 'Transfer',
    message,
  });
}
