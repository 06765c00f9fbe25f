import { request } from 'node:http';
import { serverAudits } from 'graphql-http';
import { afterEach, describe, expect, test } from 'vitest';
import { PedigreeError } from '../../lineage-api/src/encoding/error.js';
import { ask, codesOf, type Service, startService } from './service.js';
import { DEPLOYMENT, globalId, openWorld, register } from './world.js';

let service: Service;
afterEach(() => service.close());

const createWorld = () => {
  const world = openWorld();
  world.mine([register('data', { kind: 1, createdAt: 1 })]);
  return world;
};

describe('the server', () => {
  test('passes the GraphQL over HTTP audit without an error', async () => {
    service = await startService({ world: createWorld() });
    const audits = serverAudits({ url: `${service.api.url}/graphql` });
    const results = await Promise.all(audits.map((audit) => audit.fn()));
    const failed = results.filter(({ status }) => status === 'error');
    expect(failed).toEqual([]);
    expect(results.length).toBeGreaterThan(50);
  });

  test('shows browsers a page to ask questions in, which loads nothing from elsewhere', async () => {
    service = await startService({ world: createWorld() });
    const page = await fetch(`${service.api.url}/graphql`, { headers: { accept: 'text/html' } });
    const html = await page.text();
    expect(page.status).toBe(200);
    expect(html).toContain('query Upstream');
    expect(html).not.toMatch(/<(?:script|link|img)[^>]+(?:src|href)="https?:/);
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/https?:/);
    const query = await fetch(`${service.api.url}/graphql?query={__typename}`, {
      headers: { accept: 'application/json', 'apollo-require-preflight': 'true' },
    });
    expect(await query.json()).toMatchObject({ data: { __typename: 'Query' } });
  });

  test('says that it is alive, and whether it is ready, with the reasons', async () => {
    const world = createWorld();
    service = await startService({ world, limits: { maxLagBlocks: 3 } });
    const get = async (path: string) => {
      const response = await fetch(`${service.api.url}${path}`);
      return [response.status, await response.json()];
    };
    expect(await get('/healthz')).toEqual([200, { status: 'ok' }]);
    expect(await get('/readyz')).toEqual([200, { ready: true, problems: [] }]);
    for (let n = 0; n < 4; n++) world.mine([]);
    const [lagging, reasons] = await get('/readyz');
    expect(lagging).toBe(503);
    expect(reasons).toMatchObject({ ready: false, problems: [{ part: 'LAG' }] });
    world.failure = 'SOURCE_UNAVAILABLE';
    expect(await get('/readyz')).toEqual([
      503,
      { ready: false, problems: [{ part: 'SOURCE', message: 'source: SOURCE_UNAVAILABLE' }] },
    ]);
    expect((await get('/healthz'))[0]).toBe(200);
    expect((await get('/elsewhere'))[0]).toBe(404);
  });

  test('gives each request an id, and logs it with how it ended', async () => {
    service = await startService({ world: createWorld() });
    const response = await fetch(`${service.api.url}/healthz`, {
      headers: { 'x-request-id': 'mine-1' },
    });
    expect(response.headers.get('x-request-id')).toBe('mine-1');
    const other = await fetch(`${service.api.url}/healthz`, {
      headers: { 'x-request-id': 'a b\tc' },
    });
    expect(other.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    await other.text();
    await expect
      .poll(() => service.logs.map((line) => JSON.parse(line)))
      .toContainEqual(
        expect.objectContaining({ requestId: 'mine-1', path: '/healthz', status: 200 }),
      );
  });

  test('masks what is unexpected, and logs it under the request id', async () => {
    service = await startService({
      world: createWorld(),
      wrapGraph: (graph) => ({
        ...graph,
        views: async () => {
          throw new Error('password=hunter2 at /srv/secret.ts');
        },
      }),
    });
    const answer = await service.ask('query ($id: ID!) { asset(id: $id) { __typename } }', {
      id: globalId('data'),
    });
    expect(codesOf(answer)).toEqual(['INTERNAL']);
    expect(answer.status).toBe(500);
    expect(JSON.stringify(answer)).not.toContain('hunter2');
    const { requestId } = answer.errors?.[0]?.extensions ?? {};
    const logged = service.logs.map((line) => JSON.parse(line)).find((line) => line.level === 50);
    expect(logged).toMatchObject({
      requestId,
      err: { message: 'password=hunter2 at /srv/secret.ts' },
    });
  });

  test('tells a graph store without capacity as OVERLOADED, to be retried', async () => {
    service = await startService({
      world: createWorld(),
      wrapGraph: (graph) => ({
        ...graph,
        views: async () => {
          throw new PedigreeError('GRAPH_UNAVAILABLE', 'bolt://neo4j:secret@10.0.0.1', {
            retry: true,
          });
        },
      }),
    });
    const answer = await service.ask('query ($id: ID!) { asset(id: $id) { __typename } }', {
      id: globalId('data'),
    });
    expect(codesOf(answer)).toEqual(['OVERLOADED']);
    expect(answer.status).toBe(503);
    expect(JSON.stringify(answer)).not.toContain('secret');
  });

  test('gives an answer up at the deadline, and its signal reaches the read', async () => {
    let seen: AbortSignal | undefined;
    service = await startService({
      world: createWorld(),
      limits: { deadlineMs: 100 },
      wrapGraph: (graph) => ({
        ...graph,
        views: (_ids, _at, options) => {
          seen = options?.signal;
          return new Promise(() => {});
        },
      }),
    });
    const answer = await service.ask('query ($id: ID!) { asset(id: $id) { __typename } }', {
      id: globalId('data'),
    });
    expect(codesOf(answer)).toEqual(['DEADLINE']);
    expect(answer.status).toBe(503);
    expect(seen?.aborted).toBe(true);
  });

  test('gives an answer up when the caller hangs up', async () => {
    let seen: AbortSignal | undefined;
    service = await startService({
      world: createWorld(),
      wrapGraph: (graph) => ({
        ...graph,
        views: (_ids, _at, options) => {
          seen = options?.signal;
          return new Promise(() => {});
        },
      }),
    });
    const gone = new AbortController();
    const asked = fetch(`${service.api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: `{ asset(id: "${globalId('data')}") { __typename } }` }),
      signal: gone.signal,
    });
    await expect.poll(() => seen).toBeDefined();
    gone.abort();
    await expect(asked).rejects.toThrow();
    await expect.poll(() => seen?.aborted).toBe(true);
  });

  test('takes no more requests at a time than it is told to', async () => {
    const waiting: (() => void)[] = [];
    service = await startService({
      world: createWorld(),
      limits: { maxInFlight: 1 },
      wrapGraph: (graph) => ({
        ...graph,
        views: (ids) => new Promise((resolve) => waiting.push(() => resolve(ids.map(() => null)))),
      }),
    });
    const query = { query: `{ asset(id: "${globalId('data')}") { __typename } }` };
    const first = ask(service.api.url, query);
    await expect.poll(() => waiting.length).toBe(1);
    expect(codesOf(await ask(service.api.url, query))).toEqual(['OVERLOADED']);
    waiting[0]?.();
    expect((await first).data.asset.__typename).toBe('UnknownAsset');
  });

  test('lets requests at work finish when it closes', async () => {
    const waiting: (() => void)[] = [];
    service = await startService({
      world: createWorld(),
      wrapGraph: (graph) => ({
        ...graph,
        views: (ids) => new Promise((resolve) => waiting.push(() => resolve(ids.map(() => null)))),
      }),
    });
    const asked = service.ask(`{ asset(id: "${globalId('data')}") { __typename } }`);
    await expect.poll(() => waiting.length).toBe(1);
    const closed = service.api.close();
    waiting[0]?.();
    expect((await asked).data.asset.__typename).toBe('UnknownAsset');
    await closed;
    await expect(fetch(`${service.api.url}/healthz`)).rejects.toThrow();
    service = await startService({ world: createWorld() });
  });

  test('says which port is taken and what to do', async () => {
    service = await startService({ world: createWorld() });
    const { port } = new URL(service.api.url);
    const { startApi } = await import('../../lineage-api/src/api/server.js');
    const { pino } = await import('pino');
    const second = startApi({
      graph: service.graph,
      source: service.world.source(),
      deployment: DEPLOYMENT,
      localRpcUrl: null,
      port: Number(port),
      logger: pino({ level: 'silent' }),
    });
    await expect(second).rejects.toMatchObject({ code: 'PORT_TAKEN' });
  });

  test('lets pages of the allowed origins ask, and no others', async () => {
    service = await startService({ world: createWorld() });
    const response = await fetch(`${service.api.url}/healthz`, {
      headers: { origin: 'https://evil.example' },
    });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    expect(response.headers.get('x-powered-by')).toBeNull();
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });
});

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
