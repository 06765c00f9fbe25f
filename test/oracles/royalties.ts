import type { FlowTold } from './flow.js';

export type AssetTold = FlowTold['assets'][number] & {
  readonly owner: string;
  readonly role: string;
  /** Ground of its withdrawal. */
  readonly withdrawn: string | null;
  /** Other registrations of its content. */
  readonly claimants: readonly string[];
};

export type RoyaltyTold = Omit<FlowTold, 'assets'> & { readonly assets: readonly AssetTold[] };

export type RoyaltyOracle = {
  /** What each asset keeps, by id; without those that keep nothing. */
  readonly kept: Readonly<Record<string, bigint>>;
  /** By account. */
  readonly paid: Readonly<Record<string, bigint>>;
  /** By `<reason> <asset>`. */
  readonly held: Readonly<Record<string, bigint>>;
};

/**
 * Who gets what of one payment, by the words of FLOW alone. What reaches an asset is what reaches each of those that
 * derive from it, asked anew along every path; nothing is sorted by age or kept for later. It shares no code with the
 * program.
 */
export function royaltyOracle(told: RoyaltyTold): RoyaltyOracle {
  const assets = new Map(told.assets.map((each) => [each.id, each]));
  const shares = countedShares(told);
  const part = (inflow: bigint, bps: number) => (inflow * BigInt(bps)) / 10_000n;
  const inflowOf = (id: string): bigint =>
    shares
      .filter(({ source }) => source === id)
      .reduce(
        (sum, { derived, bps }) => sum + part(inflowOf(derived), bps),
        id === told.start ? BigInt(told.amount) : 0n,
      );
  const isHolder = ({ role }: AssetTold) => role === 'RIGHTS_HOLDER' || role === 'LICENSEE';
  const reasonOf = (asset: AssetTold): string | null => {
    if (asset.withdrawn === 'NO_RIGHTS' || asset.withdrawn === 'COURT') return asset.withdrawn;
    if (!isHolder(asset)) return asset.role;
    const isContested = asset.claimants.some((id) => {
      const rival = assets.get(id);
      if (rival === undefined || rival.withdrawn === 'NO_RIGHTS') return false;
      return isHolder(rival) && rival.owner !== asset.owner;
    });
    return isContested ? 'CONTESTED' : null;
  };
  const kept: Record<string, bigint> = {};
  const paid: Record<string, bigint> = {};
  const held: Record<string, bigint> = {};
  for (const asset of told.assets) {
    const { id, owner } = asset;
    const inflow = inflowOf(id);
    const left = shares
      .filter(({ derived }) => derived === id)
      .reduce((sum, { bps }) => sum - part(inflow, bps), inflow);
    if (left === 0n) continue;
    kept[id] = left;
    const reason = reasonOf(asset);
    if (reason === null) paid[owner] = (paid[owner] ?? 0n) + left;
    else held[`${reason} ${id}`] = left;
  }
  return { kept, paid, held };
}

/** Shares of one asset add up to the whole at most: one that would lift the sum above it counts as nothing. */
function countedShares({ shares }: RoyaltyTold): RoyaltyTold['shares'] {
  const sums = new Map<string, number>();
  const recorded = [...shares].sort(
    (a, b) => a.block - b.block || a.log - b.log || a.index - b.index,
  );
  return recorded.filter(({ derived, bps }) => {
    const sum = (sums.get(derived) ?? 0) + bps;
    if (sum > 10_000) return false;
    sums.set(derived, sum);
    return true;
  });
}
