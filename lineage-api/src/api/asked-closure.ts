import type { FieldNode, GraphQLResolveInfo, SelectionNode, SelectionSetNode } from 'graphql';
import type { PageClosure } from '../lineage/port.js';
import { UPSTREAM_CLOSURE } from './reads.js';

/** Fields of an asset that are answered from everything upstream of it. */
const FROM_CLOSURE: ReadonlySet<string> = new Set([
  'licenseReport',
  'notices',
  'openStatements',
  'closure',
  'findings',
]);

const known = new WeakMap<FieldNode, PageClosure | null>();

/** What a page of assets brings along, so that such fields of its nodes cost no read of their own; null for none. */
export function closureAsked(info: GraphQLResolveInfo): PageClosure | null {
  const [field, ...others] = info.fieldNodes;
  if (field === undefined || others.length > 0) return findClosure(info);
  const found = known.get(field);
  if (found !== undefined) return found;
  const asked = findClosure(info);
  known.set(field, asked);
  return asked;
}

function findClosure({ fieldNodes, fragments }: GraphQLResolveInfo): PageClosure | null {
  const selected = (sets: readonly SelectionSetNode[]): SelectionNode[] =>
    sets.flatMap(({ selections }) =>
      selections.flatMap((selection) => {
        if (selection.kind === 'Field') return [selection];
        const named = selection.kind === 'FragmentSpread' ? fragments[selection.name.value] : null;
        const set = selection.kind === 'InlineFragment' ? selection : named;
        return set == null ? [] : selected([set.selectionSet]);
      }),
    );
  const below = (sets: readonly SelectionSetNode[], name: string) =>
    selected(sets).flatMap((field) =>
      field.kind === 'Field' && field.name.value === name && field.selectionSet !== undefined
        ? [field.selectionSet]
        : [],
    );
  const connection = fieldNodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  const nodes = below(below(connection, 'edges'), 'node');
  const asked = selected(nodes).some(
    (field) => field.kind === 'Field' && FROM_CLOSURE.has(field.name.value),
  );
  return asked ? UPSTREAM_CLOSURE : null;
}
