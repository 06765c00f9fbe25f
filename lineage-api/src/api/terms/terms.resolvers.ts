import { areTermsVoid, type ItemOf, itemsOf, termsStanding } from '../../domain/asset-state.js';
import type { TermsRow } from '../../domain/rows.js';
import { CODES, type CodeName } from '../../encoding/enums.js';
import { type Hex, ZERO_HASH } from '../../encoding/hex.js';
import { LICENSE_TERM_CODES, toExpression } from '../../encoding/license-terms.js';
import type { NodeView } from '../../lineage/port.js';
import { readDocument } from '../asset/document.js';
import { getFact, getItemFact } from '../evidence.js';
import type { Resolvers } from '../generated/types.js';
import type { AttachedTermsModel, NodeModel, TermsModel } from '../models.js';

/** What terms say, of those that came with a node; null where none are named or the licence registry knows none. */
export function findTerms(of: NodeModel, licenseTermsId: Hex): TermsModel | null {
  const row = of.view.terms.find(({ id }) => id === licenseTermsId);
  return row === undefined ? null : { row, moment: of.moment };
}

type TermsItems = AttachedTermsModel['items'];

/** Views are shared by many questions: their terms are grouped once. */
const grouped = new WeakMap<NodeView, readonly TermsItems[]>();

/** The terms attached, those of one fact together. */
function attachedTermsOf(of: NodeModel): AttachedTermsModel[] {
  const groups = grouped.get(of.view) ?? groupTerms(of.view);
  grouped.set(of.view, groups);
  return groups.map((items) => ({ items, of }));
}

function groupTerms(view: NodeView): TermsItems[] {
  const groups = new Map<string, [ItemOf<'terms'>, ...ItemOf<'terms'>[]]>();
  for (const item of itemsOf(view, 'terms')) {
    const key = `${item.value.licenseTermsId} ${item.factId}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [item]);
    else known.push(item);
  }
  return [...groups.values()];
}

/** Those that are an offer: an observer's never are. */
const currentTermsOf = (of: NodeModel) => (areTermsVoid(of.view) ? [] : attachedTermsOf(of));

const voidTermsOf = (of: NodeModel) => (areTermsVoid(of.view) ? attachedTermsOf(of) : []);

/** An id of terms as answers show it: none is null. */
export function termsIdOrNull(licenseTermsId: Hex): Hex | null {
  return licenseTermsId === ZERO_HASH ? null : licenseTermsId;
}

/** A share of 10,000 as people read it. */
export function toPercent(bps: number): number {
  return bps / 100;
}

/** A code that this version does not know reads as not said: it grants nothing. */
function named<F extends keyof typeof LICENSE_TERM_CODES>(field: F) {
  const names = CODES[LICENSE_TERM_CODES[field]] as readonly string[];
  return ({ row }: TermsModel) =>
    (names[row.terms[field]] ?? 'UNSPECIFIED') as CodeName<(typeof LICENSE_TERM_CODES)[F]>;
}

/** Views are shared by many questions: the text of their terms is decoded once. */
const expressions = new WeakMap<TermsRow, string>();

function expressionOf(row: TermsRow): string {
  const known = expressions.get(row);
  if (known !== undefined) return known;
  const text = toExpression(row.terms.expression);
  expressions.set(row, text);
  return text;
}

/** Terms offered, and what documents state of licences. */
export const termsResolvers: Resolvers = {
  Asset: {
    terms: currentTermsOf,
    voidTerms: voidTermsOf,
    licenseStatements: (asset) => {
      const { statements, combine } = readDocument(asset);
      return statements === undefined || statements.length === 0
        ? null
        : {
            combine: combine ?? null,
            statements: statements.map((each) => ({
              ...each,
              observedAt: each.observedAt === 0 ? null : each.observedAt,
              textHash: each.textHash ?? null,
              url: each.url ?? null,
            })),
          };
    },
  },

  Batch: { terms: currentTermsOf, voidTerms: voidTermsOf },

  AttachedTerms: {
    licenseTermsId: ({ items }) => items[0].value.licenseTermsId,
    appliesTo: ({ items }) => items.map(({ value }) => value.part),
    terms: ({ items, of }) => findTerms(of, items[0].value.licenseTermsId),
    standing: ({ items, of }) => termsStanding(of.view, items[0]),
    evidence: ({ items, of }, _args, context) => getItemFact({ item: items[0], of }, context),
  },

  LicenseTerms: {
    licenseTermsId: ({ row }) => row.id,
    expression: ({ row }) => expressionOf(row),
    commercialUse: named('commercialUse'),
    training: named('training'),
    redistribution: named('redistribution'),
    derivatives: named('derivatives'),
    outputTraining: named('outputTraining'),
    sublicensing: named('sublicensing'),
    attribution: named('attribution'),
    shareAlike: named('shareAlike'),
    notice: named('notice'),
    naming: named('naming'),
    transferable: named('transferable'),
    revocable: named('revocable'),
    postTermUse: named('postTermUse'),
    grantKind: named('grantKind'),
    royaltyPercent: ({ row }) => toPercent(row.terms.royaltyBps),
    royaltyBps: ({ row }) => row.terms.royaltyBps,
    price: ({ row }) => row.terms.price,
    currency: ({ row }) => row.terms.currency,
    maxUses: ({ row }) => row.terms.maxUses,
    periodSeconds: ({ row }) => row.terms.periodSeconds,
    validFrom: ({ row }) => row.terms.validFrom,
    validTo: ({ row }) => row.terms.validTo,
    licenseTextHash: ({ row }) => row.terms.licenseTextHash,
    termsDocumentHash: ({ row }) => row.terms.termsDocumentHash,
    evidence: ({ row, moment }, _args, context) => getFact(context, moment, row.factId, [row.id]),
  },
};
