import { describedContentHash } from '../../encoding/content-hash.js';
import { toCode } from '../../encoding/enums.js';
import { type Address, type Hex, ZERO_HASH } from '../../encoding/hex.js';
import { assetIdOf } from '../../encoding/ids.js';
import { buildMetadata, type StoredMetadata } from '../../encoding/metadata.js';
import type { SaltMaker } from '../asset-form.js';
import type { AssetDraft } from '../draft.js';
import { orderBySources } from '../order.js';
import { type AssignedDate, assignDates } from './dates.js';
import type { ImportedAsset } from './records.js';

/** An asset with its date, in the order in which it is published. */
export type DatedAsset = { readonly asset: ImportedAsset; readonly date: AssignedDate };

/** Sources before what is derived from them, then by date, then by id: every source is older, so the date alone tells. */
export function dateAssets(
  assets: readonly ImportedAsset[],
  recorded: ReadonlyMap<string, number> = new Map(),
): readonly DatedAsset[] {
  const ordered = sourcesFirst(assets);
  const dates = assignDates(ordered, recorded);
  return ordered
    .map((asset) => ({ asset, date: dates.get(asset.identifier) as AssignedDate }))
    .sort(
      (a, b) =>
        a.date.createdAt - b.date.createdAt || (a.asset.identifier < b.asset.identifier ? -1 : 1),
    );
}

/** The derivations must have no cycle. */
function sourcesFirst(assets: readonly ImportedAsset[]): readonly ImportedAsset[] {
  const places = new Map(assets.map(({ identifier }, i) => [identifier, i]));
  const sourcesOf = assets.map(({ sources }) =>
    sources.map(({ identifier }) => places.get(identifier) as number),
  );
  return orderBySources(sourcesOf).order.map((i) => assets[i] as ImportedAsset);
}

export type DraftContext = {
  /** Prefix of the lineage registry. */
  readonly prefix: Hex;
  readonly registrant: Address;
  readonly makeSalt: SaltMaker;
};

/** The id that an asset of an import has, whatever its date. */
export function idOfImported(
  { identifier, kind }: ImportedAsset,
  { prefix, registrant }: Pick<DraftContext, 'prefix' | 'registrant'>,
): Hex {
  return assetIdOf(prefix, {
    registrant,
    kind: toCode('subjectKind', kind),
    scheme: toCode('scheme', 'DESCRIBED'),
    contentHash: describedContentHash(identifier),
    edition: 0,
  });
}

/** Drafts of dated assets, in their order, registered as an `OBSERVER` under `DESCRIBED` hashes. */
export function draftImported(
  assets: readonly DatedAsset[],
  context: DraftContext,
): readonly AssetDraft[] {
  const ids = new Map(
    assets.map(({ asset }) => [asset.identifier, idOfImported(asset, context)] as const),
  );
  return assets.map((dated) => toDraft(dated, ids, context));
}

function toDraft(
  dated: DatedAsset,
  ids: ReadonlyMap<string, Hex>,
  { registrant, makeSalt }: DraftContext,
): AssetDraft {
  const { asset, date } = dated;
  const metadata = toMetadata(dated, makeSalt);
  const named = metadata.document.unregistered ?? [];
  return {
    registrant,
    kind: asset.kind,
    scheme: 'DESCRIBED',
    contentHash: describedContentHash(asset.identifier),
    edition: 0,
    role: 'OBSERVER',
    createdAt: date.createdAt,
    timeBasis: date.timeBasis,
    metadata,
    sources: asset.sources.map(({ identifier, relation }) => ({
      id: ids.get(identifier) as Hex,
      relation,
      acquiredAt: 0,
      royaltyBps: 0,
      licenseTermsId: ZERO_HASH,
    })),
    named: asset.unregistered.map(({ relation }, i) => ({
      commitment: named[i]?.commitment as Hex,
      relation,
    })),
    undisclosed: [],
    terms: [],
    declaredComplete: null,
  };
}

/** Where a derivation can be read of is said of so many; all of them are recorded. */
const MOST_DERIVED_FROM = 10_000;

function toMetadata({ asset, date }: DatedAsset, makeSalt: SaltMaker): StoredMetadata {
  const { identifier, name, description, publisher, links, statements, combine } = asset;
  const derivedFrom = asset.sources.slice(0, MOST_DERIVED_FROM).map((source) => ({
    asset: source.identifier,
    relation: source.relation,
    url: source.url,
  }));
  const unregistered = asset.unregistered.map((source, i) => ({
    ...source,
    salt: makeSalt(`source ${i} of import ${identifier}`),
  }));
  return buildMetadata({
    ...asset.more,
    salt: makeSalt(`metadata of import ${identifier}`),
    identifier,
    name,
    ...(description === null ? {} : { description }),
    ...(publisher === null ? {} : { publisher }),
    ...(links.length === 0 ? {} : { links: [...links] }),
    ...(statements.length === 0 ? {} : { statements: [...statements] }),
    ...(combine === null ? {} : { combine }),
    ...(date.note === null ? {} : { dateNote: date.note }),
    ...(derivedFrom.length === 0 ? {} : { derivedFrom }),
    ...(unregistered.length === 0 ? {} : { unregistered }),
  });
}
