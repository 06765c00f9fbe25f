module.exports = class Data1700000000000 {
  name = 'Data1700000000000';

  async up(db) {
    await db.query(`CREATE TABLE "asset_registered" (
      "id" character varying NOT NULL,
      "contract" text NOT NULL,
      "subject" text NOT NULL,
      "by" text NOT NULL,
      "block_hash" text NOT NULL,
      "tx_hash" text NOT NULL,
      "content_hash" text NOT NULL,
      "registrant" text NOT NULL,
      "metadata_hash" text NOT NULL,
      "fact_id" text NOT NULL,
      "block_number" integer NOT NULL,
      "tx_index" integer NOT NULL,
      "log_index" integer NOT NULL,
      "kind" integer NOT NULL,
      "scheme" integer NOT NULL,
      "role" integer NOT NULL,
      "time_basis" integer NOT NULL,
      "timestamp" numeric NOT NULL,
      "edition" numeric NOT NULL,
      "created_at" numeric NOT NULL,
      CONSTRAINT "PK_asset_registered" PRIMARY KEY ("id"))`);
  }

  async down(db) {
    await db.query(`DROP TABLE "asset_registered"`);
  }
};
