/** What a training script needs to register what it made: docs/training-script.md. */

/** 32 bytes in hexadecimal with `0x`. */
type Hash = `0x${string}`;

type Relation =
  | 'TRAINED_ON'
  | 'FINE_TUNED_FROM'
  | 'EVALUATED_ON'
  | 'OUTPUT_OF'
  | 'FILTERED_FROM'
  | 'MERGED_FROM'
  | 'QUANTIZED_FROM'
  | 'ADAPTED_FROM'
  | 'HAD_MEMBER';

/** Settings as the command line takes them, as text; those of the environment hold where one is left out. */
export type PedigreeOptions = {
  readonly url?: string;
  readonly port?: string;
  readonly rpc?: string;
  readonly deployment?: string;
  readonly registry?: string;
  readonly assertionRegistry?: string;
  readonly licenseRegistry?: string;
  readonly keyFile?: string;
  readonly dataDir?: string;
  readonly kuboUrl?: string;
};

export type SourceDescription = {
  /** Id, identifier, or the whole name of one asset alone. */
  readonly asset: string;
  readonly relation: Relation;
  /** ISO 8601. */
  readonly acquiredAt?: string;
  /** Of 10,000. */
  readonly royaltyBps?: number;
  readonly licenseTermsId?: Hash;
};

/** Its content is one of `file`, `sha256` and `identifier`. */
export type AssetDescription = {
  readonly kind: 'DATASET' | 'MODEL' | 'OUTPUT';
  readonly name: string;
  readonly file?: string;
  readonly sha256?: Hash;
  readonly identifier?: string;
  /** Makes the content hash a commitment. */
  readonly salt?: Hash;
  readonly description?: string;
  readonly publisher?: string;
  /** RIGHTS_HOLDER without it. */
  readonly role?: 'RIGHTS_HOLDER' | 'LICENSEE' | 'DERIVER' | 'OBSERVER';
  /** ISO 8601; now without it. */
  readonly createdAt?: string | Date;
  readonly sources?: readonly SourceDescription[];
  /** Sources that are registered nowhere. */
  readonly unregistered?: readonly {
    readonly name: string;
    readonly relation: Relation;
    readonly note?: string;
  }[];
};

export type Registered = {
  readonly id: Hash;
  /** The id that means the same everywhere: `eip155:<chainId>:<registry>/<id>`. */
  readonly reference: string;
  /** False where it was registered already. */
  readonly recorded: boolean;
  readonly transactions: readonly Hash[];
};

export type Pedigree = {
  /** Registers an asset, and returns once the service answers with it. Again it changes nothing. */
  register(asset: AssetDescription): Promise<Registered>;
};

/** Opens the registry that the running service answers for. */
export function openPedigree(options?: PedigreeOptions): Promise<Pedigree>;

/** SHA-256 of a file of any size. */
export function hashFile(path: string): Promise<Hash>;

/** What every function here throws: `code` says why, `retry` whether the same call may succeed later. */
export class PedigreeError extends Error {
  readonly code: string;
  readonly retry: boolean;
}
