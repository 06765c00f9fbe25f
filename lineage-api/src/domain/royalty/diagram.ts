import type { Hex } from '../../encoding/hex.js';
import { escapeUnprintable } from '../../encoding/unprintable.js';
import type { RoyaltyAttribution, Share } from './types.js';

/** Pictures of more than this are summaries. */
export const MOST_DRAWN = 300;
const LONGEST_NAME = 40;

/** A box: an asset, or a source that is only referenced. */
export type Box = {
  /** Safe to print: no character turns it around or hides it. */
  readonly name: string;
  readonly inflow: bigint;
  readonly kept: bigint;
  /** `paid`, or why it is held. */
  readonly state: string;
};

/** An arrow between boxes, by their places. */
export type Arrow = {
  readonly from: number;
  readonly to: number;
  readonly royaltyBps: number;
  readonly passed: bigint;
};

export type Diagram = {
  readonly amount: bigint;
  readonly currency: string;
  /** The paid asset first; each before those that it passes to. */
  readonly boxes: readonly Box[];
  readonly arrows: readonly Arrow[];
};

/** How a payment flows, ready to be drawn. */
export function diagramOf(
  attribution: RoyaltyAttribution,
  currency: string,
  findName: (asset: Hex) => string | null,
): Diagram {
  const { start, amount, flows } = attribution;
  const inflow = new Map<string, bigint>([[start, amount]]);
  const passed = new Map<string, bigint>();
  const names = new Map<string, string>([[start, nameOf(start, findName(start))]]);
  for (const { share, passed: pass } of flows) {
    const target = targetOf(share);
    if (!names.has(target.key)) names.set(target.key, nameOf(target.id, target.name(findName)));
    inflow.set(target.key, (inflow.get(target.key) ?? 0n) + pass);
    passed.set(share.derived, (passed.get(share.derived) ?? 0n) + pass);
  }
  const places = new Map([...names.keys()].map((key, i) => [key, i]));
  const states = statesOf(attribution);
  return {
    amount,
    currency,
    boxes: [...names].map(([key, name]) => {
      const reached = inflow.get(key) ?? 0n;
      const kept = reached - (passed.get(key) ?? 0n);
      return { name, inflow: reached, kept, state: states.get(key) ?? 'nothing' };
    }),
    arrows: flows.map(({ share, passed: pass }) => ({
      from: places.get(share.derived) as number,
      to: places.get(targetOf(share).key) as number,
      royaltyBps: share.royaltyBps,
      passed: pass,
    })),
  };
}

function targetOf({ edge, referenced, derived }: Share) {
  if (edge !== null) {
    const { source } = edge;
    return {
      key: source as string,
      id: source,
      name: (find: (id: Hex) => string | null) => find(source),
    };
  }
  const item = referenced as NonNullable<Share['referenced']>;
  return { key: `${derived}:${item.factId}`, id: item.value.foreignId, name: () => null };
}

function statesOf({ beneficiaries, held }: RoyaltyAttribution): ReadonlyMap<string, string> {
  const states = new Map<string, string>();
  for (const { assets } of beneficiaries) {
    for (const { asset } of assets) states.set(asset, 'paid');
  }
  for (const { asset, reason, referenced } of held) {
    const key = referenced === null ? asset : `${asset}:${referenced.factId}`;
    states.set(key, `held: ${reason}`);
  }
  return states;
}

function nameOf(id: Hex, name: string | null): string {
  const letters = [...escapeUnprintable(name ?? `${id.slice(0, 10)}…${id.slice(-6)}`)];
  return letters.length <= LONGEST_NAME
    ? letters.join('')
    : `${letters.slice(0, LONGEST_NAME - 1).join('')}…`;
}

/** Of a picture that would be too large: what most goes to, and what the others get together. */
export type Summary = {
  readonly largest: readonly Box[];
  readonly others: number;
  readonly othersKept: bigint;
};

const LARGEST = 20;

export function summaryOf({ boxes }: Diagram): Summary {
  const sorted = [...boxes].sort((a, b) => (a.kept === b.kept ? 0 : a.kept < b.kept ? 1 : -1));
  const rest = sorted.slice(LARGEST);
  return {
    largest: sorted.slice(0, LARGEST),
    others: rest.length,
    othersKept: rest.reduce((sum, { kept }) => sum + kept, 0n),
  };
}

/** 2000 of 10,000 as `20%`. */
export const toPercentOf = (royaltyBps: number): string => `${royaltyBps / 100}%`;
