/**
 * Places of a list, sources before what derives from them: first what waits for nothing, in the order of the list, then
 * what each of those sets free. And the places that stand in a cycle or derive from one, which cannot be ordered.
 */
export function orderBySources(sourcesOf: readonly (readonly number[])[]): {
  readonly order: readonly number[];
  readonly cyclic: readonly number[];
} {
  const waitingFor = sourcesOf.map((sources) => sources.length);
  const derived: number[][] = sourcesOf.map(() => []);
  for (const [i, sources] of sourcesOf.entries()) {
    for (const source of sources) derived[source]?.push(i);
  }
  const order: number[] = [];
  for (const [i, count] of waitingFor.entries()) if (count === 0) order.push(i);
  for (let at = 0; at < order.length; at++) {
    for (const next of derived[order[at] as number] ?? []) {
      waitingFor[next] = (waitingFor[next] as number) - 1;
      if (waitingFor[next] === 0) order.push(next);
    }
  }
  const cyclic = waitingFor.flatMap((count, i) => (count > 0 ? [i] : []));
  return { order, cyclic };
}

/** One cycle among places that cannot be ordered, from a place back to itself. */
export function findCycle(
  sourcesOf: readonly (readonly number[])[],
  cyclic: readonly number[],
): readonly number[] {
  const stuck = new Set(cyclic);
  const path: number[] = [];
  const seenAt = new Map<number, number>();
  let at = cyclic[0] as number;
  while (!seenAt.has(at)) {
    seenAt.set(at, path.length);
    path.push(at);
    // Each of them waits for a source that is stuck as well.
    at = sourcesOf[at]?.find((source) => stuck.has(source)) as number;
  }
  return [...path.slice(seenAt.get(at)), at];
}
