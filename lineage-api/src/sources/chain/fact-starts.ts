import type { DeploymentInfo } from '../../encoding/deployment.js';
import { createStartCheck } from '../head-walk.js';
import { eventAt, factIdAt, payloadAt } from './packed-facts.js';
import type { FetchedBlock } from './range-fetcher.js';

/**
 * For each fact of some blocks, 1 where its id is that of the first fact of its subject; else 0. It is most of the
 * proof of a fact, needs nothing that came before, and so is done where facts are fetched.
 */
export function findStarts(
  deployment: DeploymentInfo,
  bytes: Buffer,
  blocks: readonly FetchedBlock[],
): Uint8Array {
  const isStart = createStartCheck(deployment);
  const found: number[] = [];
  for (const { number: blockNumber, timestamp, offsets } of blocks) {
    for (const at of offsets) {
      const fact = {
        event: eventAt(bytes, at),
        payload: payloadAt(bytes, at),
        factId: factIdAt(bytes, at),
        blockNumber,
        timestamp,
      };
      found.push(isStart(fact) ? 1 : 0);
    }
  }
  return Uint8Array.from(found);
}
