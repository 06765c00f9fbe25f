import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type ObjectTypeDefinitionNode, parse } from 'graphql';
import { type AbiEvent, concatHex, decodeEventLog, type Hex, type Log } from 'viem';
import type { FactContract } from '../../lineage-api/src/encoding/fact-catalog.js';
import { listFactEvents } from './event-samples.js';

/** A fact as the subgraph's GraphQL answers it. */
export type SubgraphRow = Readonly<Record<string, string | number>>;

const SCHEMA = fileURLToPath(new URL('../../schema.graphql', import.meta.url));
const WORDS = /^bytes32\[\]$/;
const SMALL = /^uint(8|16)$/;

/** Selects every field of every entity, by the schema. */
export function selectAllFields(): string {
  const { definitions } = parse(readFileSync(SCHEMA, 'utf8'));
  const types = definitions.filter(
    (node): node is ObjectTypeDefinitionNode => node.kind === 'ObjectTypeDefinition',
  );
  const fragments = types.map((type) => {
    const fields = type.fields?.map((field) => field.name.value).join(' ');
    return `... on ${type.name.value} { ${fields} }`;
  });
  return `__typename ${fragments.join(' ')}`;
}

/** What the subgraph should hold for a log, decoded here by other means than graph-node's. */
export function toExpectedRow(
  contract: FactContract,
  log: Log<bigint, number, false>,
  timestamp: bigint,
): SubgraphRow {
  const abi = listFactEvents(contract);
  const { eventName, args } = decodeEventLog({ abi, topics: log.topics, data: log.data });
  const event = abi.find((item) => item.name === eventName) as AbiEvent;
  const alias = contract === 'assertions' && eventName === 'DocumentRedacted' ? 'Assertion' : '';
  return {
    __typename: alias + eventName,
    id: toKey(log),
    contract: log.address,
    blockNumber: String(log.blockNumber),
    blockHash: log.blockHash,
    timestamp: String(timestamp),
    transactionHash: log.transactionHash,
    transactionIndex: log.transactionIndex,
    logIndex: log.logIndex,
    ...toFields(event.inputs as readonly Input[], args as unknown as Record<string, unknown>),
  };
}

type Input = {
  readonly name?: string;
  readonly type: string;
  readonly components?: readonly Input[];
};

/** A struct's fields stand for themselves. */
function toFields(
  inputs: readonly Input[],
  values: Readonly<Record<string, unknown>>,
): SubgraphRow {
  const fields = inputs.flatMap(({ name = '', type, components }): [string, string | number][] => {
    const value = values[name];
    if (components !== undefined) {
      return Object.entries(toFields(components, value as Record<string, unknown>));
    }
    if (WORDS.test(type)) return [[name, concatHex(value as Hex[])]];
    if (SMALL.test(type)) return [[name, Number(value)]];
    return [[name, String(value).toLowerCase()]];
  });
  return Object.fromEntries(fields);
}

function toKey(log: { blockNumber: bigint; logIndex: number }): string {
  const block = log.blockNumber.toString(16).padStart(16, '0');
  return `0x${block}${log.logIndex.toString(16).padStart(8, '0')}`;
}
