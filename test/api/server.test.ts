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

  test('gives an answer up at the deadline where the source is slow, and its signal reaches the read', async () => {
    let seen: AbortSignal | undefined;
    service = await startService({
      world: createWorld(),
      limits: { deadlineMs: 300 },
      wrapSource: (source) => ({
        ...source,
        factsOf: (_subjects, _at, options) => {
          seen = options?.signal;
          return new Promise(() => {});
        },
      }),
    });
    const answer = await service.ask(
      'query ($id: ID!) { asset(id: $id) { ... on Asset { evidence { type } } } }',
      { id: globalId('data') },
    );
    expect(codesOf(answer)).toEqual(['DEADLINE']);
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

  test('answers questions under the same headers as everything else, also on the way that others take', async () => {
    service = await startService({ world: createWorld() });
    const ofAnswer = /^(?:date|content-length|cache-control|x-request-id|vary)$/;
    const headersOf = (response: Response) =>
      Object.fromEntries([...response.headers].filter(([name]) => !ofAnswer.test(name)));
    const post = (path: string) =>
      fetch(`${service.api.url}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ __typename }' }),
      });
    const health = await fetch(`${service.api.url}/healthz`);
    const answer = await post('/graphql');
    const other = await post('/graphql/');
    expect(headersOf(answer)).toEqual(headersOf(health));
    expect(headersOf(answer)['content-security-policy']).toContain("default-src 'self'");
    expect(answer.headers.get('vary')).toContain('Origin');
    expect(headersOf(other)).toEqual(headersOf(answer));
    expect(await other.text()).toBe(await answer.text());
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
