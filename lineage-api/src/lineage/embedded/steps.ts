/** Work that pauses again and again, so that others can be served before it goes on. */
export type Steps<T> = Generator<undefined, T>;

/** Goes on for so many milliseconds; null where that was not enough. */
export function runFor<T>(steps: Steps<T>, milliseconds: number): { readonly value: T } | null {
  const until = performance.now() + milliseconds;
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return { value };
    if (performance.now() >= until) return null;
  }
}

/** One after the other, with a pause after each. */
export function* mapInSteps<T, U>(values: Iterable<T>, map: (value: T) => U): Steps<U[]> {
  const mapped: U[] = [];
  for (const value of values) {
    mapped.push(map(value));
    yield;
  }
  return mapped;
}

/** After what else waits. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
