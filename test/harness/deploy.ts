import type { DeploymentInfo } from '../../lineage-api/src/encoding/deployment.js';
import type { Hex } from '../../lineage-api/src/encoding/hex.js';
import { deployRegistries } from '../../lineage-api/src/publish/deploy.js';
import { openWallet } from '../../lineage-api/src/publish/wallet.js';

/** The first account that a local chain funds: known to everyone, worth nothing. */
const KEY: Hex = '0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80';

/** Deploys the three registries to a local chain. */
export async function deployTo(rpcUrl: string): Promise<DeploymentInfo> {
  return deployRegistries(await openWallet({ rpcUrl, key: KEY }));
}
