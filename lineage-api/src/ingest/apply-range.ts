import { projectFacts, subjectsNamed } from '../domain/project.js';
import type { KnownSubject } from '../domain/projection-steps.js';
import type { BlockRef, ItemRow } from '../domain/rows.js';
import type { Hex } from '../encoding/hex.js';
import type { LineageGraph, NodeView } from '../lineage/port.js';
import type { FactRange } from '../sources/port.js';

/** Projects one range of facts and writes it, moving the graph's head from `after` to the range's end. */
export async function applyRange(
  graph: LineageGraph,
  range: FactRange,
  after: BlockRef | null,
): Promise<void> {
  const named = subjectsNamed(range.facts);
  const subjects = after === null ? new Map() : await findSubjects(graph, named, after);
  await graph.apply(projectFacts(range.facts, { subjects }), after, range.to);
}

async function findSubjects(
  graph: LineageGraph,
  ids: readonly Hex[],
  at: BlockRef,
): Promise<Map<Hex, KnownSubject>> {
  const known = new Map<Hex, KnownSubject>();
  if (ids.length === 0) return known;
  for (const view of await graph.views(ids, at.number)) {
    const subject = view === null ? null : toKnownSubject(view);
    if (subject !== null) known.set(subject.node.id, subject);
  }
  return known;
}

function toKnownSubject({ node, items }: NodeView): KnownSubject | null {
  const owner = findOwn(items, node.id, 'owner');
  const role = findOwn(items, node.id, 'role');
  if (owner?.kind !== 'owner' || role?.kind !== 'role') return null;
  return { node, owner: owner.value.address, role: role.value.role };
}

function findOwn(items: readonly ItemRow[], subject: Hex, kind: ItemRow['kind']) {
  return items.find((item) => item.subject === subject && item.kind === kind);
}
