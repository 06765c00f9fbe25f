/**
 * Runs one bench: bundles `bench/<name>/main.ts`, whose imports of the program are those of the built program, and runs
 * it. Each bench prints its table and writes `bench/results/<name>.json`.
 *
 *   node scripts/bench.mjs <name> [arguments of the bench]
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { ensureBuilt } from './build.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const SOURCE = join(ROOT, 'lineage-api/src/');
const BUILT = join(ROOT, 'lineage-api/dist/');

/** A bench measures the program as it is shipped: what it imports from the sources is taken from the build. */
const programFromBuild = {
  name: 'program from build',
  setup({ onResolve }) {
    onResolve({ filter: /lineage-api\/src\// }, ({ path, resolveDir }) => {
      const target = resolve(resolveDir, path);
      return { path: target.replace(SOURCE, BUILT), external: true };
    });
  },
};

const [name, ...rest] = process.argv.slice(2);
const entry = join(ROOT, 'bench', name ?? '', 'main.ts');
if (name === undefined || !existsSync(entry)) {
  const names = readdirSync(join(ROOT, 'bench'), { withFileTypes: true })
    .filter((folder) => existsSync(join(ROOT, 'bench', folder.name, 'main.ts')))
    .map((folder) => folder.name);
  console.error(`expected the name of a bench: ${names.join(', ')}`);
  process.exit(2);
}

await ensureBuilt();
const outfile = join(ROOT, 'bench/build', `${name}.mjs`);
await build({
  entryPoints: [entry],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  plugins: [programFromBuild],
  logLevel: 'warning',
});
const { status } = spawnSync(process.execPath, ['--expose-gc', outfile, ...rest], {
  stdio: 'inherit',
  cwd: ROOT,
});
process.exit(status ?? 1);
