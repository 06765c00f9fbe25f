import { PedigreeError } from '../encoding/error.js';
import type { GraphHead, GraphStatistics } from '../lineage/port.js';
import type { SourceStatus } from '../sources/port.js';
import type { ApiPorts } from './context.js';

const TIMEOUT_MS = 4_000;

export type Problem = {
  readonly part: 'SOURCE' | 'GRAPH' | 'LAG' | 'INGEST';
  readonly message: string;
};

export type Health = {
  readonly source: SourceStatus | null;
  readonly head: GraphHead | null;
  readonly statistics: GraphStatistics | null;
  /** Empty where questions are answered. */
  readonly problems: readonly Problem[];
};

/** Asks graph and source how they are, each for itself; the shared position is read anew on the way. */
export async function readHealth(ports: ApiPorts): Promise<Health> {
  const { graph, source, positions } = ports;
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  const [status, head, statistics, position] = await Promise.allSettled([
    within(source.status({ signal }), signal),
    within(graph.head({ signal }), signal),
    within(graph.statistics(), signal),
    within(positions.refresh(), signal),
  ]);
  const problems: Problem[] = [];
  if (status.status === 'rejected') problems.push(toProblem('SOURCE', status.reason));
  if (head.status === 'rejected') problems.push(toProblem('GRAPH', head.reason));
  if (problems.length === 0 && position.status === 'rejected') {
    problems.push(toProblem('LAG', position.reason));
  }
  const known = settled(status);
  const block = settled(head)?.block;
  if (known !== null && block != null) {
    problems.push(...findLag(known, block.number, ports.maxLagBlocks));
  }
  const message = ports.findProblem();
  if (message !== null) problems.push({ part: 'INGEST', message });
  return { source: known, head: settled(head), statistics: settled(statistics), problems };
}

/** An index that stands still while the chain moves is seen here alone: graph-node may not say that it failed. */
function findLag(
  { chainHead, indexHead }: SourceStatus,
  graphBlock: number,
  maxLagBlocks: number,
): Problem[] {
  const lag = chainHead.number - graphBlock;
  if (lag <= maxLagBlocks) return [];
  const indexLag = chainHead.number - indexHead.number;
  return [
    {
      part: 'LAG',
      message: `the graph is ${lag} blocks behind the chain, more than ${maxLagBlocks}; the index is ${indexLag} behind`,
    },
  ];
}

/** The code says enough: words of a driver or a node may hold what is nobody's business. */
function toProblem(part: Problem['part'], reason: unknown): Problem {
  const code = reason instanceof PedigreeError ? reason.code : 'UNEXPECTED';
  return { part, message: `${part.toLowerCase()}: ${code}` };
}

function settled<T>(result: PromiseSettledResult<T>): T | null {
  return result.status === 'fulfilled' ? result.value : null;
}

function within<T>(read: Promise<T>, signal: AbortSignal): Promise<T> {
  const late = new Promise<never>((_resolve, reject) => {
    signal.addEventListener(
      'abort',
      () => reject(new PedigreeError('DEADLINE', 'it does not answer in time')),
      { once: true },
    );
  });
  return Promise.race([read, late]);
}
