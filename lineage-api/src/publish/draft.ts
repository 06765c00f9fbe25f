import { type APPLIES_TO, type CodeName, toCode } from '../encoding/enums.js';
import type { LicenseTerms } from '../encoding/fact-catalog.js';
import type { Address, Hex } from '../encoding/hex.js';
import { assetIdOf } from '../encoding/ids.js';
import type { StoredMetadata } from '../encoding/metadata.js';

export type AssetPart = keyof typeof APPLIES_TO;

/** A derivation to be recorded. `acquiredAt` in unix seconds, 0 where not stated; `royaltyBps` of 10,000. */
export type SourceDraft = {
  readonly id: Hex;
  readonly relation: CodeName<'relation'>;
  readonly acquiredAt: number;
  readonly royaltyBps: number;
  readonly licenseTermsId: Hex;
};

/** One run that made an asset. Times are claimed, unix seconds, 0 where not stated. */
export type ActivityDraft = {
  /** The same for all that the run made. */
  readonly activityId: Hex;
  readonly activity: CodeName<'activity'>;
  readonly startedAt: number;
  readonly endedAt: number;
  readonly metadata: StoredMetadata;
};

/** An asset to be registered, with all that is recorded beside it in the same transaction. */
export type AssetDraft = {
  readonly registrant: Address;
  readonly kind: 'DATASET' | 'MODEL' | 'OUTPUT';
  readonly scheme: CodeName<'scheme'>;
  readonly contentHash: Hex;
  readonly edition: number;
  readonly role: CodeName<'role'>;
  /** Unix seconds. Strictly more than that of every source. */
  readonly createdAt: number;
  readonly timeBasis: CodeName<'timeBasis'>;
  readonly metadata: StoredMetadata | null;
  readonly sources: readonly SourceDraft[];
  /** Sources that are registered nowhere, by the commitment that the metadata document opens. */
  readonly named: readonly { readonly commitment: Hex; readonly relation: CodeName<'relation'> }[];
  /** Sources that exist and are not disclosed. */
  readonly undisclosed: readonly { readonly root: Hex; readonly count: number }[];
  /** Runs that made it; none where absent. */
  readonly activities?: readonly ActivityDraft[];
  readonly terms: readonly { readonly id: Hex; readonly appliesTo: readonly AssetPart[] }[];
  /** Evidence of the statement that all sources are named, or null where it is not made. */
  readonly declaredComplete: Hex | null;
};

/** The id that a draft will have; `prefix` is that of the lineage registry. */
export function draftIdOf(prefix: Hex, draft: AssetDraft): Hex {
  const { registrant, contentHash, edition } = draft;
  return assetIdOf(prefix, {
    registrant,
    kind: toCode('subjectKind', draft.kind),
    scheme: toCode('scheme', draft.scheme),
    contentHash,
    edition,
  });
}

/** A statement by another account about a subject. */
export type AssertionDraft =
  | {
      readonly kind: 'ATTESTED';
      readonly subject: Hex;
      readonly part: Hex;
      readonly index: number;
      readonly object: Hex;
      /** The role in which the account speaks. */
      readonly role: CodeName<'role'>;
      readonly stance: CodeName<'stance'>;
      readonly schema: Hex;
      readonly evidenceHash: Hex;
      /** Unix seconds; 0 is without end. */
      readonly validUntil: number;
    }
  | {
      readonly kind: 'DISPUTE';
      readonly subject: Hex;
      readonly part: Hex;
      readonly index: number;
      readonly ground: CodeName<'disputeGround'>;
      readonly evidenceHash: Hex;
    };

/** Terms to be registered before the assets that offer them. */
export type TermsDraft = { readonly id: Hex; readonly terms: LicenseTerms };
