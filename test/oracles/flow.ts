import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A payment to an asset of a small world, in plain words: all that FLOW goes by. */
export type FlowTold = {
  /** Decimal digits. */
  readonly amount: string;
  readonly start: string;
  readonly assets: readonly { readonly id: string; readonly createdAt: number }[];
  readonly shares: readonly {
    readonly derived: string;
    readonly source: string;
    readonly bps: number;
    readonly block: number;
    readonly log: number;
    readonly index: number;
  }[];
};

/** Whether the oracle in Python can be asked: a build that has to be the same everywhere does not ask it. */
export const canAskPython =
  process.env.CI === undefined && spawnSync('python3', ['--version']).status === 0;

/** What each asset keeps, by id, for each payment; by the oracle in Python. */
export function askPython(payments: readonly FlowTold[]): readonly Record<string, string>[] {
  const oracle = fileURLToPath(new URL('./flow.py', import.meta.url));
  const { stdout, stderr } = spawnSync('python3', [oracle], {
    input: payments.map((each) => JSON.stringify(each)).join('\n'),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (stderr !== '') throw new Error(stderr);
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, string>);
}
