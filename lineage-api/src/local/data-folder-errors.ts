export type DataFolderErrorCode =
  /** Another process uses it. */
  | 'DATA_DIR_IN_USE'
  /** Written by a release that keeps its data in another way. */
  | 'DATA_DIR_VERSION'
  /** Something in it cannot be read. */
  | 'DATA_DIR_CORRUPT'
  /** It holds what is not ours. */
  | 'DATA_DIR_FOREIGN'
  /** It cannot be made or written. */
  | 'DATA_DIR_UNWRITABLE';
