/** Times of many runs, in microseconds. */
export type Times = { readonly p50: number; readonly p99: number };

export function timesOf(micros: readonly number[]): Times {
  const sorted = [...micros].sort((a, b) => a - b);
  const at = (part: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
  return { p50: at(0.5), p99: at(0.99) };
}

export function measure(runs: number, work: (i: number) => void): Times {
  const micros: number[] = [];
  for (let i = 0; i < runs; i += 1) {
    const since = performance.now();
    work(i);
    micros.push((performance.now() - since) * 1000);
  }
  return timesOf(micros);
}

export async function measureAsync(
  runs: number,
  work: (i: number) => Promise<unknown>,
): Promise<Times> {
  const micros: number[] = [];
  for (let i = 0; i < runs; i += 1) {
    const since = performance.now();
    await work(i);
    micros.push((performance.now() - since) * 1000);
  }
  return timesOf(micros);
}

/** The longest time that other work of this thread had to wait while something was done, in microseconds. */
export async function longestWait(work: () => Promise<unknown>): Promise<number> {
  let longest = 0;
  let isDone = false;
  const watch = async () => {
    for (let since = performance.now(); !isDone; ) {
      await new Promise((resolve) => setImmediate(resolve));
      const now = performance.now();
      longest = Math.max(longest, now - since);
      since = now;
    }
  };
  const watching = watch();
  await work();
  isDone = true;
  await watching;
  return longest * 1000;
}

export function inMicros({ p50, p99 }: Times): string {
  return `${show(p50)} (p99 ${show(p99)})`;
}

export function show(micros: number): string {
  if (micros < 100) return `${micros.toFixed(1)} µs`;
  if (micros < 1000) return `${micros.toFixed(0)} µs`;
  return `${(micros / 1000).toFixed(micros < 10_000 ? 2 : 0)} ms`;
}
