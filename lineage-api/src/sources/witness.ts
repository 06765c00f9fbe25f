import type { BlockRef } from '../domain/rows.js';
import { type ChainName, prefixesOf } from '../encoding/chain-heads.js';
import { chainStart, headSlot } from '../encoding/chains.js';
import type { DeploymentInfo } from '../encoding/deployment.js';
import { type Hex, ZERO_HASH } from '../encoding/hex.js';
import { parseHash } from './blocks.js';
import type { SourceOptions } from './port.js';
import type { RpcClient } from './rpc-client.js';
import { isRpcError, rpcError } from './rpc-errors.js';

/** Reads from the contracts' storage what the chain says of its facts. */
export type ChainWitness = {
  /**
   * Heads of chains as they stand in storage at a block, in the order asked; a chain without facts has its start. Throws
   * `BLOCK_UNKNOWN` where the node does not have the state of that block.
   */
  storedHeads(
    chains: readonly ChainName[],
    block: Pick<BlockRef, 'hash'>,
    options?: SourceOptions,
  ): Promise<readonly Hex[]>;
};

/** Heads lie in the mapping at slot 0 of each registry, by start. */
export function createChainWitness(rpc: RpcClient, deployment: DeploymentInfo): ChainWitness {
  const prefixes = prefixesOf(deployment);

  return {
    async storedHeads(chains, block, options) {
      const starts = chains.map(({ contract, chainKind, key }) =>
        chainStart(prefixes[contract], chainKind, key),
      );
      const calls = chains.map(({ contract }, i) => ({
        method: 'eth_getStorageAt',
        params: [
          deployment.contracts[contract].address,
          headSlot(starts[i] as Hex),
          { blockHash: block.hash },
        ],
      }));
      const words = await rpc.batch(calls, options?.signal).catch((error: unknown) => {
        if (!isRpcError(error, 'RPC_REFUSED')) throw error;
        throw rpcError('BLOCK_UNKNOWN', `the RPC node has no state of block ${block.hash}`, error);
      });
      return words.map((word, i) => {
        const head = parseHash(word, 'a stored head');
        return head === ZERO_HASH ? (starts[i] as Hex) : head;
      });
    },
  };
}
