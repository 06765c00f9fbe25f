import { PedigreeError } from '../../../encoding/error.js';
import { readLicense } from './read-license.js';
import { EXPRESSION_BOUNDS, type Token, tokenize } from './tokens.js';
import type { ExpressionErrorCode, ExpressionProblem, LicenseExpression } from './types.js';

/** An expression that could be read, and what is to be known about it. */
export type ParsedExpression = {
  readonly expression: LicenseExpression;
  readonly problems: readonly ExpressionProblem[];
};

/**
 * Reads an SPDX licence expression (https://spdx.github.io/spdx-spec/v3.0.1/annexes/spdx-license-expressions/) of unknown
 * origin: `WITH` binds before `AND`, `AND` before `OR`; operators and ids in any case. An id that the SPDX list does not
 * have is kept as it is written and named in `problems`, so that the other parts can still be judged.
 *
 * Throws `EXPRESSION_TOO_LONG`, `EXPRESSION_TOO_DEEP` or `EXPRESSION_MALFORMED`.
 */
export function parseExpression(text: string): ParsedExpression {
  const tokens = tokenize(text);
  const problems: ExpressionProblem[] = [];
  const reader: Reader = { text, tokens, at: 0, depth: 0, problems };
  const expression = readOr(reader);
  const rest = reader.tokens[reader.at];
  if (rest !== undefined) malformed(reader, 'AND, OR, WITH or the end', rest.text);
  if (holdsNoLicense(expression) && tokens.length > 1) {
    malformed(reader, 'NONE and NOASSERTION to stand alone', text);
  }
  return { expression, problems };
}

type Reader = {
  readonly text: string;
  readonly tokens: readonly Token[];
  at: number;
  depth: number;
  readonly problems: ExpressionProblem[];
};

function readOr(reader: Reader): LicenseExpression {
  return readChain(reader, 'OR', readAnd);
}

function readAnd(reader: Reader): LicenseExpression {
  return readChain(reader, 'AND', readPart);
}

function readChain(
  reader: Reader,
  operator: 'AND' | 'OR',
  readNext: (reader: Reader) => LicenseExpression,
): LicenseExpression {
  const first = readNext(reader);
  if (!takes(reader, operator)) return first;
  const parts = [first];
  do parts.push(readNext(reader));
  while (takes(reader, operator));
  return { kind: operator, parts: parts.flatMap((part) => flatten(part, operator)) };
}

function readPart(reader: Reader): LicenseExpression {
  if (takes(reader, '(')) {
    reader.depth++;
    if (reader.depth > EXPRESSION_BOUNDS.depth) {
      throw new PedigreeError<ExpressionErrorCode>(
        'EXPRESSION_TOO_DEEP',
        `licence expression: expected at most ${EXPRESSION_BOUNDS.depth} open parentheses, got more`,
      );
    }
    const inner = readOr(reader);
    if (!takes(reader, ')')) malformed(reader, ')', reader.tokens[reader.at]?.text ?? 'the end');
    reader.depth--;
    return inner;
  }
  const token = reader.tokens[reader.at];
  if (token?.kind !== 'ID')
    malformed(reader, 'a licence id or (', token === undefined ? 'the end' : token.text);
  reader.at++;
  if (token.text === 'NONE' || token.text === 'NOASSERTION') return { kind: token.text };
  const exception = takes(reader, 'WITH') ? readException(reader) : null;
  return readLicense(token.text, exception, reader.problems);
}

function readException(reader: Reader): string {
  const token = reader.tokens[reader.at];
  if (token?.kind !== 'ID')
    malformed(reader, 'an exception id after WITH', token === undefined ? 'the end' : token.text);
  reader.at++;
  return token.text;
}

function takes(reader: Reader, kind: Token['kind']): boolean {
  if (reader.tokens[reader.at]?.kind !== kind) return false;
  reader.at++;
  return true;
}

function flatten(part: LicenseExpression, operator: 'AND' | 'OR'): readonly LicenseExpression[] {
  return part.kind === operator ? part.parts : [part];
}

function holdsNoLicense(expression: LicenseExpression): boolean {
  if (expression.kind === 'AND' || expression.kind === 'OR') {
    return expression.parts.some(holdsNoLicense);
  }
  return expression.kind !== 'LICENSE';
}

function malformed(reader: Reader, expected: string, got: string): never {
  throw new PedigreeError<ExpressionErrorCode>(
    'EXPRESSION_MALFORMED',
    `licence expression ${JSON.stringify(reader.text.slice(0, 100))}: expected ${expected}, got ${JSON.stringify(got.slice(0, 60))}`,
  );
}
