import { PedigreeError } from '../../encoding/error.js';
import type { Address, Hex } from '../../encoding/hex.js';
import type { Closure } from '../closure.js';
import type { Policy } from '../license/policy/types.js';
import { namedTermsOf } from './bound.js';
import { type Flow, flowPayment } from './flow.js';
import { type PayeeRules, payeeOf, payeeRules } from './payees.js';
import { type FlowPlan, planFlow, type Stop } from './plan.js';
import {
  type Beneficiary,
  type FactOrder,
  type Held,
  isCounted,
  type RoyaltyAttribution,
  type Share,
  type ShareFlow,
} from './types.js';

export type RoyaltyQuestion = {
  /** Read upstream with edges `OWED`; not truncated. */
  readonly closure: Closure;
  readonly start: Hex;
  /** In the smallest unit of the currency; more than 0, less than 2^256. */
  readonly amount: bigint;
  /** Log indices of the facts of the assets that `findOrderNeeded` names. */
  readonly order: FactOrder;
  /** Says which rival claims count: the default policy of the deployment. */
  readonly policy: Pick<Policy, 'name' | 'hash' | 'trust'>;
  /** Time of the closure's block, unix seconds. */
  readonly timestamp: number;
};

/** Who gets what of a payment to an asset in the block after the closure's, by FLOW; what nobody gets is held. */
export function attributeRoyalty(question: RoyaltyQuestion): RoyaltyAttribution {
  const { closure, start, amount, policy } = question;
  const plan = planFlow(closure, start, question.order);
  const flow = flowPayment(plan, amount);
  const rules = payeeRules(closure, policy.trust, question.timestamp);
  const { beneficiaries, held } = assign(plan, flow, rules);
  checkConserved(amount, beneficiaries, held);
  return {
    start,
    amount,
    atBlock: closure.atBlock,
    policyName: policy.name,
    policyHash: policy.hash,
    beneficiaries,
    held,
    flows: flowsOf(plan, flow),
    voidShares: voidSharesOf(plan),
    claimsUnread: claimsUnread(plan),
  };
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Draft = Mutable<Omit<Beneficiary, 'assets'>> & { assets: Beneficiary['assets'][number][] };

function assign({ stops }: FlowPlan, { kept, passed }: Flow, rules: PayeeRules) {
  const drafts = new Map<Address, Draft>();
  const held: Held[] = [];
  for (let i = 0; i < stops.length; i += 1) {
    const { id: asset, payable, shares } = stops[i] as Stop;
    const amount = kept[i] as bigint;
    if (amount > 0n) {
      const payee = payeeOf(rules, payable);
      if (payee.account === null) {
        const { reason, rivals } = payee;
        held.push({ reason, amount, asset, referenced: null, rivals });
      } else {
        credit(drafts, payee.account, asset, amount);
      }
    }
    holdReferences(held, shares, passed[i] as readonly bigint[]);
  }
  return { beneficiaries: [...drafts.values()], held };
}

function credit(drafts: Map<Address, Draft>, account: Address, asset: Hex, amount: bigint): void {
  const known = drafts.get(account);
  if (known === undefined) {
    drafts.set(account, { account, amount, assets: [{ asset, amount }] });
    return;
  }
  known.amount += amount;
  known.assets.push({ asset, amount });
}

function holdReferences(held: Held[], shares: readonly Share[], passed: readonly bigint[]): void {
  for (let s = 0; s < shares.length; s += 1) {
    const { referenced, derived } = shares[s] as Share;
    const amount = passed[s] as bigint;
    if (referenced === null || amount === 0n) continue;
    held.push({ reason: 'REFERENCED', amount, asset: derived, referenced, rivals: [] });
  }
}

function flowsOf({ stops }: FlowPlan, { inflow, passed }: Flow): readonly ShareFlow[] {
  const flows: ShareFlow[] = [];
  for (let i = 0; i < stops.length; i += 1) {
    const { shares } = stops[i] as Stop;
    const over = passed[i] as readonly bigint[];
    for (let s = 0; s < shares.length; s += 1) {
      const share = shares[s] as Share;
      if (!isCounted(share)) continue;
      flows.push({ share, inflow: inflow[i] as bigint, passed: over[s] as bigint });
    }
  }
  return flows;
}

function voidSharesOf({ stops }: FlowPlan): readonly Share[] {
  const found: Share[] = [];
  for (const { shares } of stops) {
    for (const share of shares) if (!isCounted(share)) found.push(share);
  }
  return found;
}

function checkConserved(
  amount: bigint,
  beneficiaries: readonly Beneficiary[],
  held: readonly Held[],
): void {
  let sum = 0n;
  for (const each of beneficiaries) sum += each.amount;
  for (const each of held) sum += each.amount;
  if (sum === amount) return;
  throw new PedigreeError('INTERNAL', `expected what is paid and held to be ${amount}, got ${sum}`);
}

function claimsUnread({ stops }: FlowPlan): number {
  let count = 0;
  for (const { payable } of stops) count += payable?.claimsUnread ?? 0;
  return count;
}

/** Shares that count and name terms that were not in force at their sources: the share stays as declared. */
export function voidTermsOf(closure: Closure, flows: readonly ShareFlow[]): readonly Share[] {
  return flows.flatMap(({ share }) =>
    share.edge !== null && namedTermsOf(closure, share.edge) === 'VOID' ? [share] : [],
  );
}
