import type { Closure, ClosureNode } from '../../domain/closure.js';
import {
  completenessOfClosure,
  isDeclaredComplete,
} from '../../domain/license/report/closure-completeness.js';
import { findDegrees } from '../../domain/license/report/degrees.js';
import { leavesOpen } from '../../domain/license/report/leaves-open.js';
import { subDagOf } from '../../domain/license/report/sub-dag.js';
import type { Hex } from '../../encoding/hex.js';
import type { RequestContext } from '../context.js';
import type { NodeKind } from '../generated/types.js';
import { toGlobalId } from '../global-id.js';

/** An asset of a lineage by name; nothing but its id where nothing is recorded of it. */
export function reportAsset(closure: Closure, id: Hex, { ports }: RequestContext) {
  const found = closure.nodes.get(id) ?? closure.claimants.get(id);
  return {
    id: toGlobalId(ports.scope, id),
    name: found?.document?.name ?? null,
    kind: (found?.node.kind ?? null) as NodeKind | null,
  };
}

/** What the lineage of an asset comes to. */
export function closureAnswer(closure: Closure, start: Hex) {
  const sub = subDagOf(closure, start);
  const upstream = sub.nodes.slice(1).filter((stated) => isAsset(stated));
  return {
    ...completenessOfClosure(closure, sub, findDegrees(sub), leavesOpen),
    upstreamCount: upstream.length,
    declaredComplete: isDeclaredComplete(sub.nodes[0]),
    declaredCompleteUpstream: upstream.filter(isDeclaredComplete).length,
  };
}

function isAsset(stated: ClosureNode | undefined): boolean {
  return stated !== undefined && stated.node.kind !== 'BATCH';
}
