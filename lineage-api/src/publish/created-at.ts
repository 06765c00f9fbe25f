import { setTimeout as sleep } from 'node:timers/promises';
import type { Hex } from '../encoding/hex.js';
import { readChainTime } from './register.js';
import { findSubjects } from './subjects.js';
import type { PublishTarget } from './target.js';

/**
 * The time of an asset that was made just now, in ISO 8601: that of the newest block, and after every source. Where a
 * source was registered in this very second, the next one is waited for, as nothing may be registered as of the future.
 */
export async function chooseCreatedAt(
  target: PublishTarget,
  sources: readonly Hex[],
): Promise<string> {
  const stored = await findSubjects(target, [...new Set(sources)]);
  const newest = Math.max(0, ...[...stored.values()].map(({ createdAt }) => createdAt));
  const now = Math.min(Math.floor(Date.now() / 1000), await readChainTime(target));
  const createdAt = Math.max(now, newest + 1);
  const waitMs = createdAt * 1000 - Date.now();
  // A source of the far future would be waited for in vain: the registry says so.
  if (waitMs > 0 && waitMs < 5_000) await sleep(waitMs);
  return new Date(createdAt * 1000).toISOString();
}
