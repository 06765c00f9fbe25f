import {
  type AbiEvent,
  type Account,
  type Address,
  decodeEventLog,
  encodeAbiParameters,
  type Hex,
  keccak256,
  type Log,
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

/** Records each of the 31 kinds of fact at least once, as an owner and a stranger would. */
export async function recordEveryFact(client: ChainClient, registries: Registries): Promise<void> {
  const prefix = prefixOf(client.chain.id, registries.lineage);
  const call = async (
    contract: FactContract,
    functionName: string,
    args: unknown[],
    from: Account = OWNER,
  ) => {
    const address = registries[contract];
    const abi = ABIS[contract];
    const hash = await client.writeContract({
      address,
      abi,
      functionName,
      args,
      account: from,
    } as never);
    return client.waitForTransactionReceipt({ hash });
  };
  const lineage = (name: string, ...args: unknown[]) => call('lineage', name, args);
  const say = (name: string, ...args: unknown[]) => call('assertions', name, args, OTHER);

  const terms = named('terms');
  await call('licenses', 'registerTerms', [TERMS]);
  const [dataset, model, draft] = [1, 2, 2].map((kind, age) => registration(kind, age)) as [
    Registration,
    Registration,
    Registration,
  ];
  const [datasetId, modelId, draftId] = [dataset, model, draft].map((asset) =>
    assetIdOf(prefix, asset),
  ) as [Hex, Hex, Hex];
  const edge = {
    source: datasetId,
    licenseTermsId: terms,
    relation: 1,
    acquiredAt: LONG_AGO,
    royaltyBps: 500,
  };
  await lineage('registerAsset', dataset);
  await lineage('registerAssets', [{ ...model, sources: packDerivationWords([edge]) }, draft]);
  await lineage('recordDerivations', draftId, packDerivationWords([edge]));
  await lineage('registerAgent', 2, named('agent'));
  await lineage('setOperator', OTHER.address, FAR_AHEAD);

  const batchKey = named('batch key');
  const batchId = batchIdOf(prefix, lower(OWNER.address), batchKey);
  const leaf = {
    kind: 3,
    scheme: 2,
    contentHash: named('output'),
    metadataHash: named('output metadata'),
    words: packLeafWords([{ ...edge, position: 0, leaf: ALL_LEAVES }]),
  };
  const salt = named('salt');
  const root = leafHashOf({ prefix, batchId, index: 0, leafCount: 1 }, salt, leaf);
  const anchored = await lineage('anchorBatch', {
    registrant: OWNER.address,
    role: 1,
    leafCount: 1,
    createdAt: LONG_AGO + 1_000,
    batchKey,
    root,
    manifestHash: named('manifest'),
    sources: [datasetId],
  });
  const { timestamp } = await client.getBlock({ blockHash: anchored.blockHash });
  await lineage('materialize', {
    batchId,
    leaf: 0,
    salt,
    content: leaf,
    proof: [],
    anchoredPayload: toPayload(anchored.logs[0] as Log),
    anchoredBlock: anchored.blockNumber,
    anchoredTimestamp: timestamp,
    later: [],
  });

  const elsewhere = {
    chainId: 1n,
    registry: OTHER.address,
    foreignId: named('foreign'),
    relation: 6,
    royaltyBps: 100,
    acquiredAt: 0,
    licenseTermsId: ZERO_HASH,
  };
  const fact = named('a fact');
  await lineage('nameSource', modelId, named('secret name'), 2, LONG_AGO, terms);
  await lineage('referenceSource', modelId, elsewhere);
  await lineage('commitSources', modelId, named('sources root'), 7);
  await lineage('declareSourcesComplete', modelId, ZERO_HASH);
  await lineage('supersedeSource', modelId, fact, 0, ZERO_HASH, 0, 1);
  await lineage('consentToShareReduction', datasetId, fact, 0, 250);
  await lineage(
    'recordActivity',
    modelId,
    named('run'),
    1,
    agentIdOf(prefix, lower(OWNER.address)),
    LONG_AGO,
    LONG_AGO + 60,
    ZERO_HASH,
  );
  await lineage('attachTerms', datasetId, terms, 1);
  await lineage('detachTerms', datasetId, terms, 1);
  await lineage('setMetadata', modelId, named('new metadata'));
  await lineage('addContent', modelId, 1, [named('shard 2'), named('shard 1')]);
  await lineage('stateRole', modelId, 3);
  await lineage('withdraw', batchId, 1, ALL_LEAVES, 0, ZERO_HASH);
  await lineage('liftWithdrawal', batchId, fact);
  await lineage('supersede', draftId, modelId);
  await lineage('redactDocument', modelId, named('document'), 1);
  const transfer = {
    subject: draftId,
    from: OWNER.address,
    to: OTHER.address,
    role: 2,
    nonce: 1n,
    deadline: FAR_AHEAD,
  };
  await lineage(
    'transferOwnership',
    transfer,
    await signTransfer(client, registries.lineage, transfer),
  );

  await say('assertDerivation', {
    subject: modelId,
    source: datasetId,
    relation: 1,
    acquiredAt: 0,
    validUntil: 0,
    licenseTermsId: ZERO_HASH,
    evidenceHash: fact,
  });
  await say('attest', {
    subject: modelId,
    part: ZERO_HASH,
    index: ALL_LEAVES,
    role: 4,
    stance: 2,
    validUntil: FAR_AHEAD,
    object: ZERO_HASH,
    schema: named('schema'),
    evidenceHash: fact,
  });
  await say('revokeAssertion', modelId, fact);
  await say('openDispute', modelId, ZERO_HASH, ALL_LEAVES, 1, fact);
  await call('assertions', 'answerDispute', [modelId, fact, fact]);
  await say('ruleDispute', modelId, fact, 3, fact);
  await say('redactDocument', modelId, fact, 3);
}

type Registration = ReturnType<typeof registration>;

/** Two of one kind differ by their age. */
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
  nonce: bigint;
  deadline: number;
};

function signTransfer(client: ChainClient, registry: Address, message: Transfer): Promise<Hex> {
  return OTHER.signTypedData({
    domain: {
      name: 'Pedigree LineageRegistry',
      version: '1',
      chainId: client.chain.id,
      verifyingContract: registry,
    },
    types: {
      Transfer: [
        { name: 'subject', type: 'bytes32' },
        { name: 'from', type: 'address' },
        { name: 'to', type: 'address' },
        { name: 'role', type: 'uint8' },
        { name: 'nonce', type: 'uint256' },
        { name: 'deadline', type: 'uint40' },
      ],
    },
    primaryType: 'Transfer',
    message,
  });
}
