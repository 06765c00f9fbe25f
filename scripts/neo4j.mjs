#!/usr/bin/env node
/**
 * A real Neo4j without Docker: its jars through Maven, started on a JDK of this machine, for tests and by hand.
 *
 *     node scripts/neo4j.mjs start [5.26|newest]     prints the URI, runs until SIGINT
 *     node scripts/neo4j.mjs fetch [5.26|newest]     fetches the jars only
 */
import { execFile, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import neo4j from 'neo4j-driver';

const CACHE = fileURLToPath(new URL('../.cache/neo4j/', import.meta.url));
const READY_TIMEOUT_MS = 120_000;

/** Releases by the name that tests and commands use. `javas`: the Java versions it runs on, best first. */
export const RELEASES = {
  5.26: { version: '5.26.30', javas: [17, 21], settings: ['dbms.usage_report.enabled=false'] },
  newest: { version: '2026.08.1', javas: [25, 21], settings: [] },
};

/** A starter that needs no server script, and that ends when its standard input does: no orphan outlives its parent. */
const LAUNCHER = `import java.nio.file.Path;
import java.util.Map;
import org.neo4j.server.BlockingBootstrapper;
import org.neo4j.server.CommunityBootstrapper;

public class Launcher {
  public static void main(String[] args) {
    Thread parent = new Thread(() -> {
      try { while (System.in.read() >= 0) { } } catch (java.io.IOException end) { }
      System.exit(0);
    });
    parent.setDaemon(true);
    parent.start();
    new BlockingBootstrapper(new CommunityBootstrapper())
        .start(Path.of(args[0]), Path.of(args[1]), Map.of(), false, false);
  }
}
`;

function toPom(version) {
  const dependencies = [
    ['org.neo4j', 'neo4j'],
    ['org.neo4j.app', 'neo4j-server'],
    ['org.neo4j', 'neo4j-slf4j-provider'],
  ].map(
    ([group, name]) =>
      `<dependency><groupId>${group}</groupId><artifactId>${name}</artifactId><version>${version}</version></dependency>`,
  );
  return `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>local</groupId><artifactId>neo4j-lib</artifactId><version>1</version><packaging>pom</packaging>
<dependencies>${dependencies.join('\n')}</dependencies></project>
`;
}

/** Folders of JDKs by their major version. */
function findJdks() {
  const homes = [process.env.JAVA_HOME];
  for (const path of (process.env.PATH ?? '').split(':')) {
    const java = join(path, 'java');
    if (path !== '' && existsSync(java)) homes.push(join(realpathSync(java), '..', '..'));
  }
  for (const root of ['/usr/lib/jvm', '/opt', '/opt/java', '/Library/Java/JavaVirtualMachines']) {
    if (!existsSync(root)) continue;
    for (const name of readdirSync(root)) {
      homes.push(join(root, name), join(root, name, 'Contents', 'Home'));
    }
  }
  const jdks = new Map();
  for (const home of homes) {
    if (!home || !existsSync(join(home, 'release')) || !existsSync(join(home, 'bin', 'java')))
      continue;
    const release = readFileSync(join(home, 'release'), 'utf8');
    const major = Number(/JAVA_VERSION="(\d+)/.exec(release)?.[1]);
    if (!jdks.has(major)) jdks.set(major, home);
  }
  return jdks;
}

/** What this machine lacks to run a release, in one sentence; null where it lacks nothing. */
export function findMissing(name) {
  const release = RELEASES[name];
  if (release === undefined) {
    return `no Neo4j release is called '${name}': expected ${Object.keys(RELEASES).join(' or ')}`;
  }
  const jdks = findJdks();
  if (!release.javas.some((java) => jdks.has(java))) {
    return `Neo4j ${release.version} needs a JDK ${release.javas.join(' or ')}; found ${[...jdks.keys()].join(', ') || 'none'}`;
  }
  const cached = existsSync(join(CACHE, release.version, 'lib'));
  const maven = (process.env.PATH ?? '').split(':').some((path) => existsSync(join(path, 'mvn')));
  if (!cached && !maven) return `Neo4j ${release.version} is fetched by Maven; no mvn on the path`;
  return null;
}

/** The folder of the jars, fetched at the first call on a machine. */
export async function fetchNeo4j(name) {
  const { version } = RELEASES[name];
  const home = join(CACHE, version);
  if (existsSync(join(home, 'lib'))) return home;
  await mkdir(CACHE, { recursive: true });
  const work = await mkdtemp(join(CACHE, `${version}-`));
  await writeFile(join(work, 'pom.xml'), toPom(version));
  await writeFile(join(work, 'Launcher.java'), LAUNCHER);
  const goal = ['-q', '-B', 'dependency:copy-dependencies', '-DoutputDirectory=lib'];
  await promisify(execFile)('mvn', goal, { cwd: work });
  await rename(work, home).catch(async (error) => {
    await rm(work, { recursive: true, force: true });
    if (!existsSync(join(home, 'lib'))) throw error;
  });
  return home;
}

async function findFreePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function waitUntilReady(child, log, output) {
  const end = performance.now() + READY_TIMEOUT_MS;
  while (performance.now() < end) {
    const text = await readFile(log, 'utf8').catch(() => '');
    if (text.includes('Started.')) return;
    if (child.exitCode !== null || child.signalCode !== null) break;
    await sleep(100);
  }
  const text = await readFile(log, 'utf8').catch(() => '');
  throw new Error(`neo4j did not start:\n${text.slice(-2000)}\n${output().slice(-2000)}`);
}

/** In place of the one that a new home has; where the home has another already, that stays. */
async function setPassword(port, password) {
  const driver = neo4j.driver(`bolt://127.0.0.1:${port}`, neo4j.auth.basic('neo4j', 'neo4j'));
  const change = "ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $password";
  await driver
    .executeQuery(change, { password }, { database: 'system' })
    .catch((error) => {
      if (!error.code.startsWith('Neo.ClientError.Security')) throw error;
    })
    .finally(() => driver.close());
}

async function stopChild(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const late = setTimeoutUnref(() => child.kill('SIGKILL'), 20_000);
  await ended;
  clearTimeout(late);
}

function setTimeoutUnref(act, ms) {
  const timer = setTimeout(act, ms);
  timer.unref();
  return timer;
}

/**
 * Starts a server of a release on a free port of 127.0.0.1, with an empty temporary home and without authentication.
 * `options.home` keeps the data in a folder of the caller's, `options.port` fixes the port: a server stopped or killed
 * comes back as it was. `options.heap` and `options.pageCache` give it more memory than tests need; `options.password`
 * makes it ask for one, and `options.settings` are further lines of its configuration.
 */
export async function startNeo4j(name = '5.26', options = {}) {
  const missing = findMissing(name);
  if (missing !== null) throw new Error(missing);
  const release = RELEASES[name];
  const cache = await fetchNeo4j(name);
  const jdks = findJdks();
  const java = join(jdks.get(release.javas.find((version) => jdks.has(version))), 'bin', 'java');
  const home = options.home ?? (await mkdtemp(join(tmpdir(), 'pedigree-neo4j-')));
  const port = options.port ?? (await findFreePort());
  await mkdir(join(home, 'conf'), { recursive: true });
  await rm(join(home, 'logs'), { recursive: true, force: true });
  const settings = [
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    `server.memory.pagecache.size=${options.pageCache ?? '128m'}`,
    'db.tx_log.preallocate=false',
    'db.tx_log.rotation.retention_policy=keep_none',
    `dbms.security.auth_enabled=${options.password !== undefined}`,
    // Tests fill and empty the graph all the time: without this every query is planned again each time.
    'dbms.cypher.min_replan_interval=1h',
    ...release.settings,
    ...(options.settings ?? []),
  ];
  await writeFile(join(home, 'conf', 'neo4j.conf'), `${settings.join('\n')}\n`);
  const opens = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'].map(
    (module) => `--add-opens=java.base/${module}=ALL-UNNAMED`,
  );
  const child = spawn(
    java,
    [
      '-Xms768m',
      `-Xmx${options.heap ?? '1g'}`,
      // Plans make much garbage: few and cheap collections of a large young generation.
      '-Xmn384m',
      '-XX:+UseSerialGC',
      ...opens,
      '-cp',
      join(cache, 'lib', '*'),
      join(cache, 'Launcher.java'),
      home,
      join(home, 'conf', 'neo4j.conf'),
    ],
    { stdio: ['pipe', 'pipe', 'pipe'], detached: true },
  );
  let output = '';
  const collect = (chunk) => {
    output = (output + chunk).slice(-20_000);
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  child.stdin.on('error', () => {});
  const stop = async () => {
    await stopChild(child);
    if (options.home === undefined) await rm(home, { recursive: true, force: true });
  };
  try {
    await waitUntilReady(child, join(home, 'logs', 'neo4j.log'), () => output);
    if (options.password !== undefined) await setPassword(port, options.password);
  } catch (error) {
    await stop();
    throw error;
  }
  const uri = `bolt://127.0.0.1:${port}`;
  return {
    uri,
    user: 'neo4j',
    password: options.password ?? 'neo4j',
    version: release.version,
    pid: child.pid,
    port,
    stop,
  };
}

async function main([command = '', name = '5.26']) {
  const missing = findMissing(name);
  if (!['start', 'fetch'].includes(command) || missing !== null) {
    process.stderr.write(
      `${missing ?? 'usage: node scripts/neo4j.mjs start|fetch [5.26|newest]'}\n`,
    );
    return 2;
  }
  if (command === 'fetch') {
    process.stdout.write(`${await fetchNeo4j(name)}\n`);
    return 0;
  }
  const server = await startNeo4j(name);
  process.stdout.write(`${server.uri}\n`);
  await new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await server.stop();
  return 0;
}

if (
  process.argv[1] !== undefined &&
  realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)
) {
  process.exitCode = await main(process.argv.slice(2));
}
