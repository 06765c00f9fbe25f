import type { Address } from '../../../encoding/hex.js';

export const ASSURANCES = ['NONE', 'DOMAIN', 'ORGANISATION', 'QUALIFIED'] as const;
/** How well it is known who an agent is, from least to most. */
export type Assurance = (typeof ASSURANCES)[number];

/** Whose word a policy believes. */
export type Trust = {
  /** Who may say who an agent is: by attestations of this schema on the agent. */
  readonly issuers: readonly {
    readonly address: Address;
    /** Name of the schema. */
    readonly schema: string;
    readonly assurance: Exclude<Assurance, 'NONE'>;
  }[];
  /** Whose rulings settle disputes. */
  readonly arbiters: readonly Address[];
  /** Whose conclusions and waivers are relied on. */
  readonly counsel: readonly Address[];
};
