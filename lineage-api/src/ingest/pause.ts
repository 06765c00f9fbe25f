/** Waits that can be cut short. */
export type Pauses = {
  wait(ms: number): Promise<void>;
  /** Ends the wait under way, or the next one at once. */
  wake(): void;
};

export function createPauses(signal: AbortSignal): Pauses {
  let isAwake = false;
  let wake = () => {};
  return {
    wait: (ms) =>
      new Promise((resolve) => {
        const done = () => {
          clearTimeout(timer);
          signal.removeEventListener('abort', done);
          isAwake = false;
          wake = () => {};
          resolve();
        };
        const timer = setTimeout(done, isAwake ? 0 : ms);
        signal.addEventListener('abort', done);
        if (signal.aborted) done();
        wake = done;
      }),
    wake() {
      isAwake = true;
      wake();
    },
  };
}
