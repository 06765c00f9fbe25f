import { defineConfig } from 'vitest/config';

/** Every command and query of README.md and docs/, run in order against a service of its own; one page at a time. */
export default defineConfig({
  test: {
    include: ['test/readme/**/*.test.ts'],
    pool: 'forks',
    fileParallelism: false,
    testTimeout: 200_000,
    hookTimeout: 200_000,
    reporters: ['verbose'],
  },
});
