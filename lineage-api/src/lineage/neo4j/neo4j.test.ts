import { afterAll, beforeAll, describe, it } from 'vitest';
import {
  openEmptyGraph,
  startTestServer,
  type TestServer,
  whySkipNeo4j,
} from '../../../../test/neo4j/server.js';
import { compareOnRandomHistories } from '../behaviour/histories.js';
import { createNaiveGraph } from '../behaviour/naive.js';
import { lineageBehaviour } from '../behaviour/suite.js';

/** How many histories, and the seed of the first: a failure names the seed to go back to. */
const HISTORIES = Number(process.env.NEO4J_TEST_HISTORIES ?? 10);
const SEED = Number(process.env.NEO4J_TEST_SEED ?? 1);

const skip = whySkipNeo4j();
if (skip !== null) console.warn(skip);

describe.skipIf(skip !== null)('neo4j', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  }, 1_200_000);
  afterAll(() => server?.stop());

  lineageBehaviour('neo4j', () => openEmptyGraph(server));

  it('gives the answers of the naive reference on random histories', async () => {
    const naive = async () => createNaiveGraph();
    await compareOnRandomHistories(() => openEmptyGraph(server), naive, HISTORIES, SEED);
  }, 3_600_000);

  it('gives the same closures where a row may hold few of their assets', async () => {
    const naive = async () => createNaiveGraph();
    const open = () => openEmptyGraph(server, { nodesAtOnce: 2 });
    await compareOnRandomHistories(open, naive, Math.ceil(HISTORIES / 5), SEED);
  }, 3_600_000);
});
