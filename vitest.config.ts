import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

const { resolve } = createRequire(import.meta.url);

/** Tests start real chains, databases and graph-nodes: two at a time are enough for two cores. */
export default defineConfig({
  // One copy of graphql, as Node has it: Vite would take its .mjs beside the .js of the server.
  resolve: { alias: [{ find: /^graphql$/, replacement: resolve('graphql') }] },
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
