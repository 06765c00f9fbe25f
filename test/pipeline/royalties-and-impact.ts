import type { Closure } from '../../lineage-api/src/domain/closure.js';
import { IMPACT_GROUNDS } from '../../lineage-api/src/domain/impact/grounds.js';
import { affectedAt } from '../../lineage-api/src/domain/impact/reach.js';
import { compileImpact } from '../../lineage-api/src/domain/impact/rule.js';
import { compilePolicy } from '../../lineage-api/src/domain/license/policy/compile.js';
import { getShippedPolicy } from '../../lineage-api/src/domain/license/policy/shipped.js';
import { attributeRoyalty } from '../../lineage-api/src/domain/royalty/attribution.js';
import type { Fact } from '../../lineage-api/src/encoding/fact-catalog.js';
import type { Hex } from '../../lineage-api/src/encoding/hex.js';
import type { LineageGraph } from '../../lineage-api/src/lineage/port.js';

const NOW = 1_800_000_000;
const MOST_PAID = 50;
const MOST_WITHDRAWN = 10;
/** One that doubles hold exactly, and one that they do not. */
const AMOUNTS = [1_000_003n, 10n ** 19n + 7n];

export type Answers = {
  readonly royalties: readonly string[];
  readonly impacts: readonly string[];
  /** How many shares passed something: without any, two empty answers would agree. */
  readonly passed: number;
  readonly affected: number;
};

/** Who is owed what, and what must stop, as JSON, of what facts registered. */
export async function royaltiesAndImpactOf(
  graph: LineageGraph,
  facts: readonly Fact[],
): Promise<Answers> {
  const atBlock = (await graph.head()).block?.number ?? 0;
  const registered = facts.filter(({ type }) => type === 'AssetRegistered');
  const ids = [...new Set(registered.map(({ subject }) => subject))].sort();
  const paid = ids.slice(0, MOST_PAID);
  const closure = await graph.closure({
    starts: paid,
    direction: 'UPSTREAM',
    atBlock,
    edges: 'OWED',
    maxNodes: 10_000,
  });
  const order = new Map(facts.map(({ factId, position }) => [factId, position.logIndex]));
  const attributions = paid.flatMap((start) => attributionsOf(closure, start, order));
  const impacts = await Promise.all(
    ids.slice(0, MOST_WITHDRAWN).map((id, i) => impactOf(graph, atBlock, id, i)),
  );
  return {
    royalties: attributions.map(toJson),
    impacts: impacts.map(toJson),
    passed: attributions.flatMap(({ flows }) => flows.filter(({ passed }) => passed > 0n)).length,
    affected: impacts.flat().length,
  };
}

function attributionsOf(closure: Closure, start: Hex, order: ReadonlyMap<Hex, number>) {
  const policy = getShippedPolicy('strict');
  const given = { closure, start, order, policy, timestamp: NOW };
  return AMOUNTS.map((amount) => attributeRoyalty({ ...given, amount }));
}

/** A ground in turn. */
async function impactOf(graph: LineageGraph, atBlock: number, id: Hex, turn: number) {
  const closure = await graph.closure({
    starts: [id],
    direction: 'UPSTREAM',
    atBlock,
    edges: 'IN_FORCE',
    maxNodes: 1,
  });
  const asked = closure.nodes.get(id);
  if (asked === undefined) throw new Error(`expected ${id}`);
  const ground = IMPACT_GROUNDS[turn % IMPACT_GROUNDS.length] as (typeof IMPACT_GROUNDS)[number];
  const policy = compilePolicy(getShippedPolicy('text'));
  const rule = compileImpact({ ground, policy, atBlock, timestamp: NOW }, closure, asked);
  const { reach } = await graph.impact({ table: rule.table, atBlock });
  return Array.from({ length: reach.count }, (_, at) => {
    const affected = affectedAt(reach, rule.table, at);
    return { ...affected, way: rule.ways[affected.way] };
  });
}

const toJson = (value: object): string =>
  JSON.stringify(value, (_key, each) => (typeof each === 'bigint' ? `${each}` : each));
