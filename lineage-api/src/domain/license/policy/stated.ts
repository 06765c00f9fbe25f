import { findCodeName } from '../../../encoding/enums.js';
import type { LicenseTerms } from '../../../encoding/fact-catalog.js';
import type { Clause, PermissionCell, PolicyRow, Reach, When } from './types.js';
import {
  type ObligationWord,
  PERMISSION_WORDS,
  type PermissionWord,
  type Position,
} from './words.js';

/** Obligations that terms state on chain. */
export const STATED_OBLIGATIONS = ['attribution', 'shareAlike', 'notice', 'naming'] as const;
type StatedObligation = (typeof STATED_OBLIGATIONS)[number];

const SECTION = 'stated on chain';

/** Where a stated prohibition bites. Whether one on use reaches what was trained on it is as contested as in a text. */
const REACHED: Readonly<Record<PermissionWord, readonly Position[]>> = {
  commercialUse: ['SELF', 'ADAPTED'],
  training: ['SELF', 'ADAPTED', 'TRAINED'],
  redistribution: ['SELF', 'ADAPTED'],
  derivatives: ['SELF', 'ADAPTED'],
  outputTraining: ['SELF', 'ADAPTED', 'OUTPUT', 'OUTPUT_TRAINED'],
  sublicensing: ['SELF', 'ADAPTED'],
};

const HOW: Readonly<Record<StatedObligation, string>> = {
  attribution: 'Name the author, as the terms on chain ask.',
  shareAlike: 'License what is adapted from it under the same terms.',
  notice: 'Pass on the notices and the licence text.',
  naming: 'Follow the naming rule of the terms document.',
};

/** What terms state of a permission, or `undefined` where they leave it open. */
export function statedPermission(
  terms: LicenseTerms,
  word: PermissionWord,
): 'ALLOWED' | 'PROHIBITED' | undefined {
  const name = findCodeName('permission', terms[word]);
  return name === 'ALLOWED' || name === 'PROHIBITED' ? name : undefined;
}

export function statedObligation(
  terms: LicenseTerms,
  word: StatedObligation,
): 'REQUIRED' | 'NOT_REQUIRED' | undefined {
  const name = findCodeName('obligation', terms[word]);
  return name === 'REQUIRED' || name === 'NOT_REQUIRED' ? name : undefined;
}

/** A row with the stated fields of an offer over it. */
export function overlay(row: PolicyRow, terms: LicenseTerms): PolicyRow {
  const cells = PERMISSION_WORDS.map((word): [PermissionWord, PermissionCell] => {
    const value = statedPermission(terms, word);
    return [word, value === undefined ? row.permissions[word] : { value, section: SECTION }];
  });
  return {
    ...row,
    permissions: Object.fromEntries(cells) as PolicyRow['permissions'],
    clauses: [
      ...row.clauses.flatMap((clause) => keepClause(clause, terms)),
      ...PERMISSION_WORDS.flatMap((word) => statedProhibition(terms, word)),
      ...STATED_OBLIGATIONS.flatMap((word) => statedDuty(row, terms, word)),
    ],
  };
}

/**
 * Clauses of the text that the stated fields do not replace. A cap, a territory or a ban on competitors is more than the
 * six words can state: it stays.
 */
function keepClause(clause: Clause, terms: LicenseTerms): readonly Clause[] {
  const { effect, when } = clause;
  if (effect.kind === 'REQUIRES') {
    return isFreed(effect.obligation, terms) ? [] : [clause];
  }
  if (isBound(when)) return [clause];
  const words = effect.words.filter((word) => statedPermission(terms, word) === undefined);
  return words.length === 0 ? [] : [{ ...clause, effect: { ...effect, words } }];
}

function isFreed(obligation: ObligationWord, terms: LicenseTerms): boolean {
  const stated = STATED_OBLIGATIONS.find((word) => word === obligation);
  return stated !== undefined && statedObligation(terms, stated) === 'NOT_REQUIRED';
}

function isBound({ moreUsersThan, competesWith, territories }: When): boolean {
  return moreUsersThan !== undefined || competesWith !== undefined || territories !== undefined;
}

function statedProhibition(terms: LicenseTerms, word: PermissionWord): readonly Clause[] {
  if (statedPermission(terms, word) !== 'PROHIBITED') return [];
  const reach = [reachOf(REACHED[word], 'TEXT')];
  if (word === 'commercialUse') reach.push(reachOf(['TRAINED', 'TRAINED_OUTPUT'], 'CONTESTED'));
  return [{ id: `stated-${word}`, effect: { kind: 'PROHIBITS', words: [word] }, reach, when: {} }];
}

function statedDuty(
  row: PolicyRow,
  terms: LicenseTerms,
  obligation: StatedObligation,
): readonly Clause[] {
  if (statedObligation(terms, obligation) !== 'REQUIRED') return [];
  const isInText = row.clauses.some(
    ({ effect }) => effect.kind === 'REQUIRES' && effect.obligation === obligation,
  );
  if (isInText) return [];
  const adaptsOnly = obligation === 'shareAlike' || obligation === 'naming';
  const positions: Position[] = adaptsOnly ? ['ADAPTED'] : ['SELF', 'ADAPTED'];
  return [
    {
      id: `stated-${obligation}`,
      effect: { kind: 'REQUIRES', obligation, how: HOW[obligation] },
      reach: [reachOf(positions, 'TEXT')],
      when: { modes: ['WEIGHTS'] },
    },
  ];
}

function reachOf(positions: readonly Position[], settled: Reach['settled']): Reach {
  return { positions, section: SECTION, legalBasis: 'CONTRACT', binds: 'FLOW_DOWN', settled };
}
