import type { Config } from '../config.js';
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
