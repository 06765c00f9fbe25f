import type { Hex } from '../../encoding/hex.js';
import { compareItems, compareText, itemAsOf } from '../order.js';
import type { NodeView } from '../port.js';
import { findFirst, RIVAL_ROLES, STRANGER_LIMIT } from '../view-rules.js';
import type { Values } from './connection.js';
import { fromDocument, fromItem, fromNode, fromTerms } from './rows.js';

/** Parameters of every query with `{{view}}`. */
export function toViewParameters(atBlock: number) {
  return { at: atBlock, strangerLimit: STRANGER_LIMIT, rivalRoles: RIVAL_ROLES };
}

/** What `view.cypher` returned, with the terms of an edge beside it where there are some. */
export function fromView(
  found: Values,
  atBlock: number,
  termsOfEdge: Values | null = null,
): NodeView {
  const node = fromNode(found.node as Values);
  const raw = [...(found.items as Values[]), ...(found.said as Values[][]).flat()];
  const items = raw
    .map((properties) => itemAsOf(fromItem(properties), atBlock))
    .sort((a, b) => own(a.subject, node.id) - own(b.subject, node.id) || compareItems(a, b));
  const terms = new Map<unknown, Values>();
  for (const properties of found.terms as Values[]) terms.set(properties.id, properties);
  if (termsOfEdge !== null) terms.set(termsOfEdge.id, termsOfEdge);
  const metadata = findFirst(items, 'metadata');
  const document = (found.documents as Values[]).find((each) => each.hash === metadata?.value.hash);
  return {
    node,
    items,
    itemsLeftOut: found.leftOut as number,
    terms: [...terms.values()].map(fromTerms).sort((a, b) => compareText(a.id, b.id)),
    document: document === undefined ? null : fromDocument(document),
    rivalClaims: found.rivals as number,
    manifestKnown: node.kind === 'BATCH' ? (found.node as Values).manifestKnown === true : null,
  };
}

/** The items of a subject itself come before those of its batch. */
function own(subject: Hex, id: Hex): number {
  return subject === id ? 0 : 1;
}
