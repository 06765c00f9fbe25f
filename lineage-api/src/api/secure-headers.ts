import type { IncomingMessage, ServerResponse } from 'node:http';
import helmet from 'helmet';

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** Sets what `helmet` sets: it is the same for every answer, and asked of it once. */
export function secureHeaders(): Handler {
  const headers = headersOf(helmet());
  return (_request, response, next) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    next();
  };
}

function headersOf(handler: Handler): readonly (readonly [string, string])[] {
  const headers = new Map<string, string>();
  const response = {
    setHeader: (name: string, value: string) => void headers.set(name, value),
    removeHeader: (name: string) => void headers.delete(name),
  };
  const ended = (error?: unknown) => {
    if (error !== undefined) throw error;
  };
  handler({} as IncomingMessage, response as unknown as ServerResponse, ended);
  return [...headers];
}
