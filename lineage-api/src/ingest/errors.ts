export type IngestErrorCode =
  /** The chain changed further back than the limit: a person must look. */
  | 'REORG_TOO_DEEP'
  /** A manifest is there but is not what was anchored. */
  | 'MANIFEST_MISMATCH';
