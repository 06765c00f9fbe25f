import type { DocumentRow } from '../domain/rows.js';
import type { Hex } from '../encoding/hex.js';
import { toExpression } from '../encoding/license-terms.js';

const WORD = /[\p{L}\p{N}]+/gu;

/**
 * The words of a text: letters and digits, without accents, in lower case. Both stores index and search words that were
 * made here, so that their own ideas of a word do not matter.
 */
export function toWords(text: string): string[] {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().match(WORD) ?? [];
}

/** The words by which a document is found, parted by spaces. */
export function toSearchText(document: DocumentRow): string {
  return toWords(`${document.name ?? ''} ${document.text}`).join(' ');
}

/** Every word asked for is the beginning of a word of the text; a question without a word matches nothing. */
export function matchesWords(searchText: string, question: string): boolean {
  const words = searchText.split(' ');
  const asked = toWords(question);
  return asked.length > 0 && asked.every((start) => words.some((word) => word.startsWith(start)));
}

/** What names are sorted by, compared as UTF-8 bytes; null, for no name, comes last. */
export function toNameKey(name: string | null): string | null {
  return name === null ? null : toWords(name).join(' ');
}

export function compareNameKeys(a: string | null, b: string | null): number {
  if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0);
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/** An SPDX expression, ASCII on chain, in the lower case in which parts of it are looked for. */
export function toExpressionText(expression: Hex): string {
  return toExpression(expression).toLowerCase();
}
