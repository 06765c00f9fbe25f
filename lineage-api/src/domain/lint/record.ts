import { PedigreeError } from '../../encoding/error.js';
import type { Hex } from '../../encoding/hex.js';
import type { MetadataDocument, UnregisteredSource } from '../../encoding/metadata.js';
import type { ClosureNode } from '../closure.js';
import { type Combine, isPartUsed, type Statement } from '../license/report/saying.js';
import type { DocumentRow } from '../rows.js';

/** What the metadata document of an asset says, as far as rules look at it. */
export type LintRecord = {
  /** Statements on the parts that its use touches. */
  readonly statements: readonly Statement[];
  readonly combine: Combine | null;
  /** Sources that are registered nowhere, by their commitment. */
  readonly unregistered: ReadonlyMap<Hex, UnregisteredSource>;
  /** All that it is called, here and elsewhere. */
  readonly names: readonly string[];
};

const SILENT: LintRecord = { statements: [], combine: null, unregistered: new Map(), names: [] };

/** Sources are read again at each asset that derives from them. */
const known = new WeakMap<DocumentRow, LintRecord>();

/** Says nothing where the document is not here or is redacted. */
export function recordOf({ document, node }: ClosureNode): LintRecord {
  if (document === null) return SILENT;
  const found = known.get(document);
  if (found !== undefined) return found;
  const parsed = parseDocument(document);
  const record: LintRecord = {
    statements: (parsed.statements ?? []).filter(({ appliesTo }) =>
      appliesTo.some((part) => isPartUsed(node.kind, part)),
    ),
    combine: parsed.combine ?? null,
    unregistered: new Map((parsed.unregistered ?? []).map((each) => [each.commitment, each])),
    names: namesIn(parsed),
  };
  known.set(document, record);
  return record;
}

function parseDocument(row: DocumentRow): Partial<MetadataDocument> {
  try {
    return JSON.parse(row.json) as Partial<MetadataDocument>;
  } catch (cause) {
    throw new PedigreeError('METADATA_MALFORMED', `document ${row.hash} is no JSON`, { cause });
  }
}

const HUB = 'https://huggingface.co/';

/** Its name, the end of its identifier, and its name on the hub, with and without who publishes it. */
function namesIn({ name, identifier, links = [] }: Partial<MetadataDocument>): readonly string[] {
  const onHub = links
    .filter(({ href }) => href.startsWith(HUB))
    .map(({ href }) => href.slice(HUB.length).replace(/^datasets\//, ''));
  return [name, identifier?.replace(/^.*\//, ''), ...onHub, ...onHub.map(lastPart)].filter(
    (each) => each !== undefined,
  );
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
