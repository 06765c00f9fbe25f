require('reflect-metadata');
const {
  BigIntColumn,
  Entity,
  IntColumn,
  PrimaryColumn,
  StringColumn,
} = require('@subsquid/typeorm-store');

/** What code generation makes of an entity with these fields. */
class AssetRegistered {
  constructor(values) {
    Object.assign(this, values);
  }
}

const TEXT = [
  'contract',
  'subject',
  'by',
  'blockHash',
  'txHash',
  'contentHash',
  'registrant',
  'metadataHash',
  'factId',
];
const NUMBERS = ['blockNumber', 'txIndex', 'logIndex', 'kind', 'scheme', 'role', 'timeBasis'];
const LARGE = ['timestamp', 'edition', 'createdAt'];

// What the compiler notes of a typed field.
Reflect.defineMetadata('design:type', String, AssetRegistered.prototype, 'id');
PrimaryColumn()(AssetRegistered.prototype, 'id');
for (const name of TEXT) StringColumn({ nullable: false })(AssetRegistered.prototype, name);
for (const name of NUMBERS) IntColumn({ nullable: false })(AssetRegistered.prototype, name);
for (const name of LARGE) BigIntColumn({ nullable: false })(AssetRegistered.prototype, name);
Entity()(AssetRegistered);

module.exports = { AssetRegistered };
