import { Agent, request } from 'node:http';
import type { BenchChain } from './chain.js';

/** About as many facts, and as many questions at once, as our source has. */
const FACTS_IN_QUESTION = 8_000;
const IN_FLIGHT = 4;

/** Seconds in which a node gives all logs of a chain to one who throws them away: nobody who reads them is faster. */
export async function timeNode({
  rpcUrl,
  deployment,
  lastBlock,
  shape,
}: BenchChain): Promise<number> {
  const agent = new Agent({ keepAlive: true });
  const address = Object.values(deployment.contracts).map((contract) => contract.address);
  const size = FACTS_IN_QUESTION / shape.factsInBlock;
  let next = deployment.block;

  async function askInTurn(): Promise<void> {
    while (next <= lastBlock) {
      const from = next;
      next += size;
      const toBlock = `0x${Math.min(next - 1, lastBlock).toString(16)}`;
      const filter = { address, fromBlock: `0x${from.toString(16)}`, toBlock };
      await ask({ jsonrpc: '2.0', id: 1, method: 'eth_getLogs', params: [filter] });
    }
  }

  function ask(question: object): Promise<void> {
    return new Promise((resolve, reject) => {
      const headers = { 'content-type': 'application/json' };
      const call = request(rpcUrl, { method: 'POST', agent, headers }, (response) => {
        response.resume().on('end', resolve).on('error', reject);
      });
      call.on('error', reject).end(JSON.stringify(question));
    });
  }

  const begin = performance.now();
  await Promise.all(Array.from({ length: IN_FLIGHT }, askInTurn));
  agent.destroy();
  return (performance.now() - begin) / 1000;
}
