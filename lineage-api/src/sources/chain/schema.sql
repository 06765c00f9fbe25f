-- Facts of the three registries, a few of one block in a row, as records (packed-facts.ts). The position is that of the
-- first: block number * 2^20 + log index.
CREATE TABLE facts (
  position INTEGER PRIMARY KEY,
  records BLOB NOT NULL
) STRICT;

-- Where the facts of a subject are, by the first six bytes of its id as a number.
CREATE TABLE subjects (
  subject INTEGER NOT NULL,
  position INTEGER NOT NULL,
  PRIMARY KEY (subject, position)
) STRICT, WITHOUT ROWID;

-- Blocks with facts, and the ends of the ranges read.
CREATE TABLE blocks (
  number INTEGER PRIMARY KEY,
  hash BLOB NOT NULL,
  timestamp INTEGER NOT NULL,
  -- Heads of the registry chains of lineage, assertions and licenses after it.
  heads BLOB NOT NULL,
  -- Facts up to and with this block.
  facts INTEGER NOT NULL,
  -- 1 where these heads were found equal to those in the contracts' storage.
  verified INTEGER NOT NULL
) STRICT;

CREATE INDEX verified_blocks ON blocks (number) WHERE verified = 1;

-- One row: the deployment whose facts these are.
CREATE TABLE deployment (
  description TEXT NOT NULL
) STRICT;
