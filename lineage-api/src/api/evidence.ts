import type { ItemKind } from '../domain/rows.js';
import type { Fact } from '../encoding/fact-catalog.js';
import type { Hex } from '../encoding/hex.js';
import type { RequestContext } from './context.js';
import { apiError } from './errors.js';
import type { ItemModel, Moment, NodeModel } from './models.js';

/** The fact of an id among those about any of the subjects; the graph rests on it, so the index must have it. */
export async function getFact(
  context: RequestContext,
  moment: Moment,
  factId: Hex,
  subjects: readonly Hex[],
): Promise<Fact> {
  const facts = await Promise.all(
    [...new Set(subjects)].map((subject) => context.reads.facts(moment, subject)),
  );
  const found = facts.flat().find((fact) => fact.factId === factId);
  if (found !== undefined) return found;
  throw apiError(
    'SOURCE_FAILED',
    `the index does not give fact ${factId} that the graph rests on`,
    { retry: true },
  );
}

/** Whose facts a node rests on: its own and, for a leaf, its batch's. */
export function subjectsOf({ view: { node } }: NodeModel): readonly Hex[] {
  return node.batchId === null ? [node.id] : [node.id, node.batchId];
}

/** The fact behind the registration of a node. */
export function getRegistration(node: NodeModel, context: RequestContext): Promise<Fact> {
  return getFact(context, node.moment, node.view.node.factId, subjectsOf(node));
}

/** The fact behind an item: the subject's, or for what a manifest says of a leaf its batch's. */
export function getItemFact<K extends ItemKind>(
  { item, of }: ItemModel<K>,
  context: RequestContext,
): Promise<Fact> {
  return getFact(context, of.moment, item.factId, [item.subject, ...subjectsOf(of)]);
}

/** Resolver of the field `evidence` of everything that rests on an item. */
export const evidenceOfItem = <K extends ItemKind>(
  parent: ItemModel<K>,
  _args: unknown,
  context: RequestContext,
): Promise<Fact> => getItemFact(parent, context);
