import type { Closure } from '../../domain/closure.js';
import {
  completenessOfClosure,
  declaredComplete,
} from '../../domain/license/report/closure-completeness.js';
import { dagOf, orderUpstream } from '../../domain/license/report/dag.js';
import { findReach } from '../../domain/license/report/reach.js';
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
  const dag = dagOf(closure);
  const { ids } = orderUpstream(dag, start);
  const upstream = ids.filter((id) => id !== start && isAsset(closure, id));
  const declared = new Set(declaredComplete(closure, ids));
  return {
    ...completenessOfClosure(closure, dag, findReach(closure, dag, ids)),
    upstreamCount: upstream.length,
    declaredComplete: declared.has(start),
    declaredCompleteUpstream: upstream.filter((id) => declared.has(id)).length,
  };
}

function isAsset(closure: Closure, id: Hex): boolean {
  const kind = closure.nodes.get(id)?.node.kind;
  return kind !== undefined && kind !== 'BATCH';
}
