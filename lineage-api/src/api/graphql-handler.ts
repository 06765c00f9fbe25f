import { setMaxListeners } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { type ApolloServer, HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import type { Logger } from 'pino';
import { PedigreeError } from '../encoding/error.js';
import { type ApiPorts, createContext, type RequestContext } from './context.js';
import { formatError, isReorg, statusOf } from './errors.js';
import type { Limits } from './limits.js';
import { requestIdOf } from './request-log.js';
import { shareTurns } from './turns.js';
import { boundUnsent } from './unsent.js';

type HandlerOptions = {
  readonly server: ApolloServer<RequestContext>;
  readonly ports: ApiPorts;
  readonly limits: Limits;
  readonly logger: Logger;
};

const TOO_LATE = new DOMException('the deadline of the answer is over', 'TimeoutError');

/** A request whose body was read as JSON, if it has one. */
type GraphqlRequest = IncomingMessage & { readonly body?: unknown };

/**
 * Answers over HTTP. An answer is confirmed before it is sent: where blocks were replaced while it was read, it is asked
 * once more from the beginning, and then refused with `REORG`.
 */
export function graphqlHandler({ server, ports, limits, logger }: HandlerOptions) {
  const ended = boundUnsent(limits);
  const turn = shareTurns(limits.turnMs);
  const ofConnection = new WeakMap<Socket, number>();
  let inFlight = 0;

  return async (request: GraphqlRequest, response: ServerResponse): Promise<void> => {
    const others = ofConnection.get(request.socket) ?? 0;
    if (inFlight >= limits.maxInFlight || others >= limits.maxInFlightPerConnection) {
      response.setHeader('Retry-After', '1');
      sendError(response, new PedigreeError('OVERLOADED', 'too many requests at work'));
      return;
    }
    inFlight++;
    ofConnection.set(request.socket, others + 1);
    const given = new AbortController();
    const deadline = setTimeout(() => given.abort(TOO_LATE), limits.deadlineMs);
    // An abort is an error with its stack: only where somebody hung up.
    response.on('close', () => {
      if (!response.writableFinished) given.abort();
    });
    setMaxListeners(0, given.signal);
    try {
      const later = turn();
      if (later !== undefined) await later;
      // One of several that were sent together, by a caller who is gone.
      if (request.socket.destroyed) return;
      await answer(request, response, given.signal);
      ended(request, response);
    } finally {
      clearTimeout(deadline);
      inFlight--;
      ofConnection.set(request.socket, (ofConnection.get(request.socket) ?? 1) - 1);
    }
  };

  async function answer(
    request: GraphqlRequest,
    response: ServerResponse,
    signal: AbortSignal,
  ): Promise<void> {
    const requestId = requestIdOf(response);
    let outcome = await attempt(request, requestId, signal);
    if (outcome.reorged) {
      logger.info({ requestId }, 'blocks were replaced while an answer was read: asked again');
      await ports.positions.refresh().catch(() => undefined);
      outcome = await attempt(request, requestId, signal);
    }
    if (outcome.error === undefined) await send(response, outcome.answer);
    else sendError(response, outcome.error);
  }

  async function attempt(request: GraphqlRequest, requestId: string, signal: AbortSignal) {
    let context: RequestContext | undefined;
    const answer = await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: request.method?.toUpperCase() ?? '',
        headers: toHeaderMap(request),
        search: searchOf(request.url),
        body: request.body,
      },
      context: async () => {
        context = createContext(ports, requestId, signal);
        return context;
      },
    });
    let error: unknown;
    const wasReorged = context?.reads.hasReorged() ?? false;
    if (!wasReorged) error = await context?.reads.confirm().catch((reason: unknown) => reason);
    return { answer, error, reorged: wasReorged || isReorg(error) };
  }
}

/** From the question mark on. */
function searchOf(url = ''): string {
  const at = url.indexOf('?');
  return at < 0 ? '' : url.slice(at);
}

function toHeaderMap(request: IncomingMessage): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}

async function send(response: ServerResponse, answer: HTTPGraphQLResponse): Promise<void> {
  for (const [name, value] of answer.headers) response.setHeader(name, value);
  response.statusCode = answer.status ?? 200;
  if (answer.body.kind === 'complete') {
    response.end(answer.body.string);
    return;
  }
  for await (const chunk of answer.body.asyncIterator) response.write(chunk);
  response.end();
}

/** An error outside of an answer, in the form of one. */
export function sendError(response: ServerResponse, error: unknown): void {
  const formatted = formatError({ message: 'unexpected' }, error);
  const requestId = requestIdOf(response);
  const extensions = { ...formatted.extensions, requestId };
  response.statusCode = statusOf(formatted.extensions?.code);
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.end(JSON.stringify({ errors: [{ message: formatted.message, extensions }] }));
}
