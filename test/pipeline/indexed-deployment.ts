import { join } from 'node:path';
import type { DeploymentInfo } from '../../lineage-api/src/encoding/deployment.js';
import { deploySubgraph } from '../../lineage-api/src/local/graph-node.js';
import { prepareSubgraph } from '../../lineage-api/src/local/subgraph-manifest.js';
import { callRpc } from '../harness/anvil.js';
import type { IndexedChain } from './indexed-chain.js';

/** Deploys the built subgraph for three registries. Returns its query URL. */
export async function indexDeployment(
  chain: IndexedChain,
  deployment: DeploymentInfo,
  name: string,
): Promise<string> {
  const { lineage, assertions, licenses } = deployment.contracts;
  const manifestPath = prepareSubgraph({
    network: chain.networkName,
    startBlock: deployment.block,
    addresses: {
      lineage: lineage.address,
      assertions: assertions.address,
      licenses: licenses.address,
    },
    outDir: join(chain.folder, name),
  });
  await deploySubgraph({ adminUrl: chain.adminUrl, name, manifestPath });
  return chain.queryUrl(name);
}

/** Ends the indexing of a subgraph: with every one that goes on, graph-node is slower for the others. */
export async function removeDeployment({ adminUrl }: IndexedChain, name: string): Promise<void> {
  await callRpc(adminUrl, 'subgraph_remove', { name });
}
