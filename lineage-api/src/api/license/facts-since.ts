import { subDagOf } from '../../domain/license/report/sub-dag.js';
import type { Fact, FactType } from '../../encoding/fact-catalog.js';
import type { RequestContext } from '../context.js';
import type { ConclusionModel } from '../models.js';

/** Facts that can change what a report says. */
const TELLING: ReadonlySet<FactType> = new Set<FactType>([
  'AssetRegistered',
  'AssetMaterialized',
  'DerivationsRecorded',
  'SourceNamed',
  'SourceReferenced',
  'SourcesCommitted',
  'SourceSuperseded',
  'TermsAttached',
  'TermsDetached',
  'MetadataSet',
  'ContentAdded',
  'RoleStated',
  'AssetWithdrawn',
  'WithdrawalLifted',
  'OwnershipTransferred',
  'DocumentRedacted',
  'Attested',
  'AssertionRevoked',
  'DisputeOpened',
  'DisputeAnswered',
  'DisputeRuled',
]);

/** Facts about a lineage since a conclusion was recorded, oldest first: who relies on it looks at them. */
export async function readFactsSince(
  { conclusion, of }: ConclusionModel,
  { reads }: RequestContext,
): Promise<readonly Fact[]> {
  const { closure, asset } = of;
  const { block, factId } = conclusion.recorded.evidence;
  const { ids } = subDagOf(closure, asset.view.node.id);
  const claimants = ids.flatMap((id) => closure.nodes.get(id)?.claimants ?? []);
  const subjects = [...new Set([...ids, ...claimants])];
  const read = await Promise.all(subjects.map((id) => reads.facts(asset.moment, id)));
  const facts = read.flat();
  // In the block of the conclusion itself: only what stands after it.
  const signed = facts.find((fact) => fact.factId === factId);
  const after = signed?.position.logIndex ?? Number.POSITIVE_INFINITY;
  return facts
    .filter(
      ({ type, position }) =>
        TELLING.has(type) &&
        (position.blockNumber > block ||
          (position.blockNumber === block && position.logIndex > after)),
    )
    .sort(
      (a, b) =>
        a.position.blockNumber - b.position.blockNumber ||
        a.position.logIndex - b.position.logIndex,
    );
}
