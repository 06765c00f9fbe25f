/**
 * Prints the path of a pinned Node 24, which is fetched once as an npm package into .cache: the tests run on it too.
 *
 *   node scripts/node24.mjs
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const VERSION = '24.21.0';
const folder = fileURLToPath(new URL(`../.cache/node-${VERSION}`, import.meta.url));
const name = `node-${process.platform}-${process.arch}`;
const binary = join(folder, 'node_modules', name, 'bin/node');

if (!existsSync(binary)) {
  mkdirSync(folder, { recursive: true });
  const install = spawnSync(
    'npm',
    ['install', '--prefix', folder, '--no-save', '--no-package-lock', `${name}@${VERSION}`],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  if (install.status !== 0 || !existsSync(binary)) {
    console.error(`Node ${VERSION} could not be had as the npm package ${name}`);
    process.exit(1);
  }
}
console.log(binary);
