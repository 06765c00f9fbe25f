import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { PedigreeError } from '../encoding/error.js';
import type { ErrorCode } from './generated/types.js';

export type { ErrorCode } from './generated/types.js';

/** An error that the caller of the API is meant to see, with a code of the SDL. */
export function apiError(
  code: ErrorCode,
  message: string,
  options: { cause?: unknown; retry?: boolean } = {},
): PedigreeError<ErrorCode> {
  return new PedigreeError<ErrorCode>(code, message, options);
}

/** The same for what is refused before a resolver runs. */
export function toGraphQLError(error: PedigreeError): GraphQLError {
  return new GraphQLError(error.message, {
    originalError: error,
    extensions: { code: error.code, http: { status: statusOf(error.code) } },
  });
}

type Public = { readonly code: ErrorCode; readonly message?: string; readonly retry?: boolean };

const SOURCE_FAILED: Public = {
  code: 'SOURCE_FAILED',
  message:
    'the chain or the index does not answer, or has stopped at an error; see the status query, and ask again later',
  retry: true,
};
const REORG: Public = {
  code: 'REORG',
  message: 'the chain replaced blocks while the answer was read; ask again, from the first page',
  retry: true,
};
const OVERLOADED: Public = {
  code: 'OVERLOADED',
  message: 'the graph store does not answer or has no capacity left; ask again in some seconds',
  retry: true,
};
const INTERNAL: Public = {
  code: 'INTERNAL',
  message:
    'something unexpected happened; it is logged under the request id in extensions.requestId',
};

/**
 * What a code of ours becomes outside. A message of the ports may hold a URL with a secret or a driver's words: theirs are
 * replaced, those written for the caller are kept. A code that is not listed is `INTERNAL`.
 */
const PUBLIC: Readonly<Record<string, Public>> = {
  BAD_REQUEST: { code: 'BAD_REQUEST' },
  MALFORMED_ID: { code: 'MALFORMED_ID' },
  OTHER_CHAIN: { code: 'OTHER_CHAIN' },
  OTHER_REGISTRY: { code: 'OTHER_REGISTRY' },
  PAGE_SIZE: { code: 'PAGE_SIZE' },
  BAD_CURSOR: { code: 'BAD_CURSOR' },
  RESYNC: { code: 'RESYNC' },
  TOO_MANY_SUBSCRIPTIONS: { code: 'TOO_MANY_SUBSCRIPTIONS', retry: true },
  BLOCK_BEFORE_REGISTRY: { code: 'BLOCK_BEFORE_REGISTRY' },
  BLOCK_IN_FUTURE: { code: 'BLOCK_IN_FUTURE', retry: true },
  USE_UNKNOWN: { code: 'USE_UNKNOWN' },
  USE_MALFORMED: { code: 'BAD_REQUEST' },
  POLICY_UNKNOWN: { code: 'POLICY_UNKNOWN' },
  AMOUNT_INVALID: { code: 'AMOUNT_INVALID' },
  CURRENCY_INVALID: { code: 'CURRENCY_INVALID' },
  LINEAGE_TOO_LARGE: { code: 'LINEAGE_TOO_LARGE' },
  TOO_COSTLY: { code: 'TOO_COSTLY' },
  TOO_DEEP: { code: 'TOO_DEEP' },
  DEADLINE: {
    code: 'DEADLINE',
    message: 'the answer took too long and was given up; ask for fewer items or fields',
    retry: true,
  },
  SOURCE_BEHIND: { code: 'SOURCE_BEHIND', retry: true },
  SOURCE_FAILED,
  REORG,
  BLOCK_AHEAD: REORG,
  BLOCK_UNKNOWN: REORG,
  SOURCE_UNAVAILABLE: SOURCE_FAILED,
  SOURCE_GARBAGE: SOURCE_FAILED,
  UNVERIFIABLE: SOURCE_FAILED,
  INDEX_FAILED: SOURCE_FAILED,
  WRONG_CHAIN: SOURCE_FAILED,
  NO_REGISTRY: SOURCE_FAILED,
  WRONG_CODE: SOURCE_FAILED,
  GRAPH_UNAVAILABLE: OVERLOADED,
  OVERLOADED,
  GRAPHQL_PARSE_FAILED: { code: 'GRAPHQL_PARSE_FAILED' },
  GRAPHQL_VALIDATION_FAILED: { code: 'GRAPHQL_VALIDATION_FAILED' },
  BAD_USER_INPUT: { code: 'BAD_REQUEST' },
  OPERATION_RESOLUTION_FAILURE: { code: 'BAD_REQUEST' },
  PERSISTED_QUERY_NOT_FOUND: { code: 'BAD_REQUEST' },
  PERSISTED_QUERY_NOT_SUPPORTED: { code: 'BAD_REQUEST' },
};

/** Codes that mean "this chain is not the one that the answer began on". */
export function isReorg(error: unknown): boolean {
  return error instanceof PedigreeError && PUBLIC[error.code]?.code === 'REORG';
}

/** What a caller gets to see of any error: `formatError` of the server. */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
): GraphQLFormattedError {
  const origin = findPedigreeError(error);
  const found = PUBLIC[origin?.code ?? String(formatted.extensions?.code)] ?? INTERNAL;
  const message = found.message ?? origin?.message ?? formatted.message;
  const extensions = { code: found.code, retry: found.retry ?? origin?.retry ?? false };
  const { locations, path } = formatted;
  return {
    message,
    ...(locations === undefined ? {} : { locations }),
    ...(path === undefined ? {} : { path }),
    extensions,
  };
}

/** Whether an error is of a kind that an operator should look at. */
export function isUnexpected(error: unknown): boolean {
  const code = findPedigreeError(error)?.code ?? graphQLPartsOf(error).extensions?.code;
  return (PUBLIC[String(code)] ?? INTERNAL).code === 'INTERNAL';
}

/** The error of ours that another one carries, however it was wrapped on its way. */
function findPedigreeError(error: unknown): PedigreeError | undefined {
  const { originalError } = graphQLPartsOf(error);
  const origins = [error, originalError, graphQLPartsOf(originalError).originalError];
  return origins.find((origin) => origin instanceof PedigreeError);
}

type GraphQLParts = {
  readonly extensions?: Readonly<Record<string, unknown>>;
  readonly originalError?: unknown;
};

/** By its fields: libraries may bring a copy of the class. */
function graphQLPartsOf(error: unknown): GraphQLParts {
  return error instanceof Error ? (error as Error & GraphQLParts) : {};
}

const STATUS: Readonly<Partial<Record<ErrorCode, number>>> = {
  INTERNAL: 500,
  SOURCE_FAILED: 503,
  SOURCE_BEHIND: 503,
  OVERLOADED: 503,
  REORG: 503,
  DEADLINE: 503,
  TOO_MANY_SUBSCRIPTIONS: 429,
};

/** HTTP status of an answer without data: 400 where the caller can mend it, 5xx where he cannot. */
export function statusOf(code: unknown): number {
  return STATUS[code as ErrorCode] ?? 400;
}
