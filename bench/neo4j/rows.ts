import {
  type GraphChange,
  type ItemRow,
  type ItemValues,
  type NodeRow,
  OPEN_BLOCK,
  type TermsRow,
} from '../../lineage-api/src/domain/rows.js';
import { ZERO_ADDRESS, ZERO_HASH } from '../../lineage-api/src/encoding/hex.js';
import { assetId, LICENSES, licenseOf, ownerOf, termsIdOf } from '../lineage/content.js';
import { blockOf, type MadeGraph } from '../lineage/graph.js';

const KINDS = ['DATASET', 'MODEL', 'OUTPUT'] as const;
const RELATIONS = ['FILTERED_FROM', 'TRAINED_ON', 'OUTPUT_OF'] as const;

/** Assets in one range of blocks: whole blocks of 50. */
const ASSETS_IN_RANGE = 2500;

/** One range of blocks with all that it records. */
export type Range = { readonly change: GraphChange; readonly last: number };

/** The rows of a made graph, range by range, as facts would have given them. */
export function* rangesOf(graph: MadeGraph): Generator<Range> {
  let edge = 0;
  for (let first = 0; first < graph.assets; first += ASSETS_IN_RANGE) {
    const end = Math.min(graph.assets, first + ASSETS_IN_RANGE);
    const from = edge;
    while (edge < graph.edges && (graph.derived[edge] as number) < end) edge += 1;
    const assets = Array.from({ length: end - first }, (_, i) => first + i);
    const change = {
      nodes: assets.map((n) => nodeOf(graph, n)),
      edges: Array.from({ length: edge - from }, (_, i) => edgeOf(graph, from + i)),
      items: assets.flatMap(itemsOf),
      claims: assets.map(claimOf),
      terms: first === 0 ? LICENSES.map((_, i) => termsOf(i)) : [],
      closings: [],
      strikes: [],
      retired: [],
    };
    yield { change, last: blockOf(end - 1) };
  }
}

export function idOf(n: number): `0x${string}` {
  return toHex(assetId(n));
}

function nodeOf({ kinds }: MadeGraph, n: number): NodeRow {
  return {
    id: idOf(n),
    kind: KINDS[kinds[n] as number] as NodeRow['kind'],
    registrant: toHex(ownerOf(n)),
    scheme: 'SHA256',
    contentHash: idOf(n),
    edition: 0,
    createdAt: 1_600_000_000 + n,
    timeBasis: 'STATED',
    batchId: null,
    leaf: null,
    leafCount: 0,
    manifestHash: null,
    factId: idOf(n),
    fromBlock: blockOf(n),
    logIndex: n % 50,
  };
}

function edgeOf({ derived, source, struckAt, kinds }: MadeGraph, e: number) {
  const from = derived[e] as number;
  const struck = struckAt[e] as number;
  return {
    factId: idOf(from),
    index: e,
    derived: idOf(from),
    source: idOf(source[e] as number),
    relation: RELATIONS[kinds[from] as number] as (typeof RELATIONS)[number],
    acquiredAt: 0,
    royaltyBps: 100,
    licenseTermsId: ZERO_HASH,
    fromBlock: blockOf(from),
    toBlock: struck === 0 ? OPEN_BLOCK : struck,
    struckBy: struck === 0 ? null : idOf(from),
  };
}

function itemsOf(n: number): ItemRow[] {
  const license = licenseOf(n);
  const items = [
    itemOf(n, 'owner', '', { address: toHex(ownerOf(n)) }),
    itemOf(n, 'role', '', { role: 'OBSERVER' }),
  ];
  if (license === null) return items;
  const licenseTermsId = toHex(termsIdOf(license));
  const terms = { licenseTermsId, part: 'DATA' } as const;
  return [...items, itemOf(n, 'terms', `${licenseTermsId}:DATA`, terms)];
}

function itemOf<K extends 'owner' | 'role' | 'terms'>(
  n: number,
  kind: K,
  key: string,
  value: ItemValues[K],
): ItemRow {
  return {
    subject: idOf(n),
    kind,
    key,
    value,
    by: toHex(ownerOf(n)),
    factId: idOf(n),
    fromBlock: blockOf(n),
    logIndex: n % 50,
    toBlock: OPEN_BLOCK,
    closedBy: null,
  } as ItemRow;
}

function claimOf(n: number) {
  return {
    scheme: 'SHA256',
    contentHash: idOf(n),
    assetId: idOf(n),
    registrant: toHex(ownerOf(n)),
    role: 'OBSERVER',
    factId: idOf(n),
    fromBlock: blockOf(n),
    logIndex: n % 50,
  } as const;
}

function termsOf(license: number): TermsRow {
  const expression = toHex(Buffer.from(LICENSES[license] as string));
  const terms = {
    price: 0n,
    currency: ZERO_ADDRESS,
    expression,
  } as unknown as TermsRow['terms'];
  const id = toHex(termsIdOf(license));
  return { id, terms, by: toHex(ownerOf(0)), factId: id, fromBlock: 1 };
}

function toHex(bytes: Uint8Array): `0x${string}` {
  return `0x${Buffer.from(bytes).toString('hex')}`;
}
