import { LineageRegistry } from '../../generated/index.js';

LineageRegistry.AssetRegistered.handler(async ({ event, context }) => {
  const { block, params, transaction } = event;
  context.AssetRegistered.set({
    id: `${block.number}-${event.logIndex}`,
    contract: event.srcAddress,
    subject: params.subject,
    by: params.by,
    blockNumber: block.number,
    blockHash: block.hash,
    timestamp: block.timestamp,
    txHash: transaction.hash,
    txIndex: transaction.transactionIndex,
    logIndex: event.logIndex,
    contentHash: params.contentHash,
    registrant: params.registrant,
    kind: Number(params.kind),
    scheme: Number(params.scheme),
    role: Number(params.role),
    timeBasis: Number(params.timeBasis),
    edition: params.edition,
    createdAt: params.createdAt,
    metadataHash: params.metadataHash,
    factId: params.factId,
  });
});
