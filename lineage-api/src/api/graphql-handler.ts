import { setMaxListeners } from 'node:events';
import { type ApolloServer, HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import type { Request, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import { PedigreeError } from '../encoding/error.js';
import { type ApiPorts, createContext, type RequestContext } from './context.js';
import { formatError, isReorg, statusOf } from './errors.js';
import type { Limits } from './limits.js';
import { requestIdOf } from './request-log.js';

type HandlerOptions = {
  readonly server: ApolloServer<RequestContext>;
  readonly ports: ApiPorts;
  readonly limits: Limits;
  readonly logger: Logger;
};

/**
 * Answers over HTTP. An answer is confirmed before it is sent: where blocks were replaced while it was read, it is asked
 * once more from the beginning, and then refused with `REORG`.
 */
export function graphqlHandler({ server, ports, limits, logger }: HandlerOptions): RequestHandler {
  let inFlight = 0;

  return async (request, response) => {
    if (inFlight >= limits.maxInFlight) {
      response.setHeader('Retry-After', '1');
      sendError(response, new PedigreeError('OVERLOADED', 'too many requests at work'));
      return;
    }
    inFlight++;
    const deadline = AbortSignal.timeout(limits.deadlineMs);
    const gone = new AbortController();
    // An abort is an error with its stack: only where somebody hung up.
    response.on('close', () => {
      if (!response.writableFinished) gone.abort();
    });
    const signal = AbortSignal.any([deadline, gone.signal]);
    setMaxListeners(0, signal);
    try {
      await answer(request, response, signal);
    } finally {
      inFlight--;
    }
  };

  async function answer(request: Request, response: Response, signal: AbortSignal): Promise<void> {
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

  async function attempt(request: Request, requestId: string, signal: AbortSignal) {
    let context: RequestContext | undefined;
    const answer = await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: request.method.toUpperCase(),
        headers: toHeaderMap(request),
        search: new URL(request.url, 'http://localhost').search,
        body: request.body as unknown,
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

function toHeaderMap(request: Request): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}

async function send(response: Response, answer: HTTPGraphQLResponse): Promise<void> {
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
export function sendError(response: Response, error: unknown): void {
  const formatted = formatError({ message: 'unexpected' }, error);
  const requestId = requestIdOf(response);
  const extensions = { ...formatted.extensions, requestId };
  response.status(statusOf(formatted.extensions?.code));
  response.json({ errors: [{ message: formatted.message, extensions }] });
}
