import { setTimeout as sleep } from 'node:timers/promises';
import { PedigreeError } from '../../encoding/error.js';
import { reconcileOnce } from '../../wire.js';
import { ask } from '../ask.js';
import { EXIT } from '../output.js';
import { printable } from '../printable.js';
import type { CommandSpec } from '../program.js';
import { SERVICE_AND_CHAIN } from '../service.js';

type Difference = {
  readonly layer: string;
  readonly against: string;
  readonly kind: string;
  readonly blockNumber: number;
  readonly subject: string | null;
  readonly factId: string | null;
  readonly detail: string;
};
/** What the command prints, whoever compared. */
type Report = {
  readonly result: 'CLEAN' | 'DIFFERENT';
  readonly block: { readonly blockNumber: number; readonly blockHash: string };
  readonly deep: boolean;
  readonly difference: Difference | null;
  readonly facts: number;
  readonly heads: number;
  readonly rows: number;
};
type Answer = Omit<Report, 'result' | 'block'> & {
  readonly result: Report['result'] | 'FAILED';
  readonly block: Report['block'] | null;
  readonly errorCode: string | null;
};
type Status = {
  readonly reconciling: boolean;
  readonly reconciliation: Answer | null;
};

const POLL_MS = 200;
const MOST_FAILURES = 20;
const QUESTION = `{
  status {
    reconciling
    reconciliation {
      result deep facts heads rows errorCode block { blockNumber blockHash }
      difference { layer against kind blockNumber subject factId detail }
    }
  }
}`;

/** `pedigree reconcile`. Exit code 1: something differs, or could not be compared. */
export const reconcileCommand: CommandSpec = {
  name: 'reconcile',
  summary:
    'Compares contract heads, logs, index and graph as of one block, and names the first difference.',
  settings: [
    ...SERVICE_AND_CHAIN,
    'subgraphUrl',
    'dataDir',
    'graph',
    'neo4jUri',
    'neo4jUser',
    'neo4jPassword',
    'neo4jDatabase',
    'kuboUrl',
  ],
  meanings: {
    rpc: 'JSON-RPC of a chain to compare without a running service; the running service compares without it.',
  },
  options: [
    {
      flag: '--deep',
      description: 'Reads manifests and documents again too, and compares leaves of batches.',
    },
  ],
  run: async ({ config, flags, output }, _args, options) => {
    const deep = options.deep === true;
    const report =
      flags.rpc === undefined
        ? await askService(config.url, deep)
        : await compareHere(config, deep);
    output.result(report, describeReport(printable(report)));
    return report.result === 'CLEAN' ? EXIT.OK : EXIT.NO;
  },
};

async function compareHere(
  config: Parameters<typeof reconcileOnce>[0],
  deep: boolean,
): Promise<Report> {
  const stopped = new AbortController();
  process.once('SIGINT', () => stopped.abort(new PedigreeError('INTERRUPTED', 'stopped')));
  const { block, difference, counts } = await reconcileOnce(config, {
    deep,
    signal: stopped.signal,
  });
  return {
    result: difference === null ? 'CLEAN' : 'DIFFERENT',
    block: { blockNumber: block.number, blockHash: block.hash },
    deep,
    difference,
    ...counts,
  };
}

async function askService(url: string, deep: boolean): Promise<Report> {
  await begin(url, deep);
  for (let failures = 0; ; ) {
    try {
      const { status } = await ask<{ status: Status }>(url, QUESTION, {});
      if (!status.reconciling) return toReport(status.reconciliation);
      failures = 0;
    } catch (error) {
      // A service that is busy may let go of a connection.
      failures += 1;
      const mayPass = error instanceof PedigreeError && error.retry;
      if (!mayPass || failures > MOST_FAILURES) throw error;
    }
    await sleep(POLL_MS);
  }
}

async function begin(url: string, deep: boolean): Promise<void> {
  // Says in the words of every question where no service answers.
  await ask(url, '{ status { reconciling } }', {});
  const { status } = await fetch(new URL('/reconcile', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ deep }),
  });
  if (status === 202) return;
  if (status === 409) {
    throw new PedigreeError('BUSY', 'the service compares already: ask again when it is done', {
      retry: true,
    });
  }
  throw new PedigreeError(
    'USAGE',
    `the service at ${url} lets only its own machine ask (status ${status}): run it there, or give --rpc, --deployment or --registry, and where index and graph are`,
  );
}

function toReport(answer: Answer | null): Report {
  const { result, block, errorCode, ...rest } = answer ?? {};
  if (result !== undefined && result !== 'FAILED' && block != null) {
    return { result, block, ...rest } as Report;
  }
  throw new PedigreeError(
    errorCode ?? 'SERVICE_GARBAGE',
    'the layers could not be compared: the log of the service says why',
  );
}

function describeReport({ result, block, deep, difference, facts, heads, rows }: Report): string {
  const where = `block ${block.blockNumber} ${block.blockHash}`;
  if (result === 'CLEAN') {
    return [
      `clean at ${where}`,
      `  ${facts} facts of the logs are those of the index`,
      `  ${heads} heads of chains are those in the contracts' storage`,
      `  ${rows} rows of the graph follow from the facts${deep ? '' : '; leaves of batches and documents were left out, --deep compares them'}`,
    ].join('\n');
  }
  const { layer, against, kind, blockNumber, subject, factId, detail } = difference as Difference;
  return [
    `different: ${layer} from ${against} at block ${blockNumber} (${kind}), compared at ${where}`,
    `  ${detail}`,
    ...(subject === null ? [] : [`  subject ${subject}`]),
    ...(factId === null ? [] : [`  fact ${factId}`]),
  ].join('\n');
}
