import express, { type Express, type Request } from 'express';
import type { Reconciler } from '../reconcile/reconciler.js';

const LOOPBACK = /^(?:127(?:\.\d{1,3}){3}|::1|::ffff:127(?:\.\d{1,3}){3})$/;
const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-real-ip'] as const;

/**
 * `POST /reconcile` with `{"deep": false}` begins a comparison; what came of it is in `status`. It is work for minutes,
 * so only who is on this machine may ask for it, and no web page: the body must be JSON, which a page of another origin
 * may not send.
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
function isHere(request: Request): boolean {
  const isProxied = FORWARDED.some((name) => request.headers[name] !== undefined);
  return !isProxied && LOOPBACK.test(request.socket.remoteAddress ?? '');
}
