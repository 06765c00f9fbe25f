import type { Log } from 'sarif';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FindingAnswer, LintSummary } from '../../lineage-api/src/cli/findings/answers.js';
import { type Ran, run } from '../cli/program.js';
import { createRandom } from '../harness/random.js';
import { findSharedData, whySkipSharedData } from '../harness/shared-data.js';
import { askPython, canAskPython } from '../oracles/flow.js';
import { openOracle } from '../oracles/licences.js';
import { royaltyOracle } from '../oracles/royalties.js';
import { attribute } from '../royalty/closure-kit.js';
import { POLICIES, type PolicyName, type Reported, reportAll } from './reports.js';
import { keptOf, makePayments, type RealPayment } from './royalties.js';
import { type RecordsService, startRecordsService } from './service.js';

const missing = whySkipSharedData();
if (missing !== null) console.warn(`answers on real records: ${missing}`);

const DATASETS = 2_310 + 107;
const MODELS = 273;

/** One import, one running service. The figures are those that the README beside the data states. */
describe.skipIf(missing !== null)('real records', () => {
  let service: RecordsService;
  beforeAll(async () => {
    service = await startRecordsService();
  }, 600_000);
  afterAll(() => service.close());
  const lint = (...args: readonly string[]): Promise<Ran> =>
    run(['lint', ...args, '--url', service.url]);

  describe('in lint', () => {
    let code: number | null;
    let findings: readonly FindingAnswer[];
    let summary: LintSummary;
    beforeAll(async () => {
      const ran = await lint('--all', '--json');
      code = ran.code;
      ({ findings, summary } = JSON.parse(ran.stdout));
    }, 120_000);
    const ofRule = (id: string) => findings.filter(({ rule }) => rule.id === id);
    /** Licences of the audit that a finding shows as evidence. */
    const audited = ({ evidence }: FindingAnswer) =>
      evidence.flatMap(({ what, license }) => (what.includes(', AUDIT') ? (license ?? []) : []));

    it('are all looked at, and a build fails on them', () => {
      expect(summary).toMatchObject({
        assetsRead: DATASETS + MODELS,
        findings: findings.length,
        truncated: false,
        statementsLeftOut: 0,
      });
      expect(code).toBe(1);
    });

    it('have 184, 1 and 6 permissive tags against restrictive audits, without service terms and catch-alls', () => {
      const restricted = ofRule('permissive-tag-restrictive-audit').map(audited);
      const isCustom = (license: string) => license.startsWith('LicenseRef-Custom-');
      const isAcademic = (license: string) => /-Academic-Research-|-Microsoft-Data-/.test(license);
      const isNonCommercial = (license: string) => !isCustom(license) && !isAcademic(license);
      const nonCommercial = restricted.filter((all) => all.some(isNonCommercial));
      const others = restricted.filter((all) => !all.some(isNonCommercial));
      expect(nonCommercial.length).toBe(184);
      expect(others.filter((all) => all.some(isAcademic)).length).toBe(1);
      expect(others.filter((all) => all.every(isCustom)).length).toBe(6);
      expect(restricted.flat().filter((one) => /-Service-|-CatchAll-/.test(one))).toEqual([]);
    });

    it('have 17 that OpenAI generated without its terms, and none that only GPT-2 did', () => {
      const ofOpenAi = ofRule('generator-terms-not-listed').filter(({ evidence }) =>
        evidence.some(({ license }) => license === 'LicenseRef-OpenAI-Terms-of-Use'),
      );
      expect(ofOpenAi.length).toBe(17);
      expect(ofOpenAi.filter(({ what }) => /GPT-[12]\b/.test(what))).toEqual([]);
    });

    it('have 694 with several statements, of which 556 name different licences', () => {
      expect(ofRule('several-statements').length).toBe(694);
      expect(ofRule('differing-statements').length).toBe(556);
    });

    it('have 12 datasets and 28 models that name themselves as source', () => {
      expect(ofRule('self-parent').length).toBe(12 + 28);
    });

    it('have evidence for every finding, each with its fact', () => {
      const bare = findings.filter(({ evidence }) => evidence.length === 0);
      const facts = findings.flatMap(({ evidence }) => evidence.map(({ factId }) => factId));
      expect(bare).toEqual([]);
      expect(facts.filter((id) => !/^0x[0-9a-f]{64}$/.test(id))).toEqual([]);
    });

    it('come out as SARIF with the same findings, each with its rule', async () => {
      const log = JSON.parse((await lint('--all', '--format', 'sarif')).stdout) as Log;
      const [sarif] = log.runs;
      expect([log.version, log.runs.length]).toEqual(['2.1.0', 1]);
      const results = sarif?.results ?? [];
      expect(results.length).toBe(findings.length);
      const rules = sarif?.tool.driver.rules ?? [];
      for (const { ruleId, ruleIndex, level } of results) {
        const rule = rules[ruleIndex ?? -1];
        expect([rule?.id, rule?.defaultConfiguration?.level]).toEqual([ruleId, level]);
      }
      const prints = new Set(results.map(({ partialFingerprints: all }) => JSON.stringify(all)));
      expect(prints.size).toBe(results.length);
    });

    it('show one by its name, and fail on what was asked to fail on', async () => {
      const ran = await lint('ultrachat_200k', '--no-json');
      expect(ran.code).toBe(1);
      expect(ran.stdout).toContain(
        'tagged MIT License, audited as CC BY-NC 4.0, which forbids commercial use',
      );
      const rule = ['--rules', 'several-statements'];
      expect((await lint('ultrachat_200k', ...rule)).code).toBe(0);
      expect((await lint('ultrachat_200k', ...rule, '--fail-on', 'note')).code).toBe(1);
    });
  });

  describe('in licence reports', () => {
    const reported: Reported[] = [];
    beforeAll(async () => {
      for await (const each of reportAll(service.graph)) reported.push(each);
    }, 120_000);

    it('have one each by both policies, and none is permitted on an observer’s word', () => {
      const counts: Record<string, number> = {};
      for (const { kind, reports } of reported) {
        for (const policy of POLICIES) {
          const { verdict, cause } = reports[policy];
          const key = [kind, policy, verdict, cause ?? ''].join(' ').trim();
          counts[key] = (counts[key] ?? 0) + 1;
        }
      }
      console.table(Object.entries(counts).sort());
      expect(reported.filter(({ kind }) => kind === 'DATASET').length).toBe(DATASETS);
      expect(reported.filter(({ kind }) => kind === 'MODEL').length).toBe(MODELS);
      const verdicts = (policy: PolicyName) =>
        [...new Set(reported.map(({ reports }) => reports[policy].verdict))].sort();
      expect(verdicts('strict')).toEqual(['PROHIBITED', 'UNKNOWN']);
      expect(verdicts('text')).toEqual(['CONDITIONAL', 'PROHIBITED', 'UNKNOWN']);
    });

    it('agree with an oracle that reads the raw files, on every record', () => {
      const oracle = openOracle(findSharedData('dpi') as string, findSharedData('mot') as string);
      const different = reported.flatMap(({ identifier, reports }) =>
        POLICIES.filter((policy) => reports[policy].verdict !== oracle[policy](identifier)).map(
          (policy) =>
            `${identifier}: ${policy} ${reports[policy].verdict}, oracle ${oracle[policy](identifier)}`,
        ),
      );
      expect(different).toEqual([]);
      expect(new Set(reported.map(({ identifier }) => identifier))).toEqual(new Set(oracle.ids));
    });
  });

  describe('in royalties, with shares, owners and roles made up', () => {
    let payments: readonly RealPayment[];
    beforeAll(async () => {
      payments = await makePayments(service.graph, createRandom(5), 200);
    }, 60_000);

    it('pay and hold what a naive oracle says, on 200 records with sources', () => {
      const reasons = new Set<string>();
      for (const { closure, amount, order, told } of payments) {
        const { beneficiaries, held } = attribute(closure, amount, order);
        const ours = {
          paid: Object.fromEntries(beneficiaries.map((each) => [each.account, each.amount])),
          held: Object.fromEntries(
            held.map((each) => [`${each.reason} ${each.asset}`, each.amount]),
          ),
        };
        const { paid, held: byOracle } = royaltyOracle(told);
        expect(ours, `paid to ${told.start}`).toEqual({ paid, held: byOracle });
        for (const { reason } of held) reasons.add(reason);
      }
      expect([...reasons].sort()).toEqual([
        'CONTESTED',
        'COURT',
        'DERIVER',
        'NO_RIGHTS',
        'OBSERVER',
      ]);
    });

    it.skipIf(!canAskPython)('are kept as the oracle in Python keeps them', () => {
      const ours = payments.map(({ closure, amount, order }) =>
        keptOf(attribute(closure, amount, order)),
      );
      expect(ours).toEqual(askPython(payments.map(({ told }) => told)));
    });
  });
});
