import { describe, it } from 'vitest';
import { compareOnRandomHistories } from './histories.js';
import { createNaiveGraph } from './naive.js';
import { lineageBehaviour } from './suite.js';

lineageBehaviour('the naive reference', async () => createNaiveGraph());

describe('random histories', () => {
  it('are valid: the reference takes every step of them', async () => {
    const open = async () => createNaiveGraph();
    await compareOnRandomHistories(open, open, 20, 1);
  });
});
