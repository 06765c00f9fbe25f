import { ZERO_HASH } from '../../encoding/hex.js';
import type { LineageGraph } from '../port.js';

const DIRECTIONS = ['UPSTREAM', 'DOWNSTREAM'] as const;

/**
 * Asks about nothing what most questions ask, so that the server plans it before anyone waits: a text takes it a second or
 * more. What fails here fails again where someone asks.
 */
export async function warmPlans(graph: LineageGraph): Promise<void> {
  try {
    const { block } = await graph.head();
    if (block === null) return;
    const atBlock = block.number;
    const all = { kinds: null, relations: null, maxDegree: null, first: 1, after: null };
    await graph.views([ZERO_HASH], atBlock);
    for (const direction of DIRECTIONS) {
      await graph.walk({ ...all, start: ZERO_HASH, direction, atBlock });
    }
  } catch {
    // Nobody waits for it.
  }
}
