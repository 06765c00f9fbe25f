import { keccak256 } from 'viem';
import { owner, send } from './chain.js';
import { payloadOf } from './heads.js';
import { batchId, leafHash, prefixOf, proofOf, rootOf, treeOf } from './ids.js';
import { batch, fresh } from './samples.js';

export const leaf = (fields = {}) => ({
  salt: fresh('salt'),
  content: {
    kind: 3,
    scheme: 2,
    contentHash: fresh('output'),
    metadataHash: fresh('metadata'),
    words: [],
    ...fields,
  },
});

/**
 * Anchors a batch of these leaves. Where `leafCount` is more than there are, the tree is as deep as that many leaves need and the rest of it is made
 * up, so that a million leaves need no million hashes.
 */
export async function anchor(lineage, leaves, fields = {}, { from = owner } = {}) {
  const prefix = prefixOf(lineage.address);
  const registration = batch({ leafCount: leaves.length, ...fields });
  const id = batchId(prefix, registration.registrant, registration.batchKey);
  const count = registration.leafCount;
  const levels = treeOf(leaves.map((l, i) => leafHash(prefix, id, i, count, l)));
  let root = rootOf(levels);
  const extra = [];
  for (let depth = levels.length - 1; 1 << depth < count; depth++) {
    extra.push(fresh('sibling'));
    root = keccak256(`${root}${extra.at(-1).slice(2)}`);
  }
  if (fields.root) root = fields.root;
  const receipt = await send(lineage, 'anchorBatch', [{ ...registration, root }], from);
  const [event] = receipt.events;
  return {
    id,
    receipt,
    leaves,
    event,
    proofs: leaves.map((_, i) => [...proofOf(levels, i), ...extra]),
  };
}

/** The argument of `materialize`. */
export function materialization(anchored, index, later = []) {
  return {
    batchId: anchored.id,
    leaf: index,
    ...anchored.leaves[index],
    proof: anchored.proofs[index],
    anchoredPayload: payloadOf(anchored.event),
    anchoredBlock: anchored.receipt.blockNumber,
    anchoredTimestamp: anchored.receipt.timestamp,
    later,
  };
}
