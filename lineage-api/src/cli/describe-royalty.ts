import { type AsOf, describeAsOf } from './describe.js';

type Named = { readonly id: string; readonly name: string | null };

type ShareAnswer = {
  readonly derived: Named;
  readonly source: Named | null;
  readonly referencedId: string | null;
  readonly royaltyBps: number;
  readonly state: string;
  readonly licenseTermsId: string | null;
  readonly evidence: { readonly factId: string; readonly blockNumber: number };
};

type Attribution = {
  readonly amount: string;
  readonly currency: string;
  readonly payableInBlock: number;
  readonly paid: string;
  readonly held: string;
  readonly policy: string;
  readonly policyHash: string;
  readonly beneficiaryCount: number;
  readonly heldCount: number;
  readonly flowCount: number;
  readonly voidShareCount: number;
  readonly voidTermsCount: number;
  readonly claimsUnread: number;
  readonly beneficiaries: readonly {
    readonly agent: { readonly address: string };
    readonly amount: string;
    readonly percent: string;
    readonly assetCount: number;
    readonly assets: readonly { readonly asset: Named; readonly amount: string }[];
  }[];
  readonly heldShares: readonly {
    readonly reason: string;
    readonly amount: string;
    readonly asset: Named;
    readonly referencedId: string | null;
    readonly rivals: readonly Named[];
  }[];
  readonly flows: readonly {
    readonly inflow: string;
    readonly passed: string;
    readonly share: ShareAnswer;
  }[];
  readonly voidShares: readonly ShareAnswer[];
  readonly voidTerms: readonly ShareAnswer[];
  readonly closure: {
    readonly complete: boolean;
    readonly unresolvedSources: number;
    readonly undisclosedSources: number;
    readonly missingManifests: number;
  };
  readonly text: string;
  readonly svg?: string;
  readonly asOf: AsOf;
};

export type RoyaltyAnswer = Named & {
  readonly __typename: 'Asset';
  readonly kind: string;
  readonly royaltyAttribution: Attribution;
};

/** Who gets what, over which shares, and what is held. */
export function describeRoyalty(asset: RoyaltyAnswer): string {
  const of = asset.royaltyAttribution;
  return [
    `${asset.name ?? asset.id} [${asset.kind}]`,
    `  ${of.amount} (${of.currency}) paid in block ${of.payableInBlock}: ${of.paid} to ${of.beneficiaryCount} ${of.beneficiaryCount === 1 ? 'account' : 'accounts'}, ${of.held} held`,
    '',
    ...describePaid(of),
    ...describeHeld(of),
    ...section('Flow', of.flows.map(describeFlow), of.flowCount),
    ...section('Count as 0', of.voidShares.map(describeVoid), of.voidShareCount),
    ...section(
      'Name terms that were not in force at the source (the share stays)',
      of.voidTerms.map((share) => `${waysOf(share)}: ${share.licenseTermsId}`),
      of.voidTermsCount,
    ),
    ...describeGaps(of),
    `rival claims by the policy "${of.policy}" (${of.policyHash})`,
    describeAsOf(of.asOf),
  ].join('\n');
}

function section(title: string, lines: readonly string[], total: number): string[] {
  if (total === 0) return [];
  const left = total - lines.length;
  const more = left > 0 ? [`  and ${left} more: --first 100 shows up to 100, the API all`] : [];
  return [`${title}:`, ...lines.map((line) => `  ${line}`), ...more, ''];
}

function describePaid(of: Attribution): string[] {
  const lines = of.beneficiaries.map(({ agent, amount, percent, assets, assetCount }) => {
    const shown = assets.map((each) => `${nameOf(each.asset)} ${each.amount}`);
    const left = assetCount - assets.length;
    const rest = left > 0 ? [`${left} more`] : [];
    return `${agent.address}  ${amount}  ${percent} %  for ${[...shown, ...rest].join(', ')}`;
  });
  return section('Paid', lines, of.beneficiaryCount);
}

const REASONS: Readonly<Record<string, string>> = {
  REFERENCED: 'younger, in another registry or on another chain',
  NOT_REGISTERED: 'not registered here',
  NO_RIGHTS: 'withdrawn by its publisher, who had no rights',
  COURT: 'withdrawn by order of a court',
  OBSERVER: 'its owner only observes what belongs to others',
  DERIVER: 'its owner claims no rights to it',
  CONTESTED: 'a rival claim or a dispute stands',
};

function describeHeld(of: Attribution): string[] {
  const lines = of.heldShares.map(({ reason, amount, asset, referencedId, rivals }) => {
    const who = referencedId === null ? nameOf(asset) : `${referencedId} (of ${nameOf(asset)})`;
    const against = rivals.length === 0 ? '' : `: ${rivals.map(nameOf).join(', ')}`;
    return `${amount}  ${who}  ${reason} – ${REASONS[reason] ?? reason}${against}`;
  });
  return section('Held', lines, of.heldCount);
}

function describeFlow({ inflow, passed, share }: Attribution['flows'][number]): string {
  const owed = share.state === 'OWED' ? ', struck and owed under its terms' : '';
  return `${waysOf(share)}: ${passed} of ${inflow} (${share.royaltyBps / 100} %${owed}, block ${share.evidence.blockNumber})`;
}

const STATES: Readonly<Record<string, string>> = {
  OVER_CAP: 'more than 100 % together with those recorded before',
  SOURCE_NOT_OLDER: 'the source is not older',
  SOURCE_IS_BATCH: 'the source is a batch as a whole',
  AWAITS_CONSENT: 'the older, higher share goes on until the owner of the source consents',
};

function describeVoid(share: ShareAnswer): string {
  return `${waysOf(share)}: ${share.royaltyBps / 100} %  ${share.state} – ${STATES[share.state] ?? share.state}`;
}

function waysOf({ derived, source, referencedId }: ShareAnswer): string {
  return `${nameOf(derived)} → ${source === null ? referencedId : nameOf(source)}`;
}

function describeGaps({ closure, claimsUnread }: Attribution): string[] {
  const gaps = [
    [closure.unresolvedSources, 'not registered here'],
    [closure.undisclosedSources, 'not disclosed'],
    [closure.missingManifests, 'in manifests that are not here'],
    [claimsUnread, 'claims on contents not judged'],
  ]
    .filter(([count]) => count !== 0)
    .map(([count, what]) => `${count} ${what}`);
  return closure.complete && claimsUnread === 0
    ? ['sources: complete as recorded']
    : [
        `sources: not complete: ${gaps.join(', ')}; nothing is paid to a source that no share names`,
      ];
}

function nameOf({ name, id }: Named): string {
  return name ?? id;
}
