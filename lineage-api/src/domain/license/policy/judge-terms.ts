import type { LicenseTerms } from '../../../encoding/fact-catalog.js';
import { toExpression } from '../../../encoding/license-terms.js';
import { findLicenseIds } from '../expression/license-ids.js';
import { type CompiledPolicy, findRow, NO_CONTEXT } from './compile.js';
import { judgeText } from './judge.js';
import { judgeRow, NEEDED } from './judge-license.js';
import { getOrMake } from './memory.js';
import { overlay, STATED_OBLIGATIONS, statedObligation, statedPermission } from './stated.js';
import type { JudgeContext, Judgement, Place, PolicyRow, Use } from './types.js';
import { PERMISSION_WORDS, type PermissionWord } from './words.js';

/** A field of terms that says the opposite of their own expression. */
export type Contradiction = {
  readonly field: keyof LicenseTerms;
  readonly stated: string;
  readonly license: string;
  readonly inText: string;
  readonly section: string;
};

type Memory = WeakMap<LicenseTerms, WeakMap<JudgeContext, Map<Place, Judgement>>>;
const memories = new WeakMap<CompiledPolicy, WeakMap<Use, Memory>>();

/**
 * Terms of an offer: a stated field beats the expression; what is left open the expression decides. Of a licence that the
 * policy has not read, the stated fields are enough where they state everything that the use asks for, under the condition
 * that its text is read; and where they forbid any of it, whatever else they leave open.
 */
export function judgeTerms(
  policy: CompiledPolicy,
  terms: LicenseTerms,
  use: Use,
  place: Place,
  context: JudgeContext = NO_CONTEXT,
): Judgement {
  const places = recall(policy, terms, use, context);
  const known = places.get(place);
  if (known !== undefined) return known;
  const read = (row: PolicyRow | undefined, license: string): PolicyRow | undefined => {
    if (row?.checked === true) return overlay(row, terms);
    const stated = overlay(toUnreadText(row, license), terms);
    if (statesAll(terms, use, place)) return stated;
    return judgeRow(policy, stated, use, place, context).verdict === 'PROHIBITED' ? stated : row;
  };
  const expression = toExpression(terms.expression) || 'NOASSERTION';
  const judgement = judgeText(policy, expression, use, place, context, read);
  places.set(place, judgement);
  return judgement;
}

/** Fields that contradict every licence of the expression that the policy has read. */
export function findContradictions(
  policy: CompiledPolicy,
  terms: LicenseTerms,
): readonly Contradiction[] {
  const rows = findLicenseIds(toExpression(terms.expression))
    .map((id) => findRow(policy, id))
    .filter((row) => row?.checked === true && row.kind === 'LICENSE')
    .filter((row) => row !== undefined);
  const perRow = rows.map((row) => contradictionsWith(row, terms));
  const [first = [], ...others] = perRow;
  return first.filter(({ field }) =>
    others.every((list) => list.some((other) => other.field === field)),
  );
}

function contradictionsWith(row: PolicyRow, terms: LicenseTerms): readonly Contradiction[] {
  const permissions = PERMISSION_WORDS.flatMap((word): Contradiction[] => {
    const stated = statedPermission(terms, word);
    const { value, section } = row.permissions[word];
    if (stated === undefined || value === 'UNSPECIFIED' || value === stated) return [];
    return [{ field: word, stated, license: row.id, inText: value, section }];
  });
  const obligations = STATED_OBLIGATIONS.flatMap((word): Contradiction[] => {
    if (statedObligation(terms, word) !== 'NOT_REQUIRED') return [];
    const clause = row.clauses.find(
      ({ effect }) => effect.kind === 'REQUIRES' && effect.obligation === word,
    );
    if (clause === undefined) return [];
    const section = clause.reach[0]?.section ?? '';
    return [{ field: word, stated: 'NOT_REQUIRED', license: row.id, inText: 'REQUIRED', section }];
  });
  return [...permissions, ...obligations];
}

/** Whether the fields alone answer for the use at a place, outputs included where they are what is asked about. */
function statesAll(terms: LicenseTerms, use: Use, { position }: Place): boolean {
  const isOfOutputs = position === 'OUTPUT' || position === 'OUTPUT_TRAINED';
  const words: PermissionWord[] = [...use.uses, ...NEEDED[position]];
  if (isOfOutputs) words.push('outputTraining');
  return words.every((word) => statedPermission(terms, word) !== undefined);
}

/** A licence of which only the stated fields are known. */
function toUnreadText(row: PolicyRow | undefined, license: string): PolicyRow {
  const section = 'the text was not read';
  const cell = { value: 'UNSPECIFIED', section } as const;
  return {
    id: row?.id ?? license,
    aliases: [],
    name: row?.name ?? license,
    kind: 'LICENSE',
    family: row?.family ?? license,
    url: row?.url ?? '',
    checked: true,
    checkedNote: section,
    permissions: Object.fromEntries(
      PERMISSION_WORDS.map((word) => [word, cell]),
    ) as PolicyRow['permissions'],
    clauses: [
      {
        id: 'read-the-text',
        effect: {
          kind: 'REQUIRES',
          obligation: 'notice',
          how: `Read the text of ${license} and keep to it: the policy has not read it.`,
        },
        reach: [
          {
            positions: ['SELF', 'ADAPTED', 'TRAINED', 'OUTPUT', 'OUTPUT_TRAINED'],
            section,
            legalBasis: 'CONTRACT',
            binds: 'FLOW_DOWN',
            settled: 'TEXT',
          },
        ],
        when: {},
      },
    ],
    outbound: { kind: 'NONE', licenses: [], section },
    irrevocable: { value: 'UNSPECIFIED', section },
    laterVersions: [],
    orLaterByText: false,
  };
}

function recall(
  policy: CompiledPolicy,
  terms: LicenseTerms,
  use: Use,
  context: JudgeContext,
): Map<Place, Judgement> {
  const byUse = getOrMake(memories, policy, () => new WeakMap<Use, Memory>());
  const byTerms: Memory = getOrMake(byUse, use, () => new WeakMap());
  const byContext = getOrMake(
    byTerms,
    terms,
    () => new WeakMap<JudgeContext, Map<Place, Judgement>>(),
  );
  return getOrMake(byContext, context, () => new Map<Place, Judgement>());
}
