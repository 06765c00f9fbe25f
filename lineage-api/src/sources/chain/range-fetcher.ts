import type { Fact } from '../../encoding/fact-catalog.js';
import type { Hex } from '../../encoding/hex.js';
import { type BlockHeader, type BlockReader, toQuantity } from '../blocks.js';
import type { RpcClient } from '../rpc-client.js';
import { garbage, rpcError } from '../rpc-errors.js';
import { type LoggedFact, parseLogs, type Registries } from './log-parser.js';

/** All facts of some blocks in a row, bound to one history of the chain. */
export type FetchedRange = {
  readonly from: number;
  /** Hash of the block before the first: the range continues the history that ends with it. */
  readonly parentHash: Hex;
  /** The last block. */
  readonly end: BlockHeader;
  readonly facts: readonly Fact[];
};

export type RangeFetcher = (from: number, to: number, signal: AbortSignal) => Promise<FetchedRange>;

/**
 * Fetches ranges of blocks. The end is read before the logs and after: while its hash stays, so did everything below it.
 * Throws `REORG` where it did not, `SOURCE_GARBAGE` where a log is not of the block that it names.
 */
export function createRangeFetcher(
  rpc: RpcClient,
  reader: BlockReader,
  registries: Registries,
): RangeFetcher {
  const address = [...registries.keys()];

  return async (from, to, signal) => {
    const before = await reader.block(to, { signal });
    const filter = { address, fromBlock: toQuantity(from), toBlock: toQuantity(to) };
    const answer = await rpc.call('eth_getLogs', [filter], signal);
    const logged = parseLogs(answer, registries, { from, to });
    const numbers = [...new Set([from, ...logged.map(blockOf), to])];
    const headers = await readHeaders(reader, numbers, signal);
    const end = headers.get(to);
    const first = headers.get(from);
    if (!end || !first || end.hash !== before?.hash) {
      throw rpcError(
        'REORG',
        `the chain changed while blocks ${from} to ${to} were read; ask again`,
      );
    }
    const facts = logged.map((fact) => placeFact(fact, headers.get(blockOf(fact))));
    return { from, parentHash: first.parentHash, end, facts };
  };
}

function blockOf(fact: LoggedFact): number {
  return fact.position.blockNumber;
}

async function readHeaders(
  reader: BlockReader,
  numbers: readonly number[],
  signal: AbortSignal,
): Promise<Map<number, BlockHeader>> {
  const headers = await reader.blocks(numbers, { signal });
  return new Map(headers.flatMap((header) => (header === null ? [] : [[header.number, header]])));
}

/** A fact with its block's timestamp, once the block is known to be the one that the log names. */
function placeFact(fact: LoggedFact, header: BlockHeader | undefined): Fact {
  const { position } = fact;
  if (header?.hash !== position.blockHash) {
    throw garbage(
      `expected a log of block ${position.blockNumber} with hash ${header?.hash}, got ${position.blockHash}`,
    );
  }
  if (position.timestamp !== undefined && position.timestamp !== header.timestamp) {
    throw garbage(`expected a log of second ${header.timestamp}, got second ${position.timestamp}`);
  }
  return { ...fact, position: { ...position, timestamp: header.timestamp } } as Fact;
}
