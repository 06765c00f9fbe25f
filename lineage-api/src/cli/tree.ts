/** A node of a drawing: what it says, and which others hang below it. */
export type TreeNode = { readonly label: string; readonly children: readonly string[] };

/**
 * Draws what hangs below a node, as lines of text. A node that was drawn before is named again and not opened twice, so
 * the drawing is as long as the graph has edges.
 */
export function drawTree(root: string, nodes: ReadonlyMap<string, TreeNode>): string {
  const lines: string[] = [];
  const drawn = new Set<string>();

  function draw(id: string, head: string, tail: string): void {
    const node = nodes.get(id);
    const again = drawn.has(id);
    lines.push(
      `${head}${node?.label ?? id}${again && (node?.children.length ?? 0) > 0 ? ' (above)' : ''}`,
    );
    if (node === undefined || again) return;
    drawn.add(id);
    for (const [i, child] of node.children.entries()) {
      const last = i === node.children.length - 1;
      draw(child, `${tail}${last ? '└─ ' : '├─ '}`, `${tail}${last ? '   ' : '│  '}`);
    }
  }

  draw(root, '', '');
  return lines.join('\n');
}
