import type { Hex } from '../../../encoding/hex.js';
import { type Dag, sourcesOf } from './dag.js';
import type { Reach } from './reach.js';

/** Hops from the asked asset to each upstream, the fewest, in the order of `ids`. */
export function findDegrees(dag: Dag, { ids, indexOf }: Reach): Uint32Array {
  const degrees = new Uint32Array(ids.length).fill(0xffffffff);
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
