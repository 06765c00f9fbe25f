import { growWords, sharedWords } from './shared.js';

/**
 * The rows of edges of each derived asset, as chains by number: the last of an asset, and of each row the one before it of
 * the same asset. An index of the file would be another page to write for every edge.
 */
export type EdgeChains = {
  /** The largest number that a row has had. */
  rows: number;
  /** By node: the number of its last row, or 0. */
  last: Uint32Array;
  /** By row: the number of the one before, or 0. */
  before: Uint32Array;
};

const GROWTH = 1.25;

export function createChains(nodes: number, rows = 0): EdgeChains {
  return { rows: 0, last: sharedWords(nodes), before: sharedWords(rows + 1) };
}

export function reserveChains(chains: EdgeChains, nodes: number): void {
  if (nodes <= chains.last.length) return;
  chains.last = growWords(chains.last, Math.ceil(nodes * GROWTH));
}

export function linkRow(chains: EdgeChains, n: number, row: number): void {
  reserveChains(chains, n + 1);
  if (row >= chains.before.length) {
    chains.before = growWords(chains.before, Math.ceil((row + 1) * GROWTH));
  }
  chains.before[row] = chains.last[n] as number;
  chains.last[n] = row;
  chains.rows = Math.max(chains.rows, row);
}

/** Quick for the last rows of an asset. */
export function unlinkRow({ last, before }: EdgeChains, n: number, row: number): void {
  let next = 0;
  let at = last[n] as number;
  while (at !== row && at !== 0) {
    next = at;
    at = before[at] as number;
  }
  if (at === 0) return;
  if (next === 0) last[n] = before[row] as number;
  else before[next] = before[row] as number;
}

/** Numbers of the rows of an asset, the last first. */
export function rowsOf({ last, before }: EdgeChains, n: number): number[] {
  const rows: number[] = [];
  for (let row = last[n] ?? 0; row !== 0; row = before[row] as number) rows.push(row);
  return rows;
}
