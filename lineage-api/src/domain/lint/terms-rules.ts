import { findCodeName } from '../../encoding/enums.js';
import { ZERO_HASH } from '../../encoding/hex.js';
import { areTermsVoid, type ItemOf, itemsOf } from '../asset-state.js';
import type { ClosureNode } from '../closure.js';
import { findContradictions } from '../license/policy/judge-terms.js';
import { sourcesOf } from '../license/report/dag.js';
import { endOf, findTermsRow, nameTerms } from '../license/report/terms-in-force.js';
import type { TermsRow } from '../rows.js';
import { dateOf, factOfEdge, factOfItem, listOf, nameOf } from './evidence.js';
import type { LintCase, LintEvidence, Rule } from './types.js';

/** Terms that the owner offers, once each, with what the licence registry knows of them. */
function offers(
  stated: ClosureNode,
): readonly { readonly item: ItemOf<'terms'>; readonly row: TermsRow }[] {
  if (areTermsVoid(stated)) return [];
  const seen = new Set<string>();
  return itemsOf(stated, 'terms').flatMap((item) => {
    const row = findTermsRow(stated, item);
    if (row === undefined || seen.has(row.id)) return [];
    seen.add(row.id);
    return [{ item, row }];
  });
}

export const contradictoryTerms: Rule = {
  id: 'terms-contradict-text',
  severity: 'WARNING',
  title: 'Terms state the opposite of the licence that they name. What they state counts.',
  advice: 'Attach terms that state what the licence says, or name another licence.',
  find: ({ policy }, stated) => {
    const evidence = offers(stated).flatMap(({ item, row }) =>
      findContradictions(policy, row.terms).map(
        ({ field, stated: value, license, inText, section }): LintEvidence => ({
          asset: stated.node.id,
          what: `${field} is stated as ${value}, and ${license} (${section}) says ${inText}`,
          license,
          url: null,
          fact: factOfItem(item),
        }),
      ),
    );
    return evidence.length === 0
      ? null
      : { what: listOf(evidence.map(({ what }) => what)), evidence };
  },
};

export const expiredTerms: Rule = {
  id: 'expired-terms',
  severity: 'ERROR',
  title: 'Terms that are offered, or that a derivation was made under, have ended.',
  advice:
    'Renew them, or stop what they allowed; where they say what goes on after their end, keep to that.',
  find: (c, stated) => {
    const evidence = [...endedOffers(c, stated), ...endedLicenses(c, stated)];
    return evidence.length === 0
      ? null
      : { what: listOf(evidence.map(({ what }) => what)), evidence };
  },
};

function endedOffers({ timestamp }: LintCase, stated: ClosureNode): readonly LintEvidence[] {
  return offers(stated)
    .filter(({ row }) => row.terms.validTo !== 0 && row.terms.validTo <= timestamp)
    .map(({ item, row }) => ({
      asset: stated.node.id,
      what: `${nameTerms(row, row.id)} are offered until ${dateOf(row.terms.validTo)}`,
      license: null,
      url: null,
      fact: factOfItem(item),
    }));
}

/** Terms that its derivations name; a subscription runs from when the source was acquired. */
function endedLicenses(c: LintCase, stated: ClosureNode): readonly LintEvidence[] {
  return sourcesOf(c.dag, stated.node.id).flatMap((edge) => {
    const row =
      edge.licenseTermsId === ZERO_HASH ? undefined : c.closure.edgeTerms.get(edge.licenseTermsId);
    if (row === undefined) return [];
    const end = endOf(row, edge.acquiredAt === 0 ? Number.POSITIVE_INFINITY : edge.acquiredAt);
    if (end > c.timestamp) return [];
    const after = findCodeName('postTermUse', row.terms.postTermUse) ?? 'UNSPECIFIED';
    const source = nameOf(c.closure.nodes.get(edge.source), edge.source);
    return [
      {
        asset: edge.source,
        what: `${nameTerms(row, row.id)} on ${source} ended on ${dateOf(end)}; use after that: ${after}`,
        license: null,
        url: null,
        fact: factOfEdge(stated, edge),
      },
    ];
  });
}
