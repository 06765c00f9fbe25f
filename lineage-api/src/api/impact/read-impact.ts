import type { ImpactGround } from '../../domain/impact/grounds.js';
import { type ImpactReach, idAt } from '../../domain/impact/reach.js';
import { compileImpact } from '../../domain/impact/rule.js';
import { listed, totalImpact } from '../../domain/impact/totals.js';
import type { CompiledPolicy } from '../../domain/license/policy/compile.js';
import type { Address } from '../../encoding/hex.js';
import type { ClosureQuery, LineageGraph } from '../../lineage/port.js';
import type { RequestContext } from '../context.js';
import type { ImpactModel, NodeModel } from '../models.js';

/** Answers kept: the pages of one are asked for one after the other. */
const MOST_KEPT = 4;
/** Of larger ones none is kept. */
const LARGEST_KEPT = 500_000;

type Answer = Pick<ImpactModel, 'rule' | 'reach' | 'totals' | 'owners'>;

const kept = new WeakMap<LineageGraph, Map<string, Answer>>();

/** What would follow for everything made from the content of an asset. */
export async function readImpact(
  asset: NodeModel,
  ground: ImpactGround,
  policy: CompiledPolicy,
  context: RequestContext,
): Promise<ImpactModel> {
  const { moment, view } = asset;
  const { graph } = context.ports;
  const answers = kept.get(graph) ?? new Map<string, Answer>();
  kept.set(graph, answers);
  const { block, epoch, manifestsDigest } = moment;
  const key = [view.node.id, ground, policy.policy.hash, block.hash, epoch, manifestsDigest].join();
  const known = answers.get(key);
  if (known !== undefined) return { asset, ground, policy, ...known };
  const { answer, digest } = await readAnswer(asset, ground, policy, context);
  if (answer.reach.count <= LARGEST_KEPT && digest === manifestsDigest) {
    for (const oldest of [...answers.keys()].slice(0, answers.size + 1 - MOST_KEPT)) {
      answers.delete(oldest);
    }
    answers.set(key, answer);
  }
  const read = { ...moment, manifestsDigest: digest };
  return { asset: { view, moment: read }, ground, policy, ...answer };
}

async function readAnswer(
  { moment, view }: NodeModel,
  ground: ImpactGround,
  policy: CompiledPolicy,
  { reads }: RequestContext,
) {
  const { id, batchId } = view.node;
  const atBlock = moment.block.number;
  const starts = batchId === null ? [id] : [id, batchId];
  const alone = await reads.page(moment, async (graph, signal) => {
    // The first of a walk are its starts: as many nodes as there are starts are these.
    const query: ClosureQuery = { ...ALONE, starts, atBlock, maxNodes: starts.length };
    const { head, ...closure } = await graph.closure(query, { signal });
    return { head, found: closure };
  });
  const { found } = alone.page;
  const asked = found.nodes.get(id);
  if (asked === undefined) throw new Error(`expected asset ${id} in its own closure`);
  const { timestamp } = moment.block;
  const rule = compileImpact({ ground, policy, atBlock, timestamp }, found, asked);
  const { page } = await reads.page(moment, (graph, signal) =>
    graph.impact({ table: rule.table, atBlock }, { signal }),
  );
  const { reach, head } = page;
  const answer: Answer = { rule, reach, totals: totalImpact(reach), owners: { read: null } };
  return { answer, digest: head.manifestsDigest };
}

const ALONE = { direction: 'UPSTREAM', edges: 'IN_FORCE' } as const satisfies Partial<ClosureQuery>;

export type OwnersRead = {
  /** In order, without repetition. */
  readonly accounts: readonly Address[];
  /** By place of the reach; places that no list shows have 0. */
  readonly of: Uint32Array;
};

/** Who owns what: read when first asked for, and kept with the answer. */
export async function readOwners(
  { reach, owners, asset }: ImpactModel,
  { reads }: RequestContext,
): Promise<OwnersRead> {
  if (owners.read !== null) return owners.read;
  const places = listed(reach, null, null);
  const { moment } = asset;
  const { page } = await reads.page(moment, (graph, signal) =>
    graph.owners(idsAt(reach, places), moment.block.number, { signal }),
  );
  const found = page.owners.map((owner) => owner ?? NOBODY);
  const accounts = [...new Set(found)].sort();
  const numbers = new Map(accounts.map((account, number) => [account, number]));
  const of = new Uint32Array(reach.count);
  places.forEach((at, i) => {
    of[at] = numbers.get(found[i] as Address) as number;
  });
  owners.read = { accounts, of };
  return owners.read;
}

const NOBODY: Address = `0x${'0'.repeat(40)}`;

function idsAt(reach: ImpactReach, places: Uint32Array) {
  return Array.from(places, (at) => idAt(reach, at));
}
