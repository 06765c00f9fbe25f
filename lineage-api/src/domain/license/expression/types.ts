/** A licence expression as a tree. `AND` and `OR` have two parts or more, in the order in which they were written. */
export type LicenseExpression =
  | { readonly kind: 'LICENSE'; readonly license: SimpleLicense }
  | { readonly kind: 'AND' | 'OR'; readonly parts: readonly LicenseExpression[] }
  /** No licence is given. */
  | { readonly kind: 'NONE' }
  /** Nobody says. */
  | { readonly kind: 'NOASSERTION' };

/** One licence that an expression names. */
export type SimpleLicense = {
  /** The id in the spelling of the SPDX list, deprecated ones mapped; a reference, or an unknown id, as written. */
  readonly id: string;
  /** `+`, or an `-or-later` id: later versions may be chosen. */
  readonly orLater: boolean;
  /** What stands after `WITH`, in the spelling of the SPDX list, or null. */
  readonly exception: string | null;
};

export type ExpressionErrorCode =
  | 'EXPRESSION_TOO_LONG'
  | 'EXPRESSION_TOO_DEEP'
  | 'EXPRESSION_MALFORMED';

export type ExpressionProblemCode =
  | 'UNKNOWN_LICENSE'
  | 'UNKNOWN_EXCEPTION'
  | 'DEPRECATED_LICENSE'
  | ExpressionErrorCode;

/** What is wrong or to be known about an expression; `text` is the part of it that is meant. */
export type ExpressionProblem = {
  readonly code: ExpressionProblemCode;
  readonly text: string;
  readonly message: string;
};
