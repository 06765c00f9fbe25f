import { existsSync, renameSync } from 'node:fs';
import { link, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { callNode, fetchChainBlock } from './rpc.js';

/** The newest state, and the one before it. */
export type StateFiles = { readonly newest: string; readonly previous: string };

/** The newest state alone, or those of earlier blocks too. */
export type SavedContent = 'head' | 'history';

export type StateKeeper = {
  /** Saves what has changed, and ends. */
  stop(): Promise<void>;
};

/**
 * Historical states let a restarted node prove older blocks, but each is a whole state: together they grow with the
 * square of the chain's length. Past this size the newest state alone is saved.
 */
const MAX_BYTES_WITH_HISTORY = 16 << 20;
const POLL_MS = 500;
/** Saving takes a tenth of the time at most, unless the disk is so slow that more than this could be lost. */
const PAUSE_FACTOR = 10;
const LONGEST_PAUSE_MS = 5_000;
const unzip = promisify(gunzip);

export function stateFilesIn(folder: string): StateFiles {
  return { newest: join(folder, 'state.json'), previous: join(folder, 'state.previous.json') };
}

/** The state to start from; undefined where nothing was saved yet. */
export function findState(files: StateFiles): string | undefined {
  return [files.newest, files.previous].find((file) => existsSync(file));
}

/** Sets a state aside that could not be read, so that the next choice is the one before. */
export function setAside(file: string): void {
  renameSync(file, `${file}.damaged`);
}

/** Saves whatever changed, as long as the node runs. Nothing changes while nobody uses the chain: then nothing is saved. */
export function keepState(rpcUrl: string, files: StateFiles): StateKeeper {
  const ending = new AbortController();
  let content: SavedContent = 'history';
  let saved = '';
  const saveChanges = async (): Promise<number> => {
    const started = performance.now();
    const head = await fetchChainBlock(rpcUrl, 'latest');
    if (head === null || head.hash === saved) return 0;
    const size = await saveState(rpcUrl, files, content);
    if (size > MAX_BYTES_WITH_HISTORY) content = 'head';
    saved = head.hash;
    return performance.now() - started;
  };
  const run = async () => {
    while (!ending.signal.aborted) {
      // A node that does not answer is its supervisor's to report; a full disk may have space again the next time.
      const tookMs = await saveChanges().catch(() => 0);
      const pauseMs = Math.min(Math.max(POLL_MS, tookMs * PAUSE_FACTOR), LONGEST_PAUSE_MS);
      await sleep(pauseMs, undefined, { signal: ending.signal }).catch(() => {});
    }
  };
  const running = run();
  return {
    stop: async () => {
      ending.abort();
      await running;
      await saveChanges();
    },
  };
}

/**
 * Saves the node's state now, and returns its size: written beside, synced and renamed, so that a file is whole or not
 * there. Anvil's own `--state-interval` writes into the very file that it will read, every second, changed or not.
 */
export async function saveState(
  rpcUrl: string,
  files: StateFiles,
  content: SavedContent,
): Promise<number> {
  const dump = (await callNode(rpcUrl, 'anvil_dumpState', [content === 'history'])) as string;
  const state = await unzip(Buffer.from(dump.slice(2), 'hex'));
  const fresh = `${files.newest}.new`;
  const file = await open(fresh, 'w');
  try {
    await file.writeFile(state);
    await file.sync();
  } finally {
    await file.close();
  }
  if (existsSync(files.newest)) {
    await rm(files.previous, { force: true });
    await link(files.newest, files.previous);
  }
  await rename(fresh, files.newest);
  return state.length;
}
