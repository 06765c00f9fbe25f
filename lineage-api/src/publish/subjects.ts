import { lineageRegistryAbi } from '../abi/lineageRegistry.js';
import { type Address, type Hex, ZERO_ADDRESS } from '../encoding/hex.js';
import type { PublishTarget } from './target.js';

/** What the registry stores of an asset, a batch or an agent. */
export type StoredSubject = {
  readonly owner: Address;
  /** Unix seconds, claimed. */
  readonly createdAt: number;
  /** Code of `subjectKind`. */
  readonly kind: number;
  readonly leafCount: number;
};

/** Ids looked up at once. */
const LOOKUPS = 500;

/** The subjects among some ids that are registered, by id. */
export async function findSubjects(
  { wallet, deployment }: Pick<PublishTarget, 'wallet' | 'deployment'>,
  ids: readonly Hex[],
): Promise<ReadonlyMap<Hex, StoredSubject>> {
  const found = new Map<Hex, StoredSubject>();
  for (let start = 0; start < ids.length; start += LOOKUPS) {
    const some = ids.slice(start, start + LOOKUPS);
    const subjects = await wallet.ask((client) =>
      Promise.all(
        some.map((id) =>
          client.readContract({
            address: deployment.contracts.lineage.address,
            abi: lineageRegistryAbi,
            functionName: 'subjectOf',
            args: [id],
          }),
        ),
      ),
    );
    for (const [i, { owner, createdAt, kind, leafCount }] of subjects.entries()) {
      if (owner === ZERO_ADDRESS) continue;
      found.set(some[i] as Hex, {
        owner: owner.toLowerCase() as Address,
        createdAt,
        kind,
        leafCount,
      });
    }
  }
  return found;
}
