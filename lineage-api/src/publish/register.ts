import { CODES, type CodeName, type CodeSet, findCodeName } from '../encoding/enums.js';
import { PedigreeError } from '../encoding/error.js';
import { sha256 } from '../encoding/hash.js';
import { type Address, type Hex, isHex, ZERO_HASH } from '../encoding/hex.js';
import { draftFromForm, parseAssetForm } from './asset-form.js';
import type { PublishErrorCode } from './errors.js';
import { type PublishTarget, publishAssertions, publishAssets, publishTerms } from './publish.js';

export type RegisterReport = {
  readonly id: Hex;
  readonly registrant: Address;
  /** False where it was registered already. */
  readonly recorded: boolean;
  readonly transactions: readonly Hex[];
};

/** Registers one asset as a form describes it, under the wallet's account. */
export async function registerAsset(target: PublishTarget, form: unknown): Promise<RegisterReport> {
  const registrant = target.wallet.address;
  const { draft, terms } = draftFromForm(parseAssetForm(form), registrant, target.deployment);
  const before = await publishTerms(target, terms);
  const report = await publishAssets(target, [draft]);
  return {
    id: report.ids[0] as Hex,
    registrant,
    recorded: report.recorded > 0,
    transactions: [...before, ...report.transactions],
  };
}

/** What `pedigree attest` is given; names of codes are checked here. */
export type AttestForm = {
  readonly subject: string;
  /** The source of a derivation of the subject, or null where the whole subject is spoken of. */
  readonly source: string | null;
  readonly stance: string;
  readonly role: string;
  /** Name of the kind of statement; its SHA-256 is recorded. */
  readonly schema: string;
  readonly evidence: Uint8Array;
};

/** Records what the wallet's account says of an asset, and keeps the evidence by its hash. */
export async function attest(
  target: PublishTarget,
  form: AttestForm,
): Promise<{ readonly evidenceHash: Hex; readonly transactions: readonly Hex[] }> {
  const { subject, source } = form;
  if (!isHex(subject, 32)) throw badAttestation('asset', 'an id of 32 bytes', subject);
  if (source !== null && !isHex(source, 32))
    throw badAttestation('source', 'an id of 32 bytes', source);
  const stance = nameIn('stance', form.stance);
  const role = nameIn('role', form.role);
  const evidenceHash = await target.content.put(form.evidence);
  const transactions = await publishAssertions(target, [
    {
      kind: 'ATTESTED',
      subject,
      part: ZERO_HASH,
      index: 0,
      object: source ?? ZERO_HASH,
      role,
      stance,
      schema: sha256(Buffer.from(form.schema, 'utf8')),
      evidenceHash,
      validUntil: 0,
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
