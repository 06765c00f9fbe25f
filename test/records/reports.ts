import {
  type CompiledPolicy,
  compilePolicy,
} from '../../lineage-api/src/domain/license/policy/compile.js';
import { getShippedPolicy } from '../../lineage-api/src/domain/license/policy/shipped.js';
import { parseUse } from '../../lineage-api/src/domain/license/policy/use.js';
import { reportLicense } from '../../lineage-api/src/domain/license/report/report.js';
import type { LicenseReport } from '../../lineage-api/src/domain/license/report/types.js';
import { lintAsset, lintCaseOf } from '../../lineage-api/src/domain/lint/lint.js';
import type { LintFinding } from '../../lineage-api/src/domain/lint/types.js';
import type { LineageGraph } from '../../lineage-api/src/lineage/port.js';

export const POLICIES = ['strict', 'text'] as const;
export type PolicyName = (typeof POLICIES)[number];

/** What each policy says of the commercial use of one asset, and what lint finds at it. */
export type Reported = {
  readonly identifier: string;
  readonly kind: string;
  readonly reports: Readonly<Record<PolicyName, LicenseReport>>;
  readonly findings: readonly LintFinding[];
};

const PAGE = 100;

/** A licence report for every asset, by both policies, from the graph's own pages. */
export async function* reportAll(graph: LineageGraph): AsyncIterable<Reported> {
  const { block } = await graph.head();
  if (block === null) throw new Error('expected a graph with blocks, got an empty one');
  const use = parseUse({ uses: ['commercialUse'] }, block.timestamp);
  const policies = POLICIES.map((name) => compilePolicy(getShippedPolicy(name)));
  for (let offset = 0; ; offset += PAGE) {
    const { items, closure, hasNext } = await graph.assets({
      filter: {},
      orderBy: 'RECORDED_AT',
      atBlock: block.number,
      first: PAGE,
      offset,
      closure: { direction: 'UPSTREAM', edges: 'IN_FORCE', maxNodes: 50_000 },
    });
    if (closure === undefined) throw new Error('expected a closure with the page, got none');
    const c = lintCaseOf(closure, policies[1] as CompiledPolicy, block.timestamp);
    for (const { node, document } of items) {
      const [strict, text] = policies.map((policy) =>
        reportLicense({
          closure,
          start: node.id,
          policy,
          use,
          granted: [],
          timestamp: block.timestamp,
          times: new Map(),
          conclusions: [],
        }),
      ) as [LicenseReport, LicenseReport];
      const { identifier } = JSON.parse(document?.json ?? '{}') as { identifier?: string };
      yield {
        identifier: identifier ?? node.id,
        kind: node.kind,
        reports: { strict, text },
        findings: lintAsset(c, node.id),
      };
    }
    if (!hasNext) return;
  }
}
