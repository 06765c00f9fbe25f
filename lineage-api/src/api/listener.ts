import type { Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PedigreeError } from '../encoding/error.js';

export type ListenErrorCode = 'PORT_TAKEN' | 'LISTEN_FAILED';

const SWEEP_MS = 25;
/** Sweeps without a request at work before connections that are open and silent are cut. */
const QUIET_SWEEPS = 4;

/** Listens, and returns the URL without a slash at the end. */
export function listen(http: Server, port: number, host: string): Promise<string> {
  return new Promise((resolve, reject) => {
    http.once('error', (cause: NodeJS.ErrnoException) => {
      const isTaken = cause.code === 'EADDRINUSE';
      const code: ListenErrorCode = isTaken ? 'PORT_TAKEN' : 'LISTEN_FAILED';
      const message = isTaken
        ? `port ${port} on ${host} is taken; stop what listens there, or choose another with --port`
        : `cannot listen on ${host}:${port}: ${cause.message}`;
      reject(new PedigreeError(code, message, { cause }));
    });
    http.listen(port, host, () => {
      const { address, family, port: taken } = http.address() as AddressInfo;
      resolve(`http://${family === 'IPv6' ? `[${address}]` : address}:${taken}`);
    });
  });
}

/** Requests at work, from their first line to the end of their answer. */
export type OpenAnswers = {
  count(): number;
  /** Tells callers not to use their connection again, with the answers at work and all that follow. */
  letGo(): void;
};

/** Follows the answers of a server from now on. */
export function followAnswers(http: Server): OpenAnswers {
  const open = new Set<ServerResponse>();
  let isEnding = false;
  const lastOf = (response: ServerResponse) => {
    if (!response.headersSent) response.setHeader('Connection', 'close');
  };
  // Of an answer that waits behind another Node tells nothing where the connection ends.
  http.on('connection', (socket) => {
    socket.once('close', () => {
      for (const response of open) if (response.req.socket === socket) open.delete(response);
    });
  });
  http.on('request', (_request, response) => {
    open.add(response);
    if (isEnding) lastOf(response);
    response.on('close', () => open.delete(response));
  });
  return {
    count: () => open.size,
    letGo() {
      isEnding = true;
      for (const response of open) lastOf(response);
    },
  };
}

/** Takes no more connections, lets requests at work finish, then cuts what callers only keep open. */
export function closeHttp(http: Server, answers: OpenAnswers): Promise<void> {
  answers.letGo();
  let quiet = 0;
  const sweep = setInterval(() => {
    http.closeIdleConnections();
    quiet = answers.count() === 0 ? quiet + 1 : 0;
    if (quiet >= QUIET_SWEEPS) http.closeAllConnections();
  }, SWEEP_MS);
  return new Promise((resolve, reject) => {
    http.close((error) => {
      clearInterval(sweep);
      if (error === undefined) resolve();
      else reject(error);
    });
  });
}
