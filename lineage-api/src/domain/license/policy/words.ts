/** The six permissions of `LicenseTerms`, in the order of the struct. */
export const PERMISSION_WORDS = [
  'commercialUse',
  'training',
  'redistribution',
  'derivatives',
  'outputTraining',
  'sublicensing',
] as const;
export type PermissionWord = (typeof PERMISSION_WORDS)[number];

/**
 * What a licence may ask for. The first four are those of `LicenseTerms`; the others stand in licence texts alone.
 * `acceptableUse`: keep within a list of uses, and pass it on. `sourceCode`: offer the source. `changes`: mark changes.
 * `registration`: ask or register before use. `cap`: stay under a number of users, or of revenue. `grant`: hold one.
 */
export const OBLIGATION_WORDS = [
  'attribution',
  'shareAlike',
  'notice',
  'naming',
  'acceptableUse',
  'sourceCode',
  'changes',
  'registration',
  'cap',
  'grant',
] as const;
export type ObligationWord = (typeof OBLIGATION_WORDS)[number];

/** How the asked asset is put to use. Each further one needs what stands in the texts for it. */
export const USE_MODES = ['WEIGHTS', 'HOSTED', 'OUTPUTS_ONLY', 'INTERNAL'] as const;
export type UseMode = (typeof USE_MODES)[number];

/**
 * What the asked asset is to the licensed one, by the relations between them:
 * the same · changed, filtered, merged, quantized or fine-tuned from it · a model trained on it · an output of such a
 * model · an output of the licensed model · a model trained on such outputs · only evaluated on it · further away.
 */
export const POSITIONS = [
  'SELF',
  'ADAPTED',
  'TRAINED',
  'TRAINED_OUTPUT',
  'OUTPUT',
  'OUTPUT_TRAINED',
  'EVALUATED',
  'DISTANT',
] as const;
export type Position = (typeof POSITIONS)[number];

export const LEGAL_BASES = ['COPYRIGHT', 'CONTRACT', 'STATUTE'] as const;
export type LegalBasis = (typeof LEGAL_BASES)[number];

/** `LICENSEE`: who agreed; `FLOW_DOWN`: everyone to whom it is passed, who passes it on; `ANYONE`: the world. */
export const BINDS = ['LICENSEE', 'FLOW_DOWN', 'ANYONE'] as const;
export type Binds = (typeof BINDS)[number];

/** `TEXT`: the licence says so; `CONTESTED`: law or parties disagree. */
export const SETTLED = ['TEXT', 'CONTESTED'] as const;
export type Settled = (typeof SETTLED)[number];

export const UNKNOWN_CAUSES = [
  'MISSING',
  'CONFLICT',
  'LAW_UNSETTLED',
  'NOT_BY_HOLDER',
  'UNREGISTERED',
  'UNDISCLOSED',
  'UNCHECKED',
] as const;
export type UnknownCause = (typeof UNKNOWN_CAUSES)[number];

export const VERDICTS = ['PERMITTED', 'CONDITIONAL', 'PROHIBITED', 'UNKNOWN'] as const;
export type Verdict = (typeof VERDICTS)[number];
