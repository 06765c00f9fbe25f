import { randomUUID } from 'node:crypto';
import type { RequestHandler, Response } from 'express';
import type { Logger } from 'pino';

const HEADER = 'x-request-id';
const GIVEN_ID = /^[A-Za-z0-9._-]{1,64}$/;

/** Gives each request an id, the caller's where it is a plain one, and logs how each ended. */
export function requestLog(logger: Logger): RequestHandler {
  return (request, response, next) => {
    const given = request.header(HEADER);
    response.setHeader(HEADER, given !== undefined && GIVEN_ID.test(given) ? given : randomUUID());
    const startedAt = performance.now();
    response.on('close', () => {
      logger.info(
        {
          requestId: requestIdOf(response),
          method: request.method,
          path: request.originalUrl.split('?', 1)[0],
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
export function requestIdOf(response: Response): string {
  return String(response.getHeader(HEADER));
}
