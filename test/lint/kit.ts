import type { Closure, ClosureNode } from '../../lineage-api/src/domain/closure.js';
import { compilePolicy } from '../../lineage-api/src/domain/license/policy/compile.js';
import { getShippedPolicy } from '../../lineage-api/src/domain/license/policy/shipped.js';
import { lintAsset, lintCaseOf } from '../../lineage-api/src/domain/lint/lint.js';
import type { LintFinding } from '../../lineage-api/src/domain/lint/types.js';
import { type Hex, ZERO_HASH } from '../../lineage-api/src/encoding/hex.js';
import { closureOf, hashOf, idOf, NOW_BLOCK, timeOf, type World } from '../license/closure-kit.js';

export const policy = compilePolicy(getShippedPolicy('text'));
export const NOW = timeOf(NOW_BLOCK);

export function lintClosure(closure: Closure): readonly LintFinding[] {
  return lintAsset(lintCaseOf(closure, policy, NOW), closure.starts[0] as Hex);
}

export const lint = (world: World): readonly LintFinding[] => lintClosure(closureOf(world));
export const idsOf = (findings: readonly LintFinding[]): readonly string[] =>
  findings.map(({ rule }) => rule.id);
export const find = (findings: readonly LintFinding[], id: string): LintFinding | undefined =>
  findings.find(({ rule }) => rule.id === id);

/** The closure with some fields of a node replaced. */
export function change(closure: Closure, name: string, changed: Partial<ClosureNode>): Closure {
  const id = idOf(name);
  const nodes = new Map(closure.nodes);
  nodes.set(id, { ...(nodes.get(id) as ClosureNode), ...changed });
  return { ...closure, nodes };
}

/** The same with fields of the metadata document replaced. */
function changeDocument(closure: Closure, name: string, more: Record<string, unknown>): Closure {
  const { document } = closure.nodes.get(idOf(name)) as ClosureNode;
  if (document === null) throw new Error(`${name} has no document`);
  const json = JSON.stringify({ ...JSON.parse(document.json), ...more });
  return change(closure, name, { document: { ...document, json } });
}

/** A source that is registered nowhere, named by the document. */
export function withNamed(
  why: string,
  name: string,
  relation: 'OUTPUT_OF' | 'ADAPTED_FROM',
  statements: string[] = ['MIT'],
) {
  const commitment = hashOf(`commitment ${name}`);
  const closure = closureOf({
    assets: {
      work: {
        statements,
        combine: 'ALL_OF',
        items: [
          {
            kind: 'named',
            value: { commitment, relation, acquiredAt: 0, licenseTermsId: ZERO_HASH },
          },
        ],
      },
    },
  });
  const unregistered = [{ commitment, name, why, salt: ZERO_HASH }];
  return changeDocument(closure, 'work', { unregistered });
}
