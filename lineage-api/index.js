/** `import { openPedigree } from 'pedigree'`: built first where sources changed. Plain JavaScript, as the command is. */
import { ensureBuilt } from '../scripts/build.mjs';

await ensureBuilt();
const { openPedigree, hashFile, PedigreeError } = await import('./dist/open-pedigree.js');

export { hashFile, openPedigree, PedigreeError };
