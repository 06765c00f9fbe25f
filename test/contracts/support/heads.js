import assert from 'node:assert/strict';
import {
  encodeAbiParameters,
  encodePacked,
  keccak256,
  parseEventLogs,
  toEventSelector,
  toHex,
} from 'viem';
import { client, read, rpc } from './chain.js';
import { CHAIN, claimKey, encode, nextHead, prefixOf, startOf, ZERO } from './ids.js';

/** Recomputes every head of a contract from its events alone, and the links that follow from them. */

const DEPENDENT_LINKED = keccak256(toHex('DependentLinked(bytes32,bytes32,address,bytes32)'));
const CLAIM_LINKED = keccak256(toHex('ClaimLinked(bytes32,bytes32,address,bytes32)'));

const word = (value) => toHex(value, { size: 32 });

function eventOf(event) {
  return event.abi.find((item) => item.type === 'event' && item.name === event.eventName);
}

/** Payload of a decoded event: every field but the last, in declared order. */
export function payloadOf(event) {
  const fields = eventOf(event).inputs.slice(0, -1);
  return encodeAbiParameters(
    fields,
    fields.map(({ name }) => event.args[name]),
  );
}

export const topicOf = (event) => toEventSelector(eventOf(event));

/** A fact as `materialize` takes the later facts of a batch. */
export const digestOf = (event) => ({
  factType: topicOf(event),
  payloadHash: keccak256(payloadOf(event)),
  blockNumber: event.blockNumber,
  timestamp: event.timestamp,
});

/** All events of a contract in log order, with the timestamp of their block. */
export async function eventsOf({ address, abi }) {
  const logs = await client.getLogs({ address, fromBlock: 0n });
  const times = new Map();
  for (const { blockNumber } of logs) {
    if (!times.has(blockNumber))
      times.set(blockNumber, (await client.getBlock({ blockNumber })).timestamp);
  }
  return parseEventLogs({ abi, logs }).map((e) => ({
    ...e,
    abi,
    timestamp: times.get(e.blockNumber),
  }));
}

/** What the links of a fact need to know of what came before it. */
function applyToSubjects(subjects, { eventName, args }) {
  const { subject } = args;
  const before = subjects.get(subject);
  switch (eventName) {
    case 'AssetRegistered':
      subjects.set(subject, { ...args, owner: args.registrant });
      break;
    case 'BatchAnchored':
      subjects.set(subject, { ...args, owner: args.registrant, kind: 4 });
      break;
    case 'AssetMaterialized':
      subjects.set(subject, {
        ...args,
        owner: args.registrant,
        createdAt: subjects.get(args.batchId).createdAt,
      });
      break;
    case 'AgentRegistered':
      subjects.set(subject, { owner: args.account, kind: 5, role: 0, createdAt: undefined });
      break;
    case 'RoleStated':
      subjects.set(subject, { ...before, role: args.role });
      break;
    case 'OwnershipTransferred':
      subjects.set(subject, { ...before, owner: args.to, role: args.role });
      break;
  }
}

const link = (kind, key, type, subject, holder, packed) => ({
  kind,
  key,
  type,
  subject,
  holder,
  packed,
});

const claim = (scheme, contentHash, subject, { owner, kind, role, createdAt }) =>
  link(
    CHAIN.CLAIMS,
    claimKey(scheme, contentHash),
    CLAIM_LINKED,
    subject,
    owner,
    (BigInt(kind) << 48n) | (BigInt(role) << 40n) | BigInt(createdAt),
  );

const dependent = (source, subject, holder, packed) =>
  link(CHAIN.DEPENDENTS, source, DEPENDENT_LINKED, subject, holder, packed);

function linksOf(subjects, { eventName, args }) {
  const { subject, by } = args;
  const slot = subjects.get(subject);
  switch (eventName) {
    case 'AssetRegistered':
    case 'AssetMaterialized':
      return [claim(args.scheme, args.contentHash, subject, slot)];
    case 'ContentAdded':
      return args.contentHashes.map((contentHash) =>
        claim(args.scheme, contentHash, subject, slot),
      );
    case 'BatchAnchored':
      return args.sources.map((source) =>
        dependent(source, subject, slot.owner, BigInt(args.leafCount)),
      );
    case 'DerivationsRecorded':
      return args.words
        .filter((_, i) => i % 3 === 0)
        .map((source, i) => dependent(source, subject, slot.owner, BigInt(args.words[i * 3 + 2])));
    case 'DerivationAsserted':
      return [
        dependent(
          args.source,
          subject,
          by,
          (BigInt(args.relation) << 56n) | (BigInt(args.acquiredAt) << 16n),
        ),
      ];
    default:
      return [];
  }
}

/** Heads by start, as the events say they must be; throws where a `factId` does not follow. */
export async function recomputeHeads(contract) {
  const prefix = prefixOf(contract.address);
  const first = contract.name === 'AssertionRegistry' ? CHAIN.ASSERTIONS : CHAIN.SUBJECT;
  const heads = new Map();
  const chains = new Map();
  const subjects = new Map();
  const extend = (kind, key, next) => {
    const start = startOf(prefix, kind, key);
    const head = next(heads.get(start) ?? start);
    heads.set(start, head);
    chains.set(start, { kind, key });
    return head;
  };
  for (const event of await eventsOf(contract)) {
    const { args, blockNumber, timestamp } = event;
    const step = (type, payload) => (head) => nextHead(head, type, payload, blockNumber, timestamp);
    const factId = extend(first, args.subject, step(topicOf(event), payloadOf(event)));
    assert.equal(
      args.factId,
      factId,
      `fact id of ${event.eventName} does not follow from its chain`,
    );
    extend(CHAIN.REGISTRY, ZERO, (head) =>
      keccak256(encodePacked(['bytes32', 'bytes32'], [head, factId])),
    );
    applyToSubjects(subjects, event);
    for (const l of linksOf(subjects, event)) {
      const payload = encode('bytes32, bytes32, address, bytes32', [
        l.subject,
        factId,
        l.holder,
        word(l.packed),
      ]);
      extend(l.kind, l.key, step(l.type, payload));
    }
  }
  return { heads, chains, subjects };
}

/** Asserts that storage holds exactly the heads that the events give, at the slots that verifiers compute. */
export async function assertHeads(contract) {
  const { heads, chains } = await recomputeHeads(contract);
  for (const [start, head] of heads) {
    const slot = keccak256(encode('bytes32, uint256', [start, 0n]));
    assert.equal(await rpc('eth_getStorageAt', contract.address, slot, 'latest'), head);
    const { kind, key } = chains.get(start);
    assert.equal(await read(contract, 'headOf', [kind, key]), head);
  }
  return heads.size;
}
