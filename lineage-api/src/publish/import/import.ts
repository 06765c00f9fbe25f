import { prefixOf } from '../../encoding/ids.js';
import { type PublishReport, publishAssets } from '../publish.js';
import { createSaltMaker } from '../register.js';
import { findSubjects } from '../subjects.js';
import type { PublishTarget } from '../target.js';
import { tellWhatStands } from '../what-stands.js';
import { countDpi, type DpiCounts } from './dpi/counts.js';
import { mapDpi } from './dpi/map.js';
import { resolveParents } from './dpi/parents.js';
import { readDpiFolder } from './dpi/read.js';
import {
  type DatedAsset,
  type DraftContext,
  dateAssets,
  draftImported,
  idOfImported,
} from './drafts.js';
import { countMot, type MotCounts } from './mot/counts.js';
import { mapMot } from './mot/map.js';
import { resolveOrigins } from './mot/origins.js';
import { readMotFolder } from './mot/read.js';
import type { ImportProblem } from './records.js';
import { type ImportReport, reportOn } from './report.js';

/** A folder of records, read: what it holds, and what it comes to. */
export type ReadImport<Counts> = {
  /** In the order in which they are published. */
  readonly assets: readonly DatedAsset[];
  readonly counts: Counts;
  readonly report: ImportReport;
};

/** Reads `data_summaries` of the Data Provenance Initiative. Throws `BAD_FOLDER` where there are no records. */
export async function readDpi(folder: string): Promise<ReadImport<DpiCounts>> {
  const read = await readDpiFolder(folder);
  const parents = resolveParents(read.records);
  const assets = mapDpi(read.records, read.classes, parents);
  return toImport(assets, countDpi(read, parents), read.problems);
}

/** Reads `models` of the Model Openness Tool. Throws `BAD_FOLDER` where there are none. */
export async function readMot(folder: string): Promise<ReadImport<MotCounts>> {
  const { models, problems } = await readMotFolder(folder);
  const origins = resolveOrigins(models);
  return toImport(mapMot(origins), countMot(models, origins), problems);
}

function toImport<Counts>(
  assets: Parameters<typeof dateAssets>[0],
  counts: Counts,
  problems: readonly ImportProblem[],
): ReadImport<Counts> {
  const dated = dateAssets(assets);
  return { assets: dated, counts, report: reportOn(dated, problems) };
}

export type PublishedImport = Pick<PublishReport, 'recorded' | 'skipped' | 'transactions'>;

/**
 * Registers the assets of an import that are not registered yet, as an `OBSERVER`. Run again it changes nothing; stopped
 * anywhere, the next run completes it.
 */
export async function publishImport(
  target: PublishTarget,
  assets: readonly DatedAsset[],
): Promise<PublishedImport> {
  const { deployment, wallet } = target;
  const context = {
    prefix: prefixOf(deployment.chainId, deployment.contracts.lineage.address),
    registrant: wallet.address,
    makeSalt: await createSaltMaker(wallet, deployment),
  };
  const drafts = draftImported(await keepRecordedDates(target, assets, context), context);
  const { recorded, skipped, transactions } = await tellWhatStands(target, (counted) =>
    publishAssets(counted, drafts),
  );
  return { recorded, skipped, transactions };
}

/** Records change between two imports; what is registered keeps its date, and the others come before or after it. */
async function keepRecordedDates(
  target: PublishTarget,
  assets: readonly DatedAsset[],
  context: DraftContext,
): Promise<readonly DatedAsset[]> {
  const ids = new Map(
    assets.map(({ asset }) => [idOfImported(asset, context), asset.identifier] as const),
  );
  await target.wallet.settle();
  const recorded = new Map<string, number>();
  for (const [id, { createdAt }] of await findSubjects(target, [...ids.keys()])) {
    recorded.set(ids.get(id) as string, createdAt);
  }
  if (recorded.size === 0) return assets;
  return dateAssets(
    assets.map(({ asset }) => asset),
    recorded,
  );
}
