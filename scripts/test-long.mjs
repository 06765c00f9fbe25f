/**
 * What takes longer than the ordinary tests: many more random histories, and kubo itself. Each step prints what it ran
 * and how long that took.
 *
 *   npm run test:long
 */
import { spawnSync } from 'node:child_process';

const STEPS = [
  {
    name: '1,000 random histories, chain source and embedded graph',
    env: { PEDIGREE_HISTORIES: '1000' },
    files: ['test/pipeline/dumps.test.ts'],
  },
  {
    name: '1,000 random histories, every source with every graph',
    env: { PEDIGREE_INDEXED_HISTORIES: '1000' },
    files: ['test/pipeline/combinations.test.ts'],
  },
  {
    name: '200 random histories, compared layer by layer',
    env: { PEDIGREE_RECONCILED_HISTORIES: '200' },
    files: ['test/reconcile/reconcile.test.ts'],
  },
  {
    name: '10,000 random lineages, licence reports against an oracle that lists every path',
    env: { PEDIGREE_LICENSE_DAGS: '10000' },
    files: ['test/license/oracle.test.ts'],
  },
  {
    name: '100 random histories with workers that walk and compact',
    env: { PEDIGREE_WORKER_HISTORIES: '100' },
    files: ['lineage-api/src/lineage/embedded/embedded.test.ts'],
  },
  {
    name: 'real records from both sources in both graphs',
    env: { PEDIGREE_RECORDS_EVERYWHERE: '1' },
    files: ['test/pipeline/real-records.test.ts'],
  },
  {
    name: '10,000 random payments, FLOW in Solidity and Python beside ours',
    env: { PEDIGREE_ROYALTY_DAGS: '10000' },
    files: ['test/royalty/references.test.ts'],
  },
  {
    name: '100,000 random lineages, impact against an oracle that walks every path',
    env: { PEDIGREE_IMPACT_GRAPHS: '100000' },
    files: ['test/impact/oracle.test.ts'],
  },
  {
    name: '1,000 random histories, followed by a copy',
    env: { PEDIGREE_FEED_HISTORIES: '1000' },
    files: ['test/api/changes.test.ts'],
  },
  { name: 'kubo', env: { KUBO: '1' }, files: ['test/local/kubo-store.test.ts'] },
];

let failed = 0;
for (const { name, env, files } of STEPS) {
  const begin = performance.now();
  const run = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--testTimeout=86400000', ...files],
    { stdio: 'inherit', env: { ...process.env, ...env } },
  );
  const minutes = ((performance.now() - begin) / 60_000).toFixed(1);
  console.log(`${run.status === 0 ? 'ok  ' : 'FAIL'} ${name}: ${minutes} minutes`);
  if (run.status !== 0) failed += 1;
}
process.exitCode = failed === 0 ? 0 : 1;
