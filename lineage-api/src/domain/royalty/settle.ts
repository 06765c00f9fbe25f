import { WHOLE_BPS } from './types.js';

/**
 * Settlement by running totals. Assets are numbered in FLOW's order, from the youngest, so that a derivation leads to a
 * higher number; derivations stand in rows: those of asset `a` from `first[a]` up to `first[a + 1]`.
 */
export type ShareTable = {
  readonly assets: number;
  readonly first: Uint32Array;
  readonly source: Uint32Array;
  /** What each derivation passes in the stretch at hand, of 10,000; 0 while it does not count. Others change it. */
  readonly royaltyBps: Uint16Array;
};

/** What payments of one currency have come to so far. */
export type Settlement = {
  readonly table: ShareTable;
  /** Of each derivation what its total inflow left over: `total × bps mod 10,000`. */
  readonly remainders: Uint16Array;
  /** Settles a stretch of blocks in which no share changed. */
  settle(payments: Iterable<Payment>): Stretch;
};

/** What came in for an asset. */
export type Payment = { readonly asset: number; readonly amount: bigint };

/** What each asset that money reached keeps of one stretch, in FLOW's order. */
export type Stretch = readonly { readonly asset: number; readonly kept: bigint }[];

/**
 * Each derivation has passed `floor(total inflow × bps / 10,000)` in all: from one stretch to the next only the remainder
 * is carried, as long as its share is the same. Ten thousand payments of 7 units at 10 % pass 7,000. What an asset keeps of
 * one stretch may be less than nothing, by fewer units than it has sources: earlier it kept what only now fills a unit.
 */
export function openSettlement(table: ShareTable): Settlement {
  const remainders = new Uint16Array(table.source.length);
  const small = createColumns(table.assets);
  return {
    table,
    remainders,
    settle(payments) {
      const list = [...payments];
      const total = list.reduce((sum, { amount }) => sum + amount, 0n);
      return total < COLUMN_LIMIT
        ? settleColumns(table, remainders, small, list)
        : settleBig(table, remainders, list);
    },
  };
}

/** Amounts in two columns of doubles, `high × 2^32 + low`: every step below is exact below 2^84. */
type Columns = {
  readonly high: Float64Array;
  readonly low: Float64Array;
  /** A bit for each asset that money has reached. */
  readonly reached: Uint32Array;
};

const LOW = 2 ** 32;
const COLUMN_LIMIT = 1n << 84n;

function createColumns(assets: number): Columns {
  return {
    high: new Float64Array(assets),
    low: new Float64Array(assets),
    reached: new Uint32Array((assets >>> 5) + 1),
  };
}

function add({ high, low, reached }: Columns, asset: number, h: number, l: number): void {
  const sum = (low[asset] as number) + l;
  const carry = sum >= LOW ? 1 : 0;
  low[asset] = sum - carry * LOW;
  high[asset] = (high[asset] as number) + h + carry;
  const word = asset >>> 5;
  reached[word] = ((reached[word] as number) | (1 << (asset & 31))) >>> 0;
}

function settleColumns(
  { first, source, royaltyBps }: ShareTable,
  remainders: Uint16Array,
  columns: Columns,
  payments: readonly Payment[],
): Stretch {
  const { high, low, reached } = columns;
  for (const { asset, amount } of payments) {
    add(columns, asset, Number(amount >> 32n), Number(amount & 0xffffffffn));
  }
  const kept: { asset: number; kept: bigint }[] = [];
  for (let word = 0; word < reached.length; word += 1) {
    while (reached[word] !== 0) {
      const bits = reached[word] as number;
      const bit = 31 - Math.clz32(bits & -bits);
      reached[word] = (bits & ~(1 << bit)) >>> 0;
      const asset = word * 32 + bit;
      const h = high[asset] as number;
      const l = low[asset] as number;
      high[asset] = 0;
      low[asset] = 0;
      let leftHigh = h;
      let leftLow = l;
      const end = first[asset + 1] as number;
      for (let e = first[asset] as number; e < end; e += 1) {
        const bps = royaltyBps[e] as number;
        if (bps === 0) continue;
        // (h × 2^32 + l) × bps + remainder, divided by 10,000 in steps of which none leaves 2^53.
        const wholeHigh = Math.floor(h / WHOLE_BPS);
        const rest = (h - wholeHigh * WHOLE_BPS) * LOW + l;
        const wholeLow = Math.floor(rest / WHOLE_BPS);
        const units = (rest - wholeLow * WHOLE_BPS) * bps + (remainders[e] as number);
        const unit = Math.floor(units / WHOLE_BPS);
        remainders[e] = units - unit * WHOLE_BPS;
        const passLow = wholeLow * bps + unit;
        const carried = Math.floor(passLow / LOW);
        const passHigh = wholeHigh * bps + carried;
        const passRest = passLow - carried * LOW;
        leftHigh -= passHigh;
        leftLow -= passRest;
        if (passHigh !== 0 || passRest !== 0) {
          add(columns, source[e] as number, passHigh, passRest);
        }
      }
      kept.push({ asset, kept: toAmount(leftHigh, leftLow) });
    }
  }
  return kept;
}

function toAmount(high: number, low: number): bigint {
  const near = high * LOW + low;
  return Number.isSafeInteger(near) ? BigInt(near) : BigInt(high) * BigInt(LOW) + BigInt(low);
}

const WHOLE = BigInt(WHOLE_BPS);

/** The same for amounts of any size. */
function settleBig(
  { first, source, royaltyBps, assets }: ShareTable,
  remainders: Uint16Array,
  payments: readonly Payment[],
): Stretch {
  const inflow = new Map<number, bigint>();
  for (const { asset, amount } of payments) inflow.set(asset, (inflow.get(asset) ?? 0n) + amount);
  const kept: { asset: number; kept: bigint }[] = [];
  for (let asset = 0; asset < assets; asset += 1) {
    const reached = inflow.get(asset);
    if (reached === undefined) continue;
    let left = reached;
    const end = first[asset + 1] as number;
    for (let e = first[asset] as number; e < end; e += 1) {
      const bps = royaltyBps[e] as number;
      if (bps === 0) continue;
      const units = reached * BigInt(bps) + BigInt(remainders[e] as number);
      const pass = units / WHOLE;
      remainders[e] = Number(units - pass * WHOLE);
      left -= pass;
      if (pass !== 0n)
        inflow.set(source[e] as number, (inflow.get(source[e] as number) ?? 0n) + pass);
    }
    kept.push({ asset, kept: left });
  }
  return kept;
}
