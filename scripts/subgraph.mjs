// Compiles the mappings to subgraph/build, unless what stands there was made from the same inputs.
//   node scripts/subgraph.mjs build
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SUBGRAPH = join(ROOT, 'subgraph');
const BUILD = join(SUBGRAPH, 'build');
const STAMP = join(BUILD, 'inputs.sha256');
const LOCK = join(SUBGRAPH, 'generated', 'build.lock');
const LOCK_POLL_MS = 100;
const INPUTS = ['schema.graphql', 'mappings', 'subgraph/subgraph.yaml', 'subgraph/abis'];
const TOOLS = ['@graphprotocol/graph-cli', '@graphprotocol/graph-ts'];

const require = createRequire(import.meta.url);

if (process.argv[2] !== 'build') {
  console.error('usage: node scripts/subgraph.mjs build');
  process.exitCode = 2;
} else {
  await build();
}

async function build() {
  const digest = digestInputs();
  if (readStamp() === digest) return;
  await takeLock();
  try {
    if (readStamp() === digest) return;
    rmSync(BUILD, { recursive: true, force: true });
    runGraphCli('codegen', '--skip-migrations', '--output-dir', 'generated', 'subgraph.yaml');
    runGraphCli('build', '--skip-migrations', '--output-dir', 'build', 'subgraph.yaml');
    writeFileSync(STAMP, digest);
    console.log(`mappings compiled to ${relative(process.cwd(), BUILD) || BUILD}`);
  } finally {
    rmSync(LOCK, { force: true });
  }
}

function runGraphCli(...args) {
  const cli = require.resolve('@graphprotocol/graph-cli/bin/run.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd: SUBGRAPH,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`graph ${args[0]} failed:\n${stdout}\n${stderr}`);
}

/** One build at a time: the file holds the builder's process id, and a lock whose holder has gone is taken over. */
async function takeLock() {
  mkdirSync(dirname(LOCK), { recursive: true });
  for (;;) {
    try {
      const file = openSync(LOCK, 'wx');
      writeFileSync(file, String(process.pid));
      closeSync(file);
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (isHolderGone()) rmSync(LOCK, { force: true });
    else await sleep(LOCK_POLL_MS);
  }
}

function isHolderGone() {
  try {
    const pid = Number(readFileSync(LOCK, 'utf8'));
    // Just taken, and not yet written.
    if (pid === 0) return false;
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

function readStamp() {
  try {
    return readFileSync(STAMP, 'utf8');
  } catch {
    return undefined;
  }
}

function digestInputs() {
  const hash = createHash('sha256');
  for (const file of INPUTS.flatMap((path) => listFiles(join(ROOT, path)))) {
    const bytes = readFileSync(file);
    hash.update(`${relative(ROOT, file)}\0${bytes.length}\0`).update(bytes);
  }
  for (const tool of TOOLS) hash.update(`${tool}@${require(`${tool}/package.json`).version}\0`);
  return hash.digest('hex');
}

function listFiles(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => listFiles(join(path, name)));
}
