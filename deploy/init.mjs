/**
 * What docker-compose.yml runs once before the API: registries on the chain, unless a deployment file names some that are
 * there; the subgraph into kubo; and its deployment on graph-node. Doing it again changes nothing.
 */
import { join } from 'node:path';
import { findDeployment, writeDeployment } from '../lineage-api/dist/local/chain-check.js';
import { pathsOf } from '../lineage-api/dist/local/data-folder.js';
import { deploySubgraph } from '../lineage-api/dist/local/graph-node.js';
import { prepareSubgraph } from '../lineage-api/dist/local/subgraph-manifest.js';
import { uploadSubgraph } from '../lineage-api/dist/local/subgraph-upload.js';
import { deployRegistries } from '../lineage-api/dist/publish/deploy.js';
import { openWallet } from '../lineage-api/dist/publish/wallet.js';

/** The first funded account of a local chain: known to everyone, and worth nothing elsewhere. */
const LOCAL_KEY = '0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80';
const LOCAL_CHAIN_ID = 31337;

process.on('uncaughtException', (error) => {
  console.error(error.code ? `${error.code}: ${error.message}` : error);
  process.exit(1);
});

const setting = (name) => {
  const value = process.env[name];
  if (value) return value;
  console.error(`expected ${name} in the environment`);
  process.exit(2);
};

const rpcUrl = setting('PEDIGREE_RPC');
const paths = {
  ...pathsOf(setting('PEDIGREE_DATA_DIR')),
  deployment: setting('PEDIGREE_DEPLOYMENT'),
};
const name = process.env.PEDIGREE_SUBGRAPH_NAME || 'pedigree';
const network = process.env.PEDIGREE_NETWORK || 'pedigree';

const deployment = (await findDeployment(rpcUrl, paths)) ?? (await deployLocally());
const { lineage, assertions, licenses } = deployment.contracts;
console.log(`registries: ${lineage.address}, ${assertions.address}, ${licenses.address}`);

const manifestPath = prepareSubgraph({
  network,
  startBlock: deployment.block,
  addresses: {
    lineage: lineage.address,
    assertions: assertions.address,
    licenses: licenses.address,
  },
  outDir: join(paths.dir, 'subgraph'),
});
const cid = await uploadSubgraph({ kuboUrl: setting('KUBO_URL'), manifestPath });
console.log(`subgraph: ${cid}`);
const adminUrl = setting('PEDIGREE_GRAPH_NODE_ADMIN_URL');
await deploySubgraph({ adminUrl, name, manifestPath: cid });
console.log(`deployed as ${name}`);

/** Only where it costs nothing: elsewhere someone has to mean it, by `pedigree deploy`. */
async function deployLocally() {
  const wallet = await openWallet({ rpcUrl, key: LOCAL_KEY, chainId: LOCAL_CHAIN_ID });
  const deployed = await deployRegistries(wallet, console.log);
  writeDeployment(paths, deployed);
  return deployed;
}
