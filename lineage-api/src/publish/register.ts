import { createHmac } from 'node:crypto';
import type { DeploymentInfo } from '../encoding/deployment.js';
import { CODES, type CodeName, type CodeSet, findCodeName } from '../encoding/enums.js';
import { PedigreeError } from '../encoding/error.js';
import { sha256 } from '../encoding/hash.js';
import { type Address, type Hex, isHex, ZERO_HASH } from '../encoding/hex.js';
import { draftFromForm, parseAssetForm, type SaltMaker } from './asset-form.js';
import type { PublishErrorCode } from './errors.js';
import { publishAssertions, publishAssets, publishTerms } from './publish.js';
import type { PublishTarget } from './target.js';

export type RegisterReport = {
  readonly id: Hex;
  readonly registrant: Address;
  /** False where it was registered already. */
  readonly recorded: boolean;
  readonly transactions: readonly Hex[];
};

/** Registers one asset as a form describes it, under the wallet's account. */
export async function registerAsset(target: PublishTarget, form: unknown): Promise<RegisterReport> {
  const { wallet, deployment } = target;
  const registrant = wallet.address;
  const parsed = parseAssetForm(form);
  const makeSalt = await createSaltMaker(wallet, deployment);
  const { draft, terms } = draftFromForm(parsed, registrant, deployment, makeSalt);
  const before = await publishTerms(target, terms);
  const report = await publishAssets(target, [draft]);
  return {
    id: report.ids[0] as Hex,
    registrant,
    recorded: report.recorded > 0,
    transactions: [...before, ...report.transactions],
  };
}

/**
 * Salts from the account's key: a signature that is never published, hashed with the purpose. Nobody without the key can
 * make them, and whoever has it makes the same ones again.
 */
export async function createSaltMaker(
  { account, chainId }: PublishTarget['wallet'],
  { contracts }: DeploymentInfo,
): Promise<SaltMaker> {
  const secret = await account.signMessage({
    message: `Pedigree: what salts are made of. Never publish this signature.\n${chainId} ${contracts.lineage.address}`,
  });
  return (purpose) => `0x${createHmac('sha256', secret).update(purpose).digest('hex')}`;
}

/** The newest block's time, in unix seconds: what is registered now cannot be younger. */
export async function readChainTime({ wallet }: PublishTarget): Promise<number> {
  return Number((await wallet.ask((client) => client.getBlock())).timestamp);
}

/** Height of the newest block: what was published before it was asked for stands in it or before it. */
export async function readChainHeight({ wallet }: PublishTarget): Promise<number> {
  return Number(await wallet.ask((client) => client.getBlockNumber()));
}

/** What `pedigree attest` is given; names of codes are checked here. */
export type AttestForm = {
  readonly subject: string;
  /** A derivation of the subject, by the fact that records it; null where the whole subject is spoken of. */
  readonly edge: { readonly source: Hex; readonly factId: Hex; readonly index: number } | null;
  readonly stance: string;
  readonly role: string;
  /** Name of the kind of statement; its SHA-256 is recorded. */
  readonly schema: string;
  readonly evidence: Uint8Array;
  /** Until when it holds, unix seconds; without end without it. */
  readonly validUntil?: number;
};

/** Records what the wallet's account says of an asset, and keeps the evidence by its hash. */
export async function attest(
  target: PublishTarget,
  form: AttestForm,
): Promise<{ readonly evidenceHash: Hex; readonly transactions: readonly Hex[] }> {
  const { subject, edge } = form;
  if (!isHex(subject, 32)) throw badAttestation('asset', 'an id of 32 bytes', subject);
  const stance = nameIn('stance', form.stance);
  const role = nameIn('role', form.role);
  const evidenceHash = await target.content.put(form.evidence);
  const transactions = await publishAssertions(target, [
    {
      kind: 'ATTESTED',
      subject,
      part: edge?.factId ?? ZERO_HASH,
      index: edge?.index ?? 0,
      object: edge?.source ?? ZERO_HASH,
      role,
      stance,
      schema: sha256(Buffer.from(form.schema, 'utf8')),
      evidenceHash,
      validUntil: form.validUntil ?? 0,
    },
  ]);
  return { evidenceHash, transactions };
}

function nameIn<S extends CodeSet>(set: S, name: string): CodeName<S> {
  const names = CODES[set] as readonly string[];
  const known = findCodeName(set, names.indexOf(name));
  if (known === undefined) throw badAttestation(set, names.filter(Boolean).join(', '), name);
  return known;
}

function badAttestation(
  what: string,
  expected: string,
  got: string,
): PedigreeError<PublishErrorCode> {
  return new PedigreeError('BAD_RECORD', `${what}: expected ${expected}, got "${got}"`);
}
