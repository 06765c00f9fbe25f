import { setTimeout as sleep } from 'node:timers/promises';

/** What must end with this bench, whoever ends it: programs in groups of their own outlive it otherwise. */
type Ending = () => unknown;
const endings = new Set<Ending>();
/** Databases are stopped in order; who does not end by then is left. */
const PATIENCE_MS = 10_000;
const PARENT_POLL_MS = 1_000;

/** Does this when the bench is killed, or whoever started it is; what is returned takes it back. */
export function whenKilled(end: Ending): () => void {
  watch();
  endings.add(end);
  return () => void endings.delete(end);
}

let isWatched = false;

function watch(): void {
  if (isWatched) return;
  isWatched = true;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, endAll);
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) void endAll();
  }, PARENT_POLL_MS).unref();
}

async function endAll(): Promise<void> {
  const all = [...endings].reverse();
  endings.clear();
  const end = async (each: Ending) => each();
  await Promise.race([Promise.allSettled(all.map(end)), sleep(PATIENCE_MS)]);
  process.exit(1);
}
