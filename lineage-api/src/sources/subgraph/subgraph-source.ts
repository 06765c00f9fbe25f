import type { BlockRef } from '../../domain/rows.js';
import type { DeploymentInfo } from '../../encoding/deployment.js';
import type { Fact } from '../../encoding/fact-catalog.js';
import type { Hex } from '../../encoding/hex.js';
import { type BlockReader, createBlockReader } from '../blocks.js';
import { checkDeployment } from '../deployment-check.js';
import type { FactRange, FactSource, SourceOptions } from '../port.js';
import { createRpcClient } from '../rpc-client.js';
import { isRpcError } from '../rpc-errors.js';
import { parseFactRow } from './fact-parser.js';
import { indexError, indexGarbage } from './index-errors.js';
import { createSubgraphClient, PAGE_ROWS, type SubgraphClient } from './subgraph-client.js';

export type SubgraphSourceOptions = {
  /** Query URL of the subgraph. */
  readonly url: string;
  /** The chain that it indexes: what is canonical, is asked there. */
  readonly rpcUrl: string;
  readonly deployment: DeploymentInfo;
  /** Blocks behind the head that count as final where the chain does not say. */
  readonly finalityDepth?: number;
};

const TRANSPORT = {
  timeoutMs: 30_000,
  retries: 3,
  backoffMs: 200,
  maxResponseBytes: 256 * 1024 * 1024,
};
const BEFORE_ALL: Hex = '0x';
const FIRST_OF_ALL = -1;

/**
 * Opens the source on a subgraph. graph-node notices a reorg late, and may answer with the data of a sibling block: so
 * each page is held against the block it names, and that block and those of the facts against the chain.
 */
export async function openSubgraphSource(options: SubgraphSourceOptions): Promise<FactSource> {
  const { deployment } = options;
  const rpc = createRpcClient({ rpcUrl: options.rpcUrl });
  await checkDeployment(rpc, deployment);
  const reader = createBlockReader(rpc, options.finalityDepth);
  const closed = new AbortController();
  const client = createSubgraphClient({ ...TRANSPORT, url: options.url }, closed.signal);
  const ports = { client, reader, deployment };

  return {
    name: 'subgraph',
    async status(given) {
      const [chainHead, indexHead, finalized] = await Promise.all([
        reader.head(given),
        client.fetchHead(given),
        reader.finalized(given),
      ]);
      return { chainHead: toRef(chainHead), indexHead, finalized };
    },
    factsAfter: (after, maxFacts, given) => fetchRange(ports, after, maxFacts, given),
    async block(number, given) {
      const header = await reader.block(number, given);
      return header && toRef(header);
    },
    async blockAt(timestamp, given) {
      const header = await reader.blockAt(timestamp, given);
      return header && toRef(header);
    },
    factsOf: (subjects, at, given) => fetchSubjects(ports, subjects, at, given),
    async close() {
      closed.abort();
      rpc.close();
    },
  };
}

type Ports = {
  readonly client: SubgraphClient;
  readonly reader: BlockReader;
  readonly deployment: DeploymentInfo;
};

/** Whole blocks after `after`, or null where the index has none, or stands on a branch that the chain has left. */
async function fetchRange(
  ports: Ports,
  after: BlockRef | null,
  maxFacts: number,
  given?: SourceOptions,
): Promise<FactRange | null> {
  const from = after?.number ?? FIRST_OF_ALL;
  const first = await ports.client.fetchFacts({ after: endOfBlock(from) }, given);
  const head = first.block;
  if (!(await isCanonical(ports, after, head, given))) return null;
  if (head.number <= from) return null;

  const facts = first.rows.map((row) => parseFactRow(row, ports.deployment));
  let pageRows = first.rows.length;
  while (pageRows === PAGE_ROWS && !holdsWholeBlocks(facts, maxFacts)) {
    const page = await fetchNext(ports, facts, head, given);
    facts.push(...page);
    pageRows = page.length;
  }
  checkOrder(facts, from);
  const range = cutRange(facts, head, pageRows === PAGE_ROWS);
  await checkBlocks(ports, range, given);
  return range;
}

async function fetchNext(
  ports: Ports,
  facts: readonly Fact[],
  head: BlockRef,
  given?: SourceOptions,
) {
  const last = facts[facts.length - 1] as Fact;
  const page = await ports.client.fetchFacts({ after: idOf(last), at: head.hash }, given);
  checkSame(page.block, head);
  return page.rows.map((row) => parseFactRow(row, ports.deployment));
}

async function fetchSubjects(
  ports: Ports,
  subjects: readonly Hex[],
  at: BlockRef,
  given?: SourceOptions,
): Promise<readonly Fact[]> {
  if (subjects.length === 0) return [];
  const facts: Fact[] = [];
  for (;;) {
    const last = facts[facts.length - 1];
    const after = last === undefined ? BEFORE_ALL : idOf(last);
    const page = await fetchAt(ports, { after, subjects, at }, given);
    facts.push(...page.rows.map((row) => parseFactRow(row, ports.deployment)));
    if (page.rows.length < PAGE_ROWS) return facts;
  }
}

async function fetchAt(
  { client, reader }: Ports,
  { after, subjects, at }: { after: Hex; subjects: readonly Hex[]; at: BlockRef },
  given?: SourceOptions,
) {
  try {
    const page = await client.fetchFacts({ after, subjects, at: at.hash }, given);
    checkSame(page.block, at);
    return page;
  } catch (error) {
    if (!isRpcError(error, 'BLOCK_UNKNOWN')) throw error;
    const there = await reader.block(at.number, given);
    if (there?.hash === at.hash) throw error;
    throw left(at);
  }
}

/** False where the index follows a branch that the chain has left. Throws `REORG` where `after` is on such a branch. */
async function isCanonical(
  { reader }: Ports,
  after: BlockRef | null,
  head: BlockRef,
  given?: SourceOptions,
): Promise<boolean> {
  const numbers = after === null ? [head.number] : [head.number, after.number];
  const [there, afterThere] = await reader.blocks(numbers, given);
  // A chain that ends before `after` may grow again to hold it: who follows it decides.
  if (after !== null && afterThere != null && afterThere.hash !== after.hash) throw left(after);
  return there?.hash === head.hash;
}

/** The blocks that facts name must be those of the chain, as far as the chain can still change. */
async function checkBlocks(
  { reader }: Ports,
  { facts }: FactRange,
  given?: SourceOptions,
): Promise<void> {
  const finalized = await reader.finalized(given);
  const hashes = new Map<number, Hex>();
  for (const { position } of facts) {
    const known = hashes.get(position.blockNumber);
    if (known !== undefined && known !== position.blockHash) {
      throw indexGarbage(`expected one hash of block ${position.blockNumber}, got two`);
    }
    if (position.blockNumber > finalized) hashes.set(position.blockNumber, position.blockHash);
  }
  const numbers = [...hashes.keys()];
  const headers = await reader.blocks(numbers, given);
  for (const [i, number] of numbers.entries()) {
    if (headers[i]?.hash === hashes.get(number)) continue;
    throw indexError(
      'SOURCE_UNAVAILABLE',
      `the subgraph holds facts of a block ${number} that the chain has left: ask again`,
    );
  }
}

/** True where the facts fill a range and its last block is known to be whole: a later one has begun. */
function holdsWholeBlocks(facts: readonly Fact[], maxFacts: number): boolean {
  const first = facts[0]?.position.blockNumber;
  const last = facts[facts.length - 1]?.position.blockNumber;
  return facts.length >= maxFacts && first !== last;
}

/** With more to come, the last block may be in part: the range ends before it. */
function cutRange(facts: readonly Fact[], head: BlockRef, more: boolean): FactRange {
  if (!more) return { facts, to: head };
  const lastBlock = facts[facts.length - 1]?.position.blockNumber;
  const whole = facts.filter(({ position }) => position.blockNumber !== lastBlock);
  const {
    blockNumber: number,
    blockHash: hash,
    timestamp,
  } = (whole[whole.length - 1] as Fact).position;
  return { facts: whole, to: { number, hash, timestamp } };
}

function checkOrder(facts: readonly Fact[], from: number): void {
  let before = endOfBlock(from);
  for (const fact of facts) {
    const id = idOf(fact);
    if (id <= before)
      throw indexGarbage(`expected facts in chain order, got ${id} after ${before}`);
    before = id;
  }
}

function checkSame(got: BlockRef, expected: BlockRef): void {
  if (got.hash !== expected.hash) throw left(expected);
}

function left({ number, hash }: BlockRef): Error {
  return indexError('REORG', `block ${number} ${hash} is no longer in the chain; go back`);
}

/** The last id that a block can have; what comes before the first block is before every id. */
function endOfBlock(number: number): Hex {
  if (number < 0) return BEFORE_ALL;
  return `0x${number.toString(16).padStart(16, '0')}ffffffff`;
}

function idOf({ position }: Fact): Hex {
  const block = position.blockNumber.toString(16).padStart(16, '0');
  return `0x${block}${position.logIndex.toString(16).padStart(8, '0')}`;
}

function toRef({ number, hash, timestamp }: BlockRef): BlockRef {
  return { number, hash, timestamp };
}
