import type { Closure, ClosureNode } from '../../lineage-api/src/domain/closure.js';
import {
  type EdgeRow,
  type ItemRow,
  type ItemValues,
  OPEN_BLOCK,
} from '../../lineage-api/src/domain/rows.js';
import type { FactOrder, RoyaltyAttribution } from '../../lineage-api/src/domain/royalty/types.js';
import type { Hex } from '../../lineage-api/src/encoding/hex.js';
import type { LineageGraph } from '../../lineage-api/src/lineage/port.js';
import type { Random } from '../harness/random.js';
import type { AssetTold, RoyaltyTold } from '../oracles/royalties.js';
import { accountOf } from '../royalty/closure-kit.js';

/** A payment to a real asset; owners, roles and shares, of which the records say nothing, are made up. */
export type RealPayment = {
  readonly closure: Closure;
  readonly amount: bigint;
  readonly order: FactOrder;
  readonly told: RoyaltyTold;
};

const PAGE = 200;
const OWNERS = ['ann', 'bob', 'cy', 'dee', 'eve'].map(accountOf);
const AMOUNTS = [7n, 10_000n, 2n ** 53n - 1n, 2n ** 53n, 10n ** 18n, 2n ** 256n - 1n];
const ROLES = ['RIGHTS_HOLDER', 'RIGHTS_HOLDER', 'LICENSEE', 'DERIVER', 'OBSERVER'] as const;
const GROUNDS = ['NO_RIGHTS', 'COURT', 'STOP_OFFER'] as const;
const MADE_UP: readonly string[] = ['owner', 'role', 'withdrawal'];

/** Some of the assets that have sources, and payments to them. */
export async function makePayments(
  graph: LineageGraph,
  random: Random,
  count: number,
): Promise<readonly RealPayment[]> {
  const { block } = await graph.head();
  const atBlock = block?.number ?? 0;
  const derived = await findDerived(graph, atBlock);
  const payments: RealPayment[] = [];
  while (payments.length < count) {
    const [start] = derived.splice(random.integer(0, derived.length - 1), 1);
    if (start === undefined) throw new Error(`expected ${count} assets with sources, got fewer`);
    const closure = await graph.closure({
      starts: [start],
      direction: 'UPSTREAM',
      atBlock,
      edges: 'OWED',
      maxNodes: 50_000,
    });
    payments.push(makePayment(closure, random));
  }
  return payments;
}

async function findDerived(graph: LineageGraph, atBlock: number): Promise<Hex[]> {
  const found = new Set<Hex>();
  for (let offset = 0; ; offset += PAGE) {
    const { closure, hasNext } = await graph.assets({
      filter: {},
      orderBy: 'RECORDED_AT',
      atBlock,
      first: PAGE,
      offset,
      closure: { direction: 'UPSTREAM', edges: 'IN_FORCE', maxNodes: 50_000 },
    });
    for (const { derived } of closure?.edges ?? []) found.add(derived);
    if (!hasNext) return [...found].sort();
  }
}

function makePayment(closure: Closure, random: Random): RealPayment {
  const edges = withShares(closure, random);
  const facts = [...new Set(edges.map(({ factId }) => factId))];
  const order = new Map(facts.map((id, i) => [id, random.integer(0, 999) * 1_000_000 + i]));
  const amount = random.chance(0.5)
    ? (random.pick(AMOUNTS) as bigint)
    : BigInt(random.integer(1, 2 ** 40));
  const assets = makeAssets(closure, random);
  const nodes = new Map(
    assets.map((told) => [told.id, stateAs(closure.nodes.get(told.id) as ClosureNode, told)]),
  );
  const shares = edges.map((edge) => ({
    derived: edge.derived,
    source: edge.source,
    bps: edge.royaltyBps,
    block: edge.fromBlock,
    log: order.get(edge.factId) as number,
    index: edge.index,
  }));
  const start = closure.starts[0] as Hex;
  return {
    closure: { ...closure, nodes, edges },
    amount,
    order,
    told: { amount: String(amount), start, assets, shares },
  };
}

/** A bit less than the whole for all sources of an asset together; for some it comes to more. */
function withShares({ edges }: Closure, random: Random): EdgeRow[] {
  const counts = new Map<Hex, number>();
  for (const { derived } of edges) counts.set(derived, (counts.get(derived) ?? 0) + 1);
  return edges.map((edge) => {
    const most = Math.min(10_000, Math.floor(18_000 / (counts.get(edge.derived) as number)));
    return { ...edge, royaltyBps: random.integer(0, most) };
  });
}

type Told = AssetTold & {
  readonly id: Hex;
  readonly owner: ItemValues['owner']['address'];
  readonly role: ItemValues['role']['role'];
  readonly withdrawn: ItemValues['withdrawal']['ground'] | null;
  readonly claimants: readonly Hex[];
};

function makeAssets({ nodes }: Closure, random: Random): Told[] {
  const ids = [...nodes.keys()];
  return [...nodes.values()].map(({ node, claimants }) => {
    const rivals = random.chance(0.2) ? random.sample(ids, 2).filter((id) => id !== node.id) : [];
    return {
      id: node.id,
      createdAt: node.createdAt,
      owner: random.pick(OWNERS) as Told['owner'],
      role: random.pick(ROLES) as Told['role'],
      withdrawn: random.chance(0.15) ? (random.pick(GROUNDS) as Told['withdrawn']) : null,
      claimants: [...new Set([...claimants, ...rivals])],
    };
  });
}

/** The node as it would be if its records said what is told of it. */
function stateAs(stated: ClosureNode, told: Told): ClosureNode {
  const { id, owner, role, withdrawn, claimants } = told;
  const rest = stated.items.filter(({ kind }) => !MADE_UP.includes(kind));
  const { factId, fromBlock, logIndex } = stated.node;
  const row = { subject: id, key: '', by: owner, factId, fromBlock, logIndex };
  const open = { toBlock: OPEN_BLOCK, closedBy: null };
  const items: ItemRow[] = [
    { ...row, ...open, kind: 'owner', value: { address: owner } },
    { ...row, ...open, kind: 'role', value: { role } },
  ];
  if (withdrawn !== null) {
    const value = { ground: withdrawn, leaf: null, effectiveAt: 1, evidenceHash: factId };
    items.push({ ...row, ...open, kind: 'withdrawal', value });
  }
  return { ...stated, items: [...items, ...rest], claimants };
}

/** What each asset keeps, paid or held, by id. */
export function keptOf({ beneficiaries, held }: RoyaltyAttribution): Record<string, string> {
  const paid = beneficiaries.flatMap(({ assets }) => assets);
  return Object.fromEntries([...paid, ...held].map(({ asset, amount }) => [asset, String(amount)]));
}
