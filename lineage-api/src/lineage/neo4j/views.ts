import { OPEN_BLOCK } from '../../domain/rows.js';
import { compareText } from '../../encoding/compare-text.js';
import type { Hex } from '../../encoding/hex.js';
import { compareItems, itemAsOf } from '../order.js';
import type { NodeView } from '../port.js';
import { findFirst, RIVAL_ROLES, STRANGER_BOUNDS } from '../view-rules.js';
import type { Values } from './connection.js';
import { fromDocument, fromItem, fromNode, fromTerms } from './rows.js';

/** Roles as the values of items. */
const RIVAL_VALUES = RIVAL_ROLES.map((role) => JSON.stringify({ role }));

/** Parameters of every query with `{{view}}`. */
export function toViewParameters(atBlock: number) {
  return { at: atBlock, open: OPEN_BLOCK, ...STRANGER_BOUNDS, rivalRoles: RIVAL_VALUES };
}

/** What `view.cypher` returned, with the terms of an edge beside it where there are some. */
export function fromView(
  found: Values,
  atBlock: number,
  termsOfEdge: Values | null = null,
): NodeView {
  const node = fromNode(found.node as Values);
  const stated = (found.items as Values[]).map((properties) => {
    const item = fromItem(properties);
    return itemAsOf(item, item.subject === node.id ? atBlock : (found.lastShared as number));
  });
  const said = (found.said as Values[][]).flat().map((each) => itemAsOf(fromItem(each), atBlock));
  const items = [...stated, ...said].sort(
    (a, b) => own(a.subject, node.id) - own(b.subject, node.id) || compareItems(a, b),
  );
  const terms = new Map<unknown, Values>();
  for (const properties of found.terms as Values[]) terms.set(properties.id, properties);
  if (termsOfEdge !== null) terms.set(termsOfEdge.id, termsOfEdge);
  const metadata = findFirst(items, 'metadata');
  const named = (found.documents as Values[]).find((each) => each.hash === metadata?.value.hash);
  const redaction = (named?.redaction ?? null) as string | null;
  const document = (named?.document ?? null) as Values | null;
  return {
    node,
    items,
    itemsLeftOut: found.leftOut as number,
    terms: [...terms.values()].map(fromTerms).sort((a, b) => compareText(a.id, b.id)),
    document: document === null || redaction !== null ? null : fromDocument(document),
    redacted: redaction === null ? null : JSON.parse(redaction).ground,
    rivalClaims: found.rivals as number,
    manifestKnown: node.kind === 'BATCH' ? (found.node as Values).manifestKnown === true : null,
  };
}

/** Whose view `view.cypher` returned. */
export function idOf(found: Values): Hex {
  return (found.node as Values).id as Hex;
}

/** The items of a subject itself come before those of its batch. */
function own(subject: Hex, id: Hex): number {
  return subject === id ? 0 : 1;
}
