import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const { resolve } = createRequire(import.meta.url);

/** Files that take minutes: begun last, they would be waited for with one core idle. */
const LONGEST = ['lineage/neo4j/neo4j.test.ts', 'pipeline/dumps.test.ts', 'neo4j/faults.test.ts'];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) =>
      LONGEST.some((name) => moduleId.endsWith(name));
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

/** Tests start real chains, databases and graph-nodes: two at a time are enough for two cores. */
export default defineConfig({
  // One copy of graphql, as Node has it: Vite would take its .mjs beside the .js of the server.
  resolve: { alias: [{ find: /^graphql$/, replacement: resolve('graphql') }] },
  test: {
    include: ['lineage-api/src/**/*.test.ts', 'test/**/*.test.ts', 'sample/**/*.test.ts'],
    exclude: ['test/contracts/**', 'test/readme/**', '**/node_modules/**'],
    // Workers run the built program.
    globalSetup: ['scripts/vitest-build.mjs'],
    sequence: { sequencer: LongestFirst },
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 1_200_000,
  },
});
