import type { Hex } from '../encoding/hex.js';
import type { ContentStore } from '../files/port.js';
import type { LineageGraph } from '../lineage/port.js';
import type { FactSource } from '../sources/port.js';
import type { AttemptOptions } from './attempt.js';
import type { IngestEvent } from './events.js';
import type { TakeTurn } from './turns.js';

export type ContentOptions = {
  readonly source: Pick<FactSource, 'factsOf'>;
  readonly graph: LineageGraph;
  readonly content: ContentStore;
  readonly prefix: Hex;
  /** Writes to the graph, and what they rest on, one after the other. */
  readonly turn: TakeTurn;
  /** How long to wait before asking again for what was not there, and before looking again when nothing new came. */
  readonly contentWaitMs: number;
  /** How long content is left alone that may be mended. */
  readonly contentLaterMs: number;
  readonly maxManifestLeaves: number;
  readonly onEvent: (event: IngestEvent) => void;
};

export type Reading = Omit<AttemptOptions, 'book'>;

export type ContentReader = {
  /** Looks for some of what is missing; how many were found. */
  read(reading: Reading): Promise<number>;
  /** Whether all that is missing has been looked at. */
  isAtEnd(): boolean;
};

/** `FOUND`: something was added. `MORE`: nothing, but not all has been looked at. */
export type Look = (signal: AbortSignal) => Promise<'FOUND' | 'MORE' | 'NOTHING'>;
