import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parseServiceConfig } from '../../lineage-api/src/config.js';
import type { DeploymentInfo } from '../../lineage-api/src/encoding/deployment.js';
import { openExistingGraph, startService } from '../../lineage-api/src/wire.js';
import { type Anvil, startAnvil } from '../harness/anvil.js';
import { deployTo } from '../harness/deploy.js';
import { createRandomHistory } from '../harness/random-history.js';
import { dumpOf, temporaryFolder } from './combination.js';

const folder = temporaryFolder();
let anvil: Anvil;

beforeAll(async () => {
  anvil = await startAnvil();
});

afterAll(async () => {
  await anvil.stop();
  folder.remove();
});

/** Starts and stops a service on the same data folder; what it said, and the graph that it left. */
async function serve(name: string, deployment: DeploymentInfo) {
  const file = folder.file(`${name}.json`);
  writeFileSync(file, JSON.stringify(deployment));
  const flags = {
    rpc: anvil.rpcUrl,
    deployment: file,
    dataDir: folder.file('data'),
    port: '0',
    logLevel: 'error',
  };
  const config = parseServiceConfig(flags, {}, folder.path);
  const said: string[] = [];
  const signal = new AbortController().signal;
  const service = await startService(config, { say: (line) => void said.push(line), signal });
  await service.stop();
  const graph = await openExistingGraph(config);
  const nodes = (await dumpOf(graph)).filter((line) => line.startsWith('["node"'));
  await graph.close();
  return { said, nodes };
}

it('facts of two registries on one chain are never mixed in one data folder', async () => {
  const [one, other] = [await deployTo(anvil.rpcUrl), await deployTo(anvil.rpcUrl)];
  const history = createRandomHistory({ rpcUrl: anvil.rpcUrl, deployment: one, seed: 7 });
  await history.play(6);
  const line = 'the lineage graph held another deployment: it is built anew';

  const first = await serve('one', one);
  expect(first.nodes.length).toBeGreaterThan(0);
  expect(first.said).not.toContain(line);
  expect((await serve('one', one)).said).not.toContain(line);

  const second = await serve('other', other);
  expect(second.said).toContain(line);
  expect(second.nodes).toEqual([]);

  const third = await serve('one', one);
  expect(third.said).toContain(line);
  expect(third.nodes).toEqual(first.nodes);
}, 120_000);
