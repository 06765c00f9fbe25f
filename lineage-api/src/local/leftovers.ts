import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isRunning, type ProcessRecord, readRecord } from './process-record.js';

const STOP_GRACE_MS = 5_000;
const POLL_MS = 20;

/** Children are noted beside their logs, in files that end so. */
export const RECORD_SUFFIX = '.pid';

/** Children of a parent that was killed: they run on, and keep ports and files. Notes of ended ones are taken away. */
export function findLeftovers(logDir: string): readonly ProcessRecord[] {
  if (!existsSync(logDir)) return [];
  return readdirSync(logDir)
    .filter((name) => name.endsWith(RECORD_SUFFIX))
    .flatMap((name) => {
      const file = join(logDir, name);
      const record = readRecord(file);
      if (record !== null && isRunning(record)) return [record];
      rmSync(file, { force: true });
      return [];
    });
}

/** Asks each to end, one after the other, and ends it after a grace. What has another start time is left alone. */
export async function stopLeftovers(leftovers: readonly ProcessRecord[]): Promise<void> {
  for (const record of leftovers) {
    send(record, 'SIGINT');
    const deadline = Date.now() + STOP_GRACE_MS;
    while (isRunning(record)) {
      if (Date.now() > deadline) send(record, 'SIGKILL');
      await sleep(POLL_MS);
    }
  }
}

function send(record: ProcessRecord, signal: NodeJS.Signals): void {
  if (!isRunning(record)) return;
  try {
    process.kill(record.pid, signal);
  } catch (error) {
    // It ended between the two lines.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
