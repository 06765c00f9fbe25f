import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER =
  process.env.PEDIGREE_SHARED_DATA ??
  fileURLToPath(new URL('../../../shared/data', import.meta.url));

/** A folder of the real data that tests may run on, or null where it is not on this machine. */
export function findSharedData(name: 'dpi' | 'mot' | 'openlineage-events'): string | null {
  const folder = join(FOLDER, name);
  return existsSync(folder) ? folder : null;
}

/** Why a test of real data is skipped here; null where it runs. */
export function whySkipSharedData(): string | null {
  return findSharedData('dpi') !== null && findSharedData('mot') !== null
    ? null
    : `there is no real data in ${FOLDER}: name its folder with PEDIGREE_SHARED_DATA`;
}
