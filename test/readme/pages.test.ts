import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseSteps, type Step } from './markdown.js';
import { createReader, type Reader } from './reader.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(`${ROOT}docs`)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => `docs/${name}`),
];

/** Why a step is left out here, or null. */
function findObstacle(step: Step): string | null {
  if (step.notRun !== null) return step.notRun;
  if (step.needs === 'neo4j' && process.env.NEO4J_TEST_URI === undefined) {
    return 'needs Neo4j: NEO4J_TEST_URI is not set';
  }
  if (step.needs === 'python3' && spawnSync('python3', ['--version']).status !== 0) {
    return 'needs python3, which is not here';
  }
  return null;
}

for (const page of PAGES) {
  const steps = parseSteps(readFileSync(`${ROOT}${page}`, 'utf8'));
  if (steps.length === 0) continue;
  const runnable = steps.filter((step) => findObstacle(step) === null);

  describe(page, () => {
    let reader: Reader;

    beforeAll(async () => {
      if (runnable.length > 0) reader = await createReader();
    });

    for (const step of steps) {
      const obstacle = findObstacle(step);
      const [first = ''] = step.text.split('\n');
      const title = `line ${step.line}: ${step.kind === 'query' ? 'the query and its answer' : first}`;
      if (obstacle !== null) {
        it.skip(`${title} (${obstacle})`, () => {});
        continue;
      }
      it(title, async () => {
        expect(await reader.follow(step)).toBeUndefined();
      });
    }

    if (runnable.length > 0) {
      it('ends by SIGINT with exit code 0, and leaves nothing running', async () => {
        expect(await reader.leave()).toBeUndefined();
      });
    }

    afterAll(async () => {
      await reader?.leave();
    });
  });
}
