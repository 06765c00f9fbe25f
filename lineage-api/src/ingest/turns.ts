export type TakeTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** One at a time, in the order they came: what is read of the graph for a write still holds when it is written. */
export function createTurns(): TakeTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    last = mine.catch(() => {});
    return mine;
  };
}
