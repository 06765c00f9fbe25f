import { ALL_LEAVES } from '../encoding/enums.js';
import { ZERO_HASH } from '../encoding/hex.js';
import {
  addItem,
  assetKindOf,
  baseNode,
  claimOf,
  endItem,
  type Handlers,
  nameOf,
  setItem,
  setMetadata,
  subjectAt,
} from './projection-steps.js';

/** What is recorded of an asset or a batch itself. */
export const ASSET_HANDLERS: Handlers<
  | 'AssetRegistered'
  | 'BatchAnchored'
  | 'AssetMaterialized'
  | 'ContentAdded'
  | 'MetadataSet'
  | 'RoleStated'
  | 'OwnershipTransferred'
  | 'AssetSuperseded'
  | 'AssetWithdrawn'
  | 'WithdrawalLifted'
  | 'DocumentRedacted'
> = {
  AssetRegistered(fact, change) {
    const { contentHash, registrant, edition, createdAt, metadataHash } = fact.fields;
    const scheme = nameOf(fact, 'scheme', fact.fields.scheme);
    const role = nameOf(fact, 'role', fact.fields.role);
    change.addNode({
      ...baseNode(fact),
      kind: assetKindOf(fact, fact.fields.kind),
      registrant,
      scheme,
      contentHash,
      edition,
      createdAt,
      timeBasis: nameOf(fact, 'timeBasis', fact.fields.timeBasis),
    });
    change.addClaim(claimOf(fact, { scheme, contentHash, registrant, role }));
    setItem(change, fact, 'owner', '', { address: registrant });
    setItem(change, fact, 'role', '', { role });
    setMetadata(change, fact, metadataHash);
  },

  BatchAnchored(fact, change) {
    const { registrant, leafCount, createdAt, manifestHash, sources } = fact.fields;
    change.addNode({
      ...baseNode(fact),
      kind: 'BATCH',
      registrant,
      createdAt,
      leafCount,
      manifestHash,
    });
    setItem(change, fact, 'owner', '', { address: registrant });
    setItem(change, fact, 'role', '', { role: nameOf(fact, 'role', fact.fields.role) });
    for (const [index, source] of sources.entries()) {
      change.addEdge({
        factId: fact.factId,
        index,
        derived: fact.subject,
        source,
        relation: 'DECLARED',
        acquiredAt: 0,
        royaltyBps: 0,
        licenseTermsId: ZERO_HASH,
        fromBlock: fact.position.blockNumber,
      });
    }
  },

  AssetMaterialized(fact, change, context) {
    const { batchId, leaf, contentHash, metadataHash, registrant } = fact.fields;
    const batch = subjectAt(fact, batchId, change, context).node;
    const scheme = nameOf(fact, 'scheme', fact.fields.scheme);
    const role = nameOf(fact, 'role', fact.fields.role);
    change.addNode({
      ...baseNode(fact),
      kind: assetKindOf(fact, fact.fields.kind),
      registrant: batch.registrant,
      scheme,
      contentHash,
      createdAt: batch.createdAt,
      timeBasis: null,
      batchId,
      leaf,
    });
    change.addClaim(claimOf(fact, { scheme, contentHash, registrant, role }));
    setItem(change, fact, 'materialized', '', { batchId, leaf });
    setItem(change, fact, 'owner', '', { address: registrant });
    setItem(change, fact, 'role', '', { role });
    setMetadata(change, fact, metadataHash);
    change.retireLeafEdges({
      leafId: fact.subject,
      toBlock: fact.position.blockNumber,
      struckBy: fact.factId,
    });
  },

  ContentAdded(fact, change, context) {
    const scheme = nameOf(fact, 'scheme', fact.fields.scheme);
    const { owner, role } = subjectAt(fact, fact.subject, change, context);
    for (const contentHash of fact.fields.contentHashes) {
      setItem(change, fact, 'content', `${scheme}:${contentHash}`, { scheme, contentHash });
      change.addClaim(claimOf(fact, { scheme, contentHash, registrant: owner, role }));
    }
  },

  MetadataSet(fact, change) {
    setMetadata(change, fact, fact.fields.metadataHash);
  },

  RoleStated(fact, change) {
    setItem(change, fact, 'role', '', { role: nameOf(fact, 'role', fact.fields.role) });
  },

  OwnershipTransferred(fact, change) {
    setItem(change, fact, 'owner', '', { address: fact.fields.to });
    setItem(change, fact, 'role', '', { role: nameOf(fact, 'role', fact.fields.role) });
  },

  AssetSuperseded(fact, change) {
    setItem(change, fact, 'successor', '', { id: fact.fields.successor });
  },

  AssetWithdrawn(fact, change) {
    const { leaf, effectiveAt, evidenceHash } = fact.fields;
    addItem(change, fact, 'withdrawal', {
      ground: nameOf(fact, 'withdrawalGround', fact.fields.ground),
      leaf: leaf === ALL_LEAVES ? null : leaf,
      effectiveAt,
      evidenceHash,
    });
  },

  WithdrawalLifted(fact, change) {
    endItem(change, fact, 'withdrawal', fact.fields.withdrawalFactId);
  },

  DocumentRedacted(fact, change) {
    const { documentHash } = fact.fields;
    const ground = nameOf(fact, 'redactionGround', fact.fields.ground);
    setItem(change, fact, 'redaction', documentHash, { documentHash, ground });
  },
};
