const { EvmBatchProcessor } = require('@subsquid/evm-processor');
const { TypeormDatabase } = require('@subsquid/typeorm-store');
const abi = require('@subsquid/evm-abi');
const p = require('@subsquid/evm-codec');
const { AssetRegistered } = require('./model');

const { REGISTRY, RPC_URL, TOPIC } = process.env;

const SIGNATURE =
  'AssetRegistered(bytes32,address,bytes32,address,uint8,uint8,uint8,uint8,uint32,uint40,bytes32,bytes32)';

const registered = abi.event(TOPIC, SIGNATURE, {
  subject: abi.indexed(p.bytes32),
  by: p.address,
  contentHash: abi.indexed(p.bytes32),
  registrant: p.address,
  kind: p.uint8,
  scheme: p.uint8,
  role: p.uint8,
  timeBasis: p.uint8,
  edition: p.uint32,
  createdAt: p.uint40,
  metadataHash: p.bytes32,
  factId: p.bytes32,
});

const processor = new EvmBatchProcessor()
  .setRpcEndpoint({ url: RPC_URL, maxBatchCallSize: 100, capacity: 10 })
  .setFinalityConfirmation(10)
  .setBlockRange({ from: 0 })
  .setFields({ log: { transactionHash: true } })
  .addLog({ address: [REGISTRY], topic0: [TOPIC] });

processor.run(new TypeormDatabase({ supportHotBlocks: true }), async (ctx) => {
  const rows = [];
  for (const { header, logs } of ctx.blocks) {
    for (const log of logs) {
      const { edition, createdAt, ...fields } = registered.decode(log);
      rows.push(
        new AssetRegistered({
          ...fields,
          id: log.id,
          contract: log.address,
          edition: BigInt(edition),
          createdAt: BigInt(createdAt),
          blockNumber: header.height,
          blockHash: header.hash,
          timestamp: BigInt(Math.floor(header.timestamp / 1000)),
          txHash: log.transactionHash,
          txIndex: log.transactionIndex,
          logIndex: log.logIndex,
        }),
      );
    }
  }
  await ctx.store.insert(rows);
});
