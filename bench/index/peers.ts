import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** How another indexer is installed, started and read. */
export type Peer = {
  readonly name: 'squid' | 'envio' | 'ponder';
  readonly title: string;
  /** Whose version is printed. */
  readonly packageName: string;
  /** How many times faster than this ours is to be. */
  readonly goal: number;
  readonly table: string;
  /** Programs run before each race, not timed: code generation, which writes the node's URL down, and tables. */
  readonly prepare: readonly Program[];
  readonly start: Program;
};

export type Program = { readonly script: string; readonly args: readonly string[] };

export const PEERS: readonly Peer[] = [
  {
    name: 'squid',
    title: 'Squid SDK',
    packageName: '@subsquid/evm-processor',
    goal: 3.5,
    table: 'asset_registered',
    prepare: [{ script: 'node_modules/.bin/squid-typeorm-migration-apply', args: [] }],
    start: { script: 'lib/main.js', args: [] },
  },
  {
    name: 'envio',
    title: 'Envio',
    packageName: 'envio',
    goal: 4,
    table: '"AssetRegistered"',
    prepare: [
      { script: 'node_modules/envio/bin.mjs', args: ['codegen'] },
      { script: 'node_modules/envio/bin.mjs', args: ['local', 'db-migrate', 'setup'] },
    ],
    start: { script: 'node_modules/envio/bin.mjs', args: ['start'] },
  },
  {
    name: 'ponder',
    title: 'Ponder',
    packageName: 'ponder',
    goal: 10,
    table: 's1.asset_registered',
    prepare: [],
    start: {
      script: 'node_modules/ponder/dist/esm/bin/ponder.js',
      args: ['start', '--schema', 's1', '--log-format', 'json'],
    },
  },
];

export type RaceSettings = {
  readonly rpcUrl: string;
  readonly registry: string;
  readonly topic: string;
  readonly database: URL;
  /** Blocks in one question, where a peer must be told: 10,000 facts. */
  readonly blockInterval: number;
  readonly port: number;
};

/** Environment of a peer: what its own documentation says, and what its configuration here reads. */
export function environmentOf(
  settings: RaceSettings,
  folder: string,
  node: string,
): NodeJS.ProcessEnv {
  const { database, rpcUrl, registry, topic, blockInterval, port } = settings;

  return {
    ...process.env,
    PATH: `${folder}/node_modules/.bin:${dirname(node)}:${process.env.PATH ?? ''}`,
    RPC_URL: rpcUrl,
    REGISTRY: registry,
    TOPIC: topic,
    BLOCK_INTERVAL: String(blockInterval),
    DB_URL: database.href,
    DATABASE_URL: database.href,
    PORT: String(port),
    PONDER_TELEMETRY_DISABLED: 'true',
    TUI_OFF: 'true',
    ENVIO_TUI: 'false',
    ENVIO_HASURA: 'false',
    ENVIO_API_TOKEN: 'none',
    ENVIO_PG_HOST: database.hostname,
    ENVIO_PG_PORT: database.port,
    ENVIO_PG_USER: database.username,
    ENVIO_PG_PASSWORD: database.password,
    ENVIO_POSTGRES_PASSWORD: database.password,
    ENVIO_PG_DATABASE: database.pathname.slice(1),
    ENVIO_PG_SSL_MODE: 'false',
  };
}

export function versionOf(folder: string, packageName: string): string {
  const file = join(folder, 'node_modules', packageName, 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

/** Installs a peer from its own lockfile, once; its install scripts are not run. */
export function installPeer(folder: string, packageName: string): void {
  if (existsSync(join(folder, 'node_modules', packageName, 'package.json'))) return;
  console.log(`installing ${packageName} into ${folder}, once`);
  const { status, stderr } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit'], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`npm ci failed in ${folder}: ${stderr.slice(-500)}`);
}

/** A pinned Node 24: two of the peers need 22 or newer. */
export function findNode24(root: string): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'scripts/node24.mjs')],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`no Node 24: ${stderr.slice(-500)}`);
  return stdout.trim().split('\n').pop() as string;
}
