import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';

const HEADER = 'x-request-id';
const GIVEN_ID = /^[A-Za-z0-9._-]{1,64}$/;

/** Gives each request an id, the caller's where it is a plain one, and logs how each ended. */
export function requestLog(logger: Logger) {
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const given = request.headers[HEADER];
    const requestId = typeof given === 'string' && GIVEN_ID.test(given) ? given : randomUUID();
    response.setHeader(HEADER, requestId);
    const path = request.url?.split('?', 1)[0];
    const startedAt = performance.now();
    response.on('close', () => {
      logger.info(
        {
          requestId,
          method: request.method,
          path,
          status: response.statusCode,
          durationMs: Math.round(performance.now() - startedAt),
          ended: response.writableFinished,
        },
        'request',
      );
    });
    next();
  };
}

/** The id that `requestLog` gave. */
export function requestIdOf(response: ServerResponse): string {
  return String(response.getHeader(HEADER));
}
