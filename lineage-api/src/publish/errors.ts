export type PublishErrorCode =
  /** The node does not answer. `retry` is true. */
  | 'RPC_UNAVAILABLE'
  | 'WRONG_CHAIN'
  | 'NO_FUNDS'
  /** The contract refused: its custom error is in the message. */
  | 'REFUSED'
  | 'BAD_KEY'
  | 'BAD_RECORD';
