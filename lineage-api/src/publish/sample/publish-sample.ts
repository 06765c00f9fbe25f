import { readdirSync, readFileSync } from 'node:fs';
import type { DeploymentInfo } from '../../encoding/deployment.js';
import type { Address } from '../../encoding/hex.js';
import { prefixOf } from '../../encoding/ids.js';
import { buildMetadata } from '../../encoding/metadata.js';
import type { ContentStore } from '../../files/port.js';
import type { AssertionDraft } from '../draft.js';
import {
  hasAssertions,
  publishAgent,
  publishAssertions,
  publishAssets,
  publishTerms,
} from '../publish.js';
import type { Wallet } from '../wallet.js';
import type { OwnSample, SampleRecord } from './form.js';
import { draftOwn } from './own.js';
import { draftRecords, sampleSalt } from './records.js';

export type SampleTarget = {
  readonly deployment: DeploymentInfo;
  readonly content: ContentStore;
  /** Opens the wallet of the n-th account: 0 is the observer, then the sample's own accounts in their order. */
  readonly openWallet: (index: number) => Promise<Wallet>;
  readonly onProgress?: (message: string) => void;
};

const FOLDER = new URL('../../../../sample/', import.meta.url);

/** Publishes the sample: open models and datasets, our own assets, and what is said of them. Again it changes nothing. */
export async function publishSample(target: SampleTarget): Promise<{ readonly recorded: number }> {
  const { deployment, content, onProgress } = target;
  const own = readOwn();
  const observer = await target.openWallet(0);
  const wallets = new Map<string, Wallet>();
  for (const [i, { key }] of own.accounts.entries())
    wallets.set(key, await target.openWallet(i + 1));

  const prefix = prefixOf(deployment.chainId, deployment.contracts.lineage.address);
  const open = draftRecords(readRecords(), prefix, observer.address);
  onProgress?.(`publishing ${open.drafts.length} open models and datasets`);
  const report = await publishAssets({ wallet: observer, deployment, content }, open.drafts);

  const accounts = new Map<string, Address>();
  for (const [key, wallet] of wallets) accounts.set(key, wallet.address);
  const drafts = draftOwn(own, {
    deployment,
    accounts,
    recordIds: open.ids,
    readFile: readOwnFile,
  });
  for (const bytes of drafts.documents) await content.put(bytes);
  await publishTerms({ wallet: observer, deployment, content }, drafts.terms);
  await publishAgents(own.accounts, wallets, target);
  let recorded = report.recorded;
  for (const [key, wallet] of wallets) {
    const mine = drafts.assets.filter(({ by }) => by === key).map(({ draft }) => draft);
    recorded += (await publishAssets({ wallet, deployment, content }, mine)).recorded;
  }
  await publishStatements(drafts.assertions, wallets, target);
  return { recorded };
}

async function publishAgents(
  accounts: OwnSample['accounts'],
  wallets: ReadonlyMap<string, Wallet>,
  { deployment, content }: SampleTarget,
): Promise<void> {
  for (const { key, kind, name } of accounts) {
    const wallet = wallets.get(key) as Wallet;
    const metadata = buildMetadata({ salt: sampleSalt(`account ${key}`), name });
    await publishAgent({ wallet, deployment, content }, kind, metadata);
  }
}

/** The sample says one thing of a subject: where anything was said, that was it. */
async function publishStatements(
  assertions: ReturnType<typeof draftOwn>['assertions'],
  wallets: ReadonlyMap<string, Wallet>,
  { deployment, content }: SampleTarget,
): Promise<void> {
  for (const [key, wallet] of wallets) {
    const fresh: AssertionDraft[] = [];
    for (const { by, draft } of assertions) {
      if (by !== key || (await hasAssertions({ wallet, deployment, content }, draft.subject)))
        continue;
      fresh.push(draft);
    }
    await publishAssertions({ wallet, deployment, content }, fresh);
  }
}

function readRecords(): SampleRecord[] {
  const folder = new URL('records/', FOLDER);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')).records);
}

function readOwn(): OwnSample {
  return JSON.parse(readFileSync(new URL('own/assets.json', FOLDER), 'utf8'));
}

function readOwnFile(name: string): Uint8Array {
  return readFileSync(new URL(`own/${name}`, FOLDER));
}
