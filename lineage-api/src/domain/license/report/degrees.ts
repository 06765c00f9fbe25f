import type { Hex } from '../../../encoding/hex.js';
import { type Dag, sourcesOf } from './dag.js';
import type { Reach } from './reach.js';

/** More than any way has. */
const FAR = 0x3fff_ffff;

/** Hops from the asked asset to each upstream, the fewest, in the order of `ids`. */
export function findDegrees(dag: Dag, { ids, indexOf }: Reach): readonly number[] {
  const degrees = new Array<number>(ids.length).fill(FAR);
  degrees[0] = 0;
  for (let i = 0; i < ids.length; i++) {
    const hops = (degrees[i] as number) + 1;
    for (const { source } of sourcesOf(dag, ids[i] as Hex)) {
      const s = indexOf.get(source);
      if (s !== undefined && s > i && hops < (degrees[s] as number)) degrees[s] = hops;
    }
  }
  return degrees;
}
