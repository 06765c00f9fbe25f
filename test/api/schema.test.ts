import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
} from 'graphql';
import { expect, test } from 'vitest';
import { readTypeDefs, resolvers } from '../../lineage-api/src/api/schema.js';

const committed = readFileSync(new URL('../../lineage-api/api.graphql', import.meta.url), 'utf8');
const types = Object.values(buildSchema(committed).getTypeMap()).filter(
  (type) => !isIntrospectionType(type),
);

test('the committed schema and resolver types are those of the SDL', () => {
  const script = new URL('../../scripts/api-schema.mjs', import.meta.url).pathname;
  expect(() =>
    execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' }),
  ).not.toThrow();
});

test('the service builds the committed schema', () => {
  const names = (sdl: string) => Object.keys(buildSchema(sdl).getTypeMap()).sort();
  expect(names(readTypeDefs())).toEqual(names(committed));
});

test('every type, field, argument and value has a description of one sentence', () => {
  const bare: string[] = [];
  const check = (name: string, description: string | null | undefined) => {
    if (!description || !/[.]$/.test(description) || description.includes('\n')) bare.push(name);
  };
  for (const type of types.filter(
    ({ name }) => !['String', 'Boolean', 'Int', 'Float', 'ID'].includes(name),
  )) {
    check(type.name, type.description);
    if (isEnumType(type))
      for (const value of type.getValues()) check(`${type.name}.${value.name}`, value.description);
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      check(`${type.name}.${field.name}`, field.description);
      for (const arg of 'args' in field ? field.args : [])
        check(`${type.name}.${field.name}(${arg.name})`, arg.description);
    }
  }
  expect(bare).toEqual([]);
});

test('every resolver is of a field of the schema', () => {
  const schema = buildSchema(committed);
  const strangers = resolvers.flatMap((topic) =>
    Object.entries(topic).flatMap(([name, fields]) => {
      const type = schema.getType(name);
      if (type === undefined) return [name];
      if (!isObjectType(type)) return [];
      return Object.keys(fields)
        .filter((field) => type.getFields()[field] === undefined)
        .map((field) => `${name}.${field}`);
    }),
  );
  expect(strangers).toEqual([]);
});
