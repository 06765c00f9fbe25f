import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import type { GraphQLError, ValidationContext, ValidationRule } from 'graphql';
import { apiError, type ErrorCode, toGraphQLError } from './errors.js';

/** What one request may ask for. */
export type Limits = {
  /** Cost of an answer at most: see `cost.ts`. */
  readonly maxCost: number;
  readonly maxDepth: number;
  readonly maxAliases: number;
  readonly maxDirectives: number;
  readonly maxTokens: number;
  readonly bodyBytes: number;
  /** An answer is given up after this. */
  readonly deadlineMs: number;
  /** Requests at work at a time; more are told to come back. */
  readonly maxInFlight: number;
  /** The same of one connection, over which a caller may ask before it is answered. */
  readonly maxInFlightPerConnection: number;
  /** Questions may keep all else waiting for so long at a time, and one longer question. */
  readonly turnMs: number;
  readonly requestTimeoutMs: number;
  readonly headersTimeoutMs: number;
  /** How long a look at graph and source serves all questions of the moment. */
  readonly positionMaxAgeMs: number;
  /** An index further behind the graph than this is not answered from. */
  readonly maxBehindBlocks: number;
  /** A graph further behind the chain than this is not ready. */
  readonly maxLagBlocks: number;
  /** Subscriptions open at a time: in all, and from one address. */
  readonly maxSubscriptions: number;
  readonly maxSubscriptionsPerClient: number;
  /** Ids, contents and accounts that all of them together are watched by: about 100 bytes each. */
  readonly maxWatchedKeys: number;
  /** How often subscriptions look at the graph, and at documents, which no block tells. */
  readonly watchMs: number;
  readonly watchContentMs: number;
  /** A comment is sent on a silent stream this often. */
  readonly heartbeatMs: number;
  /** A stream whose client takes nothing for so long is cut. */
  readonly slowClientMs: number;
  /** Bytes of answers that callers have not taken, in all; past it those who have waited longest are cut. */
  readonly maxUnsentBytes: number;
  /** Connections open at a time; more are closed at once. */
  readonly maxConnections: number;
};

export const DEFAULT_LIMITS: Limits = {
  maxCost: 10_000,
  maxDepth: 14,
  maxAliases: 30,
  maxDirectives: 20,
  maxTokens: 2_000,
  bodyBytes: 100_000,
  deadlineMs: 8_000,
  maxInFlight: 256,
  maxInFlightPerConnection: 8,
  turnMs: 50,
  requestTimeoutMs: 15_000,
  headersTimeoutMs: 10_000,
  positionMaxAgeMs: 100,
  maxBehindBlocks: 128,
  maxLagBlocks: 128,
  maxSubscriptions: 500,
  maxSubscriptionsPerClient: 50,
  maxWatchedKeys: 1_000_000,
  watchMs: 250,
  watchContentMs: 5_000,
  heartbeatMs: 12_000,
  slowClientMs: 20_000,
  maxUnsentBytes: 64 * 2 ** 20,
  maxConnections: 10_000,
};

type Reject = (context: ValidationContext | null, error: GraphQLError) => void;

/** Limits on the form of a document, checked with the schema's own rules. */
export function limitRules(limits: Limits): ValidationRule[] {
  const options = (code: ErrorCode, message: string) => ({
    propagateOnRejection: false,
    onReject: [
      ((context) => context?.reportError(toGraphQLError(apiError(code, message)))) satisfies Reject,
    ],
  });
  return [
    maxDepthRule({
      n: limits.maxDepth,
      ...options(
        'TOO_DEEP',
        `the question is nested more than ${limits.maxDepth} levels deep; ask in several questions`,
      ),
    }),
    maxAliasesRule({
      n: limits.maxAliases,
      ...options(
        'TOO_COSTLY',
        `the question has more than ${limits.maxAliases} aliases; ask in several questions`,
      ),
    }),
    maxDirectivesRule({
      n: limits.maxDirectives,
      ...options(
        'TOO_COSTLY',
        `the question has more than ${limits.maxDirectives} directives; ask in several questions`,
      ),
    }),
  ] as unknown as ValidationRule[];
}
