import { join } from 'node:path';
import type { DeploymentInfo } from '../../lineage-api/src/encoding/deployment.js';
import { openLocalStore } from '../../lineage-api/src/files/local.js';
import type { ContentStore } from '../../lineage-api/src/files/port.js';
import {
  publishImport,
  type ReadImport,
  readDpi,
  readMot,
} from '../../lineage-api/src/publish/import/import.js';
import { localKey } from '../../lineage-api/src/publish/local-accounts.js';
import { openWallet } from '../../lineage-api/src/publish/wallet.js';
import { deployTo } from '../harness/deploy.js';
import { findSharedData } from '../harness/shared-data.js';

/** All real records, published to a chain. */
export type ImportedRecords = {
  readonly deployment: DeploymentInfo;
  readonly content: ContentStore;
  readonly dpi: Awaited<ReturnType<typeof readDpi>>;
  readonly mot: Awaited<ReturnType<typeof readMot>>;
};

/** Registers every record of both collections, as `pedigree import` does. */
export async function importRealRecords(rpcUrl: string, folder: string): Promise<ImportedRecords> {
  const deployment = await deployTo(rpcUrl);
  const content = await openLocalStore({ dir: join(folder, 'files') });
  const dpi = await readDpi(findSharedData('dpi') as string);
  const mot = await readMot(findSharedData('mot') as string);
  const wallet = await openWallet({ rpcUrl, key: localKey(1) });
  for (const { assets } of [dpi, mot] as readonly ReadImport<unknown>[]) {
    await publishImport({ wallet, deployment, content }, assets);
  }
  return { deployment, content, dpi, mot };
}
