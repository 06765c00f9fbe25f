import type { RegistryScope } from '../encoding/asset-reference.js';
import type { DeploymentInfo } from '../encoding/deployment.js';
import type { Hex } from '../encoding/hex.js';
import type { LineageGraph } from '../lineage/port.js';
import type { Reconciler } from '../reconcile/reconciler.js';
import type { FactSource } from '../sources/port.js';
import type { Watcher } from './changes/watcher.js';
import type { At } from './generated/types.js';
import type { LicenseService } from './license/service.js';
import type { Positions } from './positions.js';
import { createReads, type Reads } from './reads.js';

/** What the API answers for, and from: the same for all requests. */
export type ApiPorts = {
  readonly graph: LineageGraph;
  readonly source: FactSource;
  readonly positions: Positions;
  readonly scope: RegistryScope;
  readonly deployment: DeploymentInfo;
  /** JSON-RPC of a chain of our own; null where the chain is another's. */
  readonly localRpcUrl: string | null;
  /** A document by which who publishes knows the folder that is read here; null where there is none. */
  readonly storeMark: () => Hex | null;
  /** More blocks behind the chain than this is not ready. */
  readonly maxLagBlocks: number;
  /** Compares chain, index and graph; null where nobody does. */
  readonly reconciler: Reconciler | null;
  /** What licences are judged by. */
  readonly license: LicenseService;
  /** Tells subscriptions when answers may have changed. */
  readonly watcher: Watcher;
  /** What else stands in the way of answers, for people: the ingest's word. */
  readonly findProblem: () => string | null;
};

/** What one attempt at one answer carries; a restart begins with a new one. */
export type RequestContext = {
  readonly requestId: string;
  readonly ports: ApiPorts;
  readonly reads: Reads;
  readonly signal: AbortSignal;
  /** Answers as of the block of the question's cursors, where it has any and names no block itself. */
  cursorAt: At | null;
  cost: number | null;
};

export function createContext(
  ports: ApiPorts,
  requestId: string,
  signal: AbortSignal,
): RequestContext {
  const { graph, source, positions, deployment } = ports;
  const startBlock = deployment.block;
  const reads = createReads({ graph, source, positions, startBlock, signal });
  return { requestId, ports, reads, signal, cursorAt: null, cost: null };
}

/** The block that a field's `at` names, or else the cursors', or else the newest. */
export function momentOf(context: RequestContext, at: At | null | undefined) {
  return context.reads.moment(at ?? context.cursorAt);
}
