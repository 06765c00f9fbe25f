import { PedigreeError } from '../../../encoding/error.js';
import { formatExpression } from '../expression/format.js';
import { parseExpression } from '../expression/parse.js';
import type { ExpressionErrorCode, LicenseExpression, SimpleLicense } from '../expression/types.js';
import { chooseBest, combineAll } from './combine.js';
import { type CompiledPolicy, findRow, NO_CONTEXT } from './compile.js';
import { findRows, judgeRow, judgeUnknownLicense, judgeUnread } from './judge-license.js';
import { getOrMake } from './memory.js';
import type { JudgeContext, Judgement, Place, PolicyRow, Use } from './types.js';

/** Expressions remembered for one use; past it the memory of that use begins again. */
const REMEMBERED = 10_000;

/** How the row of a licence is taken: as the policy has it, or with an offer's stated fields over it. */
export type RowReading = (row: PolicyRow | undefined, license: string) => PolicyRow | undefined;

/**
 * What one licence expression comes to for one use at one place. Never throws for an expression: one that cannot be read
 * is `UNKNOWN / UNCHECKED` with its problem named. Answers are remembered for each use object.
 */
export function judgeExpression(
  policy: CompiledPolicy,
  expression: string,
  use: Use,
  place: Place,
  context: JudgeContext = NO_CONTEXT,
): Judgement {
  const places = recall(policy, use, context, expression);
  const known = places.get(place);
  if (known !== undefined) return known;
  const judgement = judgeText(policy, expression, use, place, context, (row) => row);
  places.set(place, judgement);
  return judgement;
}

/** The same, not remembered, with each row read by `read`. */
export function judgeText(
  policy: CompiledPolicy,
  text: string,
  use: Use,
  place: Place,
  context: JudgeContext,
  read: RowReading,
): Judgement {
  const judge = (expression: LicenseExpression): Judgement => {
    switch (expression.kind) {
      case 'LICENSE':
        return judgeLicense(expression.license);
      case 'AND':
        return combineAll(expression.parts.map(judge), ' AND ');
      case 'OR':
        return chooseBest(expression.parts.map(judge));
      default: {
        const row = read(findRow(policy, expression.kind), expression.kind);
        return row === undefined
          ? judgeUnread(expression.kind, 'the policy has no row for it', place)
          : judgeRow(policy, row, use, place, context);
      }
    }
  };
  const judgeLicense = (license: SimpleLicense): Judgement => {
    const found: readonly (PolicyRow | undefined)[] = findRows(policy, license);
    const rows = (found.length === 0 ? [undefined] : found)
      .map((row) => read(row, license.id))
      .filter((row) => row !== undefined);
    if (rows.length === 0) return judgeUnknownLicense(license, place);
    const base = chooseBest(rows.map((row) => judgeRow(policy, row, use, place, context)));
    return license.exception === null ? base : withException(policy, license, base, place);
  };
  try {
    const { expression, problems } = parseExpression(text);
    const judged = judge(expression);
    const chosen = expression.kind === 'LICENSE' ? formatExpression(expression) : judged.chosen;
    return { ...judged, chosen, problems };
  } catch (error) {
    if (!(error instanceof PedigreeError)) throw error;
    const code = error.code as ExpressionErrorCode;
    return {
      ...judgeUnread(text.slice(0, 100), error.message, place),
      problems: [{ code, text: text.slice(0, 100), message: error.message }],
    };
  }
}

/** An exception gives more than its licence: judged as without it, where its text was read. */
function withException(
  policy: CompiledPolicy,
  license: SimpleLicense,
  base: Judgement,
  place: Place,
): Judgement {
  const id = license.exception ?? '';
  const row = policy.exceptions.get(id.toLowerCase());
  if (row?.checked === true) return base;
  return combineAll(
    [base, judgeUnread(id, row?.note ?? 'the policy has no row for this exception', place)],
    ' WITH ',
  );
}

function recall(
  policy: CompiledPolicy,
  use: Use,
  context: JudgeContext,
  expression: string,
): Map<Place, Judgement> {
  const byContext = getOrMake(policy.memory, use, () => new WeakMap());
  const byExpression = getOrMake(byContext, context, () => new Map());
  if (byExpression.size >= REMEMBERED) byExpression.clear();
  return getOrMake(byExpression, expression, () => new Map());
}
