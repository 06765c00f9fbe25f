import { prefixOf } from '../../encoding/ids.js';
import { type AssetDraft, draftIdOf, type TermsDraft } from '../draft.js';
import { publishAssets, publishTerms } from '../publish.js';
import { findSubjects } from '../subjects.js';
import type { PublishTarget } from '../target.js';
import { tellWhatStands } from '../what-stands.js';

/** What an import did, or would do. */
export type ImportReport = {
  readonly dryRun: boolean;
  readonly assets: readonly ImportedAsset[];
  /** Assets that were registered by this run, or would be. */
  readonly recorded: number;
  /** Assets that were registered already: left as they were. */
  readonly skipped: number;
  readonly transactions: readonly `0x${string}`[];
};

export type ImportedAsset = {
  readonly id: `0x${string}`;
  readonly kind: AssetDraft['kind'];
  readonly name: string;
  /** Unix seconds. */
  readonly createdAt: number;
  readonly timeBasis: AssetDraft['timeBasis'];
  readonly sources: number;
  /** Sources that are registered nowhere. */
  readonly unregistered: number;
  readonly registeredBefore: boolean;
};

/** Assets to be published, sources before what derives from them, and the terms that they offer. */
export type Drafts = {
  readonly drafts: readonly AssetDraft[];
  readonly terms: readonly TermsDraft[];
};

/** Publishes drafts in their order, terms first. Again it changes nothing; stopped anywhere, the next run does the rest. */
export async function publishDrafts(
  target: PublishTarget,
  { drafts, terms }: Drafts,
): Promise<ImportReport> {
  const preview = await previewDrafts(target, drafts);
  return tellWhatStands(target, async (counted) => {
    const before = await publishTerms(counted, terms);
    const { recorded, skipped, transactions } = await publishAssets(counted, drafts);
    return {
      ...preview,
      dryRun: false,
      recorded,
      skipped,
      transactions: [...before, ...transactions],
    };
  });
}

/** What publishing would do; nothing is sent. */
export async function previewDrafts(
  target: PublishTarget,
  drafts: readonly AssetDraft[],
): Promise<ImportReport> {
  const { chainId, contracts } = target.deployment;
  const prefix = prefixOf(chainId, contracts.lineage.address);
  const ids = drafts.map((draft) => draftIdOf(prefix, draft));
  const known = await findSubjects(target, ids);
  const assets = drafts.map((draft, i) => ({
    id: ids[i] as `0x${string}`,
    kind: draft.kind,
    name: draft.metadata?.document.name ?? '',
    createdAt: draft.createdAt,
    timeBasis: draft.timeBasis,
    sources: draft.sources.length,
    unregistered: draft.named.length,
    registeredBefore: known.has(ids[i] as `0x${string}`),
  }));
  const skipped = assets.filter(({ registeredBefore }) => registeredBefore).length;
  return {
    dryRun: true,
    assets,
    recorded: assets.length - skipped,
    skipped,
    transactions: [],
  };
}
