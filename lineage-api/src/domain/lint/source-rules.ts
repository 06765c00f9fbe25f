import type { Hex } from '../../encoding/hex.js';
import { disputesOf, isDisputed, itemsOf } from '../asset-state.js';
import type { ClosureNode } from '../closure.js';
import { findRow } from '../license/policy/compile.js';
import { findGeneratorTerms } from '../license/policy/generators.js';
import type { PolicyRow } from '../license/policy/types.js';
import { sourcesOf } from '../license/report/dag.js';
import { factOfEdge, factOfItem, listOf, nameOf } from './evidence.js';
import { recordOf } from './record.js';
import { licensesOf } from './stated-licenses.js';
import type { Found, LintCase, LintEvidence, Rule } from './types.js';

/** A source that is registered nowhere, as the asset's own document explains it. */
type NamedSource = {
  /** Null where the document that names it is not here. */
  readonly name: string | null;
  readonly why: string | null;
  readonly isGenerator: boolean;
  readonly evidence: LintEvidence;
};

function namedSources(stated: ClosureNode): readonly NamedSource[] {
  const { unregistered } = recordOf(stated);
  return itemsOf(stated, 'named').map((item) => {
    const source = unregistered.get(item.value.commitment);
    const name = source?.name ?? null;
    const note = source?.note === undefined ? '' : `: ${source.note}`;
    return {
      name,
      why: source?.why ?? null,
      isGenerator: item.value.relation === 'OUTPUT_OF',
      evidence: {
        asset: stated.node.id,
        what: `${item.value.relation} ${name ?? 'a source whose name is not here'}${note}`,
        license: null,
        url: null,
        fact: factOfItem(item),
      },
    };
  });
}

function foundNames(sources: readonly NamedSource[], what: string): Found | null {
  if (sources.length === 0) return null;
  const names = listOf(sources.map(({ name }) => name ?? 'one without a name'));
  return { what: `${what}: ${names}`, evidence: sources.map(({ evidence }) => evidence) };
}

export const unregisteredSource: Rule = {
  id: 'unregistered-source',
  severity: 'WARNING',
  title: 'A source is registered nowhere: what it brings is not known.',
  advice:
    'Register the source as an observer, with what is known of its licence, and supersede the name by a derivation.',
  find: (_c, stated) =>
    foundNames(
      namedSources(stated).filter(({ why }) => why !== 'NAME_COLLISION'),
      'registered nowhere',
    ),
};

export const selfParent: Rule = {
  id: 'self-parent',
  severity: 'NOTE',
  title:
    'The record names the asset itself as its source: a part that is called like the whole, not a derivation.',
  advice: 'Find out which asset is meant, and register that one under a name of its own.',
  find: (_c, stated) => {
    const collisions = collisionsOf(stated).filter(({ name }) => isOwnName(stated, name));
    return foundNames(collisions, 'names itself as its source');
  },
};

export const nameCollision: Rule = {
  id: 'name-collision',
  severity: 'NOTE',
  title:
    'A source is named by a word that means something else here: followed, it would lead in a circle.',
  advice: 'Find out which asset is meant, and register that one under a name of its own.',
  find: (_c, stated) => {
    const collisions = collisionsOf(stated).filter(({ name }) => !isOwnName(stated, name));
    return foundNames(collisions, 'a name that means something else');
  },
};

function collisionsOf(stated: ClosureNode): readonly NamedSource[] {
  return namedSources(stated).filter(({ why }) => why === 'NAME_COLLISION');
}

/** Letters and digits tell, whatever their case; scripts other than Latin count too. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function isOwnName(stated: ClosureNode, name: string | null): boolean {
  return name !== null && recordOf(stated).names.some((own) => plain(own) === plain(name));
}

type Generator = Pick<NamedSource, 'evidence'> & {
  readonly name: string;
  readonly terms: PolicyRow;
};

export const generatorTerms: Rule = {
  id: 'generator-terms-not-listed',
  severity: 'ERROR',
  title: 'It was generated with a service whose terms are not listed.',
  advice:
    'Read the terms of the service as of the day of generation, and list them beside the licence of the data.',
  find: (c, stated) => {
    const listed = new Set(termsListed(c, stated));
    const missing = generatorsOf(c, stated).filter(({ terms }) => !listed.has(terms.id));
    if (missing.length === 0) return null;
    const names = listOf(missing.map(({ name }) => name));
    const terms = listOf(missing.map(({ terms: row }) => row.name));
    return {
      what: `generated with ${names}, and not listed: ${terms}`,
      evidence: missing.map(({ evidence, terms: { id, url } }) => ({
        ...evidence,
        license: id,
        url,
      })),
    };
  },
};

/** Services that generated it, by name; a model that was published is none, whoever its vendor is. */
function generatorsOf(c: LintCase, stated: ClosureNode): readonly Generator[] {
  const named = namedSources(stated)
    .filter(({ isGenerator }) => isGenerator)
    .map(({ name, evidence }) => ({ name, evidence }));
  return [...named, ...registeredGenerators(c, stated)].flatMap(({ name, evidence }) => {
    const terms = name === null ? undefined : findGeneratorTerms(c.policy, name);
    return terms === undefined || name === null ? [] : [{ name, evidence, terms }];
  });
}

/** Generators with a registration of their own; one that states its terms itself has them listed. */
function registeredGenerators(
  c: LintCase,
  stated: ClosureNode,
): readonly Pick<NamedSource, 'name' | 'evidence'>[] {
  return sourcesOf(c.dag, stated.node.id).flatMap((edge) => {
    const source = c.closure.nodes.get(edge.source);
    if (edge.relation !== 'OUTPUT_OF' || source === undefined) return [];
    const name = source.document?.name ?? null;
    const terms = name === null ? undefined : findGeneratorTerms(c.policy, name);
    if (terms === undefined || termsListed(c, source).includes(terms.id)) return [];
    const what = `OUTPUT_OF ${name}`;
    const fact = factOfEdge(stated, edge);
    return [{ name, evidence: { asset: edge.source, what, license: null, url: null, fact } }];
  });
}

/** Ids of the policy's rows for all that is stated or offered. */
function termsListed(c: LintCase, stated: ClosureNode): readonly string[] {
  const expressions = [
    ...recordOf(stated).statements.map(({ expression }) => expression),
    ...licensesOf(c, stated).flatMap(({ license }) => license ?? []),
  ];
  return expressions.flatMap((each) => findRow(c.policy, each.trim())?.id ?? []);
}

export const disputedSource: Rule = {
  id: 'disputed-source',
  severity: 'WARNING',
  title: 'Something upstream is disputed, and the dispute stands.',
  advice:
    'Read the dispute and its answers; plan for the source to be withdrawn until it is settled.',
  find: (c, stated) => {
    const disputed = disputedUpstream(c, stated.node.id);
    if (disputed.length === 0) return null;
    const names = listOf(disputed.map((each) => nameOf(each, each.node.id)));
    return { what: `disputed upstream: ${names}`, evidence: disputed.flatMap(evidenceOfDisputes) };
  },
};

const disputedIn = new WeakMap<LintCase, ReadonlySet<Hex>>();

/** Disputed assets of a closure, found once for all that derive from them. */
function disputedOf(c: LintCase): ReadonlySet<Hex> {
  const known = disputedIn.get(c);
  if (known !== undefined) return known;
  const disputed = new Set<Hex>();
  for (const [id, stated] of c.closure.nodes) {
    if (stated.items.some(({ kind }) => kind === 'dispute') && isDisputed(stated)) disputed.add(id);
  }
  disputedIn.set(c, disputed);
  return disputed;
}

/** Nearest first. What it was only evaluated on passes nothing on. */
function disputedUpstream(c: LintCase, start: Hex): readonly ClosureNode[] {
  const disputed = disputedOf(c);
  if (disputed.size === 0) return [];
  const seen = new Set<Hex>([start]);
  for (const id of seen) {
    for (const { source, relation } of sourcesOf(c.dag, id)) {
      if (relation !== 'EVALUATED_ON') seen.add(source);
    }
  }
  seen.delete(start);
  return [...seen].flatMap((id) => (disputed.has(id) ? (c.closure.nodes.get(id) ?? []) : []));
}

function evidenceOfDisputes(stated: ClosureNode): readonly LintEvidence[] {
  return disputesOf(stated)
    .filter(({ state }) => state !== 'WITHDRAWN')
    .map(({ item, state }) => ({
      asset: stated.node.id,
      what: `${item.value.ground} dispute of ${nameOf(stated, stated.node.id)}, ${state}`,
      license: null,
      url: null,
      fact: factOfItem(item),
    }));
}
