import { toExpression } from '../../encoding/license-terms.js';
import { areTermsVoid, itemsOf } from '../asset-state.js';
import type { ClosureNode } from '../closure.js';
import { type CompiledPolicy, findRow } from '../license/policy/compile.js';
import type { PolicyRow } from '../license/policy/types.js';
import { isPartUsed } from '../license/report/saying.js';
import { findTermsRow, nameTermsItem } from '../license/report/terms-in-force.js';
import { evidenceOfStatement, factOfItem } from './evidence.js';
import { recordOf } from './record.js';
import type { LintCase, LintEvidence } from './types.js';

/** The row of a licence that the policy has read, where the expression is that one licence. */
export function readLicense(policy: CompiledPolicy, expression: string): PolicyRow | null {
  const row = findRow(policy, expression.trim());
  return row?.checked === true && row.kind === 'LICENSE' ? row : null;
}

/** Whether it names a licence of the asset: not "nobody says", "none is given", a catch-all, or terms of a service. */
export function namesLicense(policy: CompiledPolicy, expression: string): boolean {
  const row = findRow(policy, expression.trim());
  if (row === undefined || row.kind === 'LICENSE') return true;
  // A licence of its own of which only the class is known is still one.
  return row.kind === 'STATEMENT' && !row.checked;
}

/** Everything that is on record as a licence of the asset: the owner's offer, else what others state. */
export function licensesOf(c: LintCase, stated: ClosureNode): readonly LintEvidence[] {
  const offered = offersOf(stated);
  if (offered.length > 0) return offered;
  return recordOf(stated)
    .statements.filter(({ expression }) => namesLicense(c.policy, expression))
    .map((statement) => evidenceOfStatement(stated, statement));
}

/** Terms in force about the parts that its use touches; what an observer attached is no offer. */
function offersOf(stated: ClosureNode): readonly LintEvidence[] {
  if (areTermsVoid(stated)) return [];
  return itemsOf(stated, 'terms')
    .filter(({ value }) => isPartUsed(stated.node.kind, value.part))
    .map((item) => {
      const row = findTermsRow(stated, item);
      return {
        asset: stated.node.id,
        what: `terms of its owner on ${item.value.part}: ${nameTermsItem(stated, item)}`,
        license: row === undefined ? null : toExpression(row.terms.expression) || null,
        url: null,
        fact: factOfItem(item),
      };
    });
}
