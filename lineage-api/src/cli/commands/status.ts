import { ask } from '../ask.js';
import { EXIT } from '../output.js';
import { printable } from '../printable.js';
import type { CommandSpec } from '../program.js';

type Head = { readonly blockNumber: number; readonly blockHash: string } | null;
type Reconciliation = {
  readonly result: string;
  readonly errorCode: string | null;
  readonly finishedAt: number;
  readonly block: { readonly blockNumber: number } | null;
  readonly difference: {
    readonly layer: string;
    readonly blockNumber: number;
    readonly detail: string;
  } | null;
};
type Status = {
  readonly ready: boolean;
  readonly problems: readonly string[];
  readonly chainId: number;
  readonly registry: string;
  readonly source: string;
  readonly graph: string;
  readonly chainHead: Head;
  readonly indexHead: Head;
  readonly graphHead: Head;
  readonly finalizedBlock: number | null;
  readonly lagBlocks: number | null;
  readonly lastReconciledAt: number | null;
  readonly reconciliation: Reconciliation | null;
  readonly missingManifests: number | null;
  readonly nodes: number | null;
  readonly derivations: number | null;
};

/** `pedigree status`. Exit code 1: it does not answer questions now. */
export const statusCommand: CommandSpec = {
  name: 'status',
  summary: 'Whether the running service can be trusted now.',
  settings: ['url', 'port'],
  run: async ({ config, output }) => {
    const { status } = await ask<{ status: Status }>(
      config.url,
      `{
        status {
          ready problems chainId registry source graph finalizedBlock lagBlocks lastReconciledAt
          missingManifests nodes derivations
          reconciliation { result errorCode finishedAt block { blockNumber } difference { layer blockNumber detail } }
          chainHead { blockNumber blockHash } indexHead { blockNumber blockHash } graphHead { blockNumber blockHash }
        }
      }`,
      {},
    );
    output.result(status, describeStatus(printable(status)));
    return status.ready ? EXIT.OK : EXIT.NO;
  },
};

function describeStatus(status: Status): string {
  return [
    status.ready ? 'ready' : `not ready: ${status.problems.join('; ')}`,
    `  chain        ${status.chainId}, registry ${status.registry}`,
    `  chain head   ${describeHead(status.chainHead)}`,
    `  index head   ${describeHead(status.indexHead)} (${status.source})`,
    `  graph head   ${describeHead(status.graphHead)} (${status.graph})`,
    `  final up to  ${status.finalizedBlock ?? 'unknown'}`,
    `  lag          ${status.lagBlocks ?? 'unknown'} blocks`,
    `  graph holds  ${status.nodes ?? 'unknown'} assets and batches, ${status.derivations ?? 'unknown'} derivations`,
    `  manifests    ${status.missingManifests ?? 'unknown'} not read`,
    `  reconciled   ${describeReconciliation(status.reconciliation)}`,
  ].join('\n');
}

function describeReconciliation(last: Reconciliation | null): string {
  if (last === null) return 'never';
  const when = new Date(last.finishedAt * 1000).toISOString();
  if (last.difference !== null) {
    const { layer, blockNumber, detail } = last.difference;
    return `different in ${layer} at block ${blockNumber}, at ${when}: ${detail}`;
  }
  if (last.block === null) return `could not be compared (${last.errorCode}), at ${when}`;
  return `clean at block ${last.block.blockNumber}, at ${when}`;
}

function describeHead(head: Head): string {
  return head === null ? 'none' : `${head.blockNumber} ${head.blockHash}`;
}
