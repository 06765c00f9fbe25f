import { ALL_SOURCES, type CodeSet, findCodeName } from '../../encoding/enums.js';
import type { Fact } from '../../encoding/fact-catalog.js';
import { type Hex, ZERO_HASH } from '../../encoding/hex.js';
import { parseDerivationWords } from '../../encoding/words.js';
import { partsOf } from '../projection-steps.js';

/** Sources that one sentence lists. */
const MOST_LISTED = 5;

/** What a fact changed, in words: a sentence whose subject is the fact's own, without its id. */
export function wordsOf(fact: Fact): string {
  switch (fact.type) {
    case 'AssetRegistered': {
      const { kind, role, registrant, contentHash } = fact.fields;
      return `registered as ${name('subjectKind', kind)} by ${registrant} in the role of ${name('role', role)}, with content ${contentHash}`;
    }
    case 'AgentRegistered':
      return `account ${fact.fields.account} registered as ${name('agentKind', fact.fields.agentKind)}`;
    case 'OperatorSet':
      return `lets ${fact.fields.operator} record for it until ${fact.fields.until} (unix seconds)`;
    case 'BatchAnchored':
      return `anchored as a batch of ${count(fact.fields.leafCount, 'output')} with ${count(fact.fields.sources.length, 'source')}`;
    case 'AssetMaterialized':
      return `place ${fact.fields.leaf} of batch ${fact.fields.batchId} written to storage as ${name('subjectKind', fact.fields.kind)}`;
    case 'DerivationsRecorded':
      return derivationsOf(fact.fields.words);
    case 'SourceNamed':
      return `names a source that is registered nowhere: ${name('relation', fact.fields.relation)} ${fact.fields.commitment}`;
    case 'SourceReferenced': {
      const { relation, foreignId, chainId, registry, royaltyBps } = fact.fields;
      return `references a source elsewhere: ${name('relation', relation)} eip155:${chainId}:${registry}/${foreignId}${shareOf(royaltyBps)}`;
    }
    case 'SourcesCommitted':
      return `commits to ${count(fact.fields.count, 'source')} without naming them`;
    case 'SourcesDeclaredComplete':
      return 'its owner says that all its sources are listed';
    case 'SourceSuperseded': {
      const { index, supersededFactId, reason, replacementFactId } = fact.fields;
      const instead = replacementFactId === ZERO_HASH ? '' : `, replaced by ${replacementFactId}`;
      return `strikes ${sourceAt(index)} of ${supersededFactId}: ${name('supersessionReason', reason)}${instead}`;
    }
    case 'ShareReductionConsented': {
      const { index, edgeFactId, minimumBps } = fact.fields;
      return `consents to a share of ${minimumBps} bps for ${sourceAt(index)} of ${edgeFactId}`;
    }
    case 'ActivityRecorded':
      return `made by ${name('activity', fact.fields.activity)} ${fact.fields.activityId}`;
    case 'TermsAttached':
      return `offers terms ${fact.fields.licenseTermsId} for ${partsOf(fact.fields.appliesTo).join(', ')}`;
    case 'TermsDetached':
      return `no longer offers terms ${fact.fields.licenseTermsId} for ${partsOf(fact.fields.appliesTo).join(', ')}`;
    case 'MetadataSet':
      return fact.fields.metadataHash === ZERO_HASH
        ? 'has no metadata document any more'
        : `metadata document is ${fact.fields.metadataHash}`;
    case 'ContentAdded':
      return `claims ${count(fact.fields.contentHashes.length, 'further content')}`;
    case 'RoleStated':
      return `its owner speaks in the role of ${name('role', fact.fields.role)}`;
    case 'AssetWithdrawn':
      return `withdrawn: ${name('withdrawalGround', fact.fields.ground)}, from ${fact.fields.effectiveAt} (unix seconds)`;
    case 'WithdrawalLifted':
      return `withdrawal ${fact.fields.withdrawalFactId} lifted`;
    case 'AssetSuperseded':
      return `succeeded by ${fact.fields.successor}`;
    case 'OwnershipTransferred':
      return `handed to ${fact.fields.to} in the role of ${name('role', fact.fields.role)}`;
    case 'DocumentRedacted':
      return `document ${fact.fields.documentHash} taken back: ${name('redactionGround', fact.fields.ground)}`;
    case 'DerivationAsserted':
      return `${fact.by} asserts ${name('relation', fact.fields.relation)} ${fact.fields.source}`;
    case 'Attested': {
      const { stance, role, part } = fact.fields;
      const of = part === ZERO_HASH ? 'it' : `its part ${part}`;
      return `${fact.by}, in the role of ${name('role', role)}, ${name('stance', stance)} ${of}`;
    }
    case 'AssertionRevoked':
      return `statement ${fact.fields.assertionFactId} revoked by ${fact.by}`;
    case 'DisputeOpened':
      return `disputed by ${fact.by}: ${name('disputeGround', fact.fields.ground)}`;
    case 'DisputeAnswered':
      return `dispute ${fact.fields.disputeFactId} answered by ${fact.by}`;
    case 'DisputeRuled':
      return `dispute ${fact.fields.disputeFactId} ruled by ${fact.by}: ${name('disputeOutcome', fact.fields.outcome)}`;
    case 'TermsRegistered':
      return `terms registered by ${fact.by}`;
  }
}

function derivationsOf(words: readonly Hex[]): string {
  const sources = parseDerivationWords(words);
  const listed = sources
    .slice(0, MOST_LISTED)
    .map((each) => `${name('relation', each.relation)} ${each.source}${shareOf(each.royaltyBps)}`);
  const left = sources.length - listed.length;
  return `records ${count(sources.length, 'source')}: ${listed.join(', ')}${left > 0 ? ` and ${left} more` : ''}`;
}

function shareOf(bps: number): string {
  return bps === 0 ? '' : ` (${bps} bps)`;
}

function sourceAt(index: number): string {
  return index === ALL_SOURCES ? 'every source' : `source ${index}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** A code that this version does not know is shown as it is: the fold refuses it, words need not. */
function name(set: CodeSet, code: number): string {
  return findCodeName(set, code) ?? `code ${code}`;
}
