import { parseLocalAssetId } from '../../encoding/asset-reference.js';
import { PedigreeError } from '../../encoding/error.js';
import { type Hex, isHex } from '../../encoding/hex.js';
import { prefixOf } from '../../encoding/ids.js';
import { type AssetForm, draftFromForm, secondsOf } from '../asset-form.js';
import { type AssetDraft, draftIdOf, type TermsDraft } from '../draft.js';
import { findCycle, orderBySources } from '../order.js';
import { createSaltMaker, readChainTime } from '../register.js';
import { findSubjects, type StoredSubject } from '../subjects.js';
import type { PublishTarget } from '../target.js';
import { assignDates, type Dated } from './dates.js';
import type { ManifestRow } from './manifest-form.js';
import { type Problem, throwProblems } from './problems.js';
import type { Drafts } from './publish-drafts.js';

/** A source of a row: another row by its place, or a registered asset by its id. */
type Source = ManifestRow['asset']['sources'][number] &
  ({ readonly row: number } | { readonly id: Hex });
type Resolved = ManifestRow & { readonly from: readonly Source[] };

const AGENT = 5;
const ASSUMED_NOTE = 'no date is stated: a time after its sources, and before what derives from it';

/**
 * What a list of assets comes to, sources before what derives from them. Files are hashed by `hashFile`, which takes
 * their paths as they are written. Throws `BAD_RECORD` with every problem, before anything is published.
 */
export async function draftManifest(
  target: PublishTarget,
  rows: readonly ManifestRow[],
  hashFile: (path: string) => Promise<Hex>,
): Promise<Drafts> {
  const problems: Problem[] = [];
  const resolved = resolveSources(target, rows, problems);
  throwProblems(problems);
  const ordered = orderRows(resolved);
  const stored = await findSubjects(target, [
    ...new Set(ordered.flatMap(({ from }) => from.flatMap((source) => idOf(source)))),
  ]);
  const dates = await dateRows(target, ordered, stored);
  const contents = await hashFiles(ordered, hashFile, problems);
  throwProblems(problems);
  return draftRows(target, ordered, dates, contents);
}

function idOf(source: Source): readonly Hex[] {
  return 'id' in source ? [source.id] : [];
}

function placesOf({ from }: Resolved): readonly number[] {
  return from.flatMap((source) => ('row' in source ? [source.row] : []));
}

function resolveSources(
  { deployment }: PublishTarget,
  rows: readonly ManifestRow[],
  problems: Problem[],
): readonly Resolved[] {
  const scope = {
    chainId: deployment.chainId,
    registry: deployment.contracts.lineage.address,
  };
  const places = placesByRef(rows, problems);
  const resolve = (name: string): { row: number } | { id: Hex } => {
    const row = places.get(name);
    if (row !== undefined) return { row };
    if (isHex(name, 32)) return { id: name.toLowerCase() as Hex };
    if (name.startsWith('eip155:')) return { id: parseLocalAssetId(name, scope) };
    throw new PedigreeError(
      'BAD_RECORD',
      `expected the ref of an asset of this file, or the id of a registered asset, got "${name}"`,
    );
  };
  return rows.map((row) => {
    const from = row.asset.sources.flatMap((source): Source[] => {
      try {
        return [{ ...source, ...resolve(source.asset) }];
      } catch (error) {
        problems.push({ at: row.at, message: `sources: ${(error as Error).message}` });
        return [];
      }
    });
    const keys = from.map((source) => ('row' in source ? source.row : source.id));
    if (new Set(keys).size < keys.length) {
      problems.push({ at: row.at, message: 'sources: expected each source once' });
    }
    return { ...row, from };
  });
}

function placesByRef(
  rows: readonly ManifestRow[],
  problems: Problem[],
): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const [i, { at, asset }] of rows.entries()) {
    const ref = asset.ref ?? asset.name;
    const before = places.get(ref);
    if (before !== undefined) {
      const message = `"${ref}" names ${rows[before]?.at} already: give each its own ref`;
      problems.push({ at, message });
    }
    places.set(ref, i);
  }
  return places;
}

function orderRows(rows: readonly Resolved[]): readonly Resolved[] {
  const sourcesOf = rows.map(placesOf);
  const { order, cyclic } = orderBySources(sourcesOf);
  if (cyclic.length > 0) {
    const cycle = findCycle(sourcesOf, cyclic);
    const names = cycle.map((i) => `"${rows[i]?.asset.ref ?? rows[i]?.asset.name}"`);
    const at = rows[cycle[0] as number]?.at ?? 'the file';
    throwProblems([{ at, message: `expected no cycle, got ${names.join(' from ')}` }]);
  }
  const placeAfter = new Map(order.map((before, after) => [before, after]));
  return order.map((i) => {
    const row = rows[i] as Resolved;
    const from = row.from.map((source) =>
      'row' in source ? { ...source, row: placeAfter.get(source.row) as number } : source,
    );
    return { ...row, from };
  });
}

/** Sources must be registered and older: the contract would refuse the row after others were published. */
async function dateRows(
  target: PublishTarget,
  rows: readonly Resolved[],
  stored: ReadonlyMap<Hex, StoredSubject>,
): Promise<readonly Dated[]> {
  const problems: Problem[] = [];
  const now = await readChainTime(target);
  for (const { at, from } of rows) {
    for (const id of from.flatMap(idOf)) {
      const subject = stored.get(id);
      if (subject === undefined) {
        problems.push({ at, message: `sources: ${id} is not registered` });
      } else if (subject.kind === AGENT) {
        problems.push({ at, message: `sources: ${id} is an agent, expected an asset` });
      }
    }
  }
  throwProblems(problems);
  const dates = assignDates(
    rows.map((row) => ({
      stated: row.asset.createdAt === undefined ? null : secondsOf(row.asset.createdAt),
      isDay: row.asset.createdAt?.includes('T') === false,
      sources: placesOf(row),
      newestOther: Math.max(
        0,
        ...row.from.flatMap(idOf).map((id) => stored.get(id)?.createdAt ?? 0),
      ),
    })),
    startOfDay(now),
  );
  for (const [i, { createdAt, isBent }] of dates.entries()) {
    const { at, asset } = rows[i] as Resolved;
    if (isBent) {
      problems.push({
        at,
        message: `createdAt: expected a time after that of every source (${isoOf(createdAt - 1)}), got ${asset.createdAt}`,
      });
    } else if (createdAt > Math.max(now, Date.now() / 1000)) {
      problems.push({
        at,
        message: `createdAt: expected no time in the future, got ${isoOf(createdAt)}`,
      });
    }
  }
  throwProblems(problems);
  return dates;
}

async function hashFiles(
  rows: readonly Resolved[],
  hashFile: (path: string) => Promise<Hex>,
  problems: Problem[],
): Promise<readonly (Hex | undefined)[]> {
  const hashes: (Hex | undefined)[] = [];
  for (const { at, asset } of rows) {
    try {
      hashes.push(asset.file === undefined ? undefined : await hashFile(asset.file));
    } catch (error) {
      problems.push({ at, message: `file: ${(error as Error).message}` });
      hashes.push(undefined);
    }
  }
  return hashes;
}

async function draftRows(
  { wallet, deployment }: PublishTarget,
  rows: readonly Resolved[],
  dates: readonly Dated[],
  contents: readonly (Hex | undefined)[],
): Promise<Drafts> {
  const prefix = prefixOf(deployment.chainId, deployment.contracts.lineage.address);
  const makeSalt = await createSaltMaker(wallet, deployment);
  const problems: Problem[] = [];
  const drafts: AssetDraft[] = [];
  const ids: Hex[] = [];
  const terms = new Map<Hex, TermsDraft>();
  const places = new Map<Hex, string>();
  for (const [i, row] of rows.entries()) {
    const form = toForm(row, dates[i] as Dated, contents[i], ids);
    try {
      const made = draftFromForm(form, wallet.address, deployment, makeSalt);
      const draft = { ...made.draft, createdAt: dates[i]?.createdAt as number };
      const id = draftIdOf(prefix, draft);
      const before = places.get(id);
      if (before !== undefined) {
        problems.push({
          at: row.at,
          message: `is the same asset as ${before}: the same content and kind`,
        });
      }
      places.set(id, row.at);
      ids.push(id);
      drafts.push(draft);
      for (const one of made.terms) terms.set(one.id, one);
    } catch (error) {
      if (!(error instanceof PedigreeError)) throw error;
      problems.push({ at: row.at, message: error.message });
      ids.push(`0x${'0'.repeat(64)}`);
    }
  }
  throwProblems(problems);
  return { drafts, terms: [...terms.values()] };
}

function toForm(
  { asset, from }: Resolved,
  { createdAt, isAssumed }: Dated,
  content: Hex | undefined,
  ids: readonly Hex[],
): AssetForm {
  const { ref: _, file: __, sources: ___, ...fields } = asset;
  return {
    ...fields,
    ...(content === undefined ? {} : { sha256: content }),
    createdAt: asset.createdAt ?? isoOf(createdAt),
    ...(isAssumed ? { dateNote: asset.dateNote ?? ASSUMED_NOTE } : {}),
    sources: from.map(({ asset: _named, ...source }) => {
      const { relation, acquiredAt, royaltyBps, licenseTermsId } = source;
      const id = 'row' in source ? (ids[source.row] as Hex) : source.id;
      return { id, relation, acquiredAt, royaltyBps, licenseTermsId };
    }),
  };
}

function isoOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}

function startOfDay(seconds: number): number {
  return Math.floor(seconds / 86_400) * 86_400;
}
