import { itemsOf, ownerOf, roleOf } from '../asset-state.js';
import type { ClosureNode } from '../closure.js';
import { isHolder } from '../license/report/claims.js';
import { sourcesOf } from '../license/report/dag.js';
import { dateOf, factOfEdge, factOfItem, factOfNode, listOf, nameOf } from './evidence.js';
import type { LintCase, LintEvidence, Rule } from './types.js';

/** Other registrations of its content by other owners, in the order of the claims chain. */
function rivalsOf({ closure }: LintCase, stated: ClosureNode): readonly ClosureNode[] {
  return stated.claimants
    .map((id) => closure.claimants.get(id) ?? closure.nodes.get(id))
    .filter((each) => each !== undefined)
    .filter((each) => ownerOf(each) !== ownerOf(stated));
}

export const rivalClaim: Rule = {
  id: 'rival-claim',
  severity: 'ERROR',
  title: 'Another account claims rights in the same content.',
  advice: 'Compare the claims and their evidence; ask both for a credential, or open a dispute.',
  find: (c, stated) => {
    if (!isHolder(roleOf(stated))) return null;
    const rivals = rivalsOf(c, stated).filter((each) => isHolder(roleOf(each)));
    if (rivals.length === 0) return null;
    const { claimantsLeftOut } = stated;
    const left = claimantsLeftOut > 0 ? `; ${claimantsLeftOut} more claims were not read` : '';
    return {
      what: `the same content is claimed by ${listOf(rivals.map(ownerOf))}${left}`,
      evidence: rivals.map((each) =>
        claimEvidence(each, `claimed as ${roleOf(each)} by ${ownerOf(each)}`),
      ),
    };
  },
};

function claimEvidence(stated: ClosureNode, what: string): LintEvidence {
  return { asset: stated.node.id, what, license: null, url: null, fact: factOfNode(stated.node) };
}

/** The chain proves when a thing was recorded; when it is said to have happened is a claim. */
export const claimedDate: Rule = {
  id: 'claimed-date',
  severity: 'WARNING',
  title: 'A claimed date contradicts another, or what the chain proves of when it was recorded.',
  advice: 'Ask for evidence of the date, and rely on the date of recording until there is some.',
  find: (c, stated) => {
    const evidence = [
      ...backdated(c, stated),
      ...acquisitions(c, stated),
      ...activityTimes(c, stated),
    ];
    return evidence.length === 0
      ? null
      : { what: listOf(evidence.map(({ what }) => what)), evidence };
  },
};

/** Recorded after a rival, and said to be older. */
function backdated(c: LintCase, stated: ClosureNode): readonly LintEvidence[] {
  const { node } = stated;
  return rivalsOf(c, stated)
    .filter(({ node: rival }) => rival.createdAt > node.createdAt && isRecordedBefore(rival, node))
    .map((rival) =>
      claimEvidence(
        rival,
        `said to be of ${dateOf(node.createdAt)}, and the same content was recorded before, as of ${dateOf(rival.node.createdAt)}`,
      ),
    );
}

type Recorded = Pick<ClosureNode['node'], 'fromBlock' | 'logIndex'>;

function isRecordedBefore(a: Recorded, b: Recorded): boolean {
  return a.fromBlock < b.fromBlock || (a.fromBlock === b.fromBlock && a.logIndex < b.logIndex);
}

function acquisitions(c: LintCase, stated: ClosureNode): readonly LintEvidence[] {
  return sourcesOf(c.dag, stated.node.id).flatMap((edge) => {
    const { acquiredAt } = edge;
    if (acquiredAt === 0) return [];
    const source = c.closure.nodes.get(edge.source);
    const why = contradictionOf(acquiredAt, source, stated, c);
    if (why === null) return [];
    const what = `${nameOf(source, edge.source)} is said to be acquired on ${dateOf(acquiredAt)}, ${why}`;
    return [{ asset: edge.source, what, license: null, url: null, fact: factOfEdge(stated, edge) }];
  });
}

function contradictionOf(
  acquiredAt: number,
  source: ClosureNode | undefined,
  { node }: ClosureNode,
  { timestamp }: LintCase,
): string | null {
  if (acquiredAt > timestamp) return 'which is still to come';
  if (acquiredAt > node.createdAt) {
    return `after what derives from it was made (${dateOf(node.createdAt)})`;
  }
  if (source !== undefined && acquiredAt < source.node.createdAt) {
    return `before it was made (${dateOf(source.node.createdAt)})`;
  }
  return null;
}

function activityTimes({ timestamp }: LintCase, stated: ClosureNode): readonly LintEvidence[] {
  return itemsOf(stated, 'activity').flatMap((item) => {
    const { activity, startedAt, endedAt } = item.value;
    const isReversed = endedAt > 0 && startedAt > endedAt;
    if (!isReversed && Math.max(startedAt, endedAt) <= timestamp) return [];
    const what = isReversed
      ? `${activity} is said to end on ${dateOf(endedAt)}, before it began`
      : `${activity} is said to be on ${dateOf(Math.max(startedAt, endedAt))}, which is still to come`;
    return [{ asset: stated.node.id, what, license: null, url: null, fact: factOfItem(item) }];
  });
}

export const activityWithoutAgent: Rule = {
  id: 'activity-without-agent',
  severity: 'NOTE',
  title: 'An activity names nobody, or an agent that is not registered.',
  advice: 'Register the agent who is responsible, and record the activity with its id.',
  find: ({ closure }, stated) => {
    const nameless = itemsOf(stated, 'activity').filter(
      ({ value }) => !closure.agents.get(value.agentId)?.some(({ kind }) => kind === 'agent'),
    );
    if (nameless.length === 0) return null;
    const evidence = nameless.map((item) => ({
      asset: stated.node.id,
      what: `${item.value.activity} by ${BigInt(item.value.agentId) === 0n ? 'nobody' : item.value.agentId}`,
      license: null,
      url: null,
      fact: factOfItem(item),
    }));
    return {
      what: `no registered agent for ${listOf(evidence.map(({ what }) => what))}`,
      evidence,
    };
  },
};
