import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { createClient } from 'graphql-sse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encodeFeedCursor } from '../../lineage-api/src/api/changes/feed-cursor.js';
import { sendEvents } from '../../lineage-api/src/api/changes/send-events.js';
import { schemaIdOf } from '../../lineage-api/src/domain/license/report/assurance.js';
import { CONCLUSION_SCHEMA } from '../../lineage-api/src/domain/license/report/conclusion.js';
import { ZERO_HASH } from '../../lineage-api/src/encoding/hex.js';
import { agentIdOf, prefixOf } from '../../lineage-api/src/encoding/ids.js';
import { type Reading, subscribeTo } from './event-reader.js';
import { type Loose, type Service, startService } from './service.js';
import { accountOf, derive, globalId, hashOf, openWorld, register, SCOPE, say } from './world.js';

const OPINION = hashOf('an opinion that comes late');
const DOCUMENT = hashOf('a document that comes late');
const ATTESTED = {
  part: ZERO_HASH,
  index: 0,
  object: ZERO_HASH,
  role: 4,
  stance: 1,
  schema: hashOf('a credential'),
  evidenceHash: ZERO_HASH,
  validUntil: 0,
};
const MODEL = globalId('model');

describe('a subscription', () => {
  const world = openWorld();
  let service: Service;
  const opinions = new Map<string, Buffer>();
  const open: Reading[] = [];

  /** The service notices a connection that ended in its own time: what it refuses meanwhile is asked again. */
  const subscribe = async (ids: readonly string[] = [MODEL], since: string | null = null) => {
    for (;;) {
      const reading = await subscribeTo(service.api.url, ids, since);
      if (reading.status === 429) continue;
      open.push(reading);
      return reading;
    }
  };
  /** Read past its beginning. */
  const follow = async () => {
    const reading = await subscribe();
    expect((await reading.next()).kinds).toEqual(['BEGUN']);
    return reading;
  };
  const record = async (drafts: Parameters<typeof world.mine>[0], fork = '') => {
    world.mine(drafts, fork);
    await world.feed(service.graph);
  };

  beforeAll(async () => {
    world.mine([
      register('corpus', { by: 'maker', kind: 1, metadata: DOCUMENT, createdAt: 1_500_000_000 }),
      register('model'),
      derive('model', [{ name: 'corpus' }]),
    ]);
    service = await startService({
      world,
      license: { readDocument: async (hash) => opinions.get(hash) ?? null },
      limits: {
        watchMs: 10,
        watchContentMs: 50,
        maxSubscriptions: 4,
        maxSubscriptionsPerClient: 3,
      },
    });
  });

  afterAll(() => service.close());

  const hangUp = () => {
    for (const reading of open.splice(0)) reading.hangUp();
  };

  test('is told of facts upstream, of nothing else, and of what they changed', async () => {
    const reading = await follow();
    await record([register('stranger')]);
    await record([say('lineage', 'RoleStated', 'corpus', { role: 2 }, 'maker')]);
    const event = await reading.next();
    expect(event).toMatchObject({ kinds: ['FACTS'], ids: [MODEL], factCount: 1 });
    expect(event.facts[0].what).toBe('its owner speaks in the role of LICENSEE');
    expect(event.asOf.blockNumber).toBe(world.head.number);
    hangUp();
  });

  test('is told of a rival claim on a content upstream, and of what is said of an agent there', async () => {
    const reading = await follow();
    await record([register('copy', { by: 'rival', kind: 1, content: 'corpus' })]);
    expect((await reading.next()).facts[0].fact.type).toBe('AssetRegistered');
    const agent = agentIdOf(prefixOf(SCOPE.chainId, SCOPE.registry), accountOf('maker'));
    await record([{ ...say('assertions', 'Attested', 'x', ATTESTED, 'notary'), subject: agent }]);
    expect((await reading.next()).facts[0].fact).toEqual({ type: 'Attested', subject: agent });
    hangUp();
  });

  test('watches a source from the block on in which it is named', async () => {
    const reading = await follow();
    await record([register('late', { kind: 1, createdAt: 1_400_000_000 })]);
    await record([derive('corpus', [{ name: 'late' }], 'maker')]);
    expect((await reading.next()).facts[0].fact.type).toBe('DerivationsRecorded');
    await record([say('lineage', 'RoleStated', 'late', { role: 2 })]);
    expect((await reading.next()).facts[0].fact.type).toBe('RoleStated');
    hangUp();
  });

  test('is told of a document that was read late', async () => {
    const reading = await follow();
    await service.graph.putDocuments([
      { hash: DOCUMENT, name: 'Corpus', text: 'Corpus', json: '{"name":"Corpus"}' },
    ]);
    expect(await reading.next()).toMatchObject({ kinds: ['CONTENT'], ids: [MODEL], factCount: 0 });
    hangUp();
  });

  test('is told of the document of a conclusion that was read late', async () => {
    const conclusion = {
      ...ATTESTED,
      schema: schemaIdOf(CONCLUSION_SCHEMA),
      evidenceHash: OPINION,
    };
    await record([say('assertions', 'Attested', 'corpus', conclusion, 'counsel')]);
    const reading = await follow();
    opinions.set(OPINION, Buffer.from('{}'));
    expect(await reading.next()).toMatchObject({ kinds: ['CONTENT'], ids: [MODEL], factCount: 0 });
    hangUp();
  });

  test('of an asset that a reorg takes away goes on, and is told when it is there again', async () => {
    await record([register('fleeting')]);
    const reading = await subscribe([globalId('fleeting')]);
    await reading.next();
    world.dropAfter(world.head.number - 1);
    await record([], ' without it');
    expect((await reading.next()).kinds).toContain('REPLACED');
    await record([register('fleeting')]);
    expect(await reading.next()).toMatchObject({ kinds: ['FACTS'], ids: [globalId('fleeting')] });
    hangUp();
  });

  test('is told from which block on answers no longer hold', async () => {
    const reading = await follow();
    const { number } = world.head;
    world.dropAfter(number - 2);
    await record([], ' fork');
    const event = await reading.next();
    expect(event.kinds).toContain('REPLACED');
    expect(event.replacedFrom).toBeLessThanOrEqual(number - 1);
    hangUp();
  });

  test('goes on from a cursor, and is told first what came since', async () => {
    const first = await subscribe();
    const { cursor } = await first.next();
    hangUp();
    await record([say('lineage', 'RoleStated', 'model', { role: 3 })]);
    const event = await (await subscribe([MODEL], cursor)).next();
    expect(event.kinds).toEqual(['FACTS', 'BEGUN']);
    expect(event.facts[0].what).toContain('DERIVER');
    hangUp();
  });

  test('of an asset that is not recorded yet is told when it is', async () => {
    const reading = await subscribe([globalId('unborn')]);
    await reading.next();
    await record([register('unborn')]);
    expect(await reading.next()).toMatchObject({ kinds: ['FACTS'], ids: [globalId('unborn')] });
    hangUp();
  });

  test('past the limit for one address is refused, and one is free again where one ends', async () => {
    const readings = await Promise.all([subscribe(), subscribe(), subscribe()]);
    expect(readings.map(({ status }) => status)).toEqual([200, 200, 200]);
    const refused = await subscribeTo(service.api.url, [MODEL]);
    expect(refused.status).toBe(429);
    expect(refused.refusal.errors[0].extensions).toMatchObject({
      code: 'TOO_MANY_SUBSCRIPTIONS',
      retry: true,
    });
    hangUp();
    expect((await subscribe()).status).toBe(200);
    hangUp();
  });

  test('that cannot be begun is refused with a code', async () => {
    const codeOf = async (ids: readonly string[], since: string | null = null, query?: string) => {
      const { refusal } = await subscribeTo(service.api.url, ids, since, query);
      return refusal.errors[0].extensions.code;
    };
    expect(await codeOf([])).toBe('BAD_REQUEST');
    expect(await codeOf(Array.from({ length: 21 }, (_, i) => globalId(`a${i}`)))).toBe(
      'BAD_REQUEST',
    );
    expect(await codeOf(['nonsense'])).toBe('MALFORMED_ID');
    expect(await codeOf([MODEL], 'nonsense')).toBe('BAD_CURSOR');
    const ofOtherChain = { hash: hashOf('a block of another chain'), logIndex: null };
    const ahead = encodeFeedCursor({ number: 1_000_000, ...ofOtherChain, ancestors: [] });
    expect(await codeOf([MODEL], ahead)).toBe('RESYNC');
    expect(await codeOf([MODEL], null, '{ status { ready } }')).toBe('BAD_REQUEST');
    expect(await codeOf([MODEL], null, 'subscription {')).toBe('GRAPHQL_PARSE_FAILED');
    expect(await codeOf([MODEL], null, 'subscription { nothing }')).toBe(
      'GRAPHQL_VALIDATION_FAILED',
    );
  });

  test('asked for as a question is refused with what to do', async () => {
    const answer = await service.ask(
      'subscription ($ids: [ID!]!) { answerMayHaveChanged(ids: $ids) { cursor } }',
      { ids: [MODEL] },
    );
    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_REQUEST');
    expect(answer.errors?.[0]?.message).toContain('text/event-stream');
  });

  test('is read by the client of graphql-sse', async () => {
    const client = createClient({ url: `${service.api.url}/graphql`, retryAttempts: 0 });
    const events = client.iterate<{ answerMayHaveChanged: Loose }>({
      query: `subscription { answerMayHaveChanged(ids: ["${MODEL}"]) { kinds } }`,
    });
    const { value } = await events.next();
    expect(value.data.answerMayHaveChanged).toEqual({ kinds: ['BEGUN'] });
    client.dispose();
  });

  test('ends with the service, which does not wait for it', async () => {
    const other = await startService({ limits: { watchMs: 10 } });
    const reading = await subscribeTo(other.api.url, [MODEL]);
    await reading.next();
    await Promise.all([other.close(), expect(reading.next()).resolves.toBeNull()]);
  });
});

describe('a client that reads nothing', () => {
  test('is cut, and no more is made for it than it was sent', async () => {
    let made = 0;
    async function* events() {
      for (;;) {
        made += 1;
        yield { text: 'x'.repeat(1_000_000) };
      }
    }
    const app = express();
    const ended = new Promise<boolean>((resolve) => {
      app.get('/', async (_request, response) => {
        await sendEvents(response, events(), { heartbeatMs: 10_000, slowClientMs: 200 });
        resolve(response.destroyed);
      });
    });
    const server = createServer(app).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const asked = request({ host: '127.0.0.1', port: (server.address() as AddressInfo).port });
    asked.on('response', (response) => response.pause());
    asked.on('error', () => {});
    asked.end();
    expect(await ended).toBe(true);
    expect(made).toBeLessThan(50);
    asked.destroy();
    server.close();
  });
});
