import type {
  BlockRef,
  DocumentRow,
  EdgeRow,
  GraphChange,
  ItemRow,
  NodeRow,
  TermsRow,
} from '../../lineage-api/src/domain/rows.js';
import { OPEN_BLOCK } from '../../lineage-api/src/domain/rows.js';
import type { DeploymentInfo } from '../../lineage-api/src/encoding/deployment.js';
import { sha256 } from '../../lineage-api/src/encoding/hash.js';
import type { Address, Hex } from '../../lineage-api/src/encoding/hex.js';
import { SILENT_TERMS } from '../../lineage-api/src/encoding/license-terms.js';
import { openEmbeddedGraph } from '../../lineage-api/src/lineage/embedded/open.js';
import type { FactSource } from '../../lineage-api/src/sources/port.js';

/** Assets whose pages are asked for, each with so many sources above it, and a hub with many assets below it. */
export type World = {
  readonly asked: number;
  readonly sources: number;
  readonly hubDescendants: number;
};

export const WORLD: World = { asked: 200, sources: 120, hubDescendants: 100_000 };

const ZERO: Hex = `0x${'00'.repeat(32)}`;
const TERMS = 10;
const AT_ONCE = 20_000;

export const DEPLOYMENT: DeploymentInfo = {
  chainId: 31337,
  schemaVersion: 1,
  block: 1,
  contracts: {
    lineage: { address: `0x${'11'.repeat(20)}`, codeHash: ZERO },
    assertions: { address: `0x${'22'.repeat(20)}`, codeHash: ZERO },
    licenses: { address: `0x${'33'.repeat(20)}`, codeHash: ZERO },
  },
};

export const idOf = (name: string): Hex => sha256(Buffer.from(name));
export const globalIdOf = (name: string): string =>
  `eip155:${DEPLOYMENT.chainId}:${DEPLOYMENT.contracts.lineage.address}/${idOf(name)}`;
const addressOf = (name: string): Address => idOf(name).slice(0, 42) as Address;

/** Fills a graph's file by the port, as ingest does. */
export async function makeWorld(file: string, { asked, sources, hubDescendants }: World) {
  const graph = await openEmbeddedGraph({ file });
  let block: BlockRef | null = null;
  let number = 0;
  const write = async (rows: Partial<GraphChange>) => {
    number += 1;
    const to = { number, hash: idOf(`block ${number}`), timestamp: 1_700_000_000 + number };
    await graph.apply({ ...EMPTY, ...rows }, block, to);
    block = to;
  };
  await graph.bind('bench');
  await write({ terms: Array.from({ length: TERMS }, (_, i) => termsRow(i)) });

  const shared = Array.from({ length: sources }, (_, i) => `source ${i}`);
  const tops = Array.from({ length: asked }, (_, i) => `asked ${i}`);
  const names = ['hub', ...shared, ...tops];
  // Every source but the first derives from the one before it, and what is asked for from four of the last.
  const edges = [
    ...shared.slice(1).map((name, i) => edgeRow(name, 0, shared[i] as string)),
    ...tops.flatMap((name, i) =>
      [0, 1, 2, 3].map((place) =>
        edgeRow(name, place, shared[sources - 1 - ((i + place) % 8)] as string),
      ),
    ),
  ];
  await write({ nodes: names.map(nodeRow), items: names.flatMap(itemRows), edges });
  await graph.putDocuments(names.map(documentRow));
  for (let from = 0; from < hubDescendants; from += AT_ONCE) {
    const below = Array.from(
      { length: Math.min(AT_ONCE, hubDescendants - from) },
      (_, i) => `below ${from + i}`,
    );
    await write({
      nodes: below.map(nodeRow),
      items: below.flatMap((name) => itemRows(name).slice(0, 2)),
      edges: below.map((name) => edgeRow(name, 0, 'hub')),
    });
  }
  await graph.close();
}

const EMPTY: GraphChange = {
  nodes: [],
  edges: [],
  items: [],
  claims: [],
  terms: [],
  closings: [],
  strikes: [],
  retired: [],
};

function nodeRow(name: string): NodeRow {
  return {
    id: idOf(name),
    kind: 'MODEL',
    registrant: addressOf(name),
    scheme: 'SHA256',
    contentHash: idOf(`content of ${name}`),
    edition: 0,
    createdAt: 1_600_000_000,
    timeBasis: 'STATED',
    batchId: null,
    leaf: null,
    leafCount: 0,
    manifestHash: null,
    factId: idOf(`fact of ${name}`),
    fromBlock: 1,
    logIndex: 0,
  };
}

function itemRows(name: string): ItemRow[] {
  const base = {
    subject: idOf(name),
    by: addressOf(name),
    factId: idOf(`fact of ${name}`),
    fromBlock: 1,
    logIndex: 0,
    toBlock: OPEN_BLOCK,
    closedBy: null,
  };
  const licenseTermsId = idOf(`terms ${name.length % TERMS}`);
  const key = `${licenseTermsId}:WEIGHTS`;
  return [
    { ...base, kind: 'owner', key: '', value: { address: addressOf(name) } },
    { ...base, kind: 'role', key: '', value: { role: 'RIGHTS_HOLDER' } },
    { ...base, kind: 'metadata', key: '', value: { hash: idOf(`document of ${name}`) } },
    { ...base, kind: 'terms', key, value: { licenseTermsId, part: 'WEIGHTS' } },
  ];
}

function documentRow(name: string): DocumentRow {
  const json = JSON.stringify({ name, publisher: 'Bench' });
  return { hash: idOf(`document of ${name}`), name, text: name, json };
}

function edgeRow(derived: string, index: number, source: string): EdgeRow {
  return {
    factId: idOf(`fact of ${derived}`),
    index,
    derived: idOf(derived),
    source: idOf(source),
    relation: 'FINE_TUNED_FROM',
    acquiredAt: 0,
    royaltyBps: 0,
    licenseTermsId: ZERO,
    fromBlock: 1,
    toBlock: OPEN_BLOCK,
    struckBy: null,
  };
}

const LICENSES = ['Apache-2.0', 'MIT', 'CC-BY-4.0', 'CC0-1.0', 'GPL-3.0-only'];

function termsRow(i: number): TermsRow {
  const expression = Buffer.from(LICENSES[i % LICENSES.length] as string).toString('hex');
  const terms = {
    ...SILENT_TERMS,
    expression: `0x${expression}` as const,
    commercialUse: 1,
    training: 1,
    redistribution: 1,
    derivatives: 1,
    attribution: 1,
    notice: 1,
    grantKind: 3,
  };
  const by = addressOf(`terms ${i}`);
  return { id: idOf(`terms ${i}`), terms, by, factId: idOf(`fact of terms ${i}`), fromBlock: 1 };
}

/** A source that stands where the graph does: the questions of this bench ask it for no fact. */
export function sourceAt(block: BlockRef): FactSource {
  return {
    name: 'chain',
    status: async () => ({ chainHead: block, indexHead: block, finalized: block.number }),
    factsAfter: async () => null,
    block: async (number) => (number === block.number ? block : null),
    blockAt: async () => block,
    factsOf: async () => [],
    close: async () => {},
  };
}
