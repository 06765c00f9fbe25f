import { ponder } from 'ponder:registry';
import { assetRegistered } from 'ponder:schema';

ponder.on('LineageRegistry:AssetRegistered', async ({ event, context }) => {
  const { args, block, log, transaction } = event;
  await context.db.insert(assetRegistered).values({
    ...args,
    id: event.id,
    contract: log.address,
    edition: BigInt(args.edition),
    createdAt: BigInt(args.createdAt),
    blockNumber: block.number,
    blockHash: block.hash,
    timestamp: block.timestamp,
    txHash: transaction.hash,
    txIndex: transaction.transactionIndex,
    logIndex: log.logIndex,
  });
});
