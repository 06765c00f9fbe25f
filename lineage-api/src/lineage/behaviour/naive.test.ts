import { createNaiveGraph } from './naive.js';
import { lineageBehaviour } from './suite.js';

lineageBehaviour('the naive reference', async () => createNaiveGraph());
