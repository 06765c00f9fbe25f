import type { Response } from 'express';
import type { Limits } from '../limits.js';

type Pace = Pick<Limits, 'heartbeatMs' | 'slowClientMs'>;

/**
 * Writes events until they end or the client hangs up. The next one is asked for once the client has taken the last; one
 * that takes nothing for `slowClientMs` is cut. A comment is sent while nothing happens, so that both sides notice a dead
 * connection.
 */
export async function sendEvents(
  response: Response,
  events: AsyncGenerator<unknown>,
  { heartbeatMs, slowClientMs }: Pace,
): Promise<void> {
  response.writeHead(200, {
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-cache',
    'X-Accel-Buffering': 'no',
  });
  response.write(':\n\n');
  const heartbeat = setInterval(() => {
    if (response.writableLength === 0) response.write(':\n\n');
  }, heartbeatMs);
  try {
    for await (const event of events) {
      const text = `event: next\ndata: ${JSON.stringify(event)}\n\n`;
      if (!(await taken(response, text, slowClientMs))) return;
    }
    response.end('event: complete\ndata:\n\n');
  } finally {
    clearInterval(heartbeat);
  }
}

/** False where the client hung up, or was cut. */
function taken(response: Response, text: string, slowClientMs: number): Promise<boolean> {
  if (response.destroyed || response.writableEnded) return Promise.resolve(false);
  return new Promise((resolve) => {
    const timer = setTimeout(() => response.destroy(), slowClientMs);
    const done = (isTaken: boolean) => {
      clearTimeout(timer);
      response.off('close', onClose);
      resolve(isTaken);
    };
    const onClose = () => done(false);
    response.on('close', onClose);
    response.write(text, (error) => done(error == null));
  });
}
