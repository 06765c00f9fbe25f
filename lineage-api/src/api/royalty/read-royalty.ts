import { parseAmount, parseCurrency } from '../../domain/royalty/amount.js';
import { attributeRoyalty } from '../../domain/royalty/attribution.js';
import { findOrderNeeded } from '../../domain/royalty/plan.js';
import type { FactOrder } from '../../domain/royalty/types.js';
import type { Hex } from '../../encoding/hex.js';
import type { RequestContext } from '../context.js';
import { defaultPolicy } from '../license/service.js';
import type { NodeModel, RoyaltyModel } from '../models.js';

/** The attribution of one asset: one read of the graph for all assets of a page, of the index where order decides. */
export async function readRoyalty(
  asset: NodeModel,
  amountWei: unknown,
  currency: string | null | undefined,
  context: RequestContext,
): Promise<RoyaltyModel> {
  const amount = parseAmount(amountWei);
  const { ports, reads } = context;
  const paidIn = parseCurrency(currency ?? 'native', ports.scope.chainId);
  const { moment, view } = asset;
  const start = view.node.id;
  const closure = await reads.owed(moment, start);
  const order = await readOrder(asset, findOrderNeeded(closure, start), context);
  const { policy } = defaultPolicy(ports.license);
  const { timestamp } = moment.block;
  const attribution = attributeRoyalty({ closure, start, amount, order, policy, timestamp });
  return { asset, closure, attribution, currency: paidIn };
}

async function readOrder(
  { moment }: NodeModel,
  subjects: readonly Hex[],
  { reads }: RequestContext,
): Promise<FactOrder> {
  const facts = await Promise.all(subjects.map((subject) => reads.facts(moment, subject)));
  return new Map(facts.flat().map(({ factId, position }) => [factId, position.logIndex]));
}
