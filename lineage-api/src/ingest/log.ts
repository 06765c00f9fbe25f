import type { IngestEvent } from './events.js';

/** What of a logger is used here; `pino` fits. */
export type IngestLogger = {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
};

/** Writes one line for each thing that ingest did. */
export function logIngest(logger: IngestLogger, event: IngestEvent): void {
  switch (event.kind) {
    case 'APPLIED':
      logger.info({ facts: event.facts, block: event.to.number }, 'facts applied');
      return;
    case 'ROLLED_BACK':
      logger.warn({ block: event.to?.number ?? null }, 'graph rolled back after a reorg');
      return;
    case 'CONTENT':
      logger.info(
        { documents: event.documents, manifests: event.manifests },
        'documents and manifests read',
      );
      return;
    case 'QUARANTINED':
      logger.warn({ hash: event.hash, reason: event.reason }, 'content put aside');
      return;
    case 'FAILED':
      logger.warn({ err: event.error }, 'ingest failed, and tries again');
      return;
  }
}
