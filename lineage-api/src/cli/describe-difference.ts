type Named = { readonly id: string; readonly name: string | null; readonly kind: string | null };
type Edge = { readonly derived: Named; readonly source: Named; readonly relation: string };
type Reason = { readonly what: string; readonly asset: Named };

/** An asset with its difference, as `pedigree changes` asks for it. */
export type Difference = Named & {
  readonly __typename: string;
  readonly difference: {
    readonly from: { readonly blockNumber: number };
    readonly to: { readonly blockNumber: number };
    readonly wasRecorded: boolean;
    readonly complete: boolean;
    readonly gainedCount: number;
    readonly gained: readonly Named[];
    readonly lostCount: number;
    readonly lost: readonly Named[];
    readonly addedCount: number;
    readonly added: readonly Edge[];
    readonly endedCount: number;
    readonly ended: readonly Edge[];
    readonly verdicts: readonly {
      readonly policy: string;
      readonly before: string | null;
      readonly after: string;
      readonly newReasons: readonly Reason[];
      readonly goneReasons: readonly Reason[];
    }[];
    readonly shares: {
      readonly amount: string;
      readonly heldBefore: string;
      readonly heldAfter: string;
      readonly beneficiaries: readonly {
        readonly agent: { readonly address: string };
        readonly before: string;
        readonly after: string;
      }[];
    };
    readonly factCount: number;
    readonly facts: readonly {
      readonly what: string;
      readonly about: Named;
      readonly fact: { readonly type: string; readonly blockNumber: number };
    }[];
  };
};

/** What differs, and the facts that made it so. */
export function describeDifference(asset: Difference): string {
  const { difference } = asset;
  const { from, to, wasRecorded, complete } = difference;
  return [
    `${nameOf(asset)} [${asset.kind}] from block ${from.blockNumber} to ${to.blockNumber}${wasRecorded ? '' : ', where it was not recorded at first'}`,
    ...listOf('upstream now', difference.gainedCount, difference.gained.map(nameOf)),
    ...listOf('no longer upstream', difference.lostCount, difference.lost.map(nameOf)),
    ...listOf('derivations new', difference.addedCount, difference.added.map(describeEdge)),
    ...listOf('derivations ended', difference.endedCount, difference.ended.map(describeEdge)),
    ...describeVerdicts(difference),
    ...describeShares(difference),
    ...listOf('facts', difference.factCount, difference.facts.map(describeFact)),
    ...(complete ? [] : ['  the lineage is larger than what is read: something may be missing']),
    '  not legal advice',
  ].join('\n');
}

function listOf(title: string, count: number, shown: readonly string[]): string[] {
  const left = count - shown.length;
  return [
    `  ${title}: ${count}`,
    ...shown.map((each) => `    ${each}`),
    ...(left > 0 ? [`    and ${left} more`] : []),
  ];
}

function describeVerdicts({ verdicts }: Difference['difference']): string[] {
  return verdicts.flatMap(({ policy, before, after, newReasons, goneReasons }) => [
    `  by policy ${policy}: ${before ?? 'not recorded'} → ${after}`,
    ...newReasons.map(({ what, asset }) => `    new: ${nameOf(asset)}: ${what}`),
    ...goneReasons.map(({ what, asset }) => `    gone: ${nameOf(asset)}: ${what}`),
  ]);
}

function describeShares({ shares }: Difference['difference']): string[] {
  const { amount, beneficiaries, heldBefore, heldAfter } = shares;
  const held = heldBefore === heldAfter ? [] : [`    held: ${heldBefore} → ${heldAfter}`];
  const lines = beneficiaries.map(
    ({ agent, before, after }) => `    ${agent.address}: ${before} → ${after}`,
  );
  if (lines.length + held.length === 0) return [`  shares of ${amount}: the same`];
  return [`  shares of ${amount}:`, ...lines, ...held];
}

function describeEdge({ derived, source, relation }: Edge): string {
  return `${nameOf(derived)} ${relation} ${nameOf(source)}`;
}

function describeFact({ what, about, fact }: Difference['difference']['facts'][number]): string {
  return `block ${fact.blockNumber}: ${nameOf(about)} ${what}`;
}

function nameOf({ name, id }: Named): string {
  return name ?? id;
}
