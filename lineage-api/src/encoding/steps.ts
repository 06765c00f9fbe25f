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
