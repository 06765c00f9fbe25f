import type { FlowPlan, Stop } from './plan.js';
import { isCounted, WHOLE_BPS } from './types.js';

/** What one payment does, by places of its plan. */
export type Flow = {
  readonly inflow: readonly bigint[];
  readonly kept: readonly bigint[];
  /** For each asset and share what it passes; 0 for what does not count. */
  readonly passed: readonly (readonly bigint[])[];
};

const WHOLE = BigInt(WHOLE_BPS);

/**
 * FLOW: from the youngest asset to the oldest, each share of an asset passes `floor(inflow × bps / 10,000)`, the asset
 * keeps the rest. What all keep and pass to references adds up to the amount, always. Linear in the shares.
 */
export function flowPayment(plan: FlowPlan, amount: bigint): Flow {
  return amount <= Number.MAX_SAFE_INTEGER
    ? flowNumber(plan, Number(amount))
    : flowBig(plan, amount);
}

/** `floor(inflow × bps / 10,000)` for whole numbers that a double holds exactly: no step leaves that range. */
export function passOf(inflow: number, bps: number): number {
  const parts = Math.floor(inflow / WHOLE_BPS);
  return parts * bps + Math.floor(((inflow - parts * WHOLE_BPS) * bps) / WHOLE_BPS);
}

function flowNumber({ stops, targets }: FlowPlan, amount: number): Flow {
  const inflow = new Array<number>(stops.length).fill(0);
  inflow[0] = amount;
  const kept: bigint[] = [];
  const passed: bigint[][] = [];
  for (let i = 0; i < stops.length; i += 1) {
    const reached = inflow[i] as number;
    let left = reached;
    const { shares: own } = stops[i] as Stop;
    const over: bigint[] = [];
    for (let s = 0; s < own.length; s += 1) {
      const share = own[s] as (typeof own)[number];
      const pass = isCounted(share) ? passOf(reached, share.royaltyBps) : 0;
      over.push(BigInt(pass));
      left -= pass;
      const target = (targets[i] as readonly number[])[s] as number;
      if (target >= 0) inflow[target] = (inflow[target] as number) + pass;
    }
    kept.push(BigInt(left));
    passed.push(over);
  }
  return { inflow: inflow.map(BigInt), kept, passed };
}

function flowBig({ stops, targets }: FlowPlan, amount: bigint): Flow {
  const inflow = new Array<bigint>(stops.length).fill(0n);
  inflow[0] = amount;
  const kept: bigint[] = [];
  const passed: bigint[][] = [];
  for (let i = 0; i < stops.length; i += 1) {
    const reached = inflow[i] as bigint;
    let left = reached;
    const { shares: own } = stops[i] as Stop;
    const over: bigint[] = [];
    for (let s = 0; s < own.length; s += 1) {
      const share = own[s] as (typeof own)[number];
      const pass = isCounted(share) ? (reached * BigInt(share.royaltyBps)) / WHOLE : 0n;
      over.push(pass);
      left -= pass;
      const target = (targets[i] as readonly number[])[s] as number;
      if (target >= 0) inflow[target] = (inflow[target] as bigint) + pass;
    }
    kept.push(left);
    passed.push(over);
  }
  return { inflow, kept, passed };
}
