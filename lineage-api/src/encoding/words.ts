import { PedigreeError } from './error.js';
import type { Hex } from './hex.js';

export type WordsErrorCode = 'MALFORMED_WORDS';

/** One source of a derivation, as `DerivationsRecorded.words` holds it. */
export type DerivationSource = {
  readonly source: Hex;
  readonly licenseTermsId: Hex;
  /** Code of the relation. */
  readonly relation: number;
  /** Unix seconds, claimed; 0 where not stated. */
  readonly acquiredAt: number;
  /** Of 10,000. */
  readonly royaltyBps: number;
};

/** One source of a leaf, as the manifest's words hold it. */
export type LeafSource = Omit<DerivationSource, 'source'> & {
  /** Index into the sources that the batch declares. */
  readonly position: number;
  /** A leaf of that source where it is a batch, or `ALL_LEAVES` for the source itself. */
  readonly leaf: number;
};

function digitsOf(value: number, bytes: number): string {
  return value.toString(16).padStart(bytes * 2, '0');
}

function partAt(word: Hex, bitOffset: number, bits: number): number {
  const end = 66 - bitOffset / 4;
  return Number.parseInt(word.substring(end - bits / 4, end), 16);
}

function pack(parts: readonly (readonly [value: number, bytes: number])[]): Hex {
  return `0x${parts
    .map(([value, bytes]) => digitsOf(value, bytes))
    .join('')
    .padStart(64, '0')}`;
}

/** `relation << 56 | acquiredAt << 16 | royaltyBps`: also the `packed` of a `DependentLinked`. */
export function packDerivation(
  parts: Pick<DerivationSource, 'relation' | 'acquiredAt' | 'royaltyBps'>,
): Hex {
  return pack([
    [parts.relation, 1],
    [parts.acquiredAt, 5],
    [parts.royaltyBps, 2],
  ]);
}

/** `kind << 48 | role << 40 | createdAt`: the `packed` of a `ClaimLinked`. */
export function packClaim(kind: number, role: number, createdAt: number): Hex {
  return pack([
    [kind, 1],
    [role, 1],
    [createdAt, 5],
  ]);
}

/** Three words a source: source id; terms id; `packDerivation`. */
export function packDerivationWords(sources: readonly DerivationSource[]): Hex[] {
  return sources.flatMap((source) => [
    source.source,
    source.licenseTermsId,
    packDerivation(source),
  ]);
}

/** Reads `DerivationsRecorded.words`. Their order and codes are the contract's affair; bits above 64 must be zero. */
export function parseDerivationWords(words: readonly Hex[]): DerivationSource[] {
  if (words.length % 3 !== 0) malformed(`expected three words a source, got ${words.length} words`);
  const sources: DerivationSource[] = [];
  for (let i = 0; i < words.length; i += 3) {
    const packed = words[i + 2] as Hex;
    checkHighBits(packed, 64);
    sources.push({
      source: words[i] as Hex,
      licenseTermsId: words[i + 1] as Hex,
      relation: partAt(packed, 56, 8),
      acquiredAt: partAt(packed, 16, 40),
      royaltyBps: partAt(packed, 0, 16),
    });
  }
  return sources;
}

/** Two words a source: `position << 96 | leaf << 64 | packDerivation`; terms id. */
export function packLeafWords(sources: readonly LeafSource[]): Hex[] {
  return sources.flatMap((source) => [
    pack([
      [source.position, 2],
      [source.leaf, 4],
      [source.relation, 1],
      [source.acquiredAt, 5],
      [source.royaltyBps, 2],
    ]),
    source.licenseTermsId,
  ]);
}

/** Reads the words of a leaf. Whether its sources are declared and older is checked where the batch is known. */
export function parseLeafWords(words: readonly Hex[]): LeafSource[] {
  if (words.length % 2 !== 0) malformed(`expected two words a source, got ${words.length} words`);
  const sources: LeafSource[] = [];
  for (let i = 0; i < words.length; i += 2) {
    const packed = words[i] as Hex;
    checkHighBits(packed, 112);
    sources.push({
      position: partAt(packed, 96, 16),
      leaf: partAt(packed, 64, 32),
      licenseTermsId: words[i + 1] as Hex,
      relation: partAt(packed, 56, 8),
      acquiredAt: partAt(packed, 16, 40),
      royaltyBps: partAt(packed, 0, 16),
    });
  }
  return sources;
}

function checkHighBits(word: Hex, bits: number): void {
  if (!/^0*$/.test(word.substring(2, 66 - bits / 4))) {
    malformed(`expected a word of ${bits} bits, got ${word}`);
  }
}

function malformed(message: string): never {
  throw new PedigreeError<WordsErrorCode>('MALFORMED_WORDS', message);
}
