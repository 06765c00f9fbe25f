import { DatabaseSync } from '@photostructure/sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DeploymentInfo } from '../../lineage-api/src/encoding/deployment.js';
import type { Hex } from '../../lineage-api/src/encoding/hex.js';
import { openLocalStore } from '../../lineage-api/src/files/local.js';
import type { ContentStore } from '../../lineage-api/src/files/port.js';
import { openEmbeddedGraph } from '../../lineage-api/src/lineage/embedded/open.js';
import { readEmbeddedGraph } from '../../lineage-api/src/lineage/embedded/read-only.js';
import type { Difference } from '../../lineage-api/src/reconcile/report.js';
import { openChainSource } from '../../lineage-api/src/sources/chain/chain-source.js';
import { openKeptFacts } from '../../lineage-api/src/sources/chain/kept-facts.js';
import { type Anvil, startAnvil } from '../harness/anvil.js';
import { deployTo } from '../harness/deploy.js';
import { readFacts } from '../harness/random-follower.js';
import { createRandomHistory, type RandomHistory } from '../harness/random-history.js';
import { startTamperingProxy, type TamperingProxy } from '../harness/tampering-proxy.js';
import { type Combination, combine, settle, temporaryFolder } from '../pipeline/combination.js';
import { type Layers, reconcile } from './layers.js';

/** How many random histories: few in the ordinary run, many in the long one. */
const HISTORIES = Number(process.env.PEDIGREE_RECONCILED_HISTORIES ?? 2);

const folder = temporaryFolder();
let anvil: Anvil;

beforeAll(async () => {
  anvil = await startAnvil();
});

afterAll(async () => {
  await anvil.stop();
  folder.remove();
});

/** A history on the chain, followed into a file and a graph. */
type Followed = {
  readonly name: string;
  readonly deployment: DeploymentInfo;
  readonly content: ContentStore;
  readonly history: RandomHistory;
  readonly combination: Combination;
  readonly layers: Layers;
  close(): Promise<void>;
};

async function follow(seed: number): Promise<Followed> {
  const name = `history-${seed}`;
  const { rpcUrl } = anvil;
  const deployment = await deployTo(rpcUrl);
  // No reorg reaches back to the registries themselves.
  await anvil.rpc('anvil_mine', ['0x4']);
  const history = createRandomHistory({ rpcUrl, deployment, seed });
  const content = await openLocalStore({ dir: folder.file(`${name}-files`) });
  const file = folder.file(`${name}-facts.sqlite`);
  const source = await openChainSource({ rpcUrl, deployment, file });
  const graph = await openEmbeddedGraph({ file: folder.file(`${name}-graph.sqlite`) });
  const index = openKeptFacts(file, deployment);
  return {
    name,
    deployment,
    content,
    history,
    combination: combine(source, graph, content, deployment),
    layers: { rpcUrl, deployment, content, graph, index, folder: folder.file(`${name}-scratch`) },
    async close() {
      await source.close();
      await graph.close();
    },
  };
}

async function revealAll({ history, content, combination }: Followed): Promise<void> {
  for (const manifest of history.manifests().values()) await content.put(manifest);
  await settle(combination);
}

describe('what agrees', () => {
  it(`is found clean, over ${HISTORIES} random histories with reorgs and late manifests`, async () => {
    for (let seed = 1; seed <= HISTORIES; seed++) {
      const followed = await follow(seed + 500);
      await followed.history.play(12);
      await settle(followed.combination);
      await anvil.rpc('anvil_reorg', [2, []]);
      await followed.history.play(6);
      await settle(followed.combination);
      const shallow = await reconcile(followed.layers, { deep: false });
      await revealAll(followed);
      const deep = await reconcile(followed.layers, { deep: true });
      expect([shallow.difference, deep.difference], `history ${seed}`).toEqual([null, null]);
      expect(deep.counts.facts).toBe((await factsOf(followed.deployment)).length);
      expect(deep.counts.rows).toBeGreaterThanOrEqual(shallow.counts.rows);
      await followed.close();
    }
  }, 86_400_000);

  it('is never found to differ while the chain replaces blocks', async () => {
    const followed = await follow(7);
    await followed.history.play(8);
    await settle(followed.combination);
    followed.combination.ingest().start();
    let isOver = false;
    const churn = (async () => {
      for (let round = 0; round < 4; round++) {
        await anvil.rpc('anvil_reorg', [2, []]);
        await followed.history.play(2);
      }
      isOver = true;
    })();
    const found = [];
    while (!isOver)
      found.push(await reconcile(followed.layers, { deep: true }).catch(unlessUnsettled));
    await churn;
    found.push(await reconcile(followed.layers, { deep: true }));
    await followed.combination.ingest().stop();
    await followed.close();
    expect(found.flatMap((each) => each?.difference ?? [])).toEqual([]);
    expect(found.at(-1)).toMatchObject({ difference: null });
  }, 120_000);
});

function unlessUnsettled(error: unknown): null {
  if ((error as { code?: unknown }).code === 'CHAIN_UNSETTLED') return null;
  throw error;
}

async function factsOf(deployment: DeploymentInfo) {
  const head = Number(await anvil.rpc<Hex>('eth_blockNumber'));
  return readFacts(anvil.rpcUrl, deployment, deployment.block, head);
}

describe('a difference that is planted', () => {
  let followed: Followed;
  let proxy: TamperingProxy;
  let copies = 0;

  beforeAll(async () => {
    followed = await follow(11);
    await followed.history.play(40);
    await settle(followed.combination);
    await revealAll(followed);
    await followed.close();
    proxy = await startTamperingProxy(anvil.rpcUrl);
  }, 60_000);

  afterAll(() => proxy.stop());

  const file = (what: 'facts' | 'graph') => folder.file(`${followed.name}-${what}.sqlite`);

  /** A copy of a file, with something done to it. */
  function plant(what: 'facts' | 'graph', sql: string): string {
    copies += 1;
    const copy = folder.file(`copy-${copies}.sqlite`);
    const whole = new DatabaseSync(file(what));
    whole.exec(`VACUUM INTO '${copy}'`);
    whole.close();
    const db = new DatabaseSync(copy);
    const { changes } = db.prepare(sql).run();
    db.close();
    expect(changes, sql).toBe(1);
    return copy;
  }

  function look<T>(what: 'facts' | 'graph', sql: string): T {
    const db = new DatabaseSync(file(what), { readOnly: true });
    const row = db.prepare(sql).get();
    db.close();
    expect(row, sql).toBeDefined();
    return row as T;
  }

  async function findDifference(
    changed: Partial<Layers>,
    deep = false,
  ): Promise<Difference | null> {
    const graph = readEmbeddedGraph(file('graph'));
    const layers = { ...followed.layers, graph, ...changed };
    return (await reconcile(layers, { deep })).difference;
  }

  describe('in the file of facts', () => {
    const positionOf = (order: string) =>
      look<{ position: number; block: number }>(
        'facts',
        `SELECT position, position >> 20 AS block FROM facts ORDER BY position ${order} LIMIT 1 OFFSET 3`,
      );
    const kept = (sql: string) => ({
      index: openKeptFacts(plant('facts', sql), followed.deployment),
    });

    it('is found where a fact is changed', async () => {
      const { position, block } = positionOf('ASC');
      // A byte of the payload of the first record, behind its subject and actor.
      const sql = `UPDATE facts SET records = CAST(substr(records, 1, 77 + 95) || x'ee' || substr(records, 77 + 97) AS BLOB) WHERE position = ${position}`;
      expect(await findDifference(kept(sql))).toMatchObject({
        layer: 'INDEX',
        against: 'LOGS',
        kind: 'CHANGED',
        blockNumber: block,
      });
    });

    it('is found where a fact is missing, also the last', async () => {
      const { position, block } = positionOf('DESC');
      expect(
        await findDifference(kept(`DELETE FROM facts WHERE position = ${position}`)),
      ).toMatchObject({ layer: 'INDEX', kind: 'MISSING', blockNumber: block });
      const last = await findDifference(
        kept('DELETE FROM facts WHERE position = (SELECT max(position) FROM facts)'),
      );
      expect(last).toMatchObject({ layer: 'INDEX', kind: 'MISSING' });
    });

    it('is found where a fact is made up', async () => {
      const { position, block } = positionOf('ASC');
      const sql = `INSERT INTO facts SELECT position + 1000, records FROM facts WHERE position = ${position}`;
      const difference = await findDifference(kept(sql));
      expect(difference).toMatchObject({ layer: 'INDEX', blockNumber: block });
    });

    it('is found where a block has another time', async () => {
      const { block } = positionOf('ASC');
      const sql = `UPDATE blocks SET timestamp = timestamp + 1 WHERE number = ${block}`;
      expect(await findDifference(kept(sql))).toMatchObject({
        layer: 'INDEX',
        kind: 'CHANGED',
        blockNumber: block,
      });
    });
  });

  describe('in the graph', () => {
    const graph = (sql: string) => ({ graph: readEmbeddedGraph(plant('graph', sql)) });
    const OWN = 'derived NOT IN (SELECT n FROM nodes WHERE batch IS NOT NULL)';

    it('is found where an edge has another share', async () => {
      const { e, block } = look<{ e: number; block: number }>(
        'graph',
        `SELECT e, from_block AS block FROM edges WHERE ${OWN} ORDER BY e LIMIT 1`,
      );
      expect(
        await findDifference(graph(`UPDATE edges SET royalty_bps = 777 WHERE e = ${e}`)),
      ).toMatchObject({ layer: 'GRAPH', against: 'LOGS', kind: 'CHANGED', blockNumber: block });
    });

    it('is found where an item is missing, or ends too soon', async () => {
      const { i, block } = look<{ i: number; block: number }>(
        'graph',
        `SELECT i, from_block AS block FROM items WHERE kind = 'owner' AND to_block IS NULL
            AND subject NOT IN (SELECT n FROM nodes WHERE batch IS NOT NULL) ORDER BY i LIMIT 1`,
      );
      expect(await findDifference(graph(`DELETE FROM items WHERE i = ${i}`))).toMatchObject({
        layer: 'GRAPH',
        kind: 'MISSING',
        blockNumber: block,
      });
      const ended = `UPDATE items SET to_block = ${block + 1}, closed_by = fact_id WHERE i = ${i}`;
      expect(await findDifference(graph(ended))).toMatchObject({
        layer: 'GRAPH',
        kind: 'CHANGED',
        blockNumber: block + 1,
      });
    });

    it('is found where a claim is made up', async () => {
      const { block } = look<{ block: number }>(
        'graph',
        'SELECT from_block AS block FROM claims ORDER BY c LIMIT 1',
      );
      const sql = `INSERT INTO claims SELECT 1000000, scheme, content_hash, asset, registrant, role, fact_id, from_block, log_index + 7 FROM claims ORDER BY c LIMIT 1`;
      expect(await findDifference(graph(sql))).toMatchObject({
        layer: 'GRAPH',
        kind: 'ADDED',
        blockNumber: block,
      });
    });

    it('is found where a value is no JSON any more', async () => {
      const sql = `UPDATE items SET value = '{' WHERE i = (SELECT min(i) FROM items WHERE kind <> 'agent')`;
      expect(await findDifference(graph(sql))).toMatchObject({ layer: 'GRAPH', kind: 'CHANGED' });
    });

    it('is found in a leaf of a batch, and in a manifest, by a deep comparison', async () => {
      const { n, block } = look<{ n: number; block: number }>(
        'graph',
        'SELECT n, from_block AS block FROM nodes WHERE batch IS NOT NULL ORDER BY n LIMIT 1',
      );
      const sql = `UPDATE nodes SET registrant = zeroblob(20) WHERE n = ${n}`;
      expect(await findDifference(graph(sql))).toBeNull();
      expect(await findDifference(graph(sql), true)).toMatchObject({
        layer: 'GRAPH',
        kind: 'CHANGED',
        blockNumber: block,
      });
    });
  });

  describe('by a node that lies', () => {
    const isLogs = ({ method }: { method: string }) => method === 'eth_getLogs';
    type Log = { blockNumber: Hex; data: Hex; logIndex: Hex };

    /** Some fact well inside of the history, of a subject that has only this one. */
    async function pick() {
      const facts = await factsOf(followed.deployment);
      const fact = facts.find(
        (each) => facts.filter(({ subject }) => subject === each.subject).length === 1,
      );
      expect(fact).toBeDefined();
      return fact as (typeof facts)[number];
    }

    it('is found where it leaves a log out', async () => {
      const { position } = await pick();
      const isIt = (log: Log) =>
        Number(log.blockNumber) === position.blockNumber &&
        Number(log.logIndex) === position.logIndex;
      proxy.tamper = (request, answer) =>
        isLogs(request)
          ? { ...answer, result: (answer.result as Log[]).filter((log) => !isIt(log)) }
          : answer;
      expect(await findDifference({ rpcUrl: proxy.rpcUrl })).toMatchObject({
        layer: 'LOGS',
        against: 'CONTRACT',
        blockNumber: position.blockNumber,
      });
    });

    it('is found where it changes a log', async () => {
      const { position, factId } = await pick();
      proxy.tamper = (request, answer) => {
        if (!isLogs(request)) return answer;
        const result = (answer.result as Log[]).map((log) =>
          Number(log.blockNumber) === position.blockNumber &&
          Number(log.logIndex) === position.logIndex
            ? { ...log, data: `${log.data.slice(0, -64)}${'ab'.repeat(32)}` }
            : log,
        );
        return { ...answer, result };
      };
      const difference = await findDifference({ rpcUrl: proxy.rpcUrl });
      expect(difference).toMatchObject({ layer: 'LOGS', blockNumber: position.blockNumber });
      expect(difference?.factId).not.toBe(factId);
    });

    it('is found where the head of one chain is another in storage', async () => {
      let asked = 0;
      proxy.tamper = (request, answer) => {
        if (request.method !== 'eth_getStorageAt') return answer;
        asked += 1;
        // Registry heads come first, three a range; the last words are heads of other chains.
        const isAnother = asked > 20 && answer.result !== `0x${'00'.repeat(32)}`;
        return isAnother ? { ...answer, result: `0x${'cd'.repeat(32)}` } : answer;
      };
      const difference = await findDifference({ rpcUrl: proxy.rpcUrl });
      expect(difference).toMatchObject({ layer: 'LOGS', against: 'CONTRACT', kind: 'CHANGED' });
      expect(difference?.detail).toContain('cdcdcd');
    });
  });
});
