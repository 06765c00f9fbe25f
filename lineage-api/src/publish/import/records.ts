import type { CodeName } from '../../encoding/enums.js';
import type { MetadataDocument, UnregisteredSource } from '../../encoding/metadata.js';

export type LicenseStatement = NonNullable<MetadataDocument['statements']>[number];

/** What one record, or a collection of records, comes to before dates and salts. */
export type ImportedAsset = {
  /** Stable and external: the asset's DESCRIBED hash is made of it. One asset each. */
  readonly identifier: string;
  readonly kind: 'DATASET' | 'MODEL';
  readonly name: string;
  readonly description: string | null;
  readonly publisher: string | null;
  readonly links: readonly { readonly rel: string; readonly href: string }[];
  readonly statements: readonly LicenseStatement[];
  readonly combine: MetadataDocument['combine'] | null;
  /** Fields of the document beside those that the format knows. */
  readonly more: Readonly<Record<string, unknown>>;
  readonly date: StatedDate;
  readonly sources: readonly ImportedSource[];
  readonly unregistered: readonly ImportedUnregistered[];
};

/** When a record says that its asset was made. All in unix seconds. */
export type StatedDate =
  /** On a day, given by its first second. */
  | { readonly kind: 'DAY'; readonly day: number }
  /** It says when the asset was there already. */
  | { readonly kind: 'LATEST'; readonly day: number; readonly note: string }
  | { readonly kind: 'NONE' };

export type ImportedSource = {
  readonly identifier: string;
  readonly relation: CodeName<'relation'>;
  /** Where it can be read of. */
  readonly url: string;
};

export type ImportedUnregistered = {
  readonly name: string;
  readonly relation: CodeName<'relation'>;
  readonly why: NonNullable<UnregisteredSource['why']>;
  readonly note: string;
};

/** A file or a record that was left out, and why. */
export type ImportProblem = {
  readonly file: string;
  /** Id of the record, or null where it is of the whole file. */
  readonly record: string | null;
  readonly kind: 'MALFORMED' | 'DUPLICATE';
  readonly reason: string;
};
