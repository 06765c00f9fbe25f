import { canonicalText } from './canonical.js';
import { PedigreeError } from './error.js';
import { type Hex, isHex } from './hex.js';
import {
  emptyTree,
  hashLevelsInSteps,
  type LeafContent,
  leafHashBytes,
  type MerkleTree,
  merkleRoot,
} from './merkle.js';
import { finish, STEP, type Steps } from './steps.js';

export type ManifestErrorCode = 'MANIFEST_MALFORMED' | 'MANIFEST_TOO_LARGE' | 'MANIFEST_MISMATCH';

export const MANIFEST_FORMAT = 'pedigree-manifest/1';

/** Bounds of a manifest: about four million leaves of one source, a line of some hundred sources. */
export const MANIFEST_BOUNDS = {
  maxBytes: 2 ** 31,
  maxLeaves: 2 ** 22,
  maxLineBytes: 256 * 1024,
  maxSources: 64,
} as const;

/** One line: a leaf and the salt that keeps it from being guessed. */
export type ManifestLeaf = LeafContent & { readonly salt: Hex };

/** First line of a manifest. */
export type ManifestHeader = { readonly leafCount: number; readonly sources: readonly Hex[] };

/** A manifest in memory; its leaves are parsed as they are walked, each time anew. */
export type Manifest = ManifestHeader & { readonly leaves: () => Generator<ManifestLeaf> };

/** The lines of a manifest, each with its `\n`: NDJSON, every line in RFC 8785 form. */
export function* manifestLines(
  sources: readonly Hex[],
  leaves: readonly ManifestLeaf[],
): Generator<string> {
  yield `${headerLine({ leafCount: leaves.length, sources })}\n`;
  for (const leaf of leaves) yield `${leafLine(leaf)}\n`;
}

/** The first line without its `\n`. */
export function headerLine({ leafCount, sources }: ManifestHeader): string {
  return canonicalText({ format: MANIFEST_FORMAT, leafCount, sources });
}

/** A whole manifest as bytes; their SHA-256 is `manifestHash`. */
export function manifestBytes(
  sources: readonly Hex[],
  leaves: readonly ManifestLeaf[],
): Uint8Array {
  // In parts, since a million leaves do not fit into one string.
  const parts: Buffer[] = [];
  let text = '';
  for (const line of manifestLines(sources, leaves)) {
    text += line;
    if (text.length > 2 ** 20) {
      parts.push(Buffer.from(text, 'utf8'));
      text = '';
    }
  }
  return Buffer.concat([...parts, Buffer.from(text, 'utf8')]);
}

/** A leaf's line without its `\n`. RFC 8785 sorts keys; the values are integers and lower-case hex, so joining them is enough. */
export function leafLine(leaf: ManifestLeaf): string {
  const words = leaf.words.map((word) => `"${word}"`).join(',');
  return `{"contentHash":"${leaf.contentHash}","kind":${leaf.kind},"metadataHash":"${leaf.metadataHash}","salt":"${leaf.salt}","scheme":${leaf.scheme},"words":[${words}]}`;
}

/** Reads a manifest: its first line now, its leaves as they are walked. Errors name the line. */
export function parseManifest(bytes: Uint8Array): Manifest {
  if (bytes.length > MANIFEST_BOUNDS.maxBytes) {
    fail(
      'MANIFEST_TOO_LARGE',
      `expected at most ${MANIFEST_BOUNDS.maxBytes} bytes, got ${bytes.length}`,
    );
  }
  const first = lines(bytes).next().value;
  const header = parseManifestHeader(first ?? '');
  return { ...header, leaves: () => parseLeaves(bytes, header.leafCount) };
}

/** Reads the first line, without its `\n`. */
export function parseManifestHeader(line: string): ManifestHeader {
  const value = parseLine(line, 1);
  const { format, leafCount, sources } = value;
  if (format !== MANIFEST_FORMAT) malformed(1, `expected format ${MANIFEST_FORMAT}`);
  if (!Number.isSafeInteger(leafCount) || (leafCount as number) < 1)
    malformed(1, 'expected a leafCount of at least 1');
  if ((leafCount as number) > MANIFEST_BOUNDS.maxLeaves) {
    fail(
      'MANIFEST_TOO_LARGE',
      `expected at most ${MANIFEST_BOUNDS.maxLeaves} leaves, got ${leafCount}`,
    );
  }
  if (!isWordList(sources) || sources.length > MANIFEST_BOUNDS.maxSources) {
    malformed(1, `expected up to ${MANIFEST_BOUNDS.maxSources} sources of 32 bytes`);
  }
  const header = { format, leafCount: leafCount as number, sources };
  if (canonicalText(header) !== line) malformed(1, 'expected the RFC 8785 form of the header');
  return { leafCount: header.leafCount, sources };
}

const WORD = '0x[0-9a-f]{64}';
/** The one form that a leaf has in RFC 8785: keys sorted, no spaces, small integers, lower-case hex. */
const LEAF_LINE = new RegExp(
  `^\\{"contentHash":"(${WORD})","kind":([0-9]|[1-9][0-9]{1,2}),"metadataHash":"(${WORD})","salt":"(${WORD})","scheme":([0-9]|[1-9][0-9]{1,2}),"words":\\[((?:"${WORD}",)*(?:"${WORD}")?)\\]\\}$`,
);

/** Reads one leaf's line, without its `\n`; `number` counts lines from 1, for the error. */
export function parseManifestLeaf(line: string, number: number): ManifestLeaf {
  const match = LEAF_LINE.exec(line);
  if (match === null) malformed(number, 'expected a leaf in RFC 8785 form');
  const [, contentHash, kind, metadataHash, salt, scheme, words] = match as unknown as [
    string,
    Hex,
    string,
    Hex,
    Hex,
    string,
    string,
  ];
  if (Number(kind) > 255 || Number(scheme) > 255) {
    malformed(number, 'expected codes of kind and scheme up to 255');
  }
  if (words.endsWith(',')) malformed(number, 'expected a word after the last comma');
  return {
    kind: Number(kind),
    scheme: Number(scheme),
    contentHash,
    metadataHash,
    salt,
    words: words === '' ? [] : (words.slice(1, -1).split('","') as Hex[]),
  };
}

/** What a `BatchAnchored` says of its manifest. */
export type AnchoredBatch = {
  readonly prefix: Hex;
  readonly batchId: Hex;
  readonly root: Hex;
  readonly leafCount: number;
  readonly sources: readonly Hex[];
};

/** The tree of a manifest's leaves, of which proofs are made. */
export function manifestTree(
  batch: Pick<AnchoredBatch, 'prefix' | 'batchId'>,
  leafCount: number,
  leaves: Iterable<ManifestLeaf>,
): MerkleTree {
  return finish(manifestTreeInSteps(batch, leafCount, leaves));
}

function* manifestTreeInSteps(
  batch: Pick<AnchoredBatch, 'prefix' | 'batchId'>,
  leafCount: number,
  leaves: Iterable<ManifestLeaf>,
): Steps<MerkleTree> {
  const tree = emptyTree(leafCount);
  let index = 0;
  for (const leaf of leaves) {
    const place = { prefix: batch.prefix, batchId: batch.batchId, index, leafCount };
    tree.nodes.set(leafHashBytes(place, leaf.salt, leaf), index * 32);
    index += 1;
    if (index % STEP === 0) yield;
  }
  return yield* hashLevelsInSteps(tree);
}

/** Parses a manifest and throws `MANIFEST_MISMATCH` unless it is the one that was anchored. */
export function verifyManifest(batch: AnchoredBatch, bytes: Uint8Array): Manifest {
  return finish(verifyManifestInSteps(batch, bytes));
}

/** The same in steps: between two of them others may be served. */
export function* verifyManifestInSteps(batch: AnchoredBatch, bytes: Uint8Array): Steps<Manifest> {
  const manifest = parseManifest(bytes);
  if (manifest.leafCount !== batch.leafCount) {
    mismatch(`expected ${batch.leafCount} leaves, got ${manifest.leafCount}`);
  }
  if (manifest.sources.join() !== batch.sources.join())
    mismatch('expected the sources that were declared');
  const tree = yield* manifestTreeInSteps(batch, manifest.leafCount, manifest.leaves());
  const root = merkleRoot(tree);
  if (root !== batch.root) mismatch(`expected the root ${batch.root}, got ${root}`);
  return manifest;
}

function* parseLeaves(bytes: Uint8Array, leafCount: number): Generator<ManifestLeaf> {
  let number = 0;
  for (const line of lines(bytes)) {
    number += 1;
    if (number === 1) continue;
    if (number > leafCount + 1) malformed(number, `expected ${leafCount} leaves, got more`);
    yield parseManifestLeaf(line, number);
  }
  if (number !== leafCount + 1)
    malformed(number, `expected ${leafCount} leaves, got ${number - 1}`);
}

function* lines(bytes: Uint8Array): Generator<string> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let start = 0;
  for (let number = 1; start < buffer.length; number++) {
    const end = buffer.indexOf(10, start);
    if (end < 0) malformed(number, 'expected a line end');
    if (end - start > MANIFEST_BOUNDS.maxLineBytes) {
      fail(
        'MANIFEST_TOO_LARGE',
        `line ${number}: expected at most ${MANIFEST_BOUNDS.maxLineBytes} bytes`,
      );
    }
    yield buffer.toString('utf8', start, end);
    start = end + 1;
  }
}

function parseLine(line: string, number: number): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    malformed(number, 'expected JSON');
  }
  if (typeof value !== 'object' || value === null) malformed(number, 'expected an object');
  return value as Record<string, unknown>;
}

function isWord(value: unknown): value is Hex {
  return isHex(value, 32) && value === value.toLowerCase();
}

function isWordList(value: unknown): value is Hex[] {
  return Array.isArray(value) && value.every(isWord);
}

function malformed(line: number, message: string): never {
  fail('MANIFEST_MALFORMED', `line ${line}: ${message}`);
}

function mismatch(message: string): never {
  fail('MANIFEST_MISMATCH', `${message}; it is not the manifest of this batch`);
}

function fail(code: ManifestErrorCode, message: string): never {
  throw new PedigreeError(code, message);
}
