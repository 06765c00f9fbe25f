import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import cors from 'cors';
import express from 'express';
import type { Logger } from 'pino';
import type { Limits } from './limits.js';
import { requestLog } from './request-log.js';
import { secureHeaders } from './secure-headers.js';

/** What a request goes through: it ends the answer, or hands on to the next. */
export type Step = (
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
) => unknown;

export type Steps = {
  /** Of every request: its id and log line, security headers, which web pages may ask. */
  readonly all: readonly Step[];
  /** Reads the body of a question. */
  readonly body: Step;
};

export function createSteps(corsOrigins: readonly string[], limits: Limits, logger: Logger): Steps {
  return {
    all: [
      requestLog(logger),
      secureHeaders(),
      cors({ origin: [...corsOrigins], methods: ['GET', 'POST'], maxAge: 600 }) as Step,
    ],
    body: express.json({ limit: limits.bodyBytes }) as Step,
  };
}

export type ErrorStep = (
  error: unknown,
  request: IncomingMessage,
  response: ServerResponse,
) => void;

/** Takes questions through their steps, and gives every other request to `others`: finding a route costs more than a step. */
export function questionsFirst(
  { all, body }: Steps,
  answer: Step,
  fail: ErrorStep,
  others: RequestListener,
): RequestListener {
  const steps = [...all, body, answer];

  function run(request: IncomingMessage, response: ServerResponse, at: number): void {
    const next = (error?: unknown) => {
      if (error === undefined) run(request, response, at + 1);
      else fail(error, request, response);
    };
    try {
      const ended = steps[at]?.(request, response, next);
      if (ended instanceof Promise) ended.catch((error) => fail(error, request, response));
    } catch (error) {
      fail(error, request, response);
    }
  }

  return (request, response) => {
    if (isQuestion(request)) run(request, response, 0);
    else others(request, response);
  };
}

function isQuestion({ method, url, headers }: IncomingMessage): boolean {
  const wantsEvents = headers.accept?.includes('text/event-stream') ?? false;
  return method === 'POST' && url === '/graphql' && !wantsEvents;
}
