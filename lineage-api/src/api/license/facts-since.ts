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
  const facts = await Promise.all(subjects.map((id) => reads.facts(asset.moment, id)));
  return facts
    .flat()
    .filter(
      (fact) =>
        fact.position.blockNumber >= block && fact.factId !== factId && TELLING.has(fact.type),
    )
    .filter((fact) => fact.position.blockNumber > block || isAfter(fact, facts.flat(), factId))
    .sort(
      (a, b) =>
        a.position.blockNumber - b.position.blockNumber ||
        a.position.logIndex - b.position.logIndex,
    );
}

/** In the block of the conclusion itself: only what stands after it. */
function isAfter(fact: Fact, all: readonly Fact[], factId: string): boolean {
  const signed = all.find((each) => each.factId === factId);
  return signed !== undefined && fact.position.logIndex > signed.position.logIndex;
}
