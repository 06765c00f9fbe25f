import { PedigreeError } from '../../../encoding/error.js';
import type { ExpressionErrorCode } from './types.js';

/** Bounds of one expression. The contract allows 128 bytes; metadata documents a line. */
export const EXPRESSION_BOUNDS = { characters: 1_000, depth: 32 } as const;

export type Token = {
  readonly kind: 'ID' | 'AND' | 'OR' | 'WITH' | '(' | ')';
  readonly text: string;
};

const OPERATORS = new Set(['AND', 'OR', 'WITH']);
const TOKEN = /\s*(?:([()])|([A-Za-z0-9.:-]+\+?))/y;

/** Operators are written all upper or all lower case (SPDX 3.0, annex B.1.2). */
export function tokenize(text: string): readonly Token[] {
  if (text.length > EXPRESSION_BOUNDS.characters) {
    throw new PedigreeError<ExpressionErrorCode>(
      'EXPRESSION_TOO_LONG',
      `licence expression: expected at most ${EXPRESSION_BOUNDS.characters} characters, got ${text.length}`,
    );
  }
  const end = text.trimEnd().length;
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < end) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (match === null) {
      throw new PedigreeError<ExpressionErrorCode>(
        'EXPRESSION_MALFORMED',
        `licence expression: expected ids, AND, OR, WITH and parentheses, got ${JSON.stringify(text.slice(at, at + 40).trim())}; a name in words is not an id`,
      );
    }
    tokens.push(match[1] === undefined ? toToken(match[2] as string) : toParenthesis(match[1]));
  }
  return tokens;
}

function toParenthesis(text: string): Token {
  return { kind: text as '(' | ')', text };
}

function toToken(text: string): Token {
  const upper = text.toUpperCase();
  const isOperator = OPERATORS.has(upper) && (text === upper || text === text.toLowerCase());
  return { kind: isOperator ? (upper as 'AND' | 'OR' | 'WITH') : 'ID', text };
}
