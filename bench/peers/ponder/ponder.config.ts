import { createConfig } from 'ponder';
import { abi } from './src/abi.js';

const { REGISTRY, RPC_URL } = process.env;

// biome-ignore lint/style/noDefaultExport: Ponder reads its configuration there
export default createConfig({
  chains: { anvil: { id: 31337, rpc: RPC_URL } },
  contracts: {
    LineageRegistry: {
      abi,
      chain: 'anvil',
      address: REGISTRY as `0x${string}`,
      startBlock: 0,
    },
  },
});
