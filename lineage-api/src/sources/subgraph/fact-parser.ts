import type { DeploymentInfo } from '../../encoding/deployment.js';
import type { Fact, FactContract } from '../../encoding/fact-catalog.js';
import type { FactEvent } from '../../encoding/fact-events.js';
import { type Hex, isHex } from '../../encoding/hex.js';
import { shown } from '../blocks.js';
import { CONTRACTS } from '../registry-heads.js';
import { idAt } from './fact-ids.js';
import { EVENT_OF_ENTITY } from './fact-selection.js';
import { indexGarbage } from './index-errors.js';

type Row = Readonly<Record<string, unknown>>;
type FieldType = FactEvent['types'][number];

const BITS = /^uint(\d+)$/;
/** Up to here a whole number is safe as a JavaScript number. */
const SAFE_BITS = 40;

/** Reads one row of the subgraph's `facts` as a fact of this deployment. It came over the network: all is checked. */
export function parseFactRow(value: unknown, deployment: DeploymentInfo): Fact {
  if (typeof value !== 'object' || value === null)
    throw indexGarbage(`expected a fact, got ${shown(value)}`);
  const row = value as Row;
  const event = EVENT_OF_ENTITY.get(String(row.__typename));
  if (event === undefined) throw indexGarbage(`expected a fact, got ${shown(row.__typename)}`);
  const expected = deployment.contracts[event.contract].address;
  const contract = hexAt(row, 'contract', 20);
  if (contract !== expected) {
    throw indexGarbage(
      `expected facts of ${expected}, got one of ${contract}: it indexes another deployment`,
    );
  }
  const position = {
    blockNumber: numberAt(row, 'blockNumber'),
    blockHash: hexAt(row, 'blockHash', 32),
    timestamp: numberAt(row, 'timestamp'),
    txHash: hexAt(row, 'transactionHash', 32),
    txIndex: numberAt(row, 'transactionIndex'),
    logIndex: numberAt(row, 'logIndex'),
  };
  if (row.id !== idAt(position.blockNumber, position.logIndex)) {
    throw indexGarbage(
      `expected the id of log ${position.logIndex} in block ${position.blockNumber}, got ${shown(row.id)}`,
    );
  }
  const fields: Record<string, unknown> = {};
  for (const [i, name] of event.names.entries()) {
    fields[name] = fieldAt(row, name, event.types[i] as FieldType);
  }
  return {
    contract: event.contract,
    type: event.type,
    subject: hexAt(row, 'subject', 32),
    by: hexAt(row, 'by', 20),
    fields,
    factId: hexAt(row, 'factId', 32),
    position,
  } as unknown as Fact;
}

/** The part of a row that chains of ids are made of. */
export type FactId = { readonly contract: FactContract; readonly subject: Hex; readonly id: Hex };

/** Reads a row of which only ids were asked for. */
export function parseIdRow(value: unknown, { contracts }: DeploymentInfo): FactId {
  const row = (value ?? {}) as Row;
  const address = hexAt(row, 'contract', 20);
  const contract = CONTRACTS.find((name) => contracts[name].address === address);
  if (contract === undefined) throw indexGarbage(`expected a fact of ours, got one of ${address}`);
  return { contract, subject: hexAt(row, 'subject', 32), id: hexAt(row, 'factId', 32) };
}

function fieldAt(row: Row, name: string, type: FieldType): unknown {
  if (typeof type !== 'string') {
    return Object.fromEntries(
      Object.entries(type).map(([field, inner]) => [
        field,
        fieldAt(row, field, inner as FieldType),
      ]),
    );
  }
  if (type === 'address') return hexAt(row, name, 20);
  if (type === 'bytes32') return hexAt(row, name, 32);
  if (type === 'bytes') return hexAt(row, name);
  if (type === 'bytes32[]') return wordsAt(row, name);
  const bits = Number(BITS.exec(type)?.[1]);
  return bits <= SAFE_BITS ? numberAt(row, name) : bigintAt(row, name);
}

function hexAt(row: Row, name: string, bytes?: number): Hex {
  const value = row[name];
  if (!isHex(value, bytes)) throw indexGarbage(`expected ${name} as bytes, got ${shown(value)}`);
  return value.toLowerCase() as Hex;
}

/** A list is stored as one value, 32 bytes an item: stored lists come back in another order. */
function wordsAt(row: Row, name: string): Hex[] {
  const digits = hexAt(row, name).slice(2);
  if (digits.length % 64 !== 0) throw indexGarbage(`expected ${name} in words of 32 bytes`);
  return (digits.match(/.{64}/g) ?? []).map((word): Hex => `0x${word}`);
}

function numberAt(row: Row, name: string): number {
  const value = row[name];
  const number = typeof value === 'string' && /^\d{1,16}$/.test(value) ? Number(value) : value;
  if (!Number.isSafeInteger(number) || (number as number) < 0) {
    throw indexGarbage(`expected ${name} as a whole number, got ${shown(value)}`);
  }
  return number as number;
}

function bigintAt(row: Row, name: string): bigint {
  const value = row[name];
  if (typeof value !== 'string' || !/^\d{1,78}$/.test(value)) {
    throw indexGarbage(`expected ${name} as a whole number, got ${shown(value)}`);
  }
  return BigInt(value);
}
