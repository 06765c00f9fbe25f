import type { BlockRef } from '../../domain/rows.js';
import type { ReconcileResult } from '../../reconcile/reconciler.js';
import type { Resolvers } from '../generated/types.js';
import { readHealth } from '../health.js';

function toHead(block: BlockRef | null | undefined) {
  if (block == null) return null;
  return { blockNumber: block.number, blockHash: block.hash, timestamp: block.timestamp };
}

function toReconciliation({ comparison, error, startedAt, finishedAt }: ReconcileResult) {
  const difference = comparison?.difference ?? null;
  const result = difference === null ? 'CLEAN' : 'DIFFERENT';
  return {
    result: comparison === null ? ('FAILED' as const) : (result as 'CLEAN' | 'DIFFERENT'),
    block: toHead(comparison?.block),
    deep: comparison?.deep ?? false,
    startedAt,
    finishedAt,
    difference,
    errorCode: error?.code ?? null,
    ...(comparison?.counts ?? { facts: 0, heads: 0, rows: 0 }),
  };
}

/** Whether the service can be trusted now. */
export const statusResolvers: Resolvers = {
  Query: {
    async status(_parent, _args, { ports }) {
      const { source, head, statistics, problems } = await readHealth(ports);
      const chainHead = source?.chainHead ?? null;
      const graphHead = head?.block ?? null;
      const reconciled = ports.reconciler?.last() ?? null;
      return {
        ready: problems.length === 0,
        problems: problems.map(({ message }) => message),
        chainId: ports.scope.chainId,
        registry: ports.scope.registry,
        startBlock: ports.deployment.block,
        deployment: ports.deployment,
        localRpcUrl: ports.localRpcUrl,
        storeMark: ports.storeMark(),
        source: ports.source.name,
        graph: ports.graph.name,
        chainHead: toHead(chainHead),
        indexHead: toHead(source?.indexHead),
        graphHead: toHead(graphHead),
        finalizedBlock: source?.finalized ?? null,
        lagBlocks:
          chainHead === null || graphHead === null
            ? null
            : Math.max(0, chainHead.number - graphHead.number),
        lagSeconds:
          chainHead === null || graphHead === null
            ? null
            : Math.max(0, chainHead.timestamp - graphHead.timestamp),
        lastReconciledAt: reconciled?.comparison == null ? null : reconciled.finishedAt,
        reconciliation: reconciled === null ? null : toReconciliation(reconciled),
        reconciling: ports.reconciler?.isRunning() ?? false,
        manifestsDigest: head?.manifestsDigest ?? null,
        missingManifests: statistics?.missingManifests ?? null,
        nodes: statistics?.nodes ?? null,
        derivations: statistics?.edges ?? null,
      };
    },
  },
};
