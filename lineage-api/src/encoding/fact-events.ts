import { type DecodeErrorCode, decodeField, decodeStatic } from './abi-decode.js';
import {
  encodeTuple,
  type FieldType,
  type FieldValue,
  type StaticType,
  type StructValue,
  textDigits,
  typeName,
} from './abi-words.js';
import { PedigreeError } from './error.js';
import { FACT_FIELDS, type Fact, type FactContract, type FactType } from './fact-catalog.js';
import { keccakDigits, toBytes } from './hash.js';
import { type Hex, isHex } from './hex.js';

/** Besides `subject`, which always is, the one field of these facts that is indexed in its event. */
export const INDEXED_FIELD: { readonly [T in FactType]?: string } = {
  AssetRegistered: 'contentHash',
  AgentRegistered: 'account',
  AssetMaterialized: 'batchId',
  TermsAttached: 'licenseTermsId',
  TermsDetached: 'licenseTermsId',
  OwnershipTransferred: 'to',
  DerivationAsserted: 'source',
  Attested: 'schema',
};

/** How the event of one fact type is laid out. */
export type FactEvent = {
  readonly contract: FactContract;
  readonly type: FactType;
  /** As in Solidity: `RoleStated(bytes32,address,uint8,bytes32)`. */
  readonly signature: string;
  readonly topic0: Hex;
  readonly topicBytes: Uint8Array;
  readonly names: readonly string[];
  readonly types: readonly FieldType[];
  /** Place of the indexed field among `names`, or -1. */
  readonly indexed: number;
};

function toEvent(contract: FactContract, type: FactType, fields: object): FactEvent {
  const names = Object.keys(fields);
  const types: FieldType[] = Object.values(fields);
  const signature = `${type}(${['bytes32', 'address', ...types.map(typeName), 'bytes32'].join(',')})`;
  const topic0 = keccakDigits(textDigits(signature));
  return {
    contract,
    type,
    signature,
    topic0,
    topicBytes: toBytes(topic0),
    names,
    types,
    indexed: names.indexOf(INDEXED_FIELD[type] ?? ''),
  };
}

/** Every event of the three registries, in the order of the catalogue. */
export const FACT_EVENTS: readonly FactEvent[] = (
  Object.entries(FACT_FIELDS) as [FactContract, Record<FactType, object>][]
).flatMap(([contract, facts]) =>
  Object.entries(facts).map(([type, fields]) => toEvent(contract, type as FactType, fields)),
);

const BY_TYPE = new Map(FACT_EVENTS.map((event) => [`${event.contract}.${event.type}`, event]));
const BY_TOPIC = new Map(
  (Object.keys(FACT_FIELDS) as FactContract[]).map((contract) => [
    contract,
    new Map<string, FactEvent>(
      FACT_EVENTS.filter((event) => event.contract === contract).map((event) => [
        event.topic0,
        event,
      ]),
    ),
  ]),
);

/** The event of a fact type. */
export function factEventOf(contract: FactContract, type: FactType): FactEvent {
  const event = BY_TYPE.get(`${contract}.${type}`);
  if (event === undefined) throw new RangeError(`${contract} has no fact ${type}`);
  return event;
}

/** The event with this topic0, or `undefined`: both registries have a `DocumentRedacted` with the same one. */
export function findFactEvent(contract: FactContract, topic0: string): FactEvent | undefined {
  return BY_TOPIC.get(contract)?.get(topic0);
}

/** What a chain commits to: `abi.encode` of all the event's fields but `factId`, indexed ones included. */
export function payloadOf(
  fact: Pick<Fact, 'contract' | 'type' | 'subject' | 'by' | 'fields'>,
): Hex {
  return `0x${payloadDigits(fact)}`;
}

/** The digits of `payloadOf`, without `0x`. */
export function payloadDigits(
  fact: Pick<Fact, 'contract' | 'type' | 'subject' | 'by' | 'fields'>,
): string {
  const { names, types } = factEventOf(fact.contract, fact.type);
  const fields = fact.fields as StructValue;
  return encodeTuple(
    ['bytes32', 'address', ...types],
    [fact.subject, fact.by, ...names.map((name) => fields[name] as FieldValue)],
  );
}

/** A fact without its id and position. */
export type Said = Pick<Fact, 'contract' | 'type' | 'subject' | 'by' | 'fields'>;

/** What a payload says, given its type: the inverse of `payloadOf`, for payloads that were checked before. */
export function decodePayload(event: FactEvent, payload: string): Said {
  const digits = payload.slice(2);
  const fields: Record<string, FieldValue> = {};
  for (let i = 0; i < event.names.length; i++) {
    fields[event.names[i] as string] = decodeField(
      event.types[i] as FieldType,
      digits,
      0,
      (i + 2) * 64,
    );
  }
  return {
    contract: event.contract,
    type: event.type,
    subject: decodeField('bytes32', digits, 0, 0) as Hex,
    by: decodeField('address', digits, 0, 64) as Hex,
    fields,
  } as Said;
}

/** What a payload of unknown origin says: it must be the very bytes that `payloadOf` makes. */
export function parsePayload(contract: FactContract, type: FactType, payload: Hex): Said {
  const said = decodePayload(factEventOf(contract, type), payload);
  if (payloadOf(said) !== payload) malformed(`expected the canonical payload of ${type}`);
  return said;
}

/**
 * Reads a log of one of the registries. Strict in what each word may hold; that nothing else was changed is proven by
 * its fact id (`chains.ts`).
 */
export function parseFactLog(
  contract: FactContract,
  topics: readonly string[],
  data: string,
): Said & { factId: Hex } {
  const event = findFactEvent(contract, topics[0] ?? '');
  if (event === undefined)
    malformed(`expected an event of the ${contract} registry, got topic ${topics[0]}`);
  const expected = event.indexed < 0 ? 2 : 3;
  if (topics.length !== expected) {
    malformed(`expected ${expected} topics of ${event.type}, got ${topics.length}`);
  }
  const [, subject, second] = topics;
  if (!isHex(subject, 32)) malformed(`expected a subject of 32 bytes, got ${subject}`);
  const digits = data.slice(2);
  const fields: Record<string, FieldValue> = {};
  let head = 64;
  for (let i = 0; i < event.names.length; i++) {
    const type = event.types[i] as FieldType;
    const name = event.names[i] as string;
    if (i === event.indexed) {
      if (!isHex(second, 32)) malformed(`expected a topic of 32 bytes, got ${second}`);
      fields[name] = decodeStatic(type as StaticType, second.slice(2));
    } else {
      fields[name] = decodeField(type, digits, 0, head);
      head += 64;
    }
  }
  return {
    contract,
    type: event.type,
    subject,
    by: decodeField('address', digits, 0, 0) as Hex,
    fields,
    factId: decodeField('bytes32', digits, 0, head) as Hex,
  } as Said & { factId: Hex };
}

/** The digits of a log: what its chain commits to, and the fact id that it claims. */
export type SplitLog = {
  readonly event: FactEvent;
  readonly payload: string;
  readonly factId: string;
};

/**
 * Takes a log of one of the registries apart without reading its fields: `payload` has the digits of `payloadOf`. What
 * they hold is not looked at: only the fact id proves it (`chains.ts`).
 */
export function splitFactLog(
  contract: FactContract,
  topics: readonly unknown[],
  data: string,
): SplitLog {
  const [topic0, subject, second] = topics;
  const event = findFactEvent(contract, String(topic0));
  if (event === undefined)
    malformed(`expected an event of the ${contract} registry, got topic ${topic0}`);
  const { indexed, names, type } = event;
  const expected = indexed < 0 ? 2 : 3;
  if (topics.length !== expected)
    malformed(`expected ${expected} topics of ${type}, got ${topics.length}`);
  // What an indexed event says is all in words, so that offsets are the same with and without the indexed one.
  const id = 2 + (names.length + (indexed < 0 ? 1 : 0)) * WORD;
  if (data.length < id + WORD)
    malformed(`expected ${type} of ${(id + WORD) / 2 - 1} bytes, got ${data.length / 2 - 1}`);
  const before = indexed < 0 ? id : 2 + (1 + indexed) * WORD;
  const between = indexed < 0 ? '' : wordOf(second) + data.substring(before, id);
  return {
    event,
    payload: wordOf(subject) + data.substring(2, before) + between + data.substring(id + WORD),
    factId: data.substring(id, id + WORD),
  };
}

/** Digits of one word. */
const WORD = 64;

function wordOf(topic: unknown): string {
  if (typeof topic !== 'string' || topic.length !== 2 + WORD)
    malformed(`expected a topic of 32 bytes, got ${topic}`);
  return topic.substring(2);
}

function malformed(message: string): never {
  throw new PedigreeError<DecodeErrorCode>('MALFORMED_LOG', message);
}
