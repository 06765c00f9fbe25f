import type { Hex } from '../../../encoding/hex.js';
import type { Dag } from './dag.js';
import { sourcesOf } from './dag.js';
import type { Reach } from './reach.js';

/** Hops from the asked asset to each upstream, and the next asset on a shortest way back: of several the first by id. */
export type Degrees = { readonly degree: Uint32Array; readonly towards: Int32Array };

export function findDegrees(dag: Dag, { ids, indexOf }: Reach): Degrees {
  const degree = new Uint32Array(ids.length).fill(0xffffffff);
  const towards = new Int32Array(ids.length).fill(-1);
  degree[0] = 0;
  for (let i = 0; i < ids.length; i++) {
    const hops = (degree[i] as number) + 1;
    for (const { source } of sourcesOf(dag, ids[i] as Hex)) {
      const s = indexOf.get(source);
      if (s === undefined || s <= i || hops > (degree[s] as number)) continue;
      const known = ids[towards[s] as number];
      if (hops === degree[s] && known !== undefined && known <= (ids[i] as Hex)) continue;
      degree[s] = hops;
      towards[s] = i;
    }
  }
  return { degree, towards };
}

/** Assets from the asked one to `id`, by the fewest hops. */
export function shortestPath(
  { ids, indexOf }: Reach,
  { towards }: Degrees,
  id: Hex,
): readonly Hex[] {
  const path: Hex[] = [];
  for (let i = indexOf.get(id) ?? -1; i >= 0; i = towards[i] as number) path.push(ids[i] as Hex);
  return path.reverse();
}
