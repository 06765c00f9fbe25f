import { expect } from 'vitest';
import { compilePolicy } from '../../lineage-api/src/domain/license/policy/compile.js';
import { getShippedPolicy } from '../../lineage-api/src/domain/license/policy/shipped.js';
import { parseUse } from '../../lineage-api/src/domain/license/policy/use.js';
import { reportLicense } from '../../lineage-api/src/domain/license/report/report.js';
import type { Fact } from '../../lineage-api/src/encoding/fact-catalog.js';
import type { LineageGraph } from '../../lineage-api/src/lineage/port.js';

const NOW = 1_800_000_000;
const MOST = 50;

/** Licence reports on what facts registered, as JSON: by both policies that ship, with all that a report shows. */
export async function licenseReportsOf(
  graph: LineageGraph,
  facts: readonly Fact[],
): Promise<readonly string[]> {
  const { block } = await graph.head();
  const registered = facts.filter(({ type }) => type === 'AssetRegistered');
  const starts = [...new Set(registered.map(({ subject }) => subject))].sort().slice(0, MOST);
  expect(starts.length).toBeGreaterThan(0);
  const closure = await graph.closure({
    starts,
    direction: 'UPSTREAM',
    atBlock: block?.number ?? 0,
    edges: 'IN_FORCE',
    maxNodes: 10_000,
  });
  const use = parseUse({ uses: ['commercialUse'] }, NOW);
  const times = new Map(facts.map(({ position }) => [position.blockNumber, position.timestamp]));
  return starts.flatMap((start) =>
    (['strict', 'text'] as const).map((name) =>
      JSON.stringify(
        reportLicense({
          closure,
          start,
          policy: compilePolicy(getShippedPolicy(name)),
          use,
          granted: [],
          timestamp: NOW,
          times,
          conclusions: [],
        }),
      ),
    ),
  );
}
