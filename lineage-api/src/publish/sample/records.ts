import { canonicalHash } from '../../encoding/canonical.js';
import { describedContentHash } from '../../encoding/content-hash.js';
import { sha256 } from '../../encoding/hash.js';
import { type Address, type Hex, ZERO_HASH } from '../../encoding/hex.js';
import { buildMetadata, type StoredMetadata } from '../../encoding/metadata.js';
import { type AssetDraft, draftIdOf } from '../draft.js';
import type { SampleRecord } from './form.js';

/** Drafts of the open models and datasets, sources before what derives from them; registered as an `OBSERVER`. */
export function draftRecords(
  records: readonly SampleRecord[],
  prefix: Hex,
  observer: Address,
): { readonly drafts: readonly AssetDraft[]; readonly ids: ReadonlyMap<string, Hex> } {
  const ids = new Map<string, Hex>();
  const drafts: AssetDraft[] = [];
  for (const record of inOrder(records)) {
    const draft = toDraft(record, ids, observer);
    ids.set(record.id, draftIdOf(prefix, draft));
    drafts.push(draft);
  }
  return { drafts, ids };
}

/** By date, then by id: the sample's tests hold that every source is older by its date. */
function inOrder(records: readonly SampleRecord[]): SampleRecord[] {
  const key = (record: SampleRecord) => `${record.createdAt} ${record.id}`;
  return [...records].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function toDraft(
  record: SampleRecord,
  ids: ReadonlyMap<string, Hex>,
  observer: Address,
): AssetDraft {
  const metadata = toMetadata(record);
  const named = metadata.document.unregistered ?? [];
  return {
    registrant: observer,
    kind: record.kind,
    scheme: 'DESCRIBED',
    contentHash: describedContentHash(record.identifier),
    edition: 0,
    role: 'OBSERVER',
    createdAt: secondsOf(record.createdAt),
    timeBasis: record.timeBasis,
    metadata,
    sources: record.sources.map(({ asset, relation }) => ({
      id: ids.get(asset) as Hex,
      relation,
      acquiredAt: 0,
      royaltyBps: 0,
      licenseTermsId: ZERO_HASH,
    })),
    named: record.unregistered.map(({ relation }, i) => ({
      commitment: named[i]?.commitment as Hex,
      relation,
    })),
    undisclosed:
      record.undisclosed === undefined ? [] : [commitUndisclosed(record.undisclosed, record.id)],
    terms: [],
    declaredComplete: null,
  };
}

function toMetadata(record: SampleRecord): StoredMetadata {
  return buildMetadata({
    salt: sampleSalt(record.id),
    name: record.name,
    description: record.description,
    publisher: record.publisher,
    identifier: record.identifier,
    links: record.facts.map((href) => ({ rel: 'fact', href })),
    statements: record.statements.map(({ source, observedAt, ...statement }) => ({
      ...statement,
      observedAt: secondsOf(observedAt),
      url: source,
    })),
    ...(record.combine === undefined ? {} : { combine: record.combine }),
    ...(record.dateNote === undefined ? {} : { dateNote: record.dateNote }),
    derivedFrom: record.sources.map(({ asset, relation, source }) => ({
      asset,
      relation,
      url: source,
    })),
    unregistered: record.unregistered.map(({ name, why, relation, source }) => ({
      name,
      salt: sampleSalt(`${record.id} ← ${name}`),
      note: why,
      relation,
      url: source,
    })),
    ...(record.undisclosed === undefined ? {} : { undisclosed: record.undisclosed }),
  });
}

/** An observer knows that there are such sources and no more: the root commits to what is said of them. */
function commitUndisclosed(
  { count, why, source }: NonNullable<SampleRecord['undisclosed']>,
  id: string,
): { readonly root: Hex; readonly count: number } {
  return {
    root: canonicalHash({ count, why, source, salt: sampleSalt(`${id} undisclosed`) }),
    count,
  };
}

/** The sample is public, so its salts may be known: made from a name, they are the same at every publication. */
export function sampleSalt(name: string): Hex {
  return sha256(Buffer.from(`pedigree sample salt: ${name}`, 'utf8'));
}

/** Unix seconds of a date (00:00:00 UTC) or a time in ISO 8601. */
export function secondsOf(date: string): number {
  return Math.floor(Date.parse(date) / 1000);
}
