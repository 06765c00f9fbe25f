import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { PedigreeError } from '../encoding/error.js';
import {
  findState,
  keepState,
  type StateFiles,
  saveState,
  setAside,
  stateFilesIn,
} from './chain-state.js';
import { type Child, type ChildOptions, startChild, waitUntilReady } from './child.js';
import { corruptDataFolder } from './data-folder.js';
import { callNode } from './rpc.js';

export type AnvilErrorCode =
  /** There is no local node for this platform, or it is not installed. */
  'NO_LOCAL_CHAIN';

export type AnvilOptions = {
  /** State is kept in here. */
  readonly folder: string;
  readonly port: number;
  /** Address to listen on; 127.0.0.1 without it. In a container of its own that is 0.0.0.0. */
  readonly host?: string;
  readonly logFile: string;
  /** Told where a damaged state was set aside for the one before it. */
  readonly say: (line: string) => void;
};

export type LocalChain = {
  readonly rpcUrl: string;
  readonly child: Child;
  /** Saves the chain, and ends the node. */
  stop(): Promise<void>;
};

export const LOCAL_CHAIN_ID = 31337;
export const ANVIL_NAME = 'the local chain';
/**
 * When every local chain begins. Anvil makes a first block at each start, and after loading a state may answer with that
 * one in place of the chain's: with the same time it is the same block. Its clock is set right after.
 */
const GENESIS_SECONDS = 1_600_000_000;
const READY_TIMEOUT_MS = 60_000;
const PROCESSORS: Readonly<Record<string, string>> = { x64: 'amd64' };

/**
 * Starts the local chain on 127.0.0.1, from where it was: accounts with funds, a block for each transaction. Throws
 * `DATA_DIR_CORRUPT` where no saved state can be read.
 */
export async function startAnvil(options: AnvilOptions): Promise<LocalChain> {
  const { folder, port, say } = options;
  const command = findAnvilBinary();
  const cache = join(folder, 'cache');
  rmSync(cache, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const files = stateFilesIn(folder);
  const rpcUrl = `http://127.0.0.1:${port}`;
  const program: Omit<ChildOptions, 'args'> = {
    name: ANVIL_NAME,
    command,
    cwd: folder,
    env: { HOME: folder },
    logFile: options.logFile,
  };
  const flags = toFlags(port, options.host ?? '127.0.0.1', cache);
  const child = await startFromState(program, flags, rpcUrl, files, say);
  await setClock(rpcUrl);
  const keeper = keepState(rpcUrl, files);
  return {
    rpcUrl,
    child,
    stop: async () => {
      // Where the node has died there is nothing to save but what was.
      await keeper.stop().catch(() => {});
      await child.stop('SIGTERM');
    },
  };
}

/** Saves what a node of a killed run still knows; where it does not answer, what was saved before stands. */
export async function rescueState(folder: string, port: number): Promise<void> {
  await saveState(`http://127.0.0.1:${port}`, stateFilesIn(folder), 'head').catch(() => {});
}

async function startFromState(
  program: Omit<ChildOptions, 'args'>,
  flags: readonly string[],
  rpcUrl: string,
  files: StateFiles,
  say: (line: string) => void,
): Promise<Child> {
  const state = findState(files);
  const load = state === undefined ? [] : [`--load-state=${state}`];
  const child = await startChild({ ...program, args: [...flags, ...load] });
  try {
    await waitUntilReady(child, () => isReady(rpcUrl), READY_TIMEOUT_MS);
    return child;
  } catch (error) {
    await child.stop('SIGKILL');
    if (state === undefined || !isUnreadable(program.logFile)) throw error;
    setAside(state);
    if (findState(files) === undefined) {
      throw corruptDataFolder(dirname(program.cwd), `${state} holds no state of a chain`, error);
    }
  }
  say(`the newest state of the local chain is damaged: going on from the one before it`);
  return startFromState(program, flags, rpcUrl, files, say);
}

/** To the time of day; to that of the newest block where someone has moved the chain ahead of it. */
async function setClock(rpcUrl: string): Promise<void> {
  const newest = await callNode(rpcUrl, 'eth_getBlockByNumber', ['latest', false]);
  const reached = Number((newest as { timestamp?: unknown }).timestamp);
  const now = Math.floor(Date.now() / 1000);
  await callNode(rpcUrl, 'anvil_setTime', [Math.max(now, reached)]);
}

/** What anvil says at its end of a file that is no state. */
function isUnreadable(logFile: string): boolean {
  const log = readFileSync(logFile, 'utf8');
  return /invalid value '.*' for '--load-state/.test(log.slice(-2_000));
}

function toFlags(port: number, host: string, cache: string): readonly string[] {
  return [
    `--host=${host}`,
    `--port=${port}`,
    `--chain-id=${LOCAL_CHAIN_ID}`,
    `--timestamp=${GENESIS_SECONDS}`,
    `--cache-path=${cache}`,
    '--color=never',
    '--quiet',
  ];
}

async function isReady(rpcUrl: string): Promise<boolean> {
  try {
    return Number(await callNode(rpcUrl, 'eth_chainId', [])) === LOCAL_CHAIN_ID;
  } catch {
    return false;
  }
}

/** The binary itself, not the script that starts it: its process is the one to watch and to stop. */
function findAnvilBinary(): string {
  const name = `@foundry-rs/anvil-${process.platform}-${PROCESSORS[process.arch] ?? process.arch}`;
  const require = createRequire(
    createRequire(import.meta.url).resolve('@foundry-rs/anvil/bin.mjs'),
  );
  const suffix = process.platform === 'win32' ? '.exe' : '';
  try {
    const binary = join(dirname(require.resolve(`${name}/package.json`)), 'bin', `anvil${suffix}`);
    if (existsSync(binary)) return binary;
  } catch {
    // The same as a package without its program.
  }
  throw new PedigreeError<AnvilErrorCode>(
    'NO_LOCAL_CHAIN',
    `expected a local chain in the npm package ${name}, which is not installed or does not exist: run npm ci without ` +
      '--omit=optional, or give the chain of another with --rpc and --registry',
  );
}
