import { parentPort } from 'node:worker_threads';
import type { ImpactReach } from '../../domain/impact/reach.js';
import { followImpact } from './impact-walk.js';
import type { Topology } from './topology.js';
import { createScratch } from './walk.js';
import { followOrder, type WalkFound } from './walk-order.js';
import type { WalkReply, WalkRequest } from './walker.js';

/** Answers walks one after the other. */
const scratch = createScratch();

parentPort?.on('message', ({ key, topology, order }: WalkRequest) => {
  const { numbers } = topology;
  // A buffer that is sent arrives as plain bytes.
  const ids = Buffer.from(numbers.words.buffer);
  const received: Topology = { ...topology, numbers: { ...numbers, ids } };
  try {
    tell({ key, found: follow(received, order) });
  } catch (error) {
    tell({ key, error });
  }
});

function follow(topology: Topology, order: WalkRequest['order']): WalkFound | ImpactReach {
  return 'table' in order
    ? (followImpact(topology, order) as ImpactReach)
    : (followOrder(topology, scratch, order) as WalkFound);
}

/** Columns are handed over, not copied. */
function tell(reply: WalkReply): void {
  const reach = 'found' in reply && 'states' in reply.found ? reply.found : null;
  const columns = reach === null ? [] : [...Object.values(reach), ...Object.values(reach.states)];
  const buffers = columns.flatMap((column) =>
    ArrayBuffer.isView(column) ? [column.buffer as ArrayBuffer] : [],
  );
  parentPort?.postMessage(reply, buffers);
}
