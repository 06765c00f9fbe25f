import { defineConfig } from 'vitest/config';

/** Tests start real chains, databases and graph-nodes: two at a time are enough for two cores. */
export default defineConfig({
  test: {
    include: ['lineage-api/src/**/*.test.ts', 'test/**/*.test.ts', 'sample/**/*.test.ts'],
    exclude: ['test/contracts/**', 'test/readme/**', '**/node_modules/**'],
    // Workers run the built program.
    globalSetup: ['scripts/vitest-build.mjs'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 1_200_000,
  },
});
