import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, it } from 'vitest';
import { compareOnRandomHistories } from '../behaviour/histories.js';
import { createNaiveGraph } from '../behaviour/naive.js';
import { lineageBehaviour } from '../behaviour/suite.js';
import { type EmbeddedGraphOptions, openEmbeddedGraph } from './open.js';

const folder = mkdtempSync(join(tmpdir(), 'pedigree-embedded-'));
let files = 0;

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function open(options: Partial<EmbeddedGraphOptions> = {}) {
  files += 1;
  return openEmbeddedGraph({ file: join(folder, `${files}.db`), ...options });
}

lineageBehaviour('the embedded graph', () => open());

describe('the embedded graph and the naive reference', () => {
  it('give the same answers on random histories', async () => {
    await compareOnRandomHistories(
      () => open(),
      async () => createNaiveGraph(),
      60,
      1000,
    );
  }, 600_000);

  it('give the same answers where every few edges are compacted and few assets are many', async () => {
    await compareOnRandomHistories(
      () => open({ compactAt: 3, sortedWhole: 1 }),
      async () => createNaiveGraph(),
      40,
      2000,
    );
  }, 600_000);

  it('give the same answers where workers walk and compact', async () => {
    await compareOnRandomHistories(
      () => open({ compactAt: 3, offloadAt: 0, walkHere: 1, turnMs: 0 }),
      async () => createNaiveGraph(),
      Number(process.env.PEDIGREE_WORKER_HISTORIES ?? 4),
      3000,
    );
  }, 600_000);
});
