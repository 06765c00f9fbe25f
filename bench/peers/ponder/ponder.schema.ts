import { onchainTable } from 'ponder';

export const assetRegistered = onchainTable('asset_registered', (t) => ({
  id: t.text().primaryKey(),
  contract: t.hex().notNull(),
  subject: t.hex().notNull(),
  by: t.hex().notNull(),
  blockNumber: t.bigint().notNull(),
  blockHash: t.hex().notNull(),
  timestamp: t.bigint().notNull(),
  txHash: t.hex().notNull(),
  txIndex: t.integer().notNull(),
  logIndex: t.integer().notNull(),
  contentHash: t.hex().notNull(),
  registrant: t.hex().notNull(),
  kind: t.integer().notNull(),
  scheme: t.integer().notNull(),
  role: t.integer().notNull(),
  timeBasis: t.integer().notNull(),
  edition: t.bigint().notNull(),
  createdAt: t.bigint().notNull(),
  metadataHash: t.hex().notNull(),
  factId: t.hex().notNull(),
}));
