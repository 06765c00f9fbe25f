/**
 * Runs one bench: bundles `bench/<name>/main.ts`, whose imports of the program are those of the built program, and runs
 * it. Each bench prints its table and writes `bench/results/<name>.json`.
 *
 *   node scripts/bench.mjs <name> [arguments of the bench]
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
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
const outdir = join(ROOT, 'bench/build');
const outfile = join(outdir, `${name}.mjs`);
await build({
  entryPoints: [{ in: entry, out: name }],
  outdir,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  // What a bench imports when it needs it stands apart, and a program that it starts loads nothing else.
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  plugins: [programFromBuild],
  logLevel: 'warning',
});
const child = spawn(process.execPath, ['--expose-gc', outfile, ...rest], {
  stdio: 'inherit',
  cwd: ROOT,
});
// Killed, it ends what it started.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
const [status] = await once(child, 'exit');
process.exit(status ?? 1);
