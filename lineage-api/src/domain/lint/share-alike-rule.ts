import type { Hex } from '../../encoding/hex.js';
import type { ClosureNode } from '../closure.js';
import { judgeOutbound } from '../license/policy/compatibility.js';
import { nextPlace, SELF_PLACE } from '../license/policy/place.js';
import type { PolicyRow } from '../license/policy/types.js';
import { sourcesOf } from '../license/report/dag.js';
import { listOf, nameOf } from './evidence.js';
import { licensesOf, readLicense } from './stated-licenses.js';
import type { LintCase, LintEvidence, Rule } from './types.js';

/** A licence of something that the asset was adapted from. */
type Inherited = { readonly license: string; readonly evidence: LintEvidence };

export const shareAlikeDropped: Rule = {
  id: 'share-alike-dropped',
  severity: 'ERROR',
  title:
    'It was adapted from a work under a share-alike licence, and no licence on its record is one that this allows.',
  advice: 'License it as the source asks, take the source out, or get a permission of its holder.',
  find: (c, stated) => {
    const own = licensesOf(c, stated);
    const dropped = inheritedBy(c, stated.node.id).filter(
      ({ license }) => own.length > 0 && own.every((each) => isBarred(c, license, each.license)),
    );
    if (dropped.length === 0) return null;
    const from = listOf(
      dropped.map(
        ({ license, evidence: { asset } }) =>
          `${nameOf(c.closure.nodes.get(asset), asset)} (${license})`,
      ),
    );
    const under = listOf(own.map(({ license }) => license ?? 'terms without an expression'));
    return {
      what: `adapted from ${from} and stated to be under ${under}`,
      evidence: [...dropped.map(({ evidence }) => evidence), ...own],
    };
  },
};

function isBarred({ policy }: LintCase, source: string, own: string | null): boolean {
  return own !== null && judgeOutbound(policy, source, own).outcome === 'INCOMPATIBLE';
}

/** Share-alike licences of what it was adapted from; past a source that states nothing, of what that was adapted from. */
function inheritedBy(c: LintCase, start: Hex): readonly Inherited[] {
  const inherited: Inherited[] = [];
  const seen = new Set<Hex>([start]);
  for (const id of seen) {
    const stated = c.closure.nodes.get(id);
    const licenses = id === start || stated === undefined ? [] : licensesOf(c, stated);
    inherited.push(...licenses.flatMap((each) => asShareAlike(c, each)));
    if (licenses.length === 0) for (const source of adaptedFrom(c, id)) seen.add(source.node.id);
  }
  return inherited;
}

function adaptedFrom(c: LintCase, id: Hex): readonly ClosureNode[] {
  const kind = c.closure.nodes.get(id)?.node.kind ?? 'DATASET';
  return sourcesOf(c.dag, id).flatMap(({ source, relation }) => {
    const stated = c.closure.nodes.get(source);
    if (stated === undefined) return [];
    const { position, collected } = nextPlace(SELF_PLACE, relation, stated.node.kind, kind);
    return position === 'ADAPTED' && !collected ? [stated] : [];
  });
}

function asShareAlike({ policy }: LintCase, evidence: LintEvidence): readonly Inherited[] {
  const { license } = evidence;
  const row = license === null ? null : readLicense(policy, license);
  return license !== null && row !== null && asksShareAlike(row) ? [{ license, evidence }] : [];
}

function asksShareAlike({ clauses }: PolicyRow): boolean {
  return clauses.some(
    ({ effect }) => effect.kind === 'REQUIRES' && effect.obligation === 'shareAlike',
  );
}
