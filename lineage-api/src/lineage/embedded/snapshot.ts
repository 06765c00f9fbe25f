import { createHash } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import type { Hex } from '../../encoding/hex.js';
import type { Csr } from './csr.js';
import type { Position } from './engine.js';
import { createNumbers, placeAll } from './numbers.js';
import { compact, setBase } from './overlay.js';
import { createTopology, reserveNodes, type Topology } from './topology.js';

/** What a snapshot was taken of: it is used only where the rows go on from there. */
export type SnapshotOrigin = {
  readonly instance: Hex;
  readonly epoch: number;
  readonly reveals: number;
  readonly sequence: number;
  readonly block: number;
  readonly blockHash: Hex;
};

type Header = SnapshotOrigin & {
  readonly format: typeof FORMAT;
  readonly nodes: number;
  /** Bytes of each array, in order. */
  readonly lengths: readonly number[];
  /** SHA-256 of all arrays. */
  readonly checksum: string;
};

const FORMAT = 'pedigree-topology/1';
const LENGTH_BYTES = 4;
const MAX_HEADER_BYTES = 4096;

/** Written beside, then renamed: it is there whole, or not at all. Arrays are in the byte order of this machine. */
export function writeSnapshot(file: string, topology: Topology, position: Position): void {
  if (position.block === null) return;
  for (const layers of [topology.head, topology.closed]) compact(layers, topology.numbers.count);
  const parts = toParts(topology);
  const header: Header = {
    format: FORMAT,
    instance: position.instance,
    epoch: position.epoch,
    reveals: position.reveals,
    sequence: position.sequence,
    block: position.block.number,
    blockHash: position.block.hash,
    nodes: topology.numbers.count,
    lengths: parts.map((part) => part.byteLength),
    checksum: checksumOf(parts),
  };
  const text = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32LE(text.length);
  const draft = `${file}.new`;
  const target = openSync(draft, 'w');
  try {
    for (const part of [length, text, ...parts]) writeWhole(target, part);
    fsyncSync(target);
  } finally {
    closeSync(target);
  }
  renameSync(draft, file);
}

/** The topology of a snapshot that `isUsable` accepts; null where there is none, or it is damaged or of something else. */
export function readSnapshot(
  file: string,
  compactAt: number,
  isUsable: (origin: SnapshotOrigin) => boolean,
): { topology: Topology; origin: SnapshotOrigin } | null {
  const bytes = readIfThere(file);
  const header = bytes === null ? null : parseHeader(bytes);
  if (bytes === null || header === null || !isUsable(header)) return null;
  const parts = splitParts(bytes, header);
  if (parts === null || checksumOf(parts) !== header.checksum) return null;
  return { topology: fromParts(header.nodes, parts, compactAt), origin: header };
}

export function removeSnapshot(file: string): void {
  rmSync(file, { force: true });
  rmSync(`${file}.new`, { force: true });
}

function toParts({ numbers, flags, from, parent, head, closed }: Topology): Uint8Array[] {
  const { count } = numbers;
  return [
    numbers.ids.subarray(0, count * 32),
    toBytes(numbers.slots),
    flags.subarray(0, count),
    toBytes(from.subarray(0, count)),
    toBytes(parent.subarray(0, count)),
    ...[head.up, head.down, closed.up, closed.down].flatMap(({ base }) =>
      [base.offsets, base.targets, base.relations, base.from, base.to ?? new Uint32Array(0)].map(
        toBytes,
      ),
    ),
  ];
}

function fromParts(nodes: number, parts: readonly Uint8Array[], compactAt: number): Topology {
  let next = 0;
  const bytes = () => parts[next++] as Uint8Array;
  const words = () => toWords(bytes());
  const topology = createTopology(compactAt, 0);
  const numbers = createNumbers(nodes);
  numbers.ids.set(bytes());
  numbers.count = nodes;
  const slots = words();
  if (slots.length === numbers.slots.length) numbers.slots.set(slots);
  else placeAll(numbers);
  reserveNodes(topology, nodes + 1);
  topology.flags.set(bytes());
  topology.from.set(words());
  topology.parent.set(words());
  const { head, closed } = topology;
  for (const layered of [head.up, head.down, closed.up, closed.down]) {
    const csr: Csr = {
      nodes,
      offsets: words(),
      targets: words(),
      relations: bytes().slice(),
      from: words(),
      to: words(),
    };
    const isClosed = layered === closed.up || layered === closed.down;
    setBase(layered, isClosed ? csr : { ...csr, to: null });
  }
  return Object.assign(topology, { numbers });
}

function parseHeader(bytes: Buffer): Header | null {
  if (bytes.length < LENGTH_BYTES) return null;
  const length = bytes.readUInt32LE(0);
  if (length > MAX_HEADER_BYTES || LENGTH_BYTES + length > bytes.length) return null;
  try {
    const header: Header = JSON.parse(bytes.toString('utf8', LENGTH_BYTES, LENGTH_BYTES + length));
    return header.format === FORMAT && Array.isArray(header.lengths) ? header : null;
  } catch {
    return null;
  }
}

function splitParts(bytes: Buffer, { lengths }: Header): Uint8Array[] | null {
  let at = LENGTH_BYTES + bytes.readUInt32LE(0);
  const parts: Uint8Array[] = [];
  for (const length of lengths) {
    parts.push(bytes.subarray(at, at + length));
    at += length;
  }
  return at === bytes.length ? parts : null;
}

function checksumOf(parts: readonly Uint8Array[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}

function toBytes(array: Uint32Array | Uint8Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

/** A copy, as the bytes may not lie at a multiple of four. */
function toWords(bytes: Uint8Array): Uint32Array {
  const words = new Uint32Array(bytes.byteLength / 4);
  new Uint8Array(words.buffer).set(bytes);
  return words;
}

function writeWhole(target: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.byteLength; ) {
    at += writeSync(target, bytes, at, bytes.byteLength - at);
  }
}

function readIfThere(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
