import { readFile } from 'node:fs/promises';
import type { Config } from '../config.js';
import type { DeploymentInfo } from '../encoding/deployment.js';
import { PedigreeError } from '../encoding/error.js';
import type { Hex } from '../encoding/hex.js';
import type { ContentStore } from '../files/port.js';
import { deployRegistries } from '../publish/deploy.js';
import { inspectRegistries } from '../publish/discover.js';
import { LOCAL_ACCOUNT, localKey } from '../publish/local-accounts.js';
import type { PublishTarget } from '../publish/target.js';
import { openWallet, parsePrivateKey, type Wallet } from '../publish/wallet.js';
import { checkDeployment } from '../sources/deployment-check.js';
import { createRpcClient } from '../sources/rpc-client.js';
import { openContent } from './content.js';
import { findNamedDeployment } from './deployment.js';

/** What a running service says of itself. It is believed no further than it is known to be on this machine. */
export type ServiceWord = {
  readonly deployment: DeploymentInfo;
  /** JSON-RPC of a chain of its own; null where it reads another. */
  readonly localRpcUrl: string | null;
  /** A document in the folder that it reads; null where it names none. */
  readonly storeMark: Hex | null;
};

/**
 * What publishing commands sign and send with: the key file, or on the local chain of a service on this machine the
 * user's account. Nothing is signed before the registries are known to be what they should be.
 */
export async function openPublisher(config: Config, service: ServiceWord): Promise<PublishTarget> {
  const local = isLoopback(config.url) ? localChainOf(service) : null;
  const rpcUrl = config.rpc ?? local;
  if (rpcUrl === null) {
    throw new PedigreeError(
      'USAGE',
      'expected --rpc: the service reads a chain that is not on this machine, or is not on this machine itself',
    );
  }
  if (config.keyFile === undefined && rpcUrl !== local) {
    throw new PedigreeError(
      'USAGE',
      'expected --key-file: only on the local chain is there an account that needs none',
    );
  }
  const key =
    config.keyFile === undefined ? localKey(LOCAL_ACCOUNT.user) : await readKey(config.keyFile);
  const named = await findNamedDeployment(config, rpcUrl);
  const deployment = named ?? service.deployment;
  const wallet = await openWallet({ rpcUrl, key, chainId: deployment.chainId });
  if (config.deployment === undefined) await checkOurs(wallet, deployment);
  else await checkFile(rpcUrl, deployment);
  const content = await openContent(config);
  const isOfService =
    deployment.contracts.lineage.address === service.deployment.contracts.lineage.address;
  if (isOfService && isLoopback(config.url)) await checkStore(config, service, content);
  return { wallet, deployment, content };
}

/**
 * What is recorded cannot be taken back: with its document where the service on this machine does not look, it would stay
 * without a name and licences.
 */
async function checkStore(
  { url, dataDir, kuboUrl }: Config,
  { storeMark }: ServiceWord,
  content: ContentStore,
): Promise<void> {
  if (storeMark === null || (await content.has(storeMark))) return;
  const got = kuboUrl === undefined ? dataDir : 'a kubo node';
  throw new PedigreeError(
    'USAGE',
    `expected the data folder of the service at ${url}, got ${got}, where it would never find the documents: give the --data-dir that it was started with`,
  );
}

/** Deploys the registries from the account of a key file. */
export async function deployTo(
  rpcUrl: string,
  keyFile: string,
  say: (line: string) => void,
): Promise<DeploymentInfo> {
  return deployRegistries(await openWallet({ rpcUrl, key: await readKey(keyFile) }), say);
}

function localChainOf({ localRpcUrl }: ServiceWord): string | null {
  return localRpcUrl !== null && isLoopback(localRpcUrl) ? localRpcUrl : null;
}

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

function isLoopback(url: string): boolean {
  return URL.canParse(url) && LOOPBACK.test(new URL(url).hostname);
}

/** What a service names must be registries of this release: it may be anyone's. */
async function checkOurs(wallet: Wallet, { contracts }: DeploymentInfo): Promise<void> {
  const { lineage, assertions, licenses } = contracts;
  await inspectRegistries(wallet.ask, {
    lineage: lineage.address,
    assertions: assertions.address,
    licenses: licenses.address,
  });
}

/** A deployment file is trusted to know its code: the chain must hold that. */
async function checkFile(rpcUrl: string, deployment: DeploymentInfo): Promise<void> {
  const rpc = createRpcClient({ rpcUrl });
  try {
    await checkDeployment(rpc, deployment);
  } finally {
    rpc.close();
  }
}

async function readKey(file: string) {
  try {
    return parsePrivateKey(await readFile(file, 'utf8'));
  } catch (cause) {
    if (cause instanceof PedigreeError) throw cause;
    throw new PedigreeError('BAD_KEY', `--key-file: cannot read ${file}`, { cause });
  }
}
