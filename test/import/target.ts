import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hex } from '../../lineage-api/src/encoding/hex.js';
import { openLocalStore } from '../../lineage-api/src/files/local.js';
import { localKey } from '../../lineage-api/src/publish/local-accounts.js';
import type { PublishTarget } from '../../lineage-api/src/publish/target.js';
import { openWallet } from '../../lineage-api/src/publish/wallet.js';
import { startAnvil } from '../harness/anvil.js';
import { deployTo } from '../harness/deploy.js';

/** A chain with our registries, and accounts that publish to it. */
export type TestChain = {
  readonly target: PublishTarget;
  readonly folder: string;
  /** Facts that were recorded so far, by the transactions of the account. */
  sent(): Promise<number>;
  /** What the account has, in wei. */
  setFunds(wei: bigint): Promise<void>;
  stop(): Promise<void>;
};

export async function startTestChain(): Promise<TestChain> {
  const anvil = await startAnvil();
  const folder = mkdtempSync(join(tmpdir(), 'pedigree-forms-'));
  const deployment = await deployTo(anvil.rpcUrl);
  const wallet = await openWallet({ rpcUrl: anvil.rpcUrl, key: localKey(3) });
  const content = await openLocalStore({ dir: join(folder, 'files') });
  return {
    target: { wallet, deployment, content },
    folder,
    sent: () => wallet.ask((client) => client.getTransactionCount({ address: wallet.address })),
    setFunds: async (wei) => {
      await anvil.rpc('anvil_setBalance', [wallet.address, `0x${wei.toString(16)}`]);
    },
    stop: async () => {
      await anvil.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A hash that a test makes up. */
export function hashOf(text: string): Hex {
  return `0x${createHash('sha256').update(text).digest('hex')}`;
}
