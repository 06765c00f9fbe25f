import { describe } from 'vitest';
import { describeAssets } from './assets.js';
import { describeBinding } from './binding.js';
import { describeClosure, describeClosureNodes } from './closure.js';
import { describeCrowds } from './crowds.js';
import { describeDump } from './dump.js';
import type { OpenGraph } from './harness.js';
import { describeImpact } from './impact.js';
import { describeLeavesSold, describeRedactions } from './inheritance.js';
import { describeManifests } from './manifests.js';
import { describeReading } from './reading.js';
import { describeRollback } from './rollback.js';
import { describeShapes } from './shapes.js';
import { describeSubDag } from './sub-dag.js';
import { describeViews } from './views.js';
import { describeGaps, describeWalking } from './walking.js';
import { describeWriting } from './writing.js';

/** The behaviour that every adapter of `LineageGraph` has. `open` gives an empty graph each time. */
export function lineageBehaviour(name: string, open: OpenGraph): void {
  describe(`${name} as a lineage graph`, () => {
    describeBinding(open);
    describeWriting(open);
    describeRollback(open);
    describeManifests(open);
    describeViews(open);
    describeCrowds(open);
    describeRedactions(open);
    describeLeavesSold(open);
    describeWalking(open);
    describeGaps(open);
    describeShapes(open);
    describeSubDag(open);
    describeClosure(open);
    describeClosureNodes(open);
    describeImpact(open);
    describeReading(open);
    describeAssets(open);
    describeDump(open);
  });
}
