import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { DeploymentInfo } from '../../lineage-api/src/encoding/deployment.js';
import type { Hex } from '../../lineage-api/src/encoding/hex.js';
import { openChainSource } from '../../lineage-api/src/sources/chain/chain-source.js';
import type { BenchChain } from './chain.js';
import { whenKilled } from './killed.js';
import type { Result } from './race.js';
import { checksumOf, toRow } from './rows.js';

/** What the program under test is told. */
type Order = {
  readonly rpcUrl: string;
  readonly deployment: DeploymentInfo;
  readonly file: string;
  readonly subjects: readonly Hex[];
};

type Report = Omit<Result, 'seconds' | 'version'> & {
  /** From opening the source to its first answer, without the start of the program. */
  readonly openSeconds: number;
  /** Reading all facts back. */
  readonly readSeconds: number;
  readonly rssMb: number;
};

export type OurResult = Result & Report;

/** Runs our source in a process of its own, timed from its start as the peers are. */
export async function raceOurs(
  chain: BenchChain,
  subjects: readonly Hex[],
  folder: string,
): Promise<OurResult> {
  const dataDir = mkdtempSync(join(folder, 'ours-'));
  const { rpcUrl, deployment } = chain;
  const order: Order = { rpcUrl, deployment, file: join(dataDir, 'facts.sqlite'), subjects };
  const begin = performance.now();
  const child = spawn(
    process.execPath,
    [process.argv[1] as string, '--ours', JSON.stringify(order)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const forget = whenKilled(() => child.kill('SIGKILL'));
  let seconds = 0;
  let text = '';
  try {
    for await (const chunk of child.stdout) {
      // The first line comes with the first answer.
      if (seconds === 0) seconds = (performance.now() - begin) / 1000;
      text += chunk;
    }
    const report = JSON.parse(text.split('\n')[1] ?? '') as Report;
    return { ...report, version: 'this one', seconds };
  } finally {
    child.kill('SIGKILL');
    forget();
    rmSync(dataDir, { recursive: true });
  }
}

/** The program: indexes to the chain's head, answers, then reads all back. */
export async function runOurs(text: string): Promise<void> {
  const { rpcUrl, deployment, file, subjects } = JSON.parse(text) as Order;
  const begin = performance.now();
  const source = await openChainSource({ rpcUrl, deployment, file });
  const { chainHead } = await source.status();
  await source.factsOf(subjects.slice(0, 1), chainHead);
  const openSeconds = (performance.now() - begin) / 1000;
  console.log('queryable');

  const rssMb = process.memoryUsage().rss / 2 ** 20;
  const asked = performance.now();
  await source.factsOf(subjects, chainHead);
  const querySeconds = (performance.now() - asked) / 1000;
  const read = performance.now();
  const all = await source.factsAfter(null, Number.MAX_SAFE_INTEGER);
  const readSeconds = (performance.now() - read) / 1000;
  const rows = (all?.facts ?? []).map((fact) => toRow(fact, deployment.contracts.lineage.address));
  const checksum = checksumOf(rows);
  const report: Report = {
    openSeconds,
    querySeconds,
    readSeconds,
    rssMb,
    rows: rows.length,
    checksum,
  };
  console.log(JSON.stringify(report));
  await source.close();
}
