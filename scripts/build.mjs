/**
 * Transpiles lineage-api/src to lineage-api/dist, file by file, and copies what the program reads beside it. Nothing is
 * done where dist is current: every command checks that first.
 *
 *   node scripts/build.mjs              the program
 *   node scripts/build.mjs --subgraph   the program, and the mappings to WebAssembly
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const SOURCE = join(ROOT, 'lineage-api/src');
const OUTPUT = join(ROOT, 'lineage-api/dist');
const STAMP = join(OUTPUT, '.stamp.json');
const LOCK = join(ROOT, 'lineage-api/.build-lock');

/** A builder that was killed leaves its lock: after this long it is taken to be dead. */
const LOCK_STALE_MS = 30_000;
const TRANSPILED = /(?<!\.d|\.test)\.ts$/;
const COPIED = /\.(?:graphql|cypher|sql|json)$/;

/** Builds where sources and dist differ. True where something was built. */
export async function ensureBuilt() {
  if (!existsSync(SOURCE)) return false;
  if (isCurrent(listSources())) return false;
  await withLock(async () => {
    const sources = listSources();
    if (!isCurrent(sources)) await build(sources);
  });
  return true;
}

function listSources() {
  return readdirSync(SOURCE, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && (TRANSPILED.test(entry.name) || COPIED.test(entry.name)))
    .map((entry) => relative(SOURCE, join(entry.parentPath, entry.name)))
    .sort();
}

/** Times first, which is fast; contents where the times differ, as in a fresh copy of a built tree. */
function isCurrent(sources) {
  const stamp = readStamp();
  if (stamp === undefined) return false;
  return stamp.times === signTimes(sources) || stamp.contents === signContents(sources);
}

function readStamp() {
  try {
    return JSON.parse(readFileSync(STAMP, 'utf8'));
  } catch {
    return undefined;
  }
}

function signTimes(sources) {
  const hash = createHash('sha256');
  for (const path of [
    ...sources.map((source) => join(SOURCE, source)),
    fileURLToPath(import.meta.url),
  ]) {
    const { size, mtimeMs } = statSync(path);
    hash.update(`${path}\n${size}\n${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

function signContents(sources) {
  const hash = createHash('sha256').update(readFileSync(fileURLToPath(import.meta.url)));
  for (const source of sources) {
    const bytes = readFileSync(join(SOURCE, source));
    hash.update(`${source.split(sep).join('/')}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}

async function build(sources) {
  // Signed before they are read, so that a change in between is seen by the next check.
  const stamp = { times: signTimes(sources), contents: signContents(sources) };
  const outputs = new Map();
  const { build: transpile, stop } = await import('esbuild');
  const result = await transpile({
    absWorkingDir: ROOT,
    entryPoints: sources.filter((path) => TRANSPILED.test(path)).map((path) => join(SOURCE, path)),
    outbase: SOURCE,
    outdir: OUTPUT,
    bundle: false,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    sourcemap: true,
    logLevel: 'silent',
  });
  // Its helper process would otherwise live as long as the service that is started next.
  await stop();
  for (const file of result.outputFiles) outputs.set(file.path, file.contents);
  for (const path of sources.filter((name) => COPIED.test(name))) {
    outputs.set(join(OUTPUT, path), readFileSync(join(SOURCE, path)));
  }
  rmSync(STAMP, { force: true });
  removeStale(outputs);
  for (const [path, bytes] of outputs) writeWhole(path, bytes);
  writeWhole(STAMP, JSON.stringify(stamp));
}

function removeStale(outputs) {
  if (!existsSync(OUTPUT)) return;
  for (const entry of readdirSync(OUTPUT, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isDirectory() && !outputs.has(path)) rmSync(path, { force: true });
  }
}

/** A command that runs meanwhile reads the old file or the new one. */
function writeWhole(path, bytes) {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.tmp`;
  writeFileSync(temporary, bytes);
  renameSync(temporary, path);
}

async function withLock(work) {
  while (!takeLock()) await new Promise((resolve) => setTimeout(resolve, 50));
  try {
    await work();
  } finally {
    rmdirSync(LOCK);
  }
}

function takeLock() {
  try {
    mkdirSync(LOCK);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  try {
    if (Date.now() - statSync(LOCK).mtimeMs > LOCK_STALE_MS) rmdirSync(LOCK);
  } catch {
    // Its owner took it away just now.
  }
  return false;
}

async function main() {
  await ensureBuilt();
  if (!process.argv.includes('--subgraph')) return;
  const { status } = spawnSync(process.execPath, [join(ROOT, 'scripts/subgraph.mjs'), 'build'], {
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
}

if (process.argv[1] && import.meta.url === pathToFileURL(realpathSync(process.argv[1])).href) {
  await main();
}
