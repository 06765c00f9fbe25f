import type { SubDag } from './sub-dag.js';

/** More than any way has. */
const FAR = 0x3fff_ffff;

/** Hops from the asked asset to each upstream, the fewest, in the order of `ids`. */
export function findDegrees({ ids, derived, source }: SubDag): readonly number[] {
  const degrees: number[] = ids.map(() => FAR);
  degrees[0] = 0;
  for (let e = 0; e < source.length; e++) {
    const hops = (degrees[derived[e] as number] as number) + 1;
    const s = source[e] as number;
    if (hops < (degrees[s] as number)) degrees[s] = hops;
  }
  return degrees;
}
