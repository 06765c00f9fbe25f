import {
  closeSync,
  fstatSync,
  fsyncSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { crc32 } from 'node:zlib';
import type { Hex } from '../../encoding/hex.js';
import { createChains } from './edge-chains.js';
import type { Position } from './engine.js';
import { createNumbers, placeAll } from './numbers.js';
import { setBase } from './overlay.js';
import { sharedBytes, sharedWords } from './shared.js';
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
  /** Rows of edges. */
  readonly rows: number;
  /** Bytes of each array, in order. */
  readonly lengths: readonly number[];
};

const FORMAT = 'pedigree-topology/3';
const LENGTH_BYTES = 4;
const CHECKSUM_BYTES = 4;
const MAX_HEADER_BYTES = 4096;
const PART_BYTES = 4 * 2 ** 20;
/** Room for nodes that come after: growing means copying. */
const HEADROOM = 1 / 32;

/** Null while the graph has no block. */
export function originOf({ block, ...position }: Position): SnapshotOrigin | null {
  const { instance, epoch, reveals, sequence } = position;
  if (block === null) return null;
  return { instance, epoch, reveals, sequence, block: block.number, blockHash: block.hash };
}

/**
 * Writes a topology whose edges all are in its bases; written beside, then renamed: it is there whole, or not at all. Arrays
 * are in the byte order of this machine, a CRC-32 of all after them. Nodes may come while they are written: those that
 * follow the origin are read from the rows again.
 */
export function writeSnapshot(file: string, topology: Topology, origin: SnapshotOrigin): void {
  const nodes = topology.numbers.count;
  const parts = toParts(topology, nodes);
  const lengths = parts.map((part) => part.byteLength);
  const { rows } = topology.chains;
  const header: Header = { format: FORMAT, ...origin, nodes, rows, lengths };
  const text = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32LE(text.length);
  const draft = `${file}.new`;
  const target = openSync(draft, 'w');
  try {
    let sum = 0;
    for (const part of [length, text, ...parts]) sum = writeWhole(target, part, sum);
    const checksum = Buffer.alloc(CHECKSUM_BYTES);
    checksum.writeUInt32LE(sum);
    writeWhole(target, checksum, sum);
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
  const source = openIfThere(file);
  if (source === null) return null;
  try {
    const reader = createReader(source);
    const length = reader.read(new Uint8Array(LENGTH_BYTES));
    const size = length === null ? 0 : Buffer.from(length).readUInt32LE();
    if (size > MAX_HEADER_BYTES) return null;
    const header = parseHeader(reader.read(new Uint8Array(size)));
    if (header === null || !isUsable(header)) return null;
    const expected = LENGTH_BYTES + size + sumOf(header.lengths) + CHECKSUM_BYTES;
    if (fstatSync(source).size !== expected) return null;
    const topology = readTopology(reader, header, compactAt);
    const sum = reader.sum();
    const checksum = reader.read(new Uint8Array(CHECKSUM_BYTES));
    if (topology === null || checksum === null) return null;
    if (Buffer.from(checksum).readUInt32LE() !== sum) return null;
    return { topology, origin: header };
  } finally {
    closeSync(source);
  }
}

export function removeSnapshot(file: string): void {
  rmSync(file, { force: true });
  rmSync(`${file}.new`, { force: true });
}

function toParts({ numbers, flags, from, parent, chains, head, closed }: Topology, nodes: number) {
  return [
    numbers.ids.subarray(0, nodes * 32),
    numbers.slots,
    flags.subarray(0, nodes),
    from.subarray(0, nodes),
    parent.subarray(0, nodes),
    chains.last.subarray(0, nodes),
    chains.before.subarray(0, chains.rows + 1),
    ...[head.up, head.down, closed.up, closed.down].flatMap(({ base }) => [
      base.offsets,
      base.targets,
      base.relations,
      base.from,
      base.to ?? new Uint32Array(0),
    ]),
  ];
}

type Reader = {
  /** Fills the bytes; null where the file ends before. */
  read<T extends Uint8Array | Uint32Array>(into: T): T | null;
  /** CRC-32 of all that has been read. */
  sum(): number;
};

function createReader(source: number): Reader {
  let sum = 0;
  return {
    read(into) {
      const bytes = toBytes(into);
      for (let at = 0; at < bytes.length; ) {
        const part = bytes.subarray(at, at + PART_BYTES);
        const got = readSync(source, part);
        if (got === 0) return null;
        sum = crc32(part.subarray(0, got), sum);
        at += got;
      }
      return into;
    },
    sum: () => sum,
  };
}

/** Null where the file is cut short or its lengths do not fit each other. */
function readTopology(reader: Reader, { nodes, rows, lengths }: Header, compactAt: number) {
  let next = 0;
  const bytesOf = () => lengths[next++] ?? 0;
  const words = () => reader.read(sharedWords(bytesOf() >>> 2));
  const room = nodes + Math.ceil(nodes * HEADROOM);
  const topology = createTopology(compactAt, 0);
  const numbers = createNumbers(room);
  if (bytesOf() !== nodes * 32 || reader.read(numbers.ids.subarray(0, nodes * 32)) === null) {
    return null;
  }
  numbers.count = nodes;
  const slots = words();
  if (slots === null) return null;
  if (slots.length === numbers.slots.length) numbers.slots = slots;
  else placeAll(numbers);
  reserveNodes(topology, room);
  const chains = createChains(room, rows + Math.ceil(rows * HEADROOM));
  chains.rows = rows;
  const columns = [topology.flags, topology.from, topology.parent, chains.last].map((column) =>
    column.subarray(0, nodes),
  );
  for (const part of [...columns, chains.before.subarray(0, rows + 1)]) {
    if (part.byteLength !== bytesOf() || reader.read(part) === null) return null;
  }
  const { head, closed } = topology;
  for (const layered of [head.up, head.down, closed.up, closed.down]) {
    const offsets = words();
    const targets = words();
    const relations = reader.read(sharedBytes(bytesOf()));
    const from = words();
    const to = words();
    if (offsets === null || targets === null || relations === null) return null;
    if (from === null || to === null) return null;
    const isClosed = layered === closed.up || layered === closed.down;
    const count = Math.max(0, offsets.length - 1);
    setBase(layered, { nodes: count, offsets, targets, relations, from, to: isClosed ? to : null });
  }
  return Object.assign(topology, { numbers, chains });
}

function parseHeader(bytes: Uint8Array | null): Header | null {
  if (bytes === null) return null;
  try {
    const header: Header = JSON.parse(Buffer.from(bytes).toString('utf8'));
    return header.format === FORMAT && Array.isArray(header.lengths) ? header : null;
  } catch {
    return null;
  }
}

function sumOf(lengths: readonly number[]): number {
  return lengths.reduce((sum, length) => sum + length, 0);
}

/** In parts, each copied first: what is summed up is what is written, whoever changes it meanwhile. */
function writeWhole(target: number, words: Uint8Array | Uint32Array, sum: number): number {
  const bytes = toBytes(words);
  let total = sum;
  for (let at = 0; at < bytes.length; at += PART_BYTES) {
    const part = Uint8Array.from(bytes.subarray(at, at + PART_BYTES));
    total = crc32(part, total);
    for (let done = 0; done < part.length; ) done += writeSync(target, part, done);
  }
  return total;
}

function toBytes(array: Uint32Array | Uint8Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

function openIfThere(file: string): number | null {
  try {
    return openSync(file, 'r');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
