import type { BlockRef } from '../../domain/rows.js';
import type { PedigreeError } from '../../encoding/error.js';
import type { SourceErrorCode } from '../port.js';
import { type RpcErrorCode, rpcError } from '../rpc-errors.js';

/** An error of the index, as against the RPC node. */
export function indexError(
  code: SourceErrorCode,
  message: string,
  cause?: unknown,
): PedigreeError<RpcErrorCode> {
  return rpcError(code, message, cause);
}

/** It answered what no subgraph of this deployment answers. */
export function indexGarbage(message: string): PedigreeError<RpcErrorCode> {
  return rpcError('SOURCE_GARBAGE', `the subgraph: ${message}; check --subgraph-url`);
}

/** What it said first does not hold any more. */
export function indexChanged(cause?: unknown): PedigreeError<RpcErrorCode> {
  return rpcError(
    'SOURCE_UNAVAILABLE',
    'the subgraph changed in mid-answer, as it does in a reorganisation; ask again',
    cause,
  );
}

/** Nothing bears out what it says at the block that it stands at. */
export function unverifiable(head: BlockRef, cause: unknown): PedigreeError<RpcErrorCode> {
  return rpcError(
    'UNVERIFIABLE',
    `the RPC node has no state of block ${head.number}, where the subgraph stands: facts wait until it stands at a block whose state the node has; or give the URL of an archive node`,
    cause,
  );
}

/** It stopped at an error. Every answer says so until someone mends it. */
export function indexFailed(): PedigreeError<RpcErrorCode> {
  return rpcError(
    'INDEX_FAILED',
    'the subgraph stopped at an error (hasIndexingErrors): look at the log of graph-node, mend it, and deploy it anew',
  );
}
