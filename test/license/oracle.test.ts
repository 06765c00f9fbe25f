import { expect, it } from 'vitest';
import { compilePolicy } from '../../lineage-api/src/domain/license/policy/compile.js';
import { getShippedPolicy } from '../../lineage-api/src/domain/license/policy/shipped.js';
import type { Reason } from '../../lineage-api/src/domain/license/report/types.js';
import { ZERO_HASH } from '../../lineage-api/src/encoding/hex.js';
import { createRandom } from '../harness/random.js';
import {
  type AssetGiven,
  ask,
  closureOf,
  type EdgeGiven,
  hashOf,
  useOf,
  type World,
} from './closure-kit.js';
import { expectReport } from './oracle.js';

/** `npm run test:long` has 10,000. */
const COUNT = Number(process.env.PEDIGREE_LICENSE_DAGS ?? 150);
const LICENSES = [
  'CC0-1.0',
  'CC-BY-4.0',
  'CC-BY-SA-4.0',
  'CC-BY-NC-4.0',
  'MIT',
  'GPL-3.0-only',
  'Apache-2.0',
  'NONE',
  'NOASSERTION',
  'LicenseRef-Nobody-Read-This',
  'LicenseRef-Llama-2-Community',
  'CC-BY-NC-4.0 OR MIT',
];
const RELATIONS = [
  'TRAINED_ON',
  'FINE_TUNED_FROM',
  'EVALUATED_ON',
  'OUTPUT_OF',
  'FILTERED_FROM',
  'MERGED_FROM',
  'ADAPTED_FROM',
  'HAD_MEMBER',
] as const;
const USES = [
  useOf('commercialUse'),
  useOf('redistribution'),
  useOf(['commercialUse', 'outputTraining']),
];

type Random = ReturnType<typeof createRandom>;

/** One of a list that is not empty. */
function pick<T>(random: Random, list: readonly T[]): T {
  return list[random.integer(0, list.length - 1)] as T;
}

function randomAsset(random: Random, rival: string | null): AssetGiven {
  const license = pick(random, LICENSES);
  const isHolder = random.integer(0, 1) === 0;
  const said =
    random.integer(0, 5) === 0
      ? {}
      : isHolder
        ? { terms: [{ expression: license }] }
        : { statements: [license] };
  const items = [
    ...(random.integer(0, 7) === 0
      ? [
          {
            kind: 'named' as const,
            value: {
              commitment: hashOf('x'),
              relation: pick(random, RELATIONS),
              acquiredAt: 0,
              licenseTermsId: ZERO_HASH,
            },
          },
        ]
      : []),
    ...(random.integer(0, 14) === 0
      ? [
          {
            kind: 'withdrawal' as const,
            value: {
              ground: 'NO_RIGHTS' as const,
              leaf: null,
              effectiveAt: 1,
              evidenceHash: ZERO_HASH,
            },
          },
        ]
      : []),
  ];
  return {
    kind: pick(random, ['DATASET', 'MODEL', 'OUTPUT'] as const),
    role: isHolder ? 'RIGHTS_HOLDER' : 'OBSERVER',
    ...said,
    items,
    ...(rival === null ? {} : { claimants: [rival] }),
  };
}

function randomWorld(random: Random): World {
  const count = 1 + random.integer(0, 6);
  const assets: Record<string, AssetGiven> = {};
  const rivals: Record<string, AssetGiven> = {};
  for (let i = 0; i < count; i++) {
    const rival = random.integer(0, 5) === 0 ? `rival ${i}` : null;
    if (rival !== null)
      rivals[rival] = { ...randomAsset(random, null), kind: 'DATASET', items: [] };
    assets[`asset ${i}`] = randomAsset(random, rival);
    if (rival !== null)
      rivals[rival] = { ...rivals[rival], kind: assets[`asset ${i}`]?.kind ?? 'DATASET' };
  }
  const edges: EdgeGiven[] = [];
  for (let source = 1; source < count; source++) {
    // Every asset is upstream of the first; some by several ways.
    for (let way = 0; way < 1 + random.integer(0, 1); way++) {
      edges.push([
        `asset ${random.integer(0, source - 1)}`,
        pick(random, RELATIONS),
        `asset ${source}`,
      ]);
    }
  }
  return { assets: { ...assets, ...rivals }, edges };
}

function keyOf({ asset, outcome, cause, license, clause }: Reason): string {
  return [asset, outcome, cause ?? '', license ?? '', clause?.clause.id ?? ''].join('|');
}

it(`agrees with an oracle that lists every path on ${COUNT} random lineages`, () => {
  const random = createRandom(20_261_122);
  for (let i = 0; i < COUNT; i++) {
    const world = randomWorld(random);
    const closure = closureOf(world);
    const use = pick(random, USES);
    for (const name of ['strict', 'text'] as const) {
      const policy = compilePolicy(getShippedPolicy(name));
      const expected = expectReport(policy, closure, closure.starts[0] as `0x${string}`, use);
      const report = ask(world, use, { policy: name, closure });
      const isMixed = expected.reasons.has('mixture');
      const reasons = new Map<string, number>();
      for (const reason of report.reasons) {
        const key = keyOf(reason);
        if (isMixed && reason.what.includes('no licence is allowed by all')) continue;
        reasons.set(
          key,
          Math.min(reasons.get(key) ?? Number.POSITIVE_INFINITY, reason.path.length),
        );
      }
      const wanted = new Map([...expected.reasons].filter(([key]) => key !== 'mixture'));
      const context = `world ${i}, policy ${name}: ${JSON.stringify(world)}`;
      expect([report.verdict, new Map([...reasons].sort())], context).toEqual([
        expected.verdict,
        new Map([...wanted].sort()),
      ]);
    }
  }
});
