import type { ClosureNode } from '../../closure.js';
import { hasItem } from './single-items.js';

/** Whether an asset leaves open what its own sources are: named, referenced or committed ones, or a manifest that is not here. */
export function leavesOpen(stated: ClosureNode): boolean {
  return (
    stated.manifestKnown === false ||
    hasItem(stated, 'named') ||
    hasItem(stated, 'referenced') ||
    hasItem(stated, 'committed')
  );
}
