import { readFile } from 'node:fs/promises';
import { privateKeyToAddress } from 'viem/accounts';
import type { LicenseOptions } from '../api/license/service.js';
import type { Config } from '../config.js';
import { parsePolicy } from '../domain/license/policy/parse.js';
import type { Policy } from '../domain/license/policy/types.js';
import { DOCUMENT_BOUNDS } from '../encoding/bounded-json.js';
import { PedigreeError } from '../encoding/error.js';
import type { Address } from '../encoding/hex.js';
import type { ContentStore } from '../files/port.js';
import { LOCAL_ACCOUNT, localKey } from '../publish/local-accounts.js';

/** What licences are judged by, beside the policies: whose conclusions, and where their documents are. */
export function licenseOptionsOf(
  config: Config,
  policies: readonly Policy[],
  content: ContentStore,
  isLocal: boolean,
): LicenseOptions {
  return {
    policies,
    counsel: [...config.counsel, ...(isLocal ? [localUser()] : [])],
    readDocument: (hash, signal) => content.get(hash, DOCUMENT_BOUNDS.maxBytes, { signal }),
  };
}

/** On a chain of our own the user's account is who signs without a key file: his conclusions are one's own. */
function localUser(): Address {
  return privateKeyToAddress(localKey(LOCAL_ACCOUNT.user)).toLowerCase() as Address;
}

/** The service's own policies, as the settings name them: a bad one stops the start before anything runs. */
export async function readPolicies({ licensePolicies }: Config): Promise<readonly Policy[]> {
  const policies: Policy[] = [];
  for (const file of licensePolicies) policies.push(await readPolicy(file));
  const twice = policies.find(
    ({ name }, i) => policies.findIndex((each) => each.name === name) < i,
  );
  if (twice !== undefined) {
    throw new PedigreeError(
      'BAD_CONFIG',
      `--license-policies: expected different names, got "${twice.name}" twice`,
    );
  }
  return policies;
}

async function readPolicy(file: string): Promise<Policy> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (cause) {
    throw new PedigreeError(
      'BAD_CONFIG',
      `--license-policies: cannot read ${file}: ${(cause as Error).message}`,
      { cause },
    );
  }
  try {
    return parsePolicy(bytes);
  } catch (cause) {
    if (!(cause instanceof PedigreeError)) throw cause;
    throw new PedigreeError(cause.code, `${file}: ${cause.message}`, { cause });
  }
}
