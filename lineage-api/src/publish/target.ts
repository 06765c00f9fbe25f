import type { DeploymentInfo } from '../encoding/deployment.js';
import type { ContentStore } from '../files/port.js';
import type { Wallet } from './wallet.js';

/** Where records go, and by whose hand. */
export type PublishTarget = {
  readonly wallet: Wallet;
  readonly deployment: DeploymentInfo;
  /** Where metadata documents are put before the facts that name them. */
  readonly content: ContentStore;
  readonly onProgress?: (progress: PublishProgress) => void;
};

export type PublishProgress = { readonly recorded: number; readonly of: number };
