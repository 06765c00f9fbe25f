import { findReplacement, findSpdxException, findSpdxLicense, isDeprecated } from './spdx.js';
import type { ExpressionProblem, LicenseExpression } from './types.js';

const REFERENCE = /^(?:DocumentRef-[A-Za-z0-9.-]+:)?LicenseRef-[A-Za-z0-9.-]+$/;
const EXCEPTION_REFERENCE = /^(?:DocumentRef-[A-Za-z0-9.-]+:)?AdditionRef-[A-Za-z0-9.-]+$/;

/** One licence with its `+` and exception, in the spelling of the SPDX list where the list has it. */
export function readLicense(
  written: string,
  exception: string | null,
  problems: ExpressionProblem[],
): LicenseExpression {
  const hasPlus = written.endsWith('+');
  const text = hasPlus ? written.slice(0, -1) : written;
  const addition = exception === null ? null : readException(exception, problems);
  if (REFERENCE.test(text)) return toLeaf(text, hasPlus, addition);
  const id = findSpdxLicense(text);
  if (id === undefined) {
    problems.push({
      code: 'UNKNOWN_LICENSE',
      text,
      message: `${text} is not on the SPDX licence list; write LicenseRef-… for a licence of one's own`,
    });
    return toLeaf(text, hasPlus, addition);
  }
  if (!isDeprecated(id)) return toLeaf(id, hasPlus, addition);
  return replaceDeprecated(id, hasPlus, addition, problems);
}

function readException(written: string, problems: ExpressionProblem[]): string {
  const id = findSpdxException(written);
  if (id === undefined && !EXCEPTION_REFERENCE.test(written)) {
    problems.push({
      code: 'UNKNOWN_EXCEPTION',
      text: written,
      message: `${written} is not on the SPDX list of exceptions`,
    });
  }
  return id ?? written;
}

function replaceDeprecated(
  id: string,
  hasPlus: boolean,
  addition: string | null,
  problems: ExpressionProblem[],
): LicenseExpression {
  const [today = id, ownAddition = null] = (findReplacement(id) ?? id).split(' WITH ');
  problems.push({
    code: 'DEPRECATED_LICENSE',
    text: id,
    message: `${id} is deprecated${today === id ? '' : `: read as ${findReplacement(id)}`}`,
  });
  const both = [ownAddition, addition].filter((part) => part !== null);
  if (both.length < 2) return toLeaf(today, hasPlus, both[0] ?? null);
  // Two exceptions on one licence: both must be read, so each stands as a part that is judged.
  return { kind: 'AND', parts: both.map((part) => toLeaf(today, hasPlus, part)) };
}

/** `GPL-2.0+` and `GPL-2.0-or-later` are one licence under two names. */
function toLeaf(id: string, hasPlus: boolean, exception: string | null): LicenseExpression {
  const named = hasPlus && id.endsWith('-only') ? id.replace(/-only$/, '-or-later') : id;
  const orLater = hasPlus || named.endsWith('-or-later');
  return { kind: 'LICENSE', license: { id: named, orLater, exception } };
}
