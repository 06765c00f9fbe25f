import { type ItemOf, itemsOf } from '../../asset-state.js';
import type { ClosureNode } from '../../closure.js';
import type { EdgeRelation } from '../../rows.js';
import { nextPlace, SELF_PLACE } from '../policy/place.js';
import type { Place } from '../policy/types.js';
import type { Case } from './case.js';
import { needsLicense } from './content.js';
import { BARE_FINDING, type Finding } from './finding.js';
import { placesFrom, placesIn, type Reach, UNSEEN_KIND } from './reach.js';
import { type EvidenceRef, evidenceOf, statedBy } from './saying.js';
import { hasItem } from './single-items.js';

/** Names that one finding lists. */
const MOST_NAMED = 5;

/** Something that is left out of the lineage: what the asset that leaves it out is to it, and what the asked asset is. */
export type Gap = { readonly finding: Finding; readonly from: Place; readonly place: Place };

/**
 * What an asset leaves open of its own sources: named and not registered, committed and not disclosed, in a manifest that
 * is not here. It counts where the verdict may rest on it: where a licence that nobody stated would be missing.
 */
export function gapsOf(c: Case, reach: Reach, i: number, stated: ClosureNode): readonly Gap[] {
  const gaps: Gap[] = [];
  const open = (relation: EdgeRelation) => openings(c, reach, i, { relation, into: stated });
  if (hasItem(stated, 'named')) gaps.push(...namedGaps(stated, open));
  if (hasItem(stated, 'referenced')) gaps.push(...referencedGaps(stated, open));
  if (hasItem(stated, 'committed')) gaps.push(...committedGaps(stated, open));
  if (stated.manifestKnown === false) gaps.push(...manifestGaps(stated, open));
  return gaps;
}

type Opening = { readonly from: Place; readonly place: Place };
type Open = (relation: EdgeRelation) => readonly Opening[];

/** Where the answer may rest on a source of which nothing is known, over one relation. */
function openings(
  c: Case,
  reach: Reach,
  i: number,
  { relation, into }: { readonly relation: EdgeRelation; readonly into: ClosureNode },
): readonly Opening[] {
  const from = nextPlace(SELF_PLACE, relation, UNSEEN_KIND, into.node.kind);
  return placesIn(placesFrom(reach, i, from))
    .filter((place) => needsLicense(c, place))
    .map((place) => ({ from, place }));
}

function namedGaps(stated: ClosureNode, open: Open): readonly Gap[] {
  const { unregistered } = statedBy(stated);
  return groupByRelation(open, itemsOf(stated, 'named'), (items) => {
    const names = items.map(
      ({ value }) => unregistered.get(value.commitment) ?? 'one without a name',
    );
    return unregisteredFinding(
      `${countOf(items.length, 'source is', 'sources are')} registered nowhere: ${listOf(names)}`,
      items[0] as ItemOf<'named'>,
    );
  });
}

function referencedGaps(stated: ClosureNode, open: Open): readonly Gap[] {
  return groupByRelation(open, itemsOf(stated, 'referenced'), (items) =>
    unregisteredFinding(
      `${countOf(items.length, 'source is', 'sources are')} younger, or in another registry: ${listOf(items.map(({ value }) => value.foreignId))}`,
      items[0] as ItemOf<'referenced'>,
    ),
  );
}

function groupByRelation<I extends ItemOf<'named'> | ItemOf<'referenced'>>(
  open: Open,
  items: readonly I[],
  describe: (items: readonly I[]) => Finding,
): readonly Gap[] {
  const groups = new Map<EdgeRelation, I[]>();
  for (const item of items) {
    const group = groups.get(item.value.relation);
    if (group === undefined) groups.set(item.value.relation, [item]);
    else group.push(item);
  }
  return [...groups].flatMap(([relation, group]) => {
    const finding = describe(group);
    return open(relation).map((opening) => ({ ...opening, finding }));
  });
}

/** How an undisclosed source was used is not said: it may be in the way that binds most. */
const WORST: readonly EdgeRelation[] = ['ADAPTED_FROM', 'TRAINED_ON'];

function committedGaps(stated: ClosureNode, open: Open): readonly Gap[] {
  const items = itemsOf(stated, 'committed');
  const first = items[0];
  if (first === undefined) return [];
  const count = items.reduce((sum, { value }) => sum + value.count, 0);
  const what = `${countOf(count, 'source is', 'sources are')} not disclosed`;
  const finding = undisclosedFinding(what, evidenceOf(first));
  return WORST.flatMap((relation) => open(relation).map((opening) => ({ ...opening, finding })));
}

function manifestGaps({ node }: ClosureNode, open: Open): readonly Gap[] {
  const evidence: EvidenceRef = {
    factId: node.factId,
    subject: node.id,
    block: node.fromBlock,
    by: node.registrant,
  };
  const what = `the manifest of a batch of ${node.leafCount} is not here`;
  const finding = undisclosedFinding(what, evidence);
  return open('ADAPTED_FROM').map((opening) => ({ ...opening, finding }));
}

function unregisteredFinding(what: string, item: ItemOf<'named'> | ItemOf<'referenced'>): Finding {
  return {
    ...left(what, evidenceOf(item)),
    cause: 'UNREGISTERED',
    decides: {
      statement: 'a registration of those sources, with their licences',
      by: 'whoever holds or observes them',
    },
  };
}

function undisclosedFinding(what: string, evidence: EvidenceRef): Finding {
  return {
    ...left(what, evidence),
    cause: 'UNDISCLOSED',
    decides: { statement: 'a disclosure of what was left out', by: 'the owner of the asset' },
  };
}

function left(what: string, evidence: EvidenceRef): Finding {
  return {
    ...BARE_FINDING,
    outcome: 'UNKNOWN',
    what,
    evidence,
  };
}

/** A source that a derivation names and of which nothing is recorded here, as a leaf of a withheld manifest is. */
export function unresolvedFinding(evidence: EvidenceRef): Finding {
  return {
    ...left('nothing is recorded of this source', evidence),
    cause: 'UNREGISTERED',
    decides: {
      statement: 'its registration, or the manifest of the batch that it came in',
      by: 'the owner of the source',
    },
  };
}

/** Something of the lineage was not read. */
export function unreadFinding(what: string): Finding {
  return {
    ...BARE_FINDING,
    outcome: 'UNKNOWN',
    cause: 'MISSING',
    what,
    decides: { statement: 'a report on a smaller lineage', by: 'whoever asks' },
  };
}

function countOf(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

function listOf(names: readonly string[]): string {
  const rest = names.length - MOST_NAMED;
  const shown = names.slice(0, MOST_NAMED).join(', ');
  return rest > 0 ? `${shown}, and ${rest} more` : shown;
}
