import { type Hex, toHex, ZERO_HASH } from '../../encoding/hex.js';
import type { OutputLine } from './output-lines.js';

const CHUNK = 65_536;
const SCHEMES = ['SHA256', 'SALTED'] as const;

type Chunk = {
  readonly contents: Buffer;
  /** Number of the sources. */
  readonly sources: Uint32Array;
  readonly schemes: Uint8Array;
  metadata: Buffer | null;
};

/** Outputs in memory, some forty bytes each; sources are kept once and numbered in the order of their appearance. */
export type OutputStore = {
  readonly size: () => number;
  /** Texts of sources, each with the line on which it stands first. */
  readonly sources: readonly { readonly text: string; readonly line: number }[];
  readonly add: (output: OutputLine, line: number) => void;
  readonly get: (index: number) => Omit<OutputLine, 'sources'>;
  /** Number of an output's sources. */
  readonly sourcesOf: (index: number) => number;
};

export function createOutputStore(): OutputStore {
  const chunks: Chunk[] = [];
  const sources: { text: string; line: number }[] = [];
  const numbers = new Map<string, number>();
  let size = 0;

  function numberOf(text: string, line: number): number {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, sources.length);
    sources.push({ text, line });
    return sources.length - 1;
  }

  function add(output: OutputLine, line: number): void {
    const at = size % CHUNK;
    if (at === 0) chunks.push(newChunk());
    const chunk = chunks[chunks.length - 1] as Chunk;
    chunk.contents.write(output.contentHash.slice(2), at * 32, 32, 'hex');
    chunk.schemes[at] = SCHEMES.indexOf(output.scheme);
    chunk.sources[at] = numberOf(output.sources, line);
    if (output.metadataHash !== ZERO_HASH) {
      chunk.metadata ??= Buffer.alloc(CHUNK * 32);
      chunk.metadata.write(output.metadataHash.slice(2), at * 32, 32, 'hex');
    }
    size += 1;
  }

  function get(index: number): Omit<OutputLine, 'sources'> {
    const chunk = chunks[Math.floor(index / CHUNK)] as Chunk;
    const at = index % CHUNK;
    return {
      scheme: SCHEMES[chunk.schemes[at] as number] ?? 'SHA256',
      contentHash: hashAt(chunk.contents, at),
      metadataHash: chunk.metadata === null ? ZERO_HASH : hashAt(chunk.metadata, at),
    };
  }

  return {
    size: () => size,
    sources,
    add,
    get,
    sourcesOf: (index) => chunks[Math.floor(index / CHUNK)]?.sources[index % CHUNK] as number,
  };
}

function newChunk(): Chunk {
  return {
    contents: Buffer.alloc(CHUNK * 32),
    sources: new Uint32Array(CHUNK),
    schemes: new Uint8Array(CHUNK),
    metadata: null,
  };
}

function hashAt(hashes: Buffer, at: number): Hex {
  return toHex(hashes.subarray(at * 32, at * 32 + 32));
}
