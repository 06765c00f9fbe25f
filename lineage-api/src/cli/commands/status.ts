import { ask } from '../ask.js';
import { EXIT } from '../output.js';
import { printable } from '../printable.js';
import type { CommandSpec } from '../program.js';

type Head = { readonly blockNumber: number; readonly blockHash: string } | null;
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
    `  reconciled   ${status.lastReconciledAt === null ? 'never' : new Date(status.lastReconciledAt * 1000).toISOString()}`,
  ].join('\n');
}

function describeHead(head: Head): string {
  return head === null ? 'none' : `${head.blockNumber} ${head.blockHash}`;
}
