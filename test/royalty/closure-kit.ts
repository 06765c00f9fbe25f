import type { Closure, ClosureNode } from '../../lineage-api/src/domain/closure.js';
import {
  type EdgeRow,
  type ItemKind,
  type ItemRow,
  type ItemValues,
  OPEN_BLOCK,
  type TermsRow,
} from '../../lineage-api/src/domain/rows.js';
import { attributeRoyalty } from '../../lineage-api/src/domain/royalty/attribution.js';
import type { FactOrder, RoyaltyAttribution } from '../../lineage-api/src/domain/royalty/types.js';
import type { CodeName } from '../../lineage-api/src/encoding/enums.js';
import type { LicenseTerms } from '../../lineage-api/src/encoding/fact-catalog.js';
import { type Hex, ZERO_HASH } from '../../lineage-api/src/encoding/hex.js';
import { accountOf, hashOf, idOf } from '../license/closure-kit.js';

export { accountOf, hashOf, idOf };
export const AT_BLOCK = 100;
const NOW = 1_750_000_000;

export type ItemGiven = {
  [K in ItemKind]: {
    readonly kind: K;
    readonly value: ItemValues[K];
    readonly by?: string;
    readonly block?: number;
    readonly log?: number;
    readonly to?: number;
    readonly fact?: Hex;
  };
}[ItemKind];

export type AssetGiven = {
  readonly kind?: 'DATASET' | 'MODEL' | 'OUTPUT' | 'BATCH';
  readonly createdAt: number;
  readonly owner?: string;
  readonly role?: CodeName<'role'>;
  readonly items?: readonly ItemGiven[];
  readonly termsHistory?: readonly ItemGiven[];
  readonly claimants?: readonly string[];
  readonly batch?: string;
};

export type EdgeGiven = {
  readonly derived: string;
  readonly source: string;
  readonly bps: number;
  /** Name of its fact; one of its own without it. */
  readonly fact?: string;
  readonly index?: number;
  readonly from?: number;
  readonly to?: number;
  readonly terms?: string;
};

export type World = {
  readonly assets: Readonly<Record<string, AssetGiven>>;
  readonly edges: readonly EdgeGiven[];
  /** Terms by name: what share they ask. */
  readonly terms?: Readonly<Record<string, number>>;
  /** Assets of the closure's claimants, not reached. */
  readonly claimants?: Readonly<Record<string, AssetGiven>>;
  readonly start: string;
};

export const factOf = (name: string): Hex => hashOf(`fact ${name}`);

function item(subject: Hex, given: ItemGiven, at: number): ItemRow {
  const { kind, value, by = 'someone', block = 1, log = at, to = OPEN_BLOCK } = given;
  const factId = given.fact ?? hashOf(`${subject} ${kind} ${at}`);
  return {
    subject,
    kind,
    key: factId,
    value,
    by: accountOf(by),
    factId,
    fromBlock: block,
    logIndex: log,
    toBlock: to,
    closedBy: null,
  } as ItemRow;
}

function nodeOf(name: string, given: AssetGiven): ClosureNode {
  const { kind = 'MODEL', createdAt, owner = `owner of ${name}`, role = 'RIGHTS_HOLDER' } = given;
  const id = idOf(name);
  return {
    node: {
      id,
      kind,
      registrant: accountOf(owner),
      scheme: 'SHA256',
      contentHash: hashOf(`content ${name}`),
      edition: 0,
      createdAt,
      timeBasis: 'STATED',
      batchId: given.batch === undefined ? null : idOf(given.batch),
      leaf: null,
      leafCount: kind === 'BATCH' ? 2 : 0,
      manifestHash: null,
      factId: hashOf(`registered ${name}`),
      fromBlock: 1,
      logIndex: 0,
    },
    items: [
      item(id, { kind: 'owner', value: { address: accountOf(owner) } }, 0),
      item(id, { kind: 'role', value: { role } }, 1),
      ...(given.items ?? []).map((each, i) => item(id, each, 10 + i)),
    ],
    itemsLeftOut: 0,
    rivalClaims: given.claimants?.length ?? 0,
    terms: [],
    termsHistory: (given.termsHistory ?? []).map((each, i) =>
      item(id, each, i),
    ) as ClosureNode['termsHistory'][number][],
    document: { hash: ZERO_HASH, name, text: name, json: '{}' },
    redacted: null,
    manifestKnown: kind === 'BATCH' ? true : null,
    claimants: (given.claimants ?? []).map(idOf),
    claimantsLeftOut: 0,
  };
}

function edgeOf(given: EdgeGiven, place: number): EdgeRow {
  const { derived, source, bps, fact = `edge ${place}`, index = 0, from = 10 } = given;
  const to = given.to ?? OPEN_BLOCK;
  return {
    factId: factOf(fact),
    index,
    derived: idOf(derived),
    source: idOf(source),
    relation: 'TRAINED_ON',
    acquiredAt: 0,
    royaltyBps: bps,
    licenseTermsId: given.terms === undefined ? ZERO_HASH : hashOf(given.terms),
    fromBlock: from,
    toBlock: to,
    struckBy: to === OPEN_BLOCK ? null : hashOf(`struck ${place}`),
  };
}

function termsRow(name: string, royaltyBps: number): TermsRow {
  return {
    id: hashOf(name),
    terms: { royaltyBps } as LicenseTerms,
    by: accountOf('someone'),
    factId: hashOf(`registered ${name}`),
    fromBlock: 1,
  };
}

export function closureOf({ assets, edges, terms = {}, claimants = {}, start }: World): Closure {
  const toNodes = (given: Readonly<Record<string, AssetGiven>>) =>
    new Map(Object.entries(given).map(([name, asset]) => [idOf(name), nodeOf(name, asset)]));
  return {
    starts: [idOf(start)],
    atBlock: AT_BLOCK,
    nodes: toNodes(assets),
    claimants: toNodes(claimants),
    agents: new Map(),
    edges: edges.map(edgeOf).filter(({ fromBlock }) => fromBlock <= AT_BLOCK),
    edgeTerms: new Map(
      Object.entries(terms).map(([name, bps]) => [hashOf(name), termsRow(name, bps)]),
    ),
    truncated: false,
  };
}

export const POLICY = {
  name: 'strict',
  hash: hashOf('strict'),
  trust: { issuers: [], arbiters: [], counsel: [] },
};

export function attribute(
  closure: Closure,
  amount: bigint,
  order: FactOrder = new Map(),
): RoyaltyAttribution {
  const start = closure.starts[0] as Hex;
  return attributeRoyalty({ closure, start, amount, order, policy: POLICY, timestamp: NOW });
}

/** What each asset keeps, paid or held, by name; references aside. */
export function keptBy(world: World, of: RoyaltyAttribution): Record<string, bigint> {
  const kept = new Map<Hex, bigint>();
  for (const { assets } of of.beneficiaries) {
    for (const { asset, amount } of assets) kept.set(asset, amount);
  }
  for (const { asset, amount, referenced } of of.held) {
    if (referenced === null) kept.set(asset, amount);
  }
  const names = Object.keys(world.assets).filter((name) => kept.has(idOf(name)));
  return Object.fromEntries(names.map((name) => [name, kept.get(idOf(name)) as bigint]));
}

/** The same world asked once. */
export function pay(world: World, amount: bigint, order?: FactOrder) {
  const of = attribute(closureOf(world), amount, order);
  return { of, kept: keptBy(world, of) };
}
