import { buildSchema, Kind, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { rememberedCostOf } from './cost.js';
import { SAMPLE_QUESTIONS } from './graphiql.js';
import { DEFAULT_LIMITS } from './limits.js';
import { readTypeDefs } from './schema.js';

test('the questions that the page shows at first are answered as they stand', () => {
  const schema = buildSchema(readTypeDefs());
  const document = parse(SAMPLE_QUESTIONS, { maxTokens: DEFAULT_LIMITS.maxTokens });
  expect(validate(schema, document)).toEqual([]);
  const names = document.definitions.map((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? (definition.name?.value ?? '') : '',
  );
  expect(names).toEqual(['Upstream', 'Verdict']);
  for (const operationName of names) {
    const cost = rememberedCostOf({ schema, document, variables: {}, operationName });
    expect(cost).toBeLessThanOrEqual(DEFAULT_LIMITS.maxCost);
  }
});
