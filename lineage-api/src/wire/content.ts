import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config.js';
import type { Hex } from '../encoding/hex.js';
import { openKuboStore } from '../files/kubo.js';
import { openLocalStore } from '../files/local.js';
import type { ContentStore } from '../files/port.js';
import { markDataFolder, pathsOf } from '../local/data-folder.js';

/** Where the settings keep documents: a kubo node, or the data folder, which is made where it is not there. */
export async function openContent(config: Config): Promise<ContentStore> {
  if (config.kuboUrl !== undefined) return openKuboStore({ url: config.kuboUrl });
  markDataFolder(config.dataDir);
  return openLocalStore({ dir: pathsOf(config.dataDir).files });
}

/**
 * Stores a document of this service alone in its folder, so that who publishes on this machine can tell whether it is the
 * folder that is read here. Gives its hash once it is stored; null until then, and for a kubo node, which may be closed to
 * who publishes.
 */
export function markStore(content: ContentStore, stateDir: string): () => Hex | null {
  let mark: Hex | null = null;
  if (content.name === 'kubo') return () => mark;
  const file = join(stateDir, 'store-mark');
  mkdirSync(stateDir, { recursive: true });
  if (!existsSync(file)) writeFileSync(file, `the store of pedigree ${randomUUID()}\n`);
  content.put(readFileSync(file)).then(
    (hash) => {
      mark = hash;
    },
    // A folder that cannot be written is met again by whoever needs it.
    () => {},
  );
  return () => mark;
}
