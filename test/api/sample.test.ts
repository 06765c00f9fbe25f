import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Api, startApi } from '../../lineage-api/src/api/server.js';
import { prefixOf } from '../../lineage-api/src/encoding/ids.js';
import { openLocalStore } from '../../lineage-api/src/files/local.js';
import { createIngest, type Ingest } from '../../lineage-api/src/ingest/ingest.js';
import { openEmbeddedGraph } from '../../lineage-api/src/lineage/embedded/open.js';
import { localKey } from '../../lineage-api/src/publish/local-accounts.js';
import { publishSample } from '../../lineage-api/src/publish/sample/publish-sample.js';
import { openWallet } from '../../lineage-api/src/publish/wallet.js';
import { openChainSource } from '../../lineage-api/src/sources/chain/chain-source.js';
import { type Anvil, startAnvil } from '../harness/anvil.js';
import { deployTo } from '../harness/deploy.js';
import { ask, codesOf, type Loose } from './service.js';

const OWN = new URL('../../sample/own/', import.meta.url);
const rainfall = readFileSync(new URL('rainfall.csv', OWN));
const sha256 = (bytes: Uint8Array) => `0x${createHash('sha256').update(bytes).digest('hex')}`;

const opened: (() => Promise<unknown>)[] = [];
let anvil: Anvil;
let ingest: Ingest;
let api: Api;

/** The sample on a real chain, read by the chain source into the embedded graph. */
beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'pedigree-api-'));
  opened.push(() => rm(folder, { recursive: true, force: true }));
  anvil = await startAnvil();
  opened.push(() => anvil.stop());
  const { rpcUrl } = anvil;
  const deployment = await deployTo(rpcUrl);
  const content = await openLocalStore({ dir: join(folder, 'files') });
  await publishSample({
    deployment,
    content,
    openWallet: (index) => openWallet({ rpcUrl, key: localKey(index) }),
  });
  const source = await openChainSource({ rpcUrl, deployment });
  opened.push(() => source.close());
  const graph = await openEmbeddedGraph({ file: join(folder, 'lineage.sqlite') });
  opened.push(() => graph.close());
  const prefix = prefixOf(deployment.chainId, deployment.contracts.lineage.address);
  ingest = createIngest({ source, graph, content, prefix, onEvent: () => {} });
  await readAll();
  const logger = pino({ level: 'silent' });
  const limits = { positionMaxAgeMs: 0 };
  api = await startApi({ graph, source, deployment, localRpcUrl: rpcUrl, port: 0, logger, limits });
  opened.push(() => api.close());
});

afterAll(async () => {
  for (const close of opened.reverse()) await close();
});

async function readAll(): Promise<void> {
  while (await ingest.step());
}

const question = (query: string, variables: Record<string, unknown> = {}) =>
  ask(api.url, { query, variables });

async function idOf(name: string): Promise<string> {
  const answer = await question(
    'query ($text: String!) { assets(filter: { text: $text }, first: 10) { edges { node { id name } } } }',
    { text: name },
  );
  return answer.data.assets.edges.find(({ node }: Loose) => node.name === name).node.id;
}

const UPSTREAM = `query ($id: ID!, $first: Int!, $after: String) { asset(id: $id) { ... on Asset {
  name kind provesContent standing role licenseStatements { statements { expression where } }
  upstream(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } completeness { complete unresolvedSources undisclosedSources }
    asOf { blockNumber blockHash finalized }
    edges { degree node { name kind recordedAt { blockNumber transactionHash } licenseStatements { statements { expression } } } } } } } }`;

describe('the sample, from contract events to answers', () => {
  test('gives every asset upstream of a well-known model, with licences, block and transaction', async () => {
    const { asset } = (await question(UPSTREAM, { id: await idOf('Dolly v2 12B'), first: 100 }))
      .data;
    expect(asset).toMatchObject({
      kind: 'MODEL',
      provesContent: false,
      role: 'OBSERVER',
      standing: 'OBSERVED',
      licenseStatements: { statements: [{ expression: 'MIT' }] },
    });
    const names = asset.upstream.edges.map(({ node }: Loose) => node.name);
    expect(names).toEqual(
      expect.arrayContaining(['Dolly 15k', 'Pythia 12B', 'The Pile', 'Common Crawl']),
    );
    expect(names).toHaveLength(asset.upstream.totalCount);
    for (const { node } of asset.upstream.edges) {
      const receipt = await anvil.rpc<Loose>('eth_getTransactionReceipt', [
        node.recordedAt.transactionHash,
      ]);
      expect(Number(receipt.blockNumber)).toBe(node.recordedAt.blockNumber);
      expect(node.licenseStatements.statements.length).toBeGreaterThan(0);
    }
    const block = await anvil.rpc<Loose>('eth_getBlockByNumber', [
      `0x${asset.upstream.asOf.blockNumber.toString(16)}`,
      false,
    ]);
    expect(asset.upstream.asOf.blockHash).toBe(block.hash);
  });

  test('says who registered a file and that it is disputed, and that nobody registered a changed byte', async () => {
    const claims = `query ($hash: Hash!) { claims(contentHash: $hash) { __typename ... on ContentClaims { disputed
      claims(first: 10) { edges { node { place role standing rivalClaims asset { name terms { terms { expression } } } } } } } } }`;
    const found = (await question(claims, { hash: sha256(rainfall) })).data.claims;
    expect(found).toMatchObject({ __typename: 'ContentClaims', disputed: true });
    expect(
      found.claims.edges.map(({ node }: Loose) => [
        node.place,
        node.role,
        node.standing,
        node.rivalClaims,
      ]),
    ).toEqual([
      [1, 'RIGHTS_HOLDER', 'CONTESTED', 1],
      [2, 'RIGHTS_HOLDER', 'CONTESTED', 1],
    ]);
    const changed = Buffer.from(rainfall);
    changed[0] = (changed[0] ?? 0) ^ 1;
    const none = (await question(claims, { hash: sha256(changed) })).data.claims;
    expect(none.__typename).toBe('NobodyRegistered');
  });

  test('connects an output to the dataset behind its model, with shares and terms', async () => {
    const first = await question(
      '{ claims(contentHash: "'.concat(
        sha256(rainfall),
        '") { ... on ContentClaims { claims(first: 1) { edges { node { asset { id } } } } } } }',
      ),
    );
    const to = first.data.claims.claims.edges[0].node.asset.id;
    const from = await idOf('Pond forecast');
    const answer = await question(
      `query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, first: 5) { ... on Paths { count countIsExact
        paths { nodes { ... on Asset { name } } steps { derivations { relation royaltyPercent standing } } } } } }`,
      { from, to },
    );
    const { count, countIsExact, paths } = answer.data.paths;
    expect({ count, countIsExact }).toEqual({ count: '1', countIsExact: true });
    expect(paths[0].nodes.map(({ name }: Loose) => name)).toEqual([
      'Pond forecast',
      'Pond line',
      'Rain and pond',
    ]);
    expect(paths[0].steps.map(({ derivations }: Loose) => derivations[0].relation)).toEqual([
      'OUTPUT_OF',
      'TRAINED_ON',
    ]);
  });

  test('tells by its status what it has read', async () => {
    const { status } = (
      await question(
        '{ status { ready problems chainId source graph lagBlocks chainHead { blockHash } graphHead { blockHash } missingManifests localRpcUrl deployment { contracts { lineage { address } } } registry } }',
      )
    ).data;
    expect(status).toMatchObject({
      ready: true,
      problems: [],
      chainId: 31337,
      source: 'chain',
      graph: 'embedded',
      lagBlocks: 0,
      missingManifests: 0,
      localRpcUrl: anvil.rpcUrl,
    });
    expect(status.graphHead.blockHash).toBe(status.chainHead.blockHash);
    expect(status.deployment.contracts.lineage.address).toBe(status.registry);
  });

  test('refuses the cursor of a block that the real chain replaced between two pages', async () => {
    const id = await idOf('Dolly v2 12B');
    const [payer, payee] = await anvil.rpc<string[]>('eth_accounts');
    for (let n = 0; n < 3; n++) {
      await anvil.rpc('eth_sendTransaction', [{ from: payer, to: payee, value: '0x1' }]);
    }
    await readAll();
    const first = (await question(UPSTREAM, { id, first: 1 })).data.asset.upstream;
    await anvil.rpc('anvil_reorg', [2, []]);
    const early = await question(UPSTREAM, { id, first: 1, after: first.pageInfo.endCursor });
    expect(codesOf(early)).toEqual(['REORG']);
    await readAll();
    const late = await question(UPSTREAM, { id, first: 1, after: first.pageInfo.endCursor });
    expect(codesOf(late)).toEqual(['REORG']);
    const again = (await question(UPSTREAM, { id, first: 1 })).data.asset.upstream;
    expect(again.totalCount).toBe(first.totalCount);
    expect(again.asOf.blockHash).not.toBe(first.asOf.blockHash);
  });
});
