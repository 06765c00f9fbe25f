import { canonicalBytes } from '../../encoding/canonical.js';
import { saltedContentHash } from '../../encoding/content-hash.js';
import type { DeploymentInfo } from '../../encoding/deployment.js';
import { sha256 } from '../../encoding/hash.js';
import { type Address, type Hex, ZERO_HASH } from '../../encoding/hex.js';
import { licenseTermsIdOf, prefixOf } from '../../encoding/ids.js';
import { parseNamedTerms } from '../../encoding/license-terms.js';
import { buildMetadata } from '../../encoding/metadata.js';
import { type AssertionDraft, type AssetDraft, draftIdOf, type TermsDraft } from '../draft.js';
import type { OwnAsset, OwnSample } from './form.js';
import { sampleSalt, secondsOf } from './records.js';

/** What the sample's own accounts record, by account: their assets, then what they say of others'. */
export type OwnDrafts = {
  readonly terms: readonly TermsDraft[];
  readonly assets: readonly { readonly by: string; readonly draft: AssetDraft }[];
  readonly assertions: readonly { readonly by: string; readonly draft: AssertionDraft }[];
  /** Texts of licences and evidence: stored beside, by their hash. */
  readonly documents: readonly Uint8Array[];
};

export type OwnContext = {
  readonly deployment: DeploymentInfo;
  readonly accounts: ReadonlyMap<string, Address>;
  /** Ids of the open records, by their key. */
  readonly recordIds: ReadonlyMap<string, Hex>;
  readonly readFile: (name: string) => Uint8Array;
};

/** Drafts of the four small assets, the rival claim, the attestation and the dispute. */
export function draftOwn(sample: OwnSample, context: OwnContext): OwnDrafts {
  const { contracts, chainId } = context.deployment;
  const prefix = prefixOf(chainId, contracts.lineage.address);
  const licensePrefix = prefixOf(chainId, contracts.licenses.address);
  const terms = sample.terms.map(({ key, fields }) => {
    const parsed = parseNamedTerms(fields);
    return { key, id: licenseTermsIdOf(licensePrefix, parsed), terms: parsed };
  });
  const termsIds = new Map(terms.map(({ key, id }) => [key, id]));
  const ids = new Map(context.recordIds);
  const assets = [...sample.assets, ...sample.rivals].map((asset) => {
    const draft = toDraft(asset, ids, termsIds, context);
    ids.set(asset.key, draftIdOf(prefix, draft));
    return { by: asset.by, draft };
  });
  return {
    terms: terms.map(({ id, terms: struct }) => ({ id, terms: struct })),
    assets,
    assertions: draftAssertions(sample, ids),
    documents: [
      ...sample.terms.flatMap(({ licenseTextFile }) =>
        licenseTextFile === undefined ? [] : [context.readFile(licenseTextFile)],
      ),
      ...[...sample.attestations, ...sample.disputes].map(evidenceBytes),
    ],
  };
}

function toDraft(
  asset: OwnAsset,
  ids: ReadonlyMap<string, Hex>,
  termsIds: ReadonlyMap<string, Hex>,
  { accounts, readFile }: OwnContext,
): AssetDraft {
  const content = sha256(readFile(asset.file));
  return {
    registrant: accounts.get(asset.by) as Address,
    kind: asset.kind,
    scheme: asset.scheme,
    contentHash: asset.salt === undefined ? content : saltedContentHash(asset.salt, content),
    edition: 0,
    role: asset.role,
    createdAt: secondsOf(asset.createdAt),
    timeBasis: asset.timeBasis,
    metadata: buildMetadata({
      salt: sampleSalt(asset.key),
      name: asset.name,
      description: asset.description,
    }),
    sources: asset.sources.map((source) => ({
      id: ids.get(source.asset) as Hex,
      relation: source.relation,
      acquiredAt: secondsOf(source.acquiredAt),
      royaltyBps: source.royaltyBps,
      licenseTermsId: source.terms === undefined ? ZERO_HASH : (termsIds.get(source.terms) as Hex),
    })),
    named: [],
    undisclosed: [],
    terms: asset.terms.map(({ terms, appliesTo }) => ({
      id: termsIds.get(terms) as Hex,
      appliesTo,
    })),
    declaredComplete: null,
  };
}

function draftAssertions(
  sample: OwnSample,
  ids: ReadonlyMap<string, Hex>,
): OwnDrafts['assertions'] {
  const whole = { part: ZERO_HASH, index: 0 };
  const attested = sample.attestations.map((statement) => ({
    by: statement.by,
    draft: {
      kind: 'ATTESTED' as const,
      subject: ids.get(statement.subject) as Hex,
      ...whole,
      object: statement.source === undefined ? ZERO_HASH : (ids.get(statement.source) as Hex),
      role: 'OBSERVER' as const,
      stance: statement.stance,
      schema: sha256(Buffer.from(statement.schema, 'utf8')),
      evidenceHash: sha256(evidenceBytes(statement)),
      validUntil: 0,
    },
  }));
  const disputed = sample.disputes.map((dispute) => ({
    by: dispute.by,
    draft: {
      kind: 'DISPUTE' as const,
      subject: ids.get(dispute.subject) as Hex,
      ...whole,
      ground: dispute.ground,
      evidenceHash: sha256(evidenceBytes(dispute)),
    },
  }));
  return [...attested, ...disputed];
}

function evidenceBytes({ statement }: { readonly statement: string }): Uint8Array {
  return canonicalBytes({ format: 'pedigree-evidence/1', statement });
}
