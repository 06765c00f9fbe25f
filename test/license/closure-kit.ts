import { createHash } from 'node:crypto';
import type { Closure, ClosureNode } from '../../lineage-api/src/domain/closure.js';
import { compilePolicy } from '../../lineage-api/src/domain/license/policy/compile.js';
import { getShippedPolicy } from '../../lineage-api/src/domain/license/policy/shipped.js';
import type { Policy, Use } from '../../lineage-api/src/domain/license/policy/types.js';
import { parseUse } from '../../lineage-api/src/domain/license/policy/use.js';
import type { Conclusion } from '../../lineage-api/src/domain/license/report/conclusion.js';
import { reportLicense } from '../../lineage-api/src/domain/license/report/report.js';
import type { LicenseReport } from '../../lineage-api/src/domain/license/report/types.js';
import {
  type EdgeRow,
  type ItemKind,
  type ItemRow,
  type ItemValues,
  OPEN_BLOCK,
  type TermsRow,
} from '../../lineage-api/src/domain/rows.js';
import { type CodeName, toCode } from '../../lineage-api/src/encoding/enums.js';
import type { LicenseTerms } from '../../lineage-api/src/encoding/fact-catalog.js';
import { type Address, type Hex, ZERO_HASH } from '../../lineage-api/src/encoding/hex.js';
import { SILENT_TERMS } from '../../lineage-api/src/encoding/license-terms.js';

export const hashOf = (text: string): Hex => `0x${createHash('sha256').update(text).digest('hex')}`;
export const idOf = (name: string): Hex => hashOf(`asset ${name}`);
export const accountOf = (name: string): Address =>
  hashOf(`account ${name}`).slice(0, 42) as Address;

/** The block that closures of tests are of, and when each block was: an hour apart. */
export const NOW_BLOCK = 1_000;
export const timeOf = (block: number): number => 1_750_000_000 + (block - NOW_BLOCK) * 3_600;
const TIMES = new Map(Array.from({ length: NOW_BLOCK + 1 }, (_, block) => [block, timeOf(block)]));

type Statement = { expression: string; where?: string; appliesTo?: string[] };
export type TermsGiven = {
  readonly expression: string;
  readonly from?: number;
  readonly to?: number;
  readonly fields?: Partial<LicenseTerms>;
};
export type AssetGiven = {
  readonly kind?: 'DATASET' | 'MODEL' | 'OUTPUT' | 'BATCH';
  readonly owner?: string;
  readonly role?: CodeName<'role'>;
  readonly block?: number;
  readonly statements?: readonly (string | Statement)[];
  readonly combine?: string;
  readonly terms?: readonly TermsGiven[];
  readonly items?: readonly ItemGiven[];
  /** Other assets of the same content. */
  readonly claimants?: readonly string[];
  readonly manifestKnown?: boolean;
  readonly itemSubject?: string;
};
export type ItemGiven = {
  [K in ItemKind]: {
    readonly kind: K;
    readonly value: ItemValues[K];
    readonly by?: string;
    readonly block?: number;
  };
}[ItemKind];
export type EdgeGiven = readonly [
  derived: string,
  relation: EdgeRow['relation'],
  source: string,
  given?: { readonly block?: number; readonly acquiredAt?: number; readonly terms?: string },
];

/** Terms are named by what they say. */
export const termsIdOf = (expression: string, stated: Partial<LicenseTerms> = {}): Hex =>
  hashOf(
    `terms ${expression} ${JSON.stringify(stated, (_key, value) =>
      typeof value === 'bigint' ? value.toString() : value,
    )}`,
  );

/** Fields of terms by the names of their codes. */
export const fields = (given: {
  readonly revocable?: CodeName<'ternary'>;
  readonly postTermUse?: CodeName<'postTermUse'>;
  readonly grantKind?: CodeName<'grantKind'>;
  readonly periodSeconds?: number;
  readonly validTo?: number;
  readonly validFrom?: number;
  readonly commercialUse?: CodeName<'permission'>;
}): Partial<LicenseTerms> => ({
  ...(given.revocable && { revocable: toCode('ternary', given.revocable) }),
  ...(given.postTermUse && { postTermUse: toCode('postTermUse', given.postTermUse) }),
  ...(given.grantKind && { grantKind: toCode('grantKind', given.grantKind) }),
  ...(given.commercialUse && { commercialUse: toCode('permission', given.commercialUse) }),
  ...(given.periodSeconds && { periodSeconds: given.periodSeconds }),
  ...(given.validTo && { validTo: given.validTo }),
  ...(given.validFrom && { validFrom: given.validFrom }),
});

function termsRow({ expression, fields: stated }: TermsGiven): TermsRow {
  const bytes: Hex = `0x${Buffer.from(expression, 'latin1').toString('hex')}`;
  return {
    id: termsIdOf(expression, stated),
    terms: { ...SILENT_TERMS, ...stated, expression: bytes },
    by: accountOf('registry'),
    factId: hashOf(`registered ${expression}`),
    fromBlock: 1,
  };
}

function item(
  subject: Hex,
  { kind, value, by = 'owner', block = 2 }: ItemGiven,
  at: number,
): ItemRow {
  const factId = hashOf(`${subject} ${kind} ${at} ${JSON.stringify(value)}`);
  return {
    subject,
    kind,
    key: factId,
    value,
    by: accountOf(by),
    factId,
    fromBlock: block,
    logIndex: at,
    toBlock: OPEN_BLOCK,
    closedBy: null,
  } as ItemRow;
}

function nodeOf(name: string, given: AssetGiven): ClosureNode {
  const { kind = 'DATASET', owner = `owner of ${name}`, role = 'OBSERVER', block = 2 } = given;
  const id = idOf(name);
  const partOf = {
    DATASET: 'DATA',
    MODEL: 'WEIGHTS',
    OUTPUT: 'OUTPUTS',
    BATCH: 'OUTPUTS',
  } as const;
  const statements = (given.statements ?? []).map((statement) => ({
    basis: 'DECLARED',
    where: 'CARD',
    appliesTo: [partOf[kind]],
    observedAt: 1,
    by: 'someone',
    ...(typeof statement === 'string' ? { expression: statement } : statement),
  }));
  const termsHistory = (given.terms ?? []).map(
    (terms, i) =>
      ({
        ...item(
          id,
          {
            kind: 'terms',
            value: {
              licenseTermsId: termsIdOf(terms.expression, terms.fields),
              part: partOf[kind],
            },
            by: owner,
            block: terms.from ?? block,
          },
          i,
        ),
        toBlock: terms.to ?? OPEN_BLOCK,
      }) as ClosureNode['termsHistory'][number],
  );
  const items = [
    item(id, { kind: 'owner', value: { address: accountOf(owner) }, by: owner, block }, 100),
    item(id, { kind: 'role', value: { role }, by: owner, block }, 101),
    item(
      id,
      { kind: 'metadata', value: { hash: hashOf(`document ${name}`) }, by: owner, block },
      102,
    ),
    ...termsHistory.filter(({ toBlock }) => toBlock > NOW_BLOCK),
    ...(given.items ?? []).map((each, i) => item(id, { by: owner, ...each }, 200 + i)),
  ];
  return {
    node: {
      id,
      kind,
      registrant: accountOf(owner),
      scheme: kind === 'BATCH' ? null : 'SHA256',
      contentHash: kind === 'BATCH' ? null : hashOf(`content ${name}`),
      edition: 0,
      createdAt: 1,
      timeBasis: 'STATED',
      batchId: null,
      leaf: null,
      leafCount: kind === 'BATCH' ? 3 : 0,
      manifestHash: null,
      factId: hashOf(`registration ${name}`),
      fromBlock: block,
      logIndex: 0,
    },
    items,
    itemsLeftOut: 0,
    rivalClaims: given.claimants?.length ?? 0,
    terms: (given.terms ?? []).map(termsRow),
    termsHistory,
    document: {
      hash: hashOf(
        `document ${name} ${JSON.stringify([given.kind, given.statements, given.combine])}`,
      ),
      name,
      text: name,
      json: JSON.stringify({ name, statements, combine: given.combine }),
    },
    redacted: null,
    manifestKnown: given.manifestKnown ?? null,
    claimants: (given.claimants ?? []).map(idOf),
    claimantsLeftOut: 0,
  };
}

export type World = {
  readonly assets: Readonly<Record<string, AssetGiven>>;
  readonly edges?: readonly EdgeGiven[];
  /** Agents with what is said of them. */
  readonly agents?: Readonly<Record<string, readonly ItemGiven[]>>;
};

function namedTerms(source: AssetGiven | undefined, expression: string): Hex {
  const named = source?.terms?.find((terms) => terms.expression === expression);
  return termsIdOf(expression, named?.fields);
}

/** A closure by hand; the first asset is the one that is asked about. Claimants that nothing derives from stand apart. */
export function closureOf({ assets, edges = [], agents = {} }: World): Closure {
  const names = Object.keys(assets);
  const start = names[0] as string;
  const linked = new Set([start, ...edges.flatMap(([derived, , source]) => [derived, source])]);
  const rows = names.map((name) => [idOf(name), nodeOf(name, assets[name] as AssetGiven)] as const);
  const isLinked = new Set([...linked].map(idOf));
  return {
    starts: [idOf(start)],
    atBlock: NOW_BLOCK,
    nodes: new Map(rows.filter(([id]) => isLinked.has(id))),
    claimants: new Map(rows.filter(([id]) => !isLinked.has(id))),
    agents: new Map(
      Object.entries(agents).map(([name, items]) => {
        const id = hashOf(`agent ${name}`);
        const agent: ItemGiven = {
          kind: 'agent',
          value: { account: accountOf(name), agentKind: 'ORGANISATION', metadataHash: ZERO_HASH },
          by: name,
        };
        return [id, [agent, ...items].map((each, i) => item(id, each, i))];
      }),
    ),
    edges: edges.map(([derived, relation, source, given = {}], i) => ({
      factId: hashOf(`edge ${i} ${derived} ${source}`),
      index: 0,
      derived: idOf(derived),
      source: idOf(source),
      relation,
      acquiredAt: given.acquiredAt ?? 0,
      royaltyBps: 0,
      licenseTermsId:
        given.terms === undefined ? ZERO_HASH : namedTerms(assets[source], given.terms),
      fromBlock: given.block ?? 500,
      toBlock: OPEN_BLOCK,
      struckBy: null,
    })),
    edgeTerms: new Map(),
    truncated: false,
  };
}

export const useOf = (uses: string | readonly string[], more: Partial<Use> = {}): Use =>
  parseUse({ uses: [uses].flat(), competesWith: [], ...more }, timeOf(NOW_BLOCK));

export type AskOptions = {
  readonly policy?: 'strict' | 'text' | Policy;
  readonly granted?: readonly string[];
  readonly conclusions?: readonly Conclusion[];
  readonly closure?: Closure;
};

/** The report on the first asset of a world. */
export function ask(world: World, use: Use, options: AskOptions = {}): LicenseReport {
  const closure = options.closure ?? closureOf(world);
  const { policy = 'text' } = options;
  return reportLicense({
    closure,
    start: closure.starts[0] as Hex,
    policy: compilePolicy(typeof policy === 'string' ? getShippedPolicy(policy) : policy),
    use,
    granted: options.granted ?? [],
    timestamp: timeOf(NOW_BLOCK),
    times: TIMES,
    conclusions: options.conclusions ?? [],
  });
}

/** Verdict and cause, short: `UNKNOWN/CONFLICT`. */
export function short({ verdict, cause }: LicenseReport): string {
  return cause === null ? verdict : `${verdict}/${cause}`;
}

/** Under both policies that ship, strict first. */
export function both(world: World, use: Use, options: AskOptions = {}): readonly [string, string] {
  return [
    short(ask(world, use, { ...options, policy: 'strict' })),
    short(ask(world, use, { ...options, policy: 'text' })),
  ];
}

/** Names of the assets on the way to the first reason that matches. */
export function pathTo(
  report: LicenseReport,
  names: readonly string[],
  matches: (what: string) => boolean = () => true,
): readonly (string | undefined)[] {
  const byId = new Map(names.map((name) => [idOf(name), name]));
  return (report.reasons.find(({ what }) => matches(what))?.path ?? []).map((id) => byId.get(id));
}
