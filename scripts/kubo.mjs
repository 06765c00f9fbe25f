/**
 * A real kubo without Docker: built with Go through its module proxy, once, into .cache/kubo; three to four minutes.
 *
 *     node scripts/kubo.mjs build     prints the path of the binary
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The one that docker-compose.yml runs too. Older ones do not compile with Go 1.26. */
export const KUBO_VERSION = '0.41.0';

const FOLDER = fileURLToPath(new URL(`../.cache/kubo-${KUBO_VERSION}/`, import.meta.url));
const PACKAGE = 'github.com/ipfs/kubo/cmd/ipfs';

/** Path of the binary, which is built where it is not there. Throws what Go said where it cannot be. */
export function buildKubo() {
  const binary = join(FOLDER, process.platform === 'win32' ? 'ipfs.exe' : 'ipfs');
  if (existsSync(binary)) return binary;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(
    join(FOLDER, 'go.mod'),
    `module local/kubo\n\ngo 1.26\n\nrequire github.com/ipfs/kubo v${KUBO_VERSION}\n`,
  );
  runGo('mod', 'download', 'github.com/ipfs/kubo');
  runGo('build', '-mod=mod', '-o', binary, PACKAGE);
  return binary;
}

function runGo(...args) {
  const { status, stderr, error } = spawnSync('go', args, { cwd: FOLDER, encoding: 'utf8' });
  if (error) throw new Error('building kubo needs Go 1.26 or newer in the path', { cause: error });
  if (status !== 0) throw new Error(`go ${args.join(' ')} failed:\n${stderr}`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(realpathSync(process.argv[1])).href) {
  console.log(buildKubo());
}
