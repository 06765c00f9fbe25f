import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Limits } from './limits.js';

type Pace = Pick<Limits, 'maxUnsentBytes' | 'slowClientMs'>;
type Waiting = { bytes: number; readonly timer: NodeJS.Timeout };

/**
 * Bounds the memory of answers whose callers do not read, who may ask many times over one connection: one that takes
 * nothing for `slowClientMs` is cut, and so are those that have waited longest where all hold more than
 * `maxUnsentBytes`. To be called with each answer once it has been ended.
 */
export function boundUnsent({ maxUnsentBytes, slowClientMs }: Pace) {
  const connections = new Map<Socket, Waiting>();
  let total = 0;

  function begin(socket: Socket): Waiting {
    const timer = setTimeout(() => socket.destroy(), slowClientMs).unref();
    const waiting = { bytes: 0, timer };
    connections.set(socket, waiting);
    // Node tells an answer that waits behind another nothing of the connection's end.
    socket.once('close', () => forget(socket, waiting));
    return waiting;
  }

  function forget(socket: Socket, waiting: Waiting): void {
    if (connections.get(socket) !== waiting) return;
    connections.delete(socket);
    clearTimeout(waiting.timer);
    total -= waiting.bytes;
  }

  return ({ socket }: IncomingMessage, response: ServerResponse): void => {
    const bytes = response.writableLength;
    if (bytes === 0 || socket.destroyed) return;
    const waiting = connections.get(socket) ?? begin(socket);
    waiting.bytes += bytes;
    total += bytes;
    response.once('finish', () => {
      if (connections.get(socket) !== waiting) return;
      waiting.bytes -= bytes;
      total -= bytes;
      if (waiting.bytes === 0) forget(socket, waiting);
      else waiting.timer.refresh();
    });
    for (const [longest, held] of connections) {
      if (total <= maxUnsentBytes) break;
      forget(longest, held);
      longest.destroy();
    }
  };
}
