export type IngestErrorCode =
  /** The chain changed further back than the limit: a person must look. */
  | 'REORG_TOO_DEEP'
  /** The node lacks blocks that the graph has, and shows no others: it lags. `retry` is true. */
  | 'SOURCE_BEHIND'
  /** A manifest is there but is not what was anchored. */
  | 'MANIFEST_MISMATCH'
  /** A manifest has more leaves than this service reads. */
  | 'MANIFEST_TOO_LARGE';
