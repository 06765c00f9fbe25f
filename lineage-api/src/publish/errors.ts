import { PedigreeError } from '../encoding/error.js';

export type PublishErrorCode =
  /** The node does not answer, or not so often. `retry` is true. */
  | 'RPC_UNAVAILABLE'
  /** Sent, and in no block yet: the message has the hash. `retry` is true. */
  | 'NOT_SEEN_YET'
  /** Another transaction of the same account was in the way. `retry` is true. */
  | 'ACCOUNT_BUSY'
  /** The node does not take the request. */
  | 'NODE_REFUSED'
  | 'WRONG_CHAIN'
  | 'NO_FUNDS'
  /** The contract refused: its custom error is in the message. */
  | 'REFUSED'
  | 'BAD_KEY'
  | 'BAD_RECORD';

/** What a contract refused: `errorName` is its custom error's, or null where the node kept it to itself. */
export class ContractRefusal extends PedigreeError<PublishErrorCode> {
  readonly errorName: string | null;

  constructor(message: string, errorName: string | null, cause?: unknown) {
    super('REFUSED', message, cause === undefined ? {} : { cause });
    this.errorName = errorName;
  }
}
