import express, { type Express, type Request } from 'express';
import type { Reconciler } from '../reconcile/reconciler.js';

const LOOPBACK = /^(?:127(?:\.\d{1,3}){3}|::1|::ffff:127(?:\.\d{1,3}){3})$/;
/** Names of this machine as a caller writes them, with a port or without. */
const OWN_NAME = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/i;
/** What proxies add, one or another. */
const FORWARDED = [
  'forwarded',
  'via',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-real-ip',
  'x-client-ip',
  'true-client-ip',
  'cf-connecting-ip',
] as const;

/**
 * `POST /reconcile` with `{"deep": false}` begins a comparison; what came of it is in `status`. It is work for minutes,
 * so only who is on this machine may ask for it, and no web page: the body must be JSON, which a page of another origin
 * may not send, and a page whose own name leads here names that one as the host.
 */
export function addReconcile(app: Express, reconciler: Reconciler): void {
  app.post('/reconcile', express.json({ limit: 1_000 }), (request, response) => {
    if (!isHere(request)) {
      response.status(403).json({ error: 'only from the machine of the service' });
      return;
    }
    const { deep } = (request.body ?? {}) as { deep?: unknown };
    if (typeof deep !== 'boolean') {
      response.status(400).json({ error: 'expected a JSON body with deep, true or false' });
      return;
    }
    const begun = reconciler.begin({ deep });
    response.status(begun ? 202 : 409).json({ begun });
  });
}

/** A proxy on this machine speaks for others. */
function isHere({ headers, socket }: Request): boolean {
  const isProxied = FORWARDED.some((name) => headers[name] !== undefined);
  const isOwn = OWN_NAME.test(headers.host ?? '');
  return !isProxied && isOwn && LOOPBACK.test(socket.remoteAddress ?? '');
}
