import type { Hex } from '../../encoding/hex.js';
import type { ClosureNode } from '../closure.js';
import type { EvidenceRef, Statement } from '../license/report/saying.js';
import { evidenceOfStatements } from '../license/report/saying.js';
import type { EdgeRow, ItemRow, NodeRow } from '../rows.js';
import type { LintEvidence } from './types.js';

/** Names that one sentence lists. */
const MOST_NAMED = 5;

export function factOfItem({ factId, subject, fromBlock, by }: ItemRow): EvidenceRef {
  return { factId, subject, block: fromBlock, by };
}

export function factOfNode(node: NodeRow): EvidenceRef {
  const { factId, id, batchId, fromBlock, registrant } = node;
  return { factId, subject: batchId ?? id, block: fromBlock, by: registrant };
}

/** The fact that recorded a derivation; an edge that a manifest gave its leaf rests on that leaf's anchoring. */
export function factOfEdge(derived: ClosureNode, edge: EdgeRow): EvidenceRef {
  if (edge.factId === derived.node.id) return factOfNode(derived.node);
  const { factId, fromBlock } = edge;
  return { factId, subject: edge.derived, block: fromBlock, by: derived.node.registrant };
}

/** Who says so and where, with the words as they stand. */
export function evidenceOfStatement(stated: ClosureNode, statement: Statement): LintEvidence {
  const { by, where, expression, text, component, url } = statement;
  const words = text === undefined || text === expression ? '' : ` ("${text}")`;
  const part = component === undefined ? '' : ` of ${component}`;
  return {
    asset: stated.node.id,
    what: `${by}, ${where}${part}: ${expression}${words}`,
    license: expression,
    url: url ?? null,
    fact: evidenceOfStatements(stated),
  };
}

/** What a person calls an asset. */
export function nameOf(stated: ClosureNode | undefined, id: Hex): string {
  return stated?.document?.name ?? id;
}

export function listOf(names: readonly string[]): string {
  const all = [...new Set(names)];
  const rest = all.length - MOST_NAMED;
  const shown = all.slice(0, MOST_NAMED).join(', ');
  return rest > 0 ? `${shown} and ${rest} more` : shown;
}

/** A claimed time, to the second. */
export function dateOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000', '');
}
