import type { DeploymentInfo } from '../../lineage-api/src/encoding/deployment.js';
import type { Fact, FactContract } from '../../lineage-api/src/encoding/fact-catalog.js';
import { parseFactLog } from '../../lineage-api/src/encoding/fact-events.js';
import type { Address, Hex } from '../../lineage-api/src/encoding/hex.js';
import { callRpc } from './anvil.js';
import { emptyModel, learn, type Model } from './random-model.js';

/** Reads the facts of a local chain in the plainest way: an oracle for sources, and what the random history refers to. */
export type Follower = {
  /** Reads on; begins anew where the chain changed. */
  follow(): Promise<void>;
  model(): Model;
};

type Log = {
  address: Address;
  topics: Hex[];
  data: Hex;
  blockNumber: Hex;
  blockHash: Hex;
  blockTimestamp: Hex;
  transactionHash: Hex;
  transactionIndex: Hex;
  logIndex: Hex;
};
type Block = { number: Hex; hash: Hex };

export function createFollower(rpcUrl: string, deployment: DeploymentInfo): Follower {
  let model = emptyModel();
  let last: { number: number; hash: Hex } | undefined;

  async function blockAt(tag: string): Promise<Block | null> {
    return callRpc<Block | null>(rpcUrl, 'eth_getBlockByNumber', [tag, false]);
  }

  async function follow(): Promise<void> {
    if (last && (await blockAt(`0x${last.number.toString(16)}`))?.hash !== last.hash) {
      model = emptyModel();
      last = undefined;
    }
    const head = (await blockAt('latest')) as Block;
    const from = last ? last.number + 1 : deployment.block;
    last = { number: Number(head.number), hash: head.hash };
    if (from > last.number) return;
    for (const fact of await readFacts(rpcUrl, deployment, from, last.number)) learn(model, fact);
  }

  return { follow, model: () => model };
}

/** All facts of some blocks, in one call. */
export async function readFacts(
  rpcUrl: string,
  deployment: DeploymentInfo,
  from: number,
  to: number,
): Promise<Fact[]> {
  const names = new Map<Address, FactContract>(
    (['lineage', 'assertions', 'licenses'] as const).map((name) => [
      deployment.contracts[name].address,
      name,
    ]),
  );
  const filter = {
    address: [...names.keys()],
    fromBlock: `0x${from.toString(16)}`,
    toBlock: `0x${to.toString(16)}`,
  };
  const logs = await callRpc<Log[]>(rpcUrl, 'eth_getLogs', [filter]);
  return logs.map((log) => {
    const contract = names.get(log.address.toLowerCase() as Address) as FactContract;
    return {
      ...parseFactLog(contract, log.topics, log.data),
      position: {
        blockNumber: Number(log.blockNumber),
        blockHash: log.blockHash,
        timestamp: Number(log.blockTimestamp),
        txHash: log.transactionHash,
        txIndex: Number(log.transactionIndex),
        logIndex: Number(log.logIndex),
      },
    } as Fact;
  });
}
