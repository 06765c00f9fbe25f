import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import {
  FOOTPRINT_KINDS,
  FOOTPRINT_RELATIONS,
  type Footprint,
  NO_WAY,
} from '../../lineage-api/src/domain/impact/footprint.js';
import { affectedAt } from '../../lineage-api/src/domain/impact/reach.js';
import { spreadImpact } from '../../lineage-api/src/domain/impact/spread.js';
import type { ImpactTable } from '../../lineage-api/src/domain/impact/table.js';
import {
  nextPlace,
  PLACE_COUNT,
  placeIndex,
  SELF_PLACE,
} from '../../lineage-api/src/domain/license/policy/place.js';
import type { EdgeRelation, NodeKind } from '../../lineage-api/src/domain/rows.js';
import type { Hex } from '../../lineage-api/src/encoding/hex.js';
import { createRandom, type Random } from '../../lineage-api/src/lineage/behaviour/random.js';

/** How many graphs: few here, all of them in the long run. */
const GRAPHS = Number(process.env.PEDIGREE_IMPACT_GRAPHS ?? 500);

type Edge = {
  readonly derived: number;
  readonly source: number;
  readonly relation: EdgeRelation;
  readonly way: number;
};
type Graph = { readonly kinds: readonly NodeKind[]; readonly edges: readonly Edge[] };

const idOf = (n: number): Hex => `0x${createHash('sha256').update(`node ${n}`).digest('hex')}`;
const RELATIONS = FOOTPRINT_RELATIONS.slice(1) as EdgeRelation[];
const OUTCOMES = ['MAY_CONTINUE', 'UNDECIDED', 'MUST_STOP'];

/** The first one or two are the starts; each asset derives from older ones. */
function makeGraph(random: Random, starts: number): Graph {
  const count = starts + 1 + random.int(6);
  const edges: Edge[] = [];
  for (let derived = starts; derived < count; derived += 1) {
    for (let many = 1 + random.int(3); many > 0; many -= 1) {
      const source = random.int(derived);
      const way = source < starts ? source * 2 + random.int(2) : NO_WAY;
      edges.push({ derived, source, relation: random.pick(RELATIONS), way });
    }
  }
  return { kinds: Array.from({ length: count }, () => random.pick(FOOTPRINT_KINDS)), edges };
}

/** Two ways of each start. */
function makeTable(random: Random, starts: number): ImpactTable {
  return {
    starts: Array.from({ length: starts }, (_, start) => ({
      id: idOf(start),
      unnamed: [0, 1].map((i) => ({ fromBlock: i, way: start * 2 + i })),
      named: new Map(),
    })),
    outcomes: Array.from({ length: starts * 2 }, () => {
      const same = random.chance(0.5) ? random.int(3) : null;
      return Array.from({ length: PLACE_COUNT }, () => same ?? random.int(3));
    }),
  };
}

function toFootprint({ kinds, edges }: Graph, starts: number): Footprint {
  return {
    count: kinds.length,
    ids: Buffer.concat(kinds.map((_, n) => Buffer.from(idOf(n).slice(2), 'hex'))),
    kinds: Uint8Array.from(kinds, (kind) => FOOTPRINT_KINDS.indexOf(kind as 'MODEL')),
    unread: new Uint32Array(kinds.length),
    starts: Int32Array.from({ length: starts }, (_, n) => n),
    edges: {
      count: edges.length,
      derived: Uint32Array.from(edges, ({ derived }) => derived),
      source: Uint32Array.from(edges, ({ source }) => source),
      relations: Uint8Array.from(edges, ({ relation }) => FOOTPRINT_RELATIONS.indexOf(relation)),
      ways: Int32Array.from(edges, ({ way }) => way),
    },
  };
}

/** Every path back from an asset to a start, by its derivations, the asset's own first. */
function pathsOf({ edges }: Graph, n: number): Edge[][] {
  return edges
    .filter(({ derived }) => derived === n)
    .flatMap((edge) => [
      ...(edge.way === NO_WAY ? [] : [[edge]]),
      ...pathsOf({ kinds: [], edges }, edge.source).map((path) => [edge, ...path]),
    ]);
}

function placeBy({ kinds }: Graph, path: readonly Edge[]): number {
  const place = path.reduceRight(
    (at, { relation, source, derived }) =>
      nextPlace(at, relation, kinds[source] as NodeKind, kinds[derived] as NodeKind),
    SELF_PLACE,
  );
  return placeIndex(place);
}

/** What one asset comes to, by its paths one after the other. */
function judge(graph: Graph, table: ImpactTable, n: number) {
  const paths = pathsOf(graph, n);
  if (paths.length === 0) return null;
  const rows = table.outcomes.map((row) => row.reduce((sum, outcome) => sum + outcome, 0));
  const keyOf = (way: number) => (table.outcomes[way] as readonly number[]).join('');
  const compareWays = (a: number, b: number) =>
    (rows[a] as number) - (rows[b] as number) ||
    (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : a - b);
  /** Of the ways by which one asset took the content to one place, the best. */
  const wayOf = (taken: Edge) =>
    graph.edges
      .filter(({ way, derived }) => way !== NO_WAY && derived === taken.derived)
      .filter((edge) => placeBy(graph, [edge]) === placeBy(graph, [taken]))
      .map(({ way }) => way)
      .sort(compareWays)[0] as number;
  const found = paths.map((path) => {
    const way = wayOf(path.at(-1) as Edge);
    const outcome = table.outcomes[way]?.[placeBy(graph, path)] as number;
    return { length: path.length, outcome };
  });
  const outcome = Math.max(...found.map((each) => each.outcome));
  const deciding = found.filter((each) => each.outcome === outcome);
  return {
    outcome: OUTCOMES[outcome],
    degree: Math.min(...found.map(({ length }) => length)),
    losesLastPermission: found.every((each) => each.outcome === 2),
    hops: Math.min(...deciding.map(({ length }) => length)),
  };
}

test(`what follows agrees with an oracle that walks every path, on ${GRAPHS} graphs`, () => {
  const random = createRandom(71);
  for (let round = 0; round < GRAPHS; round += 1) {
    const starts = 1 + random.int(2);
    const graph = makeGraph(random, starts);
    const table = makeTable(random, starts);
    const reach = spreadImpact(toFootprint(graph, starts), table);
    const items = Array.from({ length: reach.count }, (_, at) => affectedAt(reach, table, at));
    const found = new Map(
      items.map(({ id, outcome, degree, losesLastPermission, path }) => [
        id,
        { outcome, degree, losesLastPermission, hops: path.length - 1 },
      ]),
    );
    const expected = new Map(
      graph.kinds.flatMap((_, n) => {
        const judged = judge(graph, table, n);
        return judged === null ? [] : [[idOf(n), judged] as const];
      }),
    );
    expect(found, `graph ${round}`).toEqual(expected);
    expect(items.map(({ id, degree }) => [degree, id])).toEqual(
      items
        .map(({ id, degree }) => [degree, id] as const)
        .sort(([a, x], [b, y]) => a - b || (x < y ? -1 : 1)),
    );
    for (const { path } of items) expect(isPath(graph, path), `path ${path}`).toBe(true);
  }
});

function isPath({ edges }: Graph, path: readonly Hex[]): boolean {
  return path
    .slice(1)
    .every((source, i) =>
      edges.some((edge) => idOf(edge.derived) === path[i] && idOf(edge.source) === source),
    );
}
