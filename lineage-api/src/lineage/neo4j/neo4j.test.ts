import { afterAll, beforeAll, describe } from 'vitest';
import {
  openEmptyGraph,
  startTestServer,
  type TestServer,
  whySkipNeo4j,
} from '../../../../test/neo4j/server.js';
import { lineageBehaviour } from '../behaviour/suite.js';

const skip = whySkipNeo4j();
if (skip !== null) console.warn(skip);

describe.skipIf(skip !== null)('neo4j', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  }, 300_000);
  afterAll(() => server?.stop());

  lineageBehaviour('neo4j', () => openEmptyGraph(server));
});
