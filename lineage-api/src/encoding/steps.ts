/** Long work that may rest where it yields; its result comes last. */
export type Steps<T> = Generator<undefined, T>;

/** How many leaves or nodes are worked on between two rests: about a millisecond. */
export const STEP = 64;

/** Does all steps without a rest. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Goes on for so many milliseconds; null where that was not enough. */
export function runFor<T>(steps: Steps<T>, milliseconds: number): { readonly value: T } | null {
  const until = performance.now() + milliseconds;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return { value: step.value };
    if (performance.now() >= until) return null;
  }
}

/** One after the other, with a rest after each. */
export function* mapInSteps<T, U>(values: Iterable<T>, map: (value: T) => U): Steps<U[]> {
  const mapped: U[] = [];
  for (const value of values) {
    mapped.push(map(value));
    yield;
  }
  return mapped;
}
