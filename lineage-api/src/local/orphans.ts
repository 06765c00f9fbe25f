import { ANVIL_NAME, rescueState } from './anvil.js';
import type { DataPaths } from './data-folder.js';
import { findLeftovers, stopLeftovers } from './leftovers.js';
import { readPorts } from './ports.js';

/**
 * Stops what a killed run of ours left running on this data folder: last started first. The chain among it is saved
 * before, so that nothing is lost that it still knows. The folder's lock must be held.
 */
export async function stopOrphans(paths: DataPaths, say: (line: string) => void): Promise<void> {
  const orphans = [...findLeftovers(paths.logs)].sort((a, b) => rank(b.name) - rank(a.name));
  if (orphans.length === 0) return;
  const list = orphans.map(({ name, pid }) => `${name} (process ${pid})`).join(', ');
  say(`stopping what a run that was killed left behind: ${list}`);
  const port = readPorts(paths.ports).chain;
  if (port !== undefined && orphans.some(({ name }) => name === ANVIL_NAME)) {
    await rescueState(paths.chain, port);
  }
  await stopLeftovers(orphans);
}

/** What others stand on comes last. */
function rank(name: string): number {
  return name === ANVIL_NAME ? 0 : name === 'postgresql' ? 1 : 2;
}
