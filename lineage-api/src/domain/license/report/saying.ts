import { PedigreeError } from '../../../encoding/error.js';
import type { Address, Hex } from '../../../encoding/hex.js';
import type { MetadataDocument } from '../../../encoding/metadata.js';
import type { ItemOf } from '../../asset-state.js';
import type { ClosureNode } from '../../closure.js';
import type { DocumentRow, NodeKind } from '../../rows.js';
import { findFirst } from './single-items.js';

/** What a metadata document states of a licence. */
export type Statement = NonNullable<MetadataDocument['statements']>[number];
export type Combine = NonNullable<MetadataDocument['combine']>;
export type AssetPart = Statement['appliesTo'][number];

/** Statements of one document that speak of the parts in question, and how they combine. */
export type Stated = {
  readonly statements: readonly Statement[];
  /** Null where the document does not say. */
  readonly combine: Combine | null;
  /** What is judged of them: the same text wherever the same licences are stated. */
  readonly judgedAs: string;
  /** Names of sources that are registered nowhere, by their commitment. */
  readonly unregistered: ReadonlyMap<Hex, string>;
  /** The licence, for people. */
  readonly license: string;
  /** Every expression, once. */
  readonly expressions: readonly string[];
  /** SHA-256 of the text that was read, where all that name one name the same. */
  readonly textHash: Hex | null;
};

/** The fact that something rests on, and whose chain it stands in. */
export type EvidenceRef = {
  readonly factId: Hex;
  readonly subject: Hex;
  readonly block: number;
  readonly by: Address;
};

const NO_NAMES: ReadonlyMap<Hex, string> = new Map();
const NOTHING: Stated = {
  statements: [],
  combine: null,
  judgedAs: '',
  unregistered: NO_NAMES,
  license: 'no licence stated',
  expressions: [],
  textHash: null,
};

/** Parts of an asset that its use touches. Code and documentation are licensed apart, and are not what is asked about. */
const PARTS: Readonly<Record<NodeKind, ReadonlySet<AssetPart>>> = {
  DATASET: new Set(['DATA', 'OUTPUTS']),
  MODEL: new Set(['WEIGHTS', 'OUTPUTS']),
  OUTPUT: new Set(['OUTPUTS', 'DATA']),
  BATCH: new Set(['OUTPUTS', 'DATA', 'WEIGHTS']),
};

export function isPartUsed(kind: NodeKind, part: AssetPart): boolean {
  return PARTS[kind].has(part);
}

/** What the document of an asset states of the parts that its use touches. */
export function statedBy({ document, node }: ClosureNode): Stated {
  return document === null ? NOTHING : readStated(document, node.kind);
}

const MOST_KNOWN = 20_000;
const known: Readonly<Record<NodeKind, Map<Hex, Stated>>> = {
  DATASET: new Map(),
  MODEL: new Map(),
  OUTPUT: new Map(),
  BATCH: new Map(),
};

/** Documents are named by their hash: what one says never changes. */
function readStated(row: DocumentRow, kind: NodeKind): Stated {
  const memory = known[kind];
  const found = memory.get(row.hash);
  if (found !== undefined) return found;
  if (memory.size >= MOST_KNOWN) memory.clear();
  const stated = selectStated(parseDocument(row), kind);
  memory.set(row.hash, stated);
  return stated;
}

function parseDocument(row: DocumentRow): Partial<MetadataDocument> {
  try {
    return JSON.parse(row.json) as Partial<MetadataDocument>;
  } catch (cause) {
    throw new PedigreeError('METADATA_MALFORMED', `document ${row.hash} is no JSON`, { cause });
  }
}

function selectStated(
  { statements: all = [], combine, unregistered = [] }: Partial<MetadataDocument>,
  kind: NodeKind,
): Stated {
  const statements = all.filter(({ appliesTo }) =>
    appliesTo.some((part) => isPartUsed(kind, part)),
  );
  const expressions = [...new Set(statements.map(({ expression }) => expression))];
  const hashes = new Set(statements.flatMap(({ textHash }) => textHash ?? []));
  if (statements.length === 0 && unregistered.length === 0) return NOTHING;
  return {
    statements,
    combine: combine ?? null,
    judgedAs: JSON.stringify([
      combine,
      statements.map(({ expression, where }) => [expression, where === 'GENERATOR']),
    ]),
    unregistered: new Map(unregistered.map(({ commitment, name }) => [commitment, name])),
    license: nameOf(expressions, combine),
    expressions,
    textHash: hashes.size === 1 ? ([...hashes][0] as Hex) : null,
  };
}

function nameOf(expressions: readonly string[], combine: Combine | undefined): string {
  if (expressions.length === 0) return NOTHING.license;
  if (expressions.length === 1) return expressions[0] as string;
  return `${expressions.join(', ')} (${combine ?? 'UNKNOWN'})`;
}

/** The fact that put the statements on record: that of the document, else of the registration. */
export function evidenceOfStatements(stated: ClosureNode): EvidenceRef {
  const { node } = stated;
  const metadata = findFirst(stated, 'metadata');
  return metadata === undefined
    ? {
        factId: node.factId,
        subject: node.batchId ?? node.id,
        block: node.fromBlock,
        by: node.registrant,
      }
    : evidenceOf(metadata);
}

export function evidenceOf(
  item: ItemOf<
    'metadata' | 'terms' | 'withdrawal' | 'attestation' | 'named' | 'referenced' | 'committed'
  >,
): EvidenceRef {
  const { factId, subject, fromBlock, by } = item;
  return { factId, subject, block: fromBlock, by };
}
