import type { Request, RequestHandler, Response } from 'express';
import {
  type ExecutionResult,
  type GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  parse,
  specifiedRules,
  subscribe,
  validate,
} from 'graphql';
import type { Logger } from 'pino';
import { PedigreeError } from '../../encoding/error.js';
import { type ApiPorts, createContext } from '../context.js';
import { checkCost, rememberedCostOf } from '../cost.js';
import { apiError, formatError, isUnexpected } from '../errors.js';
import { sendError } from '../graphql-handler.js';
import { type Limits, limitRules } from '../limits.js';
import { requestIdOf } from '../request-log.js';
import { sendEvents } from './send-events.js';

export type EventStreamOptions = {
  readonly ports: ApiPorts;
  readonly schemaOf: () => GraphQLSchema;
  readonly limits: Limits;
  readonly logger: Logger;
};

/** Subscriptions over server-sent events. */
export type EventStreams = {
  /** Takes what asks for an event stream, and passes everything else on. */
  readonly handler: RequestHandler;
  /** Ends all streams, and takes no more. */
  close(): void;
};

/**
 * Answers `Accept: text/event-stream` as the distinct connections mode of graphql-sse says
 * (https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md). Its own handler is not used: it keeps what a slow
 * client does not read in a list without a bound.
 */
export function createEventStreams(options: EventStreamOptions): EventStreams {
  const { limits, logger } = options;
  const open = new Set<AbortController>();
  const byClient = new Map<string, number>();
  let isClosed = false;

  function enter(client: string): void {
    if (isClosed) throw tooMany('the service is being stopped');
    if (open.size >= limits.maxSubscriptions) {
      throw tooMany(`${limits.maxSubscriptions} subscriptions are open, more are not served`);
    }
    if ((byClient.get(client) ?? 0) >= limits.maxSubscriptionsPerClient) {
      throw tooMany(`your address has ${limits.maxSubscriptionsPerClient} subscriptions open`);
    }
    byClient.set(client, (byClient.get(client) ?? 0) + 1);
  }

  function leave(client: string): void {
    const left = (byClient.get(client) ?? 1) - 1;
    if (left === 0) byClient.delete(client);
    else byClient.set(client, left);
  }

  async function serve(request: Request, response: Response): Promise<void> {
    const client = request.socket.remoteAddress ?? '';
    enter(client);
    const gone = new AbortController();
    open.add(gone);
    response.on('close', () => gone.abort());
    try {
      const events = await begin(request, requestIdOf(response), gone.signal);
      await sendEvents(response, events, limits);
    } finally {
      gone.abort();
      open.delete(gone);
      leave(client);
    }
  }

  async function begin(request: Request, requestId: string, signal: AbortSignal) {
    const schema = options.schemaOf();
    const { query, variables, operationName } = parseBody(request.body);
    const document = parse(query, { maxTokens: limits.maxTokens });
    const [problem] = validate(schema, document, [...specifiedRules, ...limitRules(limits)]);
    if (problem !== undefined) throw problem;
    if (getOperationAST(document, operationName)?.operation !== 'subscription') {
      throw apiError(
        'BAD_REQUEST',
        'expected one subscription: ask questions with Accept: application/json',
      );
    }
    checkCost(rememberedCostOf({ schema, document, variables, operationName }), limits.maxCost);
    const result = await subscribe({
      schema,
      document,
      variableValues: variables,
      operationName,
      contextValue: createContext(options.ports, requestId, signal),
    });
    if (!isEvents(result)) throw result.errors?.[0] ?? new Error('expected events');
    return masked(result, requestId);
  }

  async function* masked(events: AsyncGenerator<ExecutionResult>, requestId: string) {
    for await (const { errors, ...result } of events) {
      if (errors === undefined) yield result;
      else yield { ...result, errors: errors.map((error) => mask(error, requestId)) };
    }
  }

  function mask(error: GraphQLError, requestId: string) {
    logUnexpected(error, requestId);
    const formatted = formatError(error.toJSON(), error);
    return { ...formatted, extensions: { ...formatted.extensions, requestId } };
  }

  function logUnexpected(error: unknown, requestId: string): void {
    if (isUnexpected(error)) logger.error({ requestId, err: error }, 'unexpected error');
  }

  return {
    handler: async (request, response, next) => {
      if (!request.headers.accept?.includes('text/event-stream')) {
        next();
        return;
      }
      try {
        await serve(request, response);
      } catch (error) {
        const told = withCode(error);
        logUnexpected(told, requestIdOf(response));
        if (response.headersSent) response.destroy();
        else sendError(response, told);
      }
    },
    close() {
      isClosed = true;
      for (const each of open) each.abort();
    },
  };
}

type Asked = {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | null;
};

function parseBody(body: unknown): Asked {
  const { query, variables, operationName } = (body ?? {}) as Record<string, unknown>;
  const given = variables ?? {};
  if (typeof query !== 'string' || typeof given !== 'object' || Array.isArray(given)) {
    throw apiError('BAD_REQUEST', 'expected a JSON body with a query, got something else');
  }
  return {
    query,
    variables: given as Record<string, unknown>,
    operationName: typeof operationName === 'string' ? operationName : null,
  };
}

function isEvents(
  result: AsyncGenerator<ExecutionResult> | ExecutionResult,
): result is AsyncGenerator<ExecutionResult> {
  return Symbol.asyncIterator in result;
}

/** What graphql itself refuses has no code: a document that is none, or does not fit. */
function withCode(error: unknown): unknown {
  if (!(error instanceof Error) || error.name !== 'GraphQLError') return error;
  const { originalError, extensions } = error as GraphQLError;
  if (originalError instanceof PedigreeError) return originalError;
  if (originalError !== undefined || extensions.code !== undefined) return error;
  const isSyntax = error.message.startsWith('Syntax Error');
  return new PedigreeError(
    isSyntax ? 'GRAPHQL_PARSE_FAILED' : 'GRAPHQL_VALIDATION_FAILED',
    error.message,
  );
}

function tooMany(why: string) {
  return apiError(
    'TOO_MANY_SUBSCRIPTIONS',
    `${why}: end one, name several assets in one, or come back later`,
    { retry: true },
  );
}
