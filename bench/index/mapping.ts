import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BlockRef } from '../../lineage-api/src/domain/rows.js';
import {
  deploySubgraph,
  findGraphNodeBinary,
  type GraphNode,
  startGraphNode,
} from '../../lineage-api/src/local/graph-node.js';
import { startPostgres } from '../../lineage-api/src/local/postgres.js';
import { buildSubgraph, prepareSubgraph } from '../../lineage-api/src/local/subgraph-manifest.js';
import type { FactRange } from '../../lineage-api/src/sources/port.js';
import { openSubgraphSource } from '../../lineage-api/src/sources/subgraph/subgraph-source.js';
import { findFreePorts } from '../../test/pipeline/free-ports.js';
import type { Line } from '../report.js';
import { addLine } from './add-line.js';
import { type BenchChain, DENSE, openChain } from './chain.js';
import { whenKilled } from './killed.js';

const NETWORK = 'pedigree-bench';
const FACTS = 20_000;
const ROUNDS = 2;
const GOAL = 0.8;
const POLL_MS = 25;
const FACTS_AT_ONCE = 2_000;
const LIMIT_MS = 120_000;

type Parts = { readonly root: string; readonly cache: string; readonly lines: Line[] };

/** Lets a real graph-node index the same chain with our mappings and with the barest, in turns. */
export async function runMapping({ root, cache, lines }: Parts): Promise<void> {
  if (findGraphNodeBinary() === undefined) {
    console.log('no graph-node for this platform: mappings are not measured');
    return;
  }
  const bare = buildBare(root);
  const chain = await openChain({ ...DENSE, facts: FACTS }, cache);
  const folder = mkdtempSync(join(tmpdir(), 'pedigree-bench-'));
  // Root's PostgreSQL runs as another user, who must pass.
  chmodSync(folder, 0o711);
  await buildSubgraph(join(folder, 'build.log'));
  const index = await startIndex(chain.rpcUrl, folder);
  try {
    const times = { bare: [] as number[], ours: [] as number[] };
    for (let round = 0; round < ROUNDS; round++) {
      const outDir = join(folder, `round-${round}`);
      times.bare.push(
        await indexOnce(index.graphNode, `bare-${round}`, fillBare(bare, outDir, chain), chain),
      );
      times.ours.push(
        await indexOnce(index.graphNode, `ours-${round}`, fillOurs(outDir, chain), chain),
      );
    }
    const ours = FACTS / Math.min(...times.ours);
    const theirs = FACTS / Math.min(...times.bare);
    addLine(lines, {
      what: `mappings on graph-node 0.45, ${FACTS.toLocaleString('en')} facts, best of ${ROUNDS}`,
      ours: `${Math.round(ours)} facts/s`,
      peer: `one entity an event, as graph init stores it: ${Math.round(theirs)} facts/s`,
      ratio: `${(ours / theirs).toFixed(2)}×`,
      goal: `≥ ${GOAL}×`,
      met: ours / theirs >= GOAL,
    });
    const url = `${index.graphNode.queryUrl}/subgraphs/name/ours-${ROUNDS - 1}`;
    const read = FACTS / (await readBack(url, chain));
    addLine(lines, {
      what: `subgraph read back, every fact proven, ${FACTS.toLocaleString('en')} facts`,
      ours: `${Math.round(read).toLocaleString('en')} facts/s`,
    });
  } finally {
    await index.stop();
    await chain.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Compiles the barest mapping; returns the folder of its manifest. */
function buildBare(root: string): string {
  const cli = createRequire(import.meta.url).resolve('@graphprotocol/graph-cli/bin/run.js');
  const output = '../../build';
  for (const args of [
    ['codegen', '--skip-migrations', '--output-dir', `${output}/bare-generated`, 'subgraph.yaml'],
    ['build', '--skip-migrations', '--output-dir', `${output}/bare`, 'subgraph.yaml'],
  ]) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
      cwd: join(root, 'bench/index/bare'),
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`graph ${args[0]} failed:\n${stdout}\n${stderr}`);
  }
  return join(root, 'bench/build/bare');
}

/** A copy for one deployment: its path is its identity. */
function fillBare(built: string, outDir: string, { deployment }: BenchChain): string {
  const folder = join(outDir, 'bare');
  cpSync(built, folder, { recursive: true });
  const manifest = join(folder, 'subgraph.yaml');
  const filled = readFileSync(manifest, 'utf8')
    .replace(/network: .*/, `network: ${NETWORK}`)
    .replace(/address: .*/, `address: "${deployment.contracts.lineage.address}"`);
  writeFileSync(manifest, filled);
  return manifest;
}

function fillOurs(outDir: string, { deployment }: BenchChain): string {
  const { lineage, assertions, licenses } = deployment.contracts;
  return prepareSubgraph({
    network: NETWORK,
    startBlock: deployment.block,
    addresses: {
      lineage: lineage.address,
      assertions: assertions.address,
      licenses: licenses.address,
    },
    outDir: join(outDir, 'ours'),
  });
}

/** Seconds from the deployment until the last block with facts is indexed. */
async function indexOnce(
  { adminUrl, queryUrl }: GraphNode,
  name: string,
  manifestPath: string,
  { lastBlock, shape }: BenchChain,
): Promise<number> {
  const begin = performance.now();
  await deploySubgraph({ adminUrl, name, manifestPath });
  const ask = async (query: string): Promise<Answer> => {
    const response = await fetch(`${queryUrl}/subgraphs/name/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return (await response.json()) as Answer;
  };
  for (;;) {
    const { data } = await ask('{ _meta { block { number } hasIndexingErrors } }');
    if (data?._meta?.hasIndexingErrors) throw new Error(`graph-node failed to index ${name}`);
    if ((data?._meta?.block.number ?? -1) >= lastBlock) break;
    if (performance.now() - begin > LIMIT_MS) throw new Error(`${name} is not indexed in time`);
    await sleep(POLL_MS);
  }
  const seconds = (performance.now() - begin) / 1000;
  const { data } = await ask(
    `{ assetRegistereds(first: 1, skip: 0, orderBy: blockNumber, orderDirection: desc) { blockNumber } }`,
  );
  const last = Number(data?.assetRegistereds?.[0]?.blockNumber);
  if (last !== lastBlock)
    throw new Error(`${name} ends at block ${last} of ${lastBlock}, ${shape.facts} facts`);
  return seconds;
}

/** Seconds in which the subgraph source gives all facts, held against the contracts' storage. */
async function readBack(url: string, { rpcUrl, deployment, shape }: BenchChain): Promise<number> {
  const source = await openSubgraphSource({ url, rpcUrl, deployment });
  try {
    const { chainHead } = await source.status();
    // The node has the state of its head alone: facts can be proven once the index stands there.
    while ((await source.status()).indexHead.number < chainHead.number) await sleep(POLL_MS);
    const begin = performance.now();
    let facts = 0;
    let after: BlockRef | null = null;
    for (;;) {
      const range: FactRange | null = await source.factsAfter(after, FACTS_AT_ONCE);
      if (range === null) break;
      facts += range.facts.length;
      after = range.to;
    }
    if (facts !== shape.facts) throw new Error(`expected ${shape.facts} facts, got ${facts}`);
    return (performance.now() - begin) / 1000;
  } finally {
    await source.close();
  }
}

type Answer = {
  readonly data?: {
    readonly _meta?: {
      readonly block: { readonly number: number };
      readonly hasIndexingErrors: boolean;
    };
    readonly assetRegistereds?: readonly { readonly blockNumber: string }[];
  };
};

async function startIndex(rpcUrl: string, folder: string) {
  const [database = 0, ipfs = 0, query = 0, admin = 0, index = 0, metrics = 0] =
    await findFreePorts(6);
  const gateway = await startGateway(ipfs);
  const postgres = await startPostgres({
    dataDir: join(folder, 'postgres'),
    port: database,
    logFile: join(folder, 'postgres.log'),
  });
  const graphNode = await startGraphNode({
    postgresUrl: postgres.url,
    rpcUrl,
    networkName: NETWORK,
    ipfsUrl: `http://127.0.0.1:${ipfs}`,
    workDir: join(folder, 'graph-node'),
    ports: { query, admin, index, metrics },
    pollingMs: 50,
    logFile: join(folder, 'graph-node.log'),
  });
  const forget = whenKilled(stop);
  async function stop(): Promise<void> {
    forget();
    await graphNode.stop();
    await postgres.stop();
    gateway.close();
  }
  return { graphNode, stop };
}

/** The least of an IPFS server that graph-node asks for. */
function startGateway(port: number): Promise<Server> {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'application/json');
    response.end('{"Version":"0.41.0"}');
  });
  return new Promise((resolve) => {
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}
