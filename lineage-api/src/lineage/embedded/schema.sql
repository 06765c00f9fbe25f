-- Durable rows of the embedded graph. Nodes are named by small numbers, `n`, given out once by `ids` and never reused;
-- agents and sources that have no node yet have one too. Hashes are blobs. `to_block` is NULL while a row is in force.

CREATE TABLE state (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  instance BLOB NOT NULL,
  -- Chain and registries whose facts these are; NULL before the first are asked for.
  deployment TEXT,
  head_number INTEGER,
  head_hash BLOB,
  head_timestamp INTEGER,
  epoch INTEGER NOT NULL,
  -- Grows with every write: a writer that does not find its own number has company, and stops.
  sequence INTEGER NOT NULL,
  -- Grows with every manifest: it adds rows of old blocks.
  reveals INTEGER NOT NULL
);

CREATE TABLE blocks (
  number INTEGER PRIMARY KEY,
  hash BLOB NOT NULL,
  timestamp INTEGER NOT NULL
);

CREATE TABLE ids (
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL
);

CREATE TABLE nodes (
  n INTEGER PRIMARY KEY,
  kind INTEGER NOT NULL,
  registrant BLOB NOT NULL,
  scheme TEXT,
  content_hash BLOB,
  edition INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  time_basis TEXT,
  batch INTEGER,
  leaf INTEGER,
  leaf_count INTEGER NOT NULL,
  manifest_hash BLOB,
  fact_id BLOB NOT NULL,
  from_block INTEGER NOT NULL,
  log_index INTEGER NOT NULL
);
-- Assets in the two orders of a list; those of one batch by leaf. Batches are read by block alone.
CREATE INDEX nodes_by_age ON nodes (kind, from_block DESC, log_index DESC, ifnull(leaf, -1));
CREATE INDEX nodes_by_creation ON nodes (kind, created_at DESC, from_block DESC, log_index DESC, ifnull(leaf, -1));
CREATE INDEX nodes_by_registrant ON nodes (registrant);
CREATE INDEX nodes_by_content ON nodes (content_hash) WHERE content_hash IS NOT NULL;
CREATE INDEX nodes_by_batch ON nodes (batch) WHERE batch IS NOT NULL;
CREATE INDEX batches_by_age ON nodes (from_block, log_index) WHERE kind = 3;

-- Which rows are of which derived asset is known in memory: an index would be a page to write for every edge.
CREATE TABLE edges (
  e INTEGER PRIMARY KEY,
  -- NULL where it is the derived leaf's id: an edge that a manifest gave.
  fact_id BLOB,
  idx INTEGER NOT NULL,
  derived INTEGER NOT NULL,
  source INTEGER NOT NULL,
  relation INTEGER NOT NULL,
  acquired_at INTEGER NOT NULL,
  royalty_bps INTEGER NOT NULL,
  -- NULL for none.
  terms BLOB,
  from_block INTEGER NOT NULL,
  to_block INTEGER,
  struck_by BLOB
);
CREATE INDEX edges_by_begin ON edges (from_block);
CREATE INDEX edges_by_end ON edges (to_block) WHERE to_block IS NOT NULL;

CREATE TABLE items (
  i INTEGER PRIMARY KEY,
  subject INTEGER NOT NULL,
  kind TEXT NOT NULL,
  key TEXT NOT NULL,
  value TEXT NOT NULL,
  made_by BLOB NOT NULL,
  fact_id BLOB NOT NULL,
  from_block INTEGER NOT NULL,
  log_index INTEGER NOT NULL,
  to_block INTEGER,
  closed_by BLOB,
  -- What it is looked for by: an owner's address, a terms id, a document's hash.
  ref BLOB
);
CREATE INDEX items_by_subject ON items (subject, kind, key);
-- With all that a search asks of a row, so that the row itself is not read.
CREATE INDEX items_by_ref ON items (ref, kind, from_block, to_block, subject) WHERE ref IS NOT NULL;
CREATE INDEX items_by_begin ON items (from_block);
CREATE INDEX items_by_end ON items (to_block) WHERE to_block IS NOT NULL;
CREATE INDEX redactions ON items (key) WHERE kind = 'redaction' AND to_block IS NULL;
CREATE INDEX agents_by_account ON items (value ->> 'account') WHERE kind = 'agent';
CREATE INDEX materialized ON items (subject) WHERE kind = 'materialized';

CREATE TABLE claims (
  c INTEGER PRIMARY KEY,
  scheme TEXT NOT NULL,
  content_hash BLOB NOT NULL,
  asset INTEGER NOT NULL,
  registrant BLOB NOT NULL,
  role TEXT NOT NULL,
  fact_id BLOB NOT NULL,
  from_block INTEGER NOT NULL,
  log_index INTEGER NOT NULL
);
CREATE INDEX claims_by_content ON claims (content_hash, asset);
CREATE INDEX claims_by_asset ON claims (asset, content_hash);
CREATE INDEX claims_by_begin ON claims (from_block);

CREATE TABLE terms (
  id BLOB PRIMARY KEY,
  terms TEXT NOT NULL,
  -- The SPDX expression in lower case.
  expression TEXT NOT NULL,
  made_by BLOB NOT NULL,
  fact_id BLOB NOT NULL,
  from_block INTEGER NOT NULL
);

CREATE TABLE manifests (
  batch INTEGER PRIMARY KEY,
  hash BLOB NOT NULL,
  void_leaves TEXT NOT NULL
);

-- `name` and `text` are UTF-8 in blobs: SQLite's text ends at a NUL.
CREATE TABLE documents (
  d INTEGER PRIMARY KEY,
  hash BLOB NOT NULL UNIQUE,
  name BLOB,
  name_key TEXT,
  text BLOB NOT NULL,
  json TEXT NOT NULL
);

-- Documents that some item has named while they were not there: a superset of those that are missing.
CREATE TABLE wanted (
  hash BLOB PRIMARY KEY
) WITHOUT ROWID;

-- Words made by `toWords`, so that ASCII blanks are all that part them.
CREATE VIRTUAL TABLE searched USING fts5 (
  words,
  content = '',
  contentless_delete = 1,
  tokenize = 'ascii',
  prefix = '2 3',
  detail = none
);
