import { type ItemOf, itemsOf } from '../../asset-state.js';
import type { ClosureNode } from '../../closure.js';
import type { EdgeRelation } from '../../rows.js';
import { SELF_PLACE } from '../policy/place.js';
import type { Place } from '../policy/types.js';
import type { Case } from './case.js';
import { needsLicense } from './content.js';
import type { Finding } from './finding.js';
import { placesIn, placesOf, type Reach, UNSEEN_KIND } from './reach.js';
import { type EvidenceRef, evidenceOf, statedBy } from './saying.js';

/** Names that one finding lists. */
const MOST_NAMED = 5;

/** Something that is left out of the lineage, and where the asked asset stands to it. */
export type Gap = { readonly finding: Finding; readonly place: Place };

/**
 * What an asset leaves open of its own sources: named and not registered, committed and not disclosed, in a manifest that
 * is not here. It counts where the verdict may rest on it: where a licence that nobody stated would be missing.
 */
export function gapsOf(c: Case, reach: Reach, stated: ClosureNode): readonly Gap[] {
  const gaps: Gap[] = [];
  const kinds = new Set(stated.items.map(({ kind }) => kind));
  if (kinds.has('named')) gaps.push(...namedGaps(c, reach, stated));
  if (kinds.has('referenced')) gaps.push(...referencedGaps(c, reach, stated));
  if (kinds.has('committed')) gaps.push(...committedGaps(c, reach, stated));
  if (stated.manifestKnown === false) gaps.push(...manifestGaps(c, reach, stated));
  return gaps;
}

/** The place of a source over one relation at which the answer may rest on it; undefined where it rests on none. */
function openPlace(
  c: Case,
  reach: Reach,
  { node }: ClosureNode,
  relation: EdgeRelation,
): Place | undefined {
  const mask = placesOf(reach, node.id, relation, UNSEEN_KIND, SELF_PLACE);
  return placesIn(mask).find((place) => needsLicense(c, place));
}

function namedGaps(c: Case, reach: Reach, stated: ClosureNode): readonly Gap[] {
  const { unregistered } = statedBy(stated);
  return groupByPlace(c, reach, stated, itemsOf(stated, 'named'), (items) => {
    const names = items.map(
      ({ value }) => unregistered.get(value.commitment) ?? 'one without a name',
    );
    return unregisteredFinding(
      `${countOf(items.length, 'source is', 'sources are')} registered nowhere: ${listOf(names)}`,
      items[0] as ItemOf<'named'>,
    );
  });
}

function referencedGaps(c: Case, reach: Reach, stated: ClosureNode): readonly Gap[] {
  return groupByPlace(c, reach, stated, itemsOf(stated, 'referenced'), (items) =>
    unregisteredFinding(
      `${countOf(items.length, 'source is', 'sources are')} younger, or in another registry: ${listOf(items.map(({ value }) => value.foreignId))}`,
      items[0] as ItemOf<'referenced'>,
    ),
  );
}

function groupByPlace<I extends ItemOf<'named'> | ItemOf<'referenced'>>(
  c: Case,
  reach: Reach,
  stated: ClosureNode,
  items: readonly I[],
  describe: (items: readonly I[]) => Finding,
): readonly Gap[] {
  const groups = new Map<Place, I[]>();
  for (const item of items) {
    const place = openPlace(c, reach, stated, item.value.relation);
    if (place === undefined) continue;
    const group = groups.get(place);
    if (group === undefined) groups.set(place, [item]);
    else group.push(item);
  }
  return [...groups].map(([place, group]) => ({ place, finding: describe(group) }));
}

/** How an undisclosed source was used is not said: it may be in the way that binds most. */
const WORST: readonly EdgeRelation[] = ['ADAPTED_FROM', 'TRAINED_ON'];

function committedGaps(c: Case, reach: Reach, stated: ClosureNode): readonly Gap[] {
  const items = itemsOf(stated, 'committed');
  const first = items[0];
  const places = WORST.map((relation) => openPlace(c, reach, stated, relation));
  const place = places.find((found) => found !== undefined);
  if (first === undefined || place === undefined) return [];
  const count = items.reduce((sum, { value }) => sum + value.count, 0);
  const what = `${countOf(count, 'source is', 'sources are')} not disclosed`;
  return [{ place, finding: undisclosedFinding(what, evidenceOf(first)) }];
}

function manifestGaps(c: Case, reach: Reach, stated: ClosureNode): readonly Gap[] {
  const { node } = stated;
  const place = openPlace(c, reach, stated, 'ADAPTED_FROM');
  if (place === undefined) return [];
  const evidence: EvidenceRef = {
    factId: node.factId,
    subject: node.id,
    block: node.fromBlock,
    by: node.registrant,
  };
  const what = `the manifest of a batch of ${node.leafCount} is not here`;
  return [{ place, finding: undisclosedFinding(what, evidence) }];
}

function unregisteredFinding(what: string, item: ItemOf<'named'> | ItemOf<'referenced'>): Finding {
  return {
    ...open(what, evidenceOf(item)),
    cause: 'UNREGISTERED',
    decides: {
      statement: 'a registration of those sources, with their licences',
      by: 'whoever holds or observes them',
    },
  };
}

function undisclosedFinding(what: string, evidence: EvidenceRef): Finding {
  return {
    ...open(what, evidence),
    cause: 'UNDISCLOSED',
    decides: { statement: 'a disclosure of what was left out', by: 'the owner of the asset' },
  };
}

function open(what: string, evidence: EvidenceRef): Finding {
  return {
    outcome: 'UNKNOWN',
    cause: null,
    license: null,
    clause: null,
    textHash: null,
    words: [],
    what,
    who: null,
    evidence,
    decides: null,
  };
}

/** A source that a derivation names and of which nothing is recorded here, as a leaf of a withheld manifest is. */
export function unresolvedFinding(evidence: EvidenceRef): Finding {
  return {
    ...open('nothing is recorded of this source', evidence),
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
    outcome: 'UNKNOWN',
    cause: 'MISSING',
    license: null,
    clause: null,
    textHash: null,
    words: [],
    what,
    who: null,
    evidence: null,
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
