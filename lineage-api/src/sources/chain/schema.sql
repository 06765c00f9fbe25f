-- Facts of the three registries, in chain order: position = block number * 2^20 + log index.
CREATE TABLE facts (
  position INTEGER PRIMARY KEY,
  -- Place in the list of fact events.
  event INTEGER NOT NULL,
  -- 0 lineage, 1 assertions, 2 licenses.
  contract INTEGER NOT NULL,
  subject BLOB NOT NULL,
  fact_id BLOB NOT NULL,
  payload BLOB NOT NULL,
  tx_hash BLOB NOT NULL,
  tx_index INTEGER NOT NULL
) STRICT;

CREATE INDEX facts_by_subject ON facts (subject, contract, position);

-- Blocks with facts, and the ends of the ranges read, each with the heads of the registry chains after it.
CREATE TABLE blocks (
  number INTEGER PRIMARY KEY,
  hash BLOB NOT NULL,
  timestamp INTEGER NOT NULL,
  lineage_head BLOB NOT NULL,
  assertions_head BLOB NOT NULL,
  licenses_head BLOB NOT NULL,
  -- 1 where these heads were found equal to those in the contracts' storage.
  verified INTEGER NOT NULL
) STRICT;

CREATE INDEX verified_blocks ON blocks (number) WHERE verified = 1;

-- One row: the deployment whose facts these are.
CREATE TABLE deployment (
  description TEXT NOT NULL
) STRICT;
