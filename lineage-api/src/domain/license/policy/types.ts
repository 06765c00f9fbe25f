import type { Hex } from '../../../encoding/hex.js';
import type { ExpressionProblem } from '../expression/types.js';
import type { Trust } from './trust.js';
import type {
  Binds,
  LegalBasis,
  ObligationWord,
  PermissionWord,
  Position,
  Settled,
  UnknownCause,
  UseMode,
  Verdict,
} from './words.js';

/** What someone wants to do with an asset. `parseUse` gives the defaults. */
export type Use = {
  /** At least one. */
  readonly uses: readonly PermissionWord[];
  /** Default `WEIGHTS`: the asset itself is handed on. */
  readonly mode: UseMode;
  /** ISO 3166-1 alpha-2, or `EU`; null: not stated. */
  readonly territory: string | null;
  readonly monthlyUsers: number | null;
  /** When `monthlyUsers` was counted, unix seconds; null: not stated. */
  readonly monthlyUsersAt: number | null;
  /** Vendors and model families that it competes with or imitates, as in the policy; `[]`: none; null: not stated. */
  readonly competesWith: readonly string[] | null;
  readonly productName: string | null;
  /** The day of the use, unix seconds. */
  readonly date: number;
};

/**
 * Where an asset stands to a licensed one. `collected`: the path's last steps were `HAD_MEMBER`, so the licensed thing
 * is a part of it that keeps its own licence.
 */
export type Place = { readonly position: Position; readonly collected: boolean };

/** That a clause binds at some positions, which section says so, and how surely. */
export type Reach = {
  readonly positions: readonly Position[];
  /** The section of the licence text, as `2(a)(1)`; or where else it stands. */
  readonly section: string;
  readonly legalBasis: LegalBasis;
  readonly binds: Binds;
  readonly settled: Settled;
};

/** When a clause is in play. All that are given must hold; what the use does not state leaves it undecided. */
export type When = {
  readonly modes?: readonly UseMode[];
  /** The use asks for at least one of these. */
  readonly uses?: readonly PermissionWord[];
  /** More users than `max` a month; counted at `measuredAt` (unix seconds), or at the time of the use where null. */
  readonly moreUsersThan?: { readonly max: number; readonly measuredAt: number | null };
  /** The use competes with, or imitates, one of these. */
  readonly competesWith?: readonly string[];
  /** The use takes place in one of these. */
  readonly territories?: readonly string[];
  /** Not where the asked asset is itself built on weights of this family. */
  readonly notInFamily?: string;
};

/** What a clause does when it is in play. */
export type Effect =
  | { readonly kind: 'PROHIBITS'; readonly words: readonly PermissionWord[] }
  | {
      readonly kind: 'REQUIRES';
      readonly obligation: ObligationWord;
      /** What is to be done, in one sentence. */
      readonly how: string;
      /** For `naming`: how the name must begin. */
      readonly namePrefix?: string;
      /** A notice to be given word for word. */
      readonly noticeText?: string;
    };

export type Clause = {
  /** Unique in its row. */
  readonly id: string;
  readonly effect: Effect;
  readonly reach: readonly Reach[];
  readonly when: When;
};

/** The value that a licence gives a permission, and the section that says so. */
export type PermissionCell = {
  readonly value: 'ALLOWED' | 'PROHIBITED' | 'UNSPECIFIED';
  readonly section: string;
};

/**
 * Under which licences what is adapted from it may stand. `ANY`: under any. `ONLY`: under those named. `KEEPING`: under
 * any that allows none of the words that this one prohibits. `NONE`: it may not be adapted and shared.
 */
export type Outbound = {
  readonly kind: 'ANY' | 'ONLY' | 'KEEPING' | 'NONE';
  /** For `ONLY`: what is allowed, and where it is empty, that this is not known; for the others: what is excepted. */
  readonly licenses: readonly string[];
  readonly section: string;
};

/**
 * `LICENSE`: an offer of rights in the thing. `SERVICE_TERMS`: a contract with the users of a service. `USE_POLICY`:
 * restrictions that stand beside a licence and give no right. `STATEMENT`: no licence, as `NONE` or a catch-all.
 */
export type RowKind = 'LICENSE' | 'SERVICE_TERMS' | 'USE_POLICY' | 'STATEMENT';

/** What a policy knows of one licence text. */
export type PolicyRow = {
  /** SPDX id, `LicenseRef-…`, `NONE` or `NOASSERTION`. */
  readonly id: string;
  /** Other ids of the same text. */
  readonly aliases: readonly string[];
  readonly name: string;
  readonly kind: RowKind;
  /** Licences of one maker and line share it; names what `competesWith` and `notInFamily` speak of. */
  readonly family: string;
  /** Where the text is. */
  readonly url: string;
  /** True where the row was compared with the text. Otherwise it counts as `UNKNOWN / UNCHECKED`. */
  readonly checked: boolean;
  /** What was read, or what stands in the way. */
  readonly checkedNote: string;
  readonly permissions: Readonly<Record<PermissionWord, PermissionCell>>;
  readonly clauses: readonly Clause[];
  readonly outbound: Outbound;
  /** Whether the grant outlives the holder's withdrawal. */
  readonly irrevocable: { readonly value: 'YES' | 'NO' | 'UNSPECIFIED'; readonly section: string };
  /** Ids of later versions that `+` or `-or-later` may choose, this one not among them. */
  readonly laterVersions: readonly string[];
  /** True where the text itself lets anyone choose a later version. */
  readonly orLaterByText: boolean;
};

/** What a policy knows of an exception after `WITH`. Exceptions give more than the licence, never less. */
export type ExceptionRow = {
  readonly id: string;
  readonly url: string;
  readonly checked: boolean;
  readonly note: string;
};

/** A service that generates, by the names of its models. */
export type GeneratorRow = {
  /** How the names begin, in any case. */
  readonly names: readonly string[];
  /** Models of the same vendor that were published: using them is no use of the service. */
  readonly open: readonly string[];
  /** Id of the row of its terms. */
  readonly terms: string;
};

/** A policy, resolved: `extends` applied, every row whole. */
export type Policy = {
  readonly name: string;
  readonly description: string;
  /** `BINDS`: what is contested binds. `UNSETTLED`: it makes the answer `UNKNOWN / LAW_UNSETTLED`. */
  readonly contested: 'BINDS' | 'UNSETTLED';
  /** SHA-256 of the RFC 8785 form of the resolved policy. */
  readonly hash: Hex;
  readonly rows: readonly PolicyRow[];
  readonly exceptions: readonly ExceptionRow[];
  readonly generators: readonly GeneratorRow[];
  /** Whose word it believes; nobody's, in those that ship. */
  readonly trust: Trust;
};

/** A clause in play for a use at a place. */
export type JudgedClause = {
  readonly row: PolicyRow;
  readonly clause: Clause;
  /** The reach that carries it here. */
  readonly reach: Reach;
  /**
   * `MET`: the use itself fulfils it. `CONDITION`: someone must do or check something. `PROHIBITS`: the use is not
   * allowed. `UNSETTLED`: it would bind, and law or parties disagree whether it does.
   */
  readonly outcome: 'MET' | 'CONDITION' | 'PROHIBITS' | 'UNSETTLED';
  readonly condition: Condition | null;
};

/** Something that must be done, or be so, before the use is permitted. */
export type Condition = {
  /**
   * `DISCHARGE`: do what the obligation says. `NOT_THE_LICENSEE`: the clause binds who agreed to the terms; permitted
   * to others. `WITHIN`: the facts must be inside a bound that the use does not state.
   */
  readonly kind: 'DISCHARGE' | 'NOT_THE_LICENSEE' | 'WITHIN';
  readonly who: 'USER' | 'PUBLISHER' | 'LICENSEE';
  readonly how: string;
  /** The field of the use that would decide it, or null. */
  readonly decidedBy: keyof Use | null;
};

/** Why a judgement is `UNKNOWN`: the cause, and the licence or words it comes from. */
export type Unknown = {
  readonly cause: UnknownCause;
  readonly license: string;
  readonly words: readonly PermissionWord[];
  readonly note: string;
};

/** What a permission word comes to for this use at this place. */
export type PermissionValue = 'ALLOWED' | 'PROHIBITED' | 'UNSPECIFIED' | 'UNKNOWN';

/** The licence alone, without who said so: standing is not looked at. */
export type Judgement = {
  readonly verdict: Verdict;
  /** The first cause where the verdict is `UNKNOWN`, else null. */
  readonly cause: UnknownCause | null;
  readonly permissions: Readonly<Record<PermissionWord, PermissionValue>>;
  /** All clauses in play, of the branch that was chosen. */
  readonly clauses: readonly JudgedClause[];
  readonly unknowns: readonly Unknown[];
  readonly problems: readonly ExpressionProblem[];
  /** The branch of each `OR` that was taken, as an expression; the expression itself where there is no `OR`. */
  readonly chosen: string;
  /** Branches of an `OR` that were not taken, with their verdicts. */
  readonly alternatives: readonly { readonly expression: string; readonly verdict: Verdict }[];
};

/** What is known beside the use. All by id or family of the policy's rows. */
export type JudgeContext = {
  /** Licences under which the user holds a grant. */
  readonly granted: ReadonlySet<string>;
  /** Families of the weights that the asked asset is built on. */
  readonly families: ReadonlySet<string>;
};
