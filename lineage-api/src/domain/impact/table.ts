import type { Hex } from '../../encoding/hex.js';

/**
 * The rule of one question as small numbers, so that a store applies it beside its data. A way is how the content was
 * taken: from which registration, under which of its terms.
 */
export type ImpactTable = {
  /** Registrations of the content that the question is about, the asked one first, without repetition. */
  readonly starts: readonly ImpactStart[];
  /** By way, then place (`placeIndex`): the place in `OUTCOMES`. */
  readonly outcomes: readonly (readonly number[])[];
};

export type ImpactStart = {
  readonly id: Hex;
  /** The way of a derivation that names no terms, or others than `named`: by block, ascending, the first from block 0. */
  readonly unnamed: readonly WaySince[];
  /** The same for those that name terms which the registration ever offered. */
  readonly named: ReadonlyMap<Hex, readonly WaySince[]>;
};

/** The way of derivations recorded from this block on, up to the next. */
export type WaySince = { readonly fromBlock: number; readonly way: number };

/** The way of one derivation from a start. */
export function wayOf(start: ImpactStart, licenseTermsId: Hex | null, fromBlock: number): number {
  const since = (licenseTermsId !== null && start.named.get(licenseTermsId)) || start.unnamed;
  let way = 0;
  for (const each of since) {
    if (each.fromBlock > fromBlock) break;
    way = each.way;
  }
  return way;
}

/** The one way of all derivations from a start; null where they differ. */
export function onlyWayOf(start: ImpactStart): number | null {
  const ways = new Set([start.unnamed, ...start.named.values()].flat().map(({ way }) => way));
  const [only] = ways;
  return ways.size === 1 && only !== undefined ? only : null;
}
