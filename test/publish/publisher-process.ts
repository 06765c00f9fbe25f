import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { DeploymentInfo } from '../../lineage-api/src/encoding/deployment.js';
// @ts-expect-error: a script, plain JavaScript
import { ensureBuilt } from '../../scripts/build.mjs';

const DIST = new URL('../../lineage-api/dist/', import.meta.url);

const CODE = `
const { dist, rpcUrl, deployment, filesDir } = JSON.parse(process.argv[1]);
const { publishSample } = await import(dist + 'publish/sample/publish-sample.js');
const { openWallet } = await import(dist + 'publish/wallet.js');
const { localKey } = await import(dist + 'publish/local-accounts.js');
const { openLocalStore } = await import(dist + 'files/local.js');
await publishSample({
  deployment,
  content: await openLocalStore({ dir: filesDir }),
  openWallet: (index) => openWallet({ rpcUrl, key: localKey(index) }),
});
`;

const IMPORT_CODE = `
const { dist, rpcUrl, deployment, filesDir, folder } = JSON.parse(process.argv[1]);
const { publishImport, readDpi } = await import(dist + 'publish/import/import.js');
const { openWallet } = await import(dist + 'publish/wallet.js');
const { localKey } = await import(dist + 'publish/local-accounts.js');
const { openLocalStore } = await import(dist + 'files/local.js');
const { assets } = await readDpi(folder);
const wallet = await openWallet({ rpcUrl, key: localKey(1) });
await publishImport({ wallet, deployment, content: await openLocalStore({ dir: filesDir }) }, assets);
`;

export type PublisherOptions = {
  readonly rpcUrl: string;
  readonly deployment: DeploymentInfo;
  readonly filesDir: string;
};

/** Publishes the sample in a process of its own: what is to be killed must not be the test itself. */
export async function startPublisher(options: PublisherOptions): Promise<ChildProcess> {
  return start(CODE, options);
}

/** Imports a folder of datasets in a process of its own, by the local chain's second account. */
export async function startImporter(
  options: PublisherOptions & { readonly folder: string },
): Promise<ChildProcess> {
  return start(IMPORT_CODE, options);
}

async function start(code: string, options: PublisherOptions): Promise<ChildProcess> {
  await ensureBuilt();
  return spawn(
    process.execPath,
    ['--input-type=module', '-e', code, JSON.stringify({ dist: DIST.href, ...options })],
    { cwd: fileURLToPath(new URL('../..', import.meta.url)), stdio: ['ignore', 'ignore', 'pipe'] },
  );
}

/** Waits for its end. Throws with what it said where it failed. */
export async function finish(child: ChildProcess): Promise<void> {
  let errors = '';
  child.stderr?.on('data', (chunk) => {
    errors += chunk;
  });
  const [code, signal] = await once(child, 'close');
  if (code !== 0) throw new Error(`the publisher ended with ${code ?? signal}: ${errors}`);
}
