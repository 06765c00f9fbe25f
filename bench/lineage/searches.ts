import type { Hex } from '../../lineage-api/src/encoding/hex.js';
import type { AssetFilter, AssetOrder, LineageGraph } from '../../lineage-api/src/lineage/port.js';
import type { Line } from '../report.js';
import { assetId, documentOf, LICENSES, ownerOf } from './content.js';
import { createRandom } from './graph.js';
import { inMicros, measureAsync } from './measure.js';
import { hexOf } from './service.js';

const RUNS = 200;
const GOAL_MICROS = 5000;

type Search = {
  readonly what: string;
  readonly orderBy: AssetOrder;
  readonly filter: (n: number) => AssetFilter;
};

/** Each of a random asset: what is asked for is as frequent as such things are. */
const SEARCHES: readonly Search[] = [
  { what: 'name', orderBy: 'NAME', filter: (n) => ({ text: documentOf(n, 2).name }) },
  { what: 'words', orderBy: 'RECORDED_AT', filter: (n) => ({ text: wordOf(n) }) },
  { what: 'owner', orderBy: 'RECORDED_AT', filter: (n) => ({ owner: hexOf(ownerOf(n)) as Hex }) },
  {
    what: 'licence',
    orderBy: 'RECORDED_AT',
    filter: (n) => ({ license: LICENSES[n % LICENSES.length] as string }),
  },
  {
    what: 'kind',
    orderBy: 'RECORDED_AT',
    filter: (n) => ({ kind: KINDS[n % KINDS.length] as 'MODEL' }),
  },
  { what: 'hash', orderBy: 'RECORDED_AT', filter: (n) => ({ contentHash: hexOf(assetId(n)) }) },
  { what: 'nothing, by name', orderBy: 'NAME', filter: () => ({}) },
];

const KINDS = ['DATASET', 'MODEL', 'OUTPUT'] as const;

function wordOf(n: number): string {
  return documentOf(n, 2).text.split(' ')[1 + (n % 6)] as string;
}

/** First pages of twenty. */
export async function measureSearch(graph: LineageGraph, assets: number): Promise<Line[]> {
  const atBlock = (await graph.head()).block?.number ?? 0;
  const lines: Line[] = [];
  for (const { what, orderBy, filter } of SEARCHES) {
    const random = createRandom(17);
    const totals: number[] = [];
    const times = await measureAsync(RUNS, async () => {
      const n = Math.floor(random() * (assets - 200));
      const page = await graph.assets({
        filter: filter(n),
        orderBy,
        atBlock,
        first: 20,
        offset: 0,
      });
      totals.push(page.total);
    });
    totals.sort((a, b) => a - b);
    lines.push({
      what: `search by ${what}`,
      ours: inMicros(times),
      peer: '',
      ratio: `${totals[Math.floor(RUNS / 2)]} matches at the median, ${totals.at(-1)} at most`,
      goal: 'p50 ≤ 5 ms',
      met: times.p50 <= GOAL_MICROS,
    });
  }
  return lines;
}
