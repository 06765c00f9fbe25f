import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findFreePorts } from '../../test/pipeline/free-ports.js';
import type { BenchChain } from './chain.js';
import type { Database } from './database.js';
import { whenKilled } from './killed.js';
import {
  environmentOf,
  findNode24,
  installPeer,
  type Peer,
  type Program,
  type RaceSettings,
  versionOf,
} from './peers.js';
import { checksumOf } from './rows.js';

/** What one contender did with one chain. */
export type Result = {
  readonly version: string;
  /** From its start to its last durable commit. */
  readonly seconds: number;
  readonly rows: number;
  readonly checksum: string;
  /** The same question asked of each after the run: registrations of some subjects. */
  readonly querySeconds: number;
};

export type RaceParts = {
  readonly root: string;
  readonly database: Database;
  readonly logs: string;
  readonly topic: string;
};

const POLL_MS = 50;
const LIMIT_MS = 300_000;
/** Questions of one peer to the node: 10,000 facts. */
const FACTS_IN_QUESTION = 10_000;

/** Lets a peer index a chain. Throws where it does not finish, with the end of its log. */
export async function racePeer(
  peer: Peer,
  chain: BenchChain,
  subjects: readonly string[],
  { root, database, logs, topic }: RaceParts,
): Promise<Result> {
  const folder = join(root, 'bench/peers', peer.name);
  const node = findNode24(root);
  installPeer(folder, peer.packageName);
  const name = `${peer.name}_${chain.shape.name}`;
  const url = await database.create(name);
  const [port = 0] = await findFreePorts(1);
  const settings: RaceSettings = {
    rpcUrl: chain.rpcUrl,
    registry: chain.deployment.contracts.lineage.address,
    topic,
    database: url,
    blockInterval: FACTS_IN_QUESTION / chain.shape.factsInBlock,
    port,
  };
  const env = environmentOf(settings, folder, node);
  const log = join(logs, `${name}.log`);
  prepare(peer, folder, node, env);

  const begin = performance.now();
  const child = startProgram(peer.start, { folder, node, env, log });
  const forget = whenKilled(() => stopGroup(child));
  const counted = `SELECT count(*)::int AS n FROM ${peer.table}`;
  try {
    for (;;) {
      const [row] = await database.rows(url, counted);
      if (row?.n === chain.shape.facts) break;
      if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode}`);
      if (performance.now() - begin > LIMIT_MS)
        throw new Error(`it had ${row?.n ?? 0} facts after ${LIMIT_MS / 1000} s`);
      await sleep(POLL_MS);
    }
    const seconds = (performance.now() - begin) / 1000;
    await stopGroup(child);
    const asked = performance.now();
    const list = subjects.map((subject) => `'${subject}'`).join(',');
    await database.rows(url, `SELECT * FROM ${peer.table} WHERE subject IN (${list})`);
    const querySeconds = (performance.now() - asked) / 1000;
    const rows = await database.rows(url, `SELECT * FROM ${peer.table}`);
    const version = versionOf(folder, peer.packageName);
    return { version, seconds, rows: rows.length, checksum: checksumOf(rows), querySeconds };
  } catch (cause) {
    const end = existsSync(log) ? readFileSync(log, 'utf8').slice(-1_500) : '';
    throw new Error(`${peer.title} did not index the ${chain.shape.name} chain: ${cause}\n${end}`);
  } finally {
    await stopGroup(child);
    forget();
    await database.drop(name);
  }
}

function prepare(peer: Peer, folder: string, node: string, env: NodeJS.ProcessEnv): void {
  for (const { script, args } of peer.prepare) {
    const { status, stdout, stderr } = spawnSync(node, [script, ...args], {
      cwd: folder,
      env,
      encoding: 'utf8',
      timeout: LIMIT_MS,
    });
    if (status !== 0)
      throw new Error(`${peer.title}: ${script} ${args.join(' ')} failed: ${stdout}${stderr}`);
  }
}

function startProgram(
  { script, args }: Program,
  given: { folder: string; node: string; env: NodeJS.ProcessEnv; log: string },
): ChildProcess {
  const output = openSync(given.log, 'w');
  // A group of its own: some peers start further programs, which must end with them.
  const child = spawn(given.node, [script, ...args], {
    cwd: given.folder,
    env: given.env,
    stdio: ['ignore', output, output],
    detached: true,
  });
  closeSync(output);
  return child;
}

async function stopGroup(child: ChildProcess): Promise<void> {
  if (child.pid === undefined) return;
  const ended = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : null;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // All of the group have ended.
  }
  await ended;
}
