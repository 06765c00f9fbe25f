import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { encodeFunctionData } from 'viem';
import { lineageRegistryAbi } from '../../lineage-api/src/abi/lineageRegistry.js';
import type { DeploymentInfo } from '../../lineage-api/src/encoding/deployment.js';
import type { Address, Hex } from '../../lineage-api/src/encoding/hex.js';
import { assetIdOf, prefixOf } from '../../lineage-api/src/encoding/ids.js';
import { type Anvil, startAnvil } from '../../test/harness/anvil.js';
import { deployTo } from '../../test/harness/deploy.js';
import { whenKilled } from './killed.js';

/** How many facts a chain holds, and how they lie in its blocks. */
export type ChainShape = {
  readonly name: string;
  readonly facts: number;
  readonly factsInBlock: number;
  readonly factsInTransaction: number;
};

export const DENSE: ChainShape = {
  name: 'dense',
  facts: 100_000,
  factsInBlock: 500,
  factsInTransaction: 50,
};
export const SPARSE: ChainShape = {
  name: 'sparse',
  facts: 100_000,
  factsInBlock: 10,
  factsInTransaction: 10,
};

/** A running chain of a shape, with the registries that hold its facts. */
export type BenchChain = {
  readonly shape: ChainShape;
  readonly rpcUrl: string;
  readonly deployment: DeploymentInfo;
  /** The last block with facts. */
  readonly lastBlock: number;
  stop(): Promise<void>;
};

/** The first account of a local chain: it registers everything. */
const REGISTRANT: Address = '0xf39fd6e51aad88f6f4ce6ab8827279cfffb92266';

/** Ids of some assets of a chain, spread over it. */
export function subjectsOf({ shape, deployment }: BenchChain, count: number): Hex[] {
  const prefix = prefixOf(deployment.chainId, deployment.contracts.lineage.address);
  const step = Math.floor(shape.facts / count);
  return Array.from({ length: count }, (_, i) =>
    assetIdOf(prefix, assetOf(REGISTRANT, shape.facts - 1 - i * step)),
  );
}

type Description = { readonly deployment: DeploymentInfo; readonly lastBlock: number };

/** Blocks without facts at the end: some peers take the last thirty of a local chain for not final. */
const SPARE_BLOCKS = 64;
const FLAGS = ['--no-mining', '--gas-limit', '1000000000', '--prune-history'];

export function isMade(shape: ChainShape, cache: string): boolean {
  return existsSync(join(cache, `${shape.name}-${shape.facts}`, 'chain.json'));
}

/** Starts the chain from the cache; makes it first where it is not there, which takes minutes. */
export async function openChain(shape: ChainShape, cache: string): Promise<BenchChain> {
  const folder = join(cache, `${shape.name}-${shape.facts}`);
  const state = join(folder, 'state.json');
  const description = join(folder, 'chain.json');
  if (!existsSync(description)) {
    mkdirSync(folder, { recursive: true });
    await makeChain(shape, state, description);
  }
  const anvil = await startAnvil([...FLAGS, '--load-state', state]);
  const { deployment, lastBlock } = JSON.parse(readFileSync(description, 'utf8')) as Description;
  const forget = whenKilled(() => anvil.stop());
  const stop = async () => {
    forget();
    await anvil.stop();
  };
  return { shape, rpcUrl: anvil.rpcUrl, deployment, lastBlock, stop };
}

async function makeChain(shape: ChainShape, state: string, description: string): Promise<void> {
  console.log(`making the ${shape.name} chain of ${shape.facts} facts, once`);
  const anvil = await startAnvil([...FLAGS.slice(1), '--timestamp', '1700000000']);
  const forget = whenKilled(() => anvil.stop());
  try {
    const deployment = await deployTo(anvil.rpcUrl);
    await anvil.rpc('evm_setAutomine', [false]);
    await recordFacts(anvil, deployment.contracts.lineage.address, shape);
    const lastBlock = Number(await anvil.rpc('eth_blockNumber'));
    await anvil.rpc('anvil_mine', [`0x${SPARE_BLOCKS.toString(16)}`]);
    const dump = await anvil.rpc<Hex>('anvil_dumpState', [false]);
    writeFileSync(state, gunzipSync(Buffer.from(dump.slice(2), 'hex')));
    writeFileSync(`${description}.part`, JSON.stringify({ deployment, lastBlock }));
    renameSync(`${description}.part`, description);
  } finally {
    forget();
    await anvil.stop();
  }
}

async function recordFacts(anvil: Anvil, to: Address, shape: ChainShape): Promise<void> {
  const from = REGISTRANT;
  let nonce = Number(await anvil.rpc('eth_getTransactionCount', [from, 'latest']));
  let next = 0;
  while (next < shape.facts) {
    for (let inBlock = 0; inBlock < shape.factsInBlock; inBlock += shape.factsInTransaction) {
      const data = encodeFunctionData({
        abi: lineageRegistryAbi,
        functionName: 'registerAssets',
        args: [Array.from({ length: shape.factsInTransaction }, (_, i) => assetOf(from, next + i))],
      });
      const gas = `0x${(200_000 + 150_000 * shape.factsInTransaction).toString(16)}`;
      const quantity = `0x${nonce.toString(16)}`;
      await anvil.rpc('eth_sendTransaction', [{ from, to, data, gas, nonce: quantity }]);
      nonce += 1;
      next += shape.factsInTransaction;
    }
    await anvil.rpc('evm_mine');
    if (next % 10_000 === 0) console.log(`  ${next} facts`);
  }
}

function assetOf(registrant: Address, index: number) {
  return {
    registrant,
    kind: 1 + (index % 3),
    scheme: 1,
    role: 1,
    timeBasis: 1,
    edition: 0,
    createdAt: 1_600_000_000,
    contentHash: hashOf(`content ${index}`),
    metadataHash: hashOf(`metadata ${index}`),
    sources: [],
  };
}

function hashOf(text: string): Hex {
  return `0x${createHash('sha256').update(text).digest('hex')}`;
}
