/**
 * The base of every error that a caller may see. `code` is UPPER_SNAKE, from a closed union of the module that throws
 * it; `message` is lower case, says what was expected and got, and what to do. `retry` answers "would the same call
 * later succeed?".
 */
export class PedigreeError<Code extends string = string> extends Error {
  readonly code: Code;
  readonly retry: boolean;

  constructor(code: Code, message: string, options: { cause?: unknown; retry?: boolean } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'PedigreeError';
    this.code = code;
    this.retry = options.retry ?? false;
  }
}
