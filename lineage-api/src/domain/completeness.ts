/** What a walk over the lineage could not see; the fields are those of the graph's `WalkGaps`. */
export type Gaps = {
  readonly unresolvedSources: number;
  readonly undisclosedSources: number;
  readonly missingManifests: number;
  readonly missingLeaves: number;
  readonly conflictingClaims: number;
  readonly struckSources: number;
};

export type TruncatedReason = 'MAX_DEGREE' | 'SIZE';

/** What an answer about lineage left out, and why. */
export type Completeness = Gaps & {
  readonly complete: boolean;
  readonly degreeReached: number;
  readonly truncatedReason: TruncatedReason | null;
  /** Whether something may rest on the whole batch that the start came from: it is met from the batch alone. */
  readonly batchNotWalked: boolean;
};

/**
 * Complete as recorded: nothing was cut off, and nothing on the way is unregistered, undisclosed or in a manifest that is
 * not here. Claims in conflict and sources struck by their owners are seen and counted: they leave nothing out.
 */
export function completenessOf(walk: {
  readonly degreeReached: number;
  readonly truncated: TruncatedReason | null;
  readonly gaps: Gaps;
  readonly batchNotWalked?: boolean;
}): Completeness {
  const { gaps, truncated, degreeReached, batchNotWalked = false } = walk;
  const complete =
    truncated === null &&
    !batchNotWalked &&
    gaps.unresolvedSources === 0 &&
    gaps.undisclosedSources === 0 &&
    gaps.missingManifests === 0 &&
    gaps.missingLeaves === 0;
  return { ...gaps, complete, degreeReached, truncatedReason: truncated, batchNotWalked };
}
