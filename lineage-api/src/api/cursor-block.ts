import { type DocumentNode, Kind, type ValueNode, visit } from 'graphql';
import { blockOfCursor } from './cursor.js';
import { apiError } from './errors.js';
import type { At } from './generated/types.js';

/**
 * The block that the cursors of a question were given at: its default, so that the next page is of the same block without
 * saying so. Cursors of several blocks in one question are refused.
 */
export function findCursorBlock(
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): At | null {
  const blocks = new Set<number>();
  for (const value of cursorsIn(document)) {
    const cursor = readValue(value, variables);
    if (typeof cursor === 'string') blocks.add(blockOfCursor(cursor));
  }
  if (blocks.size > 1) {
    throw apiError(
      'BAD_CURSOR',
      `the cursors belong to blocks ${[...blocks].sort((a, b) => a - b).join(', ')}; one answer is of one block: ask in several questions`,
    );
  }
  const [block] = blocks;
  return block === undefined ? null : { block };
}

const known = new WeakMap<DocumentNode, readonly ValueNode[]>();

/** Where a document names cursors: looked for once. */
function cursorsIn(document: DocumentNode): readonly ValueNode[] {
  const found = known.get(document);
  if (found !== undefined) return found;
  const values: ValueNode[] = [];
  visit(document, {
    Argument({ name, value }) {
      if (name.value === 'after') values.push(value);
    },
  });
  known.set(document, values);
  return values;
}

function readValue(value: ValueNode, variables: Readonly<Record<string, unknown>>): unknown {
  if (value.kind === Kind.VARIABLE) return variables[value.name.value];
  return value.kind === Kind.STRING ? value.value : undefined;
}
