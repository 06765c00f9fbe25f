import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type ObjectTypeDefinitionNode, parse, print, visit } from 'graphql';
import { describe, expect, it } from 'vitest';
import { FACT_FIELDS } from '../../lineage-api/src/encoding/fact-catalog.js';

const FILE = fileURLToPath(new URL('../../schema.graphql', import.meta.url));
const document = parse(readFileSync(FILE, 'utf8'));

const SCALARS: Readonly<Record<string, string>> = {
  uint8: 'Int!',
  uint16: 'Int!',
  // More than graph-node's Int, which is signed, can hold.
  uint32: 'BigInt!',
  uint40: 'BigInt!',
  uint64: 'BigInt!',
  uint256: 'BigInt!',
  address: 'Bytes!',
  bytes: 'Bytes!',
  bytes32: 'Bytes!',
  'bytes32[]': 'Bytes!',
};

describe('the schema of the subgraph', () => {
  it('has an immutable entity for each fact of the catalogue, with its fields in their order', () => {
    const entities = findTypes().map((type) => ({
      name: type.name.value,
      directives: type.directives?.map(print),
      fields: toFields(type).filter(([name]) => !common.includes(name)),
    }));
    expect(entities).toEqual(expectedEntities());
  });

  it('repeats the fields of the interface on every type', () => {
    const shared = toFields(getInterface());
    for (const type of findTypes()) {
      expect(type.interfaces?.map((implemented) => implemented.name.value)).toEqual(['Fact']);
      expect(toFields(type).slice(0, shared.length)).toEqual(shared);
    }
  });

  it('says of every type, and of every field where it is first named, what it holds', () => {
    const silent: string[] = [];
    for (const type of [getInterface(), ...findTypes()]) {
      if (type.description === undefined) silent.push(type.name.value);
      for (const field of type.fields ?? []) {
        const repeated = type.name.value !== 'Fact' && common.includes(field.name.value);
        if (!repeated && field.description === undefined) silent.push(field.name.value);
      }
    }
    expect(silent).toEqual([]);
  });
});

function findTypes(): ObjectTypeDefinitionNode[] {
  const found: ObjectTypeDefinitionNode[] = [];
  visit(document, { ObjectTypeDefinition: (type) => void found.push(type) });
  return found;
}

type Fielded = Pick<ObjectTypeDefinitionNode, 'name' | 'fields' | 'description'>;

function getInterface(): Fielded {
  const [found] = document.definitions.filter((node) => node.kind === 'InterfaceTypeDefinition');
  if (found === undefined) throw new Error('expected an interface');
  return found;
}

function toFields(type: Fielded): [string, string][] {
  return (type.fields ?? []).map((field) => [field.name.value, print(field.type)]);
}

const common = toFields(getInterface()).map(([name]) => name);

function expectedEntities(): object[] {
  return Object.entries(FACT_FIELDS).flatMap(([contract, facts]) =>
    Object.entries(facts).map(([type, fields]) => ({
      name: contract === 'assertions' && type === 'DocumentRedacted' ? `Assertion${type}` : type,
      directives: ['@entity(immutable: true)'],
      fields: flatten(fields).map(([name, solidity]) => [name, SCALARS[solidity]]),
    })),
  );
}

/** A struct's fields stand for themselves. */
function flatten(fields: object): [string, string][] {
  return Object.entries(fields).flatMap(([name, type]): [string, string][] =>
    typeof type === 'string' ? [[name, type]] : flatten(type as object),
  );
}
