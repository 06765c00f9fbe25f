import { request } from 'node:http';
import { connect } from 'node:net';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ask, codesOf, type Service, startService } from './service.js';
import { globalId, openWorld, register } from './world.js';

let service: Service;
afterEach(() => service.close());

const createWorld = () => {
  const world = openWorld();
  world.mine([register('data', { kind: 1, createdAt: 1 })]);
  return world;
};

describe('hostile questions are answered with 4xx JSON', () => {
  const nested = (depth: number) =>
    `{ asset(id: "x") { ... on Asset { ${'upstream(first: 1) { edges { node { '.repeat(depth)}id${' } } }'.repeat(depth)} } } }`;
  const page =
    'query ($id: ID!, $first: Int!) { asset(id: $id) { ... on Asset { upstream(first: $first) { totalCount } } } }';

  test.each<[string, unknown, string]>([
    ['deep', { query: nested(10) }, 'TOO_DEEP'],
    [
      'wide',
      {
        query: `{ asset(id: "x") { ... on Asset { upstream(first: 100) { edges { node { sources(first: 100) { edges { node { relation } } } } } } } } }`,
      },
      'TOO_COSTLY',
    ],
    [
      'aliased',
      { query: `{ ${Array.from({ length: 60 }, (_, n) => `a${n}: status { ready }`).join(' ')} }` },
      'TOO_COSTLY',
    ],
    [
      'of many directives',
      { query: `{ status { ${'ready @skip(if: false) '.repeat(40)} } }` },
      'TOO_COSTLY',
    ],
    ['of many tokens', { query: `{ ${'__typename '.repeat(3_000)} }` }, 'GRAPHQL_PARSE_FAILED'],
    ['of a page of 0', { query: page, variables: { id: globalId('data'), first: 0 } }, 'PAGE_SIZE'],
    [
      'of a page of 10^9',
      { query: page, variables: { id: globalId('data'), first: 1_000_000_000 } },
      'PAGE_SIZE',
    ],
    [
      'of a page beyond 32 bits',
      { query: page, variables: { id: globalId('data'), first: 1e12 } },
      'BAD_REQUEST',
    ],
    [
      'of a page that a default hides',
      {
        query: page.replace('$first: Int!', '$first: Int! = 101'),
        variables: { id: globalId('data') },
      },
      'PAGE_SIZE',
    ],
    [
      'of fragments in a circle',
      { query: '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }' },
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'of fragments that multiply',
      {
        query: `{ asset(id: "x") { ...F0 } } ${Array.from({ length: 12 }, (_, n) => `fragment F${n} on Asset { a: upstream(first: 100) { edges { node { ...F${n + 1} } } } }`).join(' ')} fragment F12 on Asset { id }`,
      },
      'TOO_DEEP',
    ],
    ['not of this schema', { query: '{ passwords }' }, 'GRAPHQL_VALIDATION_FAILED'],
    ['not GraphQL', { query: '{' }, 'GRAPHQL_PARSE_FAILED'],
    ['in a batch', [{ query: '{ __typename }' }, { query: '{ __typename }' }], 'BAD_REQUEST'],
    [
      'persisted',
      { extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } },
      'BAD_REQUEST',
    ],
    [
      'of another operation',
      { query: 'query A { __typename }', operationName: 'B' },
      'BAD_REQUEST',
    ],
    ['no JSON', '{"query":', 'BAD_REQUEST'],
    ['too large', { query: `{ __typename } #${'x'.repeat(100_001)}` }, 'BAD_REQUEST'],
    [
      'an injection for an id',
      { query: '{ asset(id: "x\') MATCH (n) DETACH DELETE n //") { __typename } }' },
      'MALFORMED_ID',
    ],
    ['a bad scalar', { query: '{ claims(contentHash: "0xzz") { __typename } }' }, 'BAD_REQUEST'],
    [
      'of NUL and bidi text',
      { query: '{ asset(id: "\\u0000\\u202e") { __typename } }' },
      'MALFORMED_ID',
    ],
  ])('when %s', async (_name, body, code) => {
    service = await startService({ world: createWorld() });
    const answer = await ask(service.api.url, body as object);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(codesOf(answer)[0]).toBe(code);
    expect(service.calls.get('graph.walk')).toBeUndefined();
  });

  test('when a form posts across sites', async () => {
    service = await startService({ world: createWorld() });
    const answer = await ask(service.api.url, 'query={__typename}', {
      'content-type': 'text/plain',
    });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
  });

  test('tells the cost of every answer, and the same pages cost the same with and without variables', async () => {
    service = await startService({ world: createWorld() });
    const id = globalId('data');
    const withVariables = await service.ask(page, { id, first: 7 });
    const without = await service.ask(
      page.replace('($id: ID!, $first: Int!)', '').replace('$id', `"${id}"`).replace('$first', '7'),
    );
    expect(withVariables.extensions?.cost).toEqual({ value: expect.any(Number), limit: 10_000 });
    expect(withVariables.extensions).toEqual(without.extensions);
  });

  test('asked many times over one connection before they are answered', async () => {
    service = await startService({
      world: createWorld(),
      limits: { maxInFlightPerConnection: 2, turnMs: 0 },
    });
    const body = '{"query":"{ status { ready } }"}';
    const asked = `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
    const caller = connect(Number(new URL(service.api.url).port), '127.0.0.1');
    let text = '';
    caller.on('data', (chunk) => {
      text += chunk;
    });
    caller.write(asked.repeat(20));
    const count = (word: RegExp) => text.match(word)?.length ?? 0;
    await vi.waitFor(() => expect(count(/HTTP\/1\.1 \d{3}/g)).toBe(20));
    caller.destroy();
    // Each that has to wait for another turn counts as one at work.
    expect(count(/HTTP\/1\.1 200/g)).toBeLessThanOrEqual(4);
    expect(count(/"code":"OVERLOADED"/g)).toBeGreaterThanOrEqual(16);
  });

  test('headers that never end do not hold the server', async () => {
    service = await startService({
      world: createWorld(),
      limits: { headersTimeoutMs: 100, requestTimeoutMs: 200 },
    });
    const { port } = new URL(service.api.url);
    const slow = request({
      port,
      host: '127.0.0.1',
      method: 'POST',
      path: '/graphql',
      headers: { 'content-length': '10' },
    });
    const ended = new Promise((resolve) => slow.on('error', resolve).on('response', resolve));
    slow.write('{');
    expect(await ended).toBeDefined();
    slow.destroy();
  });
});
