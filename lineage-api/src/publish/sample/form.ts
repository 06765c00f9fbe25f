import type { CodeName } from '../../encoding/enums.js';
import type { Hex } from '../../encoding/hex.js';
import type { AssetPart } from '../draft.js';

/** One of `sample/records/*.json`, as `record.schema.json` says; `sources` point from new to old. */
export type SampleRecord = {
  readonly id: string;
  readonly identifier: string;
  readonly kind: 'DATASET' | 'MODEL' | 'OUTPUT';
  readonly name: string;
  readonly description: string;
  readonly publisher: string;
  /** `YYYY-MM-DD`. */
  readonly createdAt: string;
  readonly timeBasis: 'DAY' | 'ASSUMED';
  readonly dateNote?: string;
  readonly statements: readonly {
    readonly expression: string;
    readonly basis: 'DECLARED' | 'CONCLUDED';
    readonly where:
      | 'CARD'
      | 'FILE'
      | 'PAPER'
      | 'PARENT'
      | 'GENERATOR'
      | 'CONTRACT'
      | 'HUB_TAG'
      | 'AUDIT';
    readonly appliesTo: AssetPart[];
    readonly observedAt: string;
    readonly by: string;
    readonly source: string;
  }[];
  readonly combine?: 'ALL_OF' | 'ANY_OF' | 'PER_PART' | 'CONFLICT' | 'UNKNOWN';
  readonly sources: readonly {
    readonly asset: string;
    readonly relation: CodeName<'relation'>;
    readonly source: string;
  }[];
  readonly unregistered: readonly {
    readonly name: string;
    readonly relation: CodeName<'relation'>;
    readonly why: string;
    readonly source: string;
  }[];
  readonly undisclosed?: { readonly count: number; readonly why: string; readonly source: string };
  readonly facts: readonly string[];
};

/** An asset of `sample/own/assets.json`; times in ISO 8601. */
export type OwnAsset = {
  readonly key: string;
  readonly by: string;
  readonly file: string;
  readonly kind: 'DATASET' | 'MODEL' | 'OUTPUT';
  readonly role: CodeName<'role'>;
  readonly scheme: 'SHA256' | 'SALTED';
  readonly salt?: Hex;
  readonly createdAt: string;
  readonly timeBasis: CodeName<'timeBasis'>;
  readonly name: string;
  readonly description: string;
  readonly terms: readonly { readonly terms: string; readonly appliesTo: readonly AssetPart[] }[];
  readonly sources: readonly {
    readonly asset: string;
    readonly relation: CodeName<'relation'>;
    readonly royaltyBps: number;
    readonly acquiredAt: string;
    readonly terms?: string;
  }[];
};

/** `sample/own/assets.json`, as `assets.schema.json` says. */
export type OwnSample = {
  readonly accounts: readonly {
    readonly key: string;
    readonly kind: CodeName<'agentKind'>;
    readonly name: string;
  }[];
  readonly terms: readonly {
    readonly key: string;
    readonly licenseTextFile?: string;
    /** Fields of `LicenseTerms`, codes by name. */
    readonly fields: Readonly<Record<string, string | number>>;
  }[];
  readonly assets: readonly OwnAsset[];
  readonly rivals: readonly OwnAsset[];
  readonly attestations: readonly {
    readonly by: string;
    readonly subject: string;
    readonly source?: string;
    readonly stance: CodeName<'stance'>;
    readonly schema: string;
    readonly statement: string;
  }[];
  readonly disputes: readonly {
    readonly by: string;
    readonly subject: string;
    readonly ground: CodeName<'disputeGround'>;
    readonly statement: string;
  }[];
};
