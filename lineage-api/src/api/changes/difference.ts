import {
  compareLineage,
  type LineageDifference,
  subjectsOfDifference,
} from '../../domain/changes/lineage-difference.js';
import type { Reason } from '../../domain/license/report/types.js';
import type { Fact } from '../../encoding/fact-catalog.js';
import type { Address } from '../../encoding/hex.js';
import type { RequestContext } from '../context.js';
import { apiError } from '../errors.js';
import type { At, LicenseUse } from '../generated/types.js';
import { readReport } from '../license/read-report.js';
import { policiesNamed } from '../license/service.js';
import type { DifferenceModel, NodeModel, RoyaltyModel, VerdictChangeModel } from '../models.js';
import { readRoyalty } from '../royalty/read-royalty.js';

/** An asset at its block and at an earlier one. */
export async function readDifference(
  after: NodeModel,
  since: At,
  { reads }: RequestContext,
): Promise<DifferenceModel> {
  const from = await reads.moment(since);
  if (from.block.number > after.moment.block.number) {
    throw apiError(
      'BAD_REQUEST',
      `since: expected a block up to ${after.moment.block.number}, the one of the answer, got ${from.block.number}; ask with at for a later one`,
    );
  }
  const { id } = after.view.node;
  const view = await reads.view(from, id);
  const before = view === null ? null : { view, moment: from };
  const [closureBefore, closureAfter] = await Promise.all([
    before === null ? null : reads.closure(from, id),
    reads.closure(after.moment, id),
  ]);
  const lineage = compareLineage(closureBefore, closureAfter, id);
  return { from, before, after, closureBefore, closureAfter, lineage };
}

/** Facts of both lineages between the blocks, oldest first. */
export async function readFactsBetween(
  { from, after, closureBefore, closureAfter, lineage }: DifferenceModel,
  { reads }: RequestContext,
): Promise<readonly Fact[]> {
  const subjects = subjectsOfDifference(lineage, [closureBefore, closureAfter]);
  const facts = await Promise.all(subjects.map((subject) => reads.facts(after.moment, subject)));
  return facts
    .flat()
    .filter(({ position }) => position.blockNumber > from.block.number)
    .sort(
      (a, b) =>
        a.position.blockNumber - b.position.blockNumber ||
        a.position.logIndex - b.position.logIndex,
    );
}

/** One use as each policy judged it at both blocks. */
export async function readVerdicts(
  { before, after }: DifferenceModel,
  use: LicenseUse,
  policy: string | null | undefined,
  context: RequestContext,
): Promise<readonly VerdictChangeModel[]> {
  const policies = policiesNamed(context.ports.license, policy);
  const args = { use, policies, granted: [], counsel: [] };
  const [old, now] = await Promise.all([
    before === null ? null : readReport(before, args, context),
    readReport(after, args, context),
  ]);
  return now.reports.map((report, i) => {
    const earlier = old?.reports[i];
    return {
      before: earlier === undefined || old === null ? null : { report: earlier, of: old },
      after: { report, of: now },
    };
  });
}

/** Reasons of the first that the second does not have: the same thing said of the same asset in the same place. */
export function reasonsBeyond(reasons: readonly Reason[], others: readonly Reason[]) {
  const known = new Set(others.map(keyOfReason));
  return reasons.filter((reason) => !known.has(keyOfReason(reason)));
}

function keyOfReason({ outcome, cause, what, asset, license, place }: Reason): string {
  return JSON.stringify([outcome, cause, what, asset, license, place.position, place.collected]);
}

/** What each account gets of one payment at both blocks, where that differs. */
export async function readShares(
  { before, after }: DifferenceModel,
  amountWei: unknown,
  context: RequestContext,
) {
  const [old, now] = await Promise.all([
    before === null ? null : readRoyalty(before, amountWei, null, context),
    readRoyalty(after, amountWei, null, context),
  ]);
  const was = amountsOf(old);
  const is = amountsOf(now);
  const accounts = [...new Set([...was.keys(), ...is.keys()])].sort();
  return {
    amount: now.attribution.amount,
    beneficiaries: accounts
      .map((address) => ({
        agent: { address },
        before: was.get(address) ?? 0n,
        after: is.get(address) ?? 0n,
      }))
      .filter((each) => each.before !== each.after),
    heldBefore: heldIn(old),
    heldAfter: heldIn(now),
  };
}

function amountsOf(of: RoyaltyModel | null): ReadonlyMap<Address, bigint> {
  return new Map(of?.attribution.beneficiaries.map(({ account, amount }) => [account, amount]));
}

function heldIn(of: RoyaltyModel | null): bigint {
  return of?.attribution.held.reduce((sum, { amount }) => sum + amount, 0n) ?? 0n;
}

/** The assets of a list that are no batches: what a lineage is counted in. */
export function assetsAmong(
  ids: LineageDifference['gained'],
  closure: DifferenceModel['closureBefore'],
) {
  return ids.filter((id) => closure?.nodes.get(id)?.node.kind !== 'BATCH');
}
