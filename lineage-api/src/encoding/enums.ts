/**
 * Codes of the contracts, by name. A name's place in the list is its number on chain; 0 is never a stored value, except
 * where the list begins with `UNSPECIFIED`. The Solidity originals are in `contracts/types`.
 */
export const CODES = {
  /** Kind of a subject. Only the first three are kinds of an asset. */
  subjectKind: ['', 'DATASET', 'MODEL', 'OUTPUT', 'BATCH', 'AGENT'],
  scheme: ['', 'SHA256', 'SALTED', 'DESCRIBED'],
  role: ['', 'RIGHTS_HOLDER', 'LICENSEE', 'DERIVER', 'OBSERVER'],
  timeBasis: ['', 'STATED', 'DAY', 'ASSUMED'],
  agentKind: ['', 'PERSON', 'ORGANISATION', 'SOFTWARE'],
  relation: [
    '',
    'TRAINED_ON',
    'FINE_TUNED_FROM',
    'EVALUATED_ON',
    'OUTPUT_OF',
    'FILTERED_FROM',
    'MERGED_FROM',
    'QUANTIZED_FROM',
    'ADAPTED_FROM',
    'HAD_MEMBER',
  ],
  activity: [
    '',
    'TRAINING',
    'FINE_TUNING',
    'EVALUATION',
    'GENERATION',
    'CURATION',
    'MERGING',
    'QUANTIZATION',
    'CONVERSION',
    'OTHER',
  ],
  supersessionReason: ['', 'MISTAKE', 'RELICENSED', 'REPLACED', 'OTHER'],
  withdrawalGround: ['', 'STOP_OFFER', 'TERMINATION', 'NO_RIGHTS', 'COURT', 'ERASURE'],
  disputeGround: ['', 'OWNERSHIP', 'LICENSE', 'DERIVATION', 'CONTENT', 'PERSONAL_DATA', 'OTHER'],
  disputeOutcome: ['', 'UPHELD', 'REJECTED', 'WITHDRAWN'],
  redactionGround: ['', 'ERASURE', 'COURT', 'MISTAKE'],
  stance: ['', 'CONFIRMS', 'DENIES', 'COUNTERS'],
  permission: ['UNSPECIFIED', 'ALLOWED', 'PROHIBITED'],
  obligation: ['UNSPECIFIED', 'REQUIRED', 'NOT_REQUIRED'],
  ternary: ['UNSPECIFIED', 'YES', 'NO'],
  postTermUse: ['UNSPECIFIED', 'CONTINUE', 'OUTPUTS_ONLY', 'DELETE'],
  grantKind: ['UNSPECIFIED', 'SINGLE_USE', 'LIMITED', 'UNLIMITED', 'SUBSCRIPTION', 'ROYALTY_BASED'],
} as const;

/** Parts of an asset that terms apply to: bit masks, combined by `|`. */
export const APPLIES_TO = { DATA: 1, WEIGHTS: 2, CODE: 4, DOCS: 8, OUTPUTS: 16 } as const;

/** Chains of facts; the number is `chainKind` of `head = keccak256(abi.encode(PREFIX, chainKind, key))`. */
export const CHAIN_KIND = {
  SUBJECT: 1,
  DEPENDENTS: 2,
  CLAIMS: 3,
  ASSERTIONS: 4,
  REGISTRY: 5,
} as const;

/** A leaf index that means all leaves of a batch, and a part index that means the whole. */
export const ALL_LEAVES = 0xffffffff;
/** Index of a source that means all sources of its fact. */
export const ALL_SOURCES = 0xffffffff;

export type CodeSet = keyof typeof CODES;
export type CodeName<S extends CodeSet> = Exclude<(typeof CODES)[S][number], ''>;

/** The name of a code, or `undefined` where this version does not know it. */
export function findCodeName<S extends CodeSet>(set: S, code: number): CodeName<S> | undefined {
  const name = (CODES[set] as readonly string[])[code];
  return name === undefined || name === '' ? undefined : (name as CodeName<S>);
}

/** The number of a name; names are a closed set, so it is always there. */
export function toCode<S extends CodeSet>(set: S, name: CodeName<S>): number {
  return (CODES[set] as readonly string[]).indexOf(name);
}
