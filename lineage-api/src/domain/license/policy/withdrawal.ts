import { PedigreeError } from '../../../encoding/error.js';
import { parseExpression } from '../expression/parse.js';
import type { LicenseExpression } from '../expression/types.js';
import { type CompiledPolicy, findRow } from './compile.js';

/** What becomes of a licence that was taken, when its holder stops offering it. */
export type AfterWithdrawal = 'GOES_ON' | 'UNKNOWN' | 'ENDS';

const ORDER: readonly AfterWithdrawal[] = ['GOES_ON', 'UNKNOWN', 'ENDS'];
const BY_VALUE = { YES: 'GOES_ON', NO: 'ENDS', UNSPECIFIED: 'UNKNOWN' } as const;

/**
 * Whether the licence of an expression outlives its withdrawal by who had the rights to give it. Of `OR` one branch that
 * goes on is enough, of `AND` every part must. Unread licences: `UNKNOWN`.
 */
export function explainWithdrawal(policy: CompiledPolicy, expression: string): AfterWithdrawal {
  try {
    return explain(policy, parseExpression(expression).expression);
  } catch (error) {
    if (error instanceof PedigreeError) return 'UNKNOWN';
    throw error;
  }
}

function explain(policy: CompiledPolicy, expression: LicenseExpression): AfterWithdrawal {
  switch (expression.kind) {
    case 'LICENSE': {
      const row = findRow(policy, expression.license.id);
      return row?.checked === true ? BY_VALUE[row.irrevocable.value] : 'UNKNOWN';
    }
    case 'OR':
      return pick(policy, expression.parts, Math.min);
    case 'AND':
      return pick(policy, expression.parts, Math.max);
    default:
      return 'UNKNOWN';
  }
}

function pick(
  policy: CompiledPolicy,
  parts: readonly LicenseExpression[],
  choose: (...ranks: number[]) => number,
): AfterWithdrawal {
  const ranks = parts.map((part) => ORDER.indexOf(explain(policy, part)));
  return ORDER[choose(...ranks)] ?? 'UNKNOWN';
}
