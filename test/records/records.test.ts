import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FindingAnswer, LintSummary } from '../../lineage-api/src/cli/findings/answers.js';
import { run } from '../cli/program.js';
import { whySkipSharedData } from '../harness/shared-data.js';
import { type RecordsService, startRecordsService } from './service.js';

const missing = whySkipSharedData();
if (missing !== null) console.warn(`answers on real records: ${missing}`);

describe.skipIf(missing !== null)('real records', () => {
  let service: RecordsService;
  beforeAll(async () => {
    service = await startRecordsService();
  }, 600_000);
  afterAll(() => service.close());

  describe('in lint', () => {
    let findings: readonly FindingAnswer[];
    let summary: LintSummary;
    beforeAll(async () => {
      const { code, stdout, stderr } = await run(['lint', '--all', '--json', '--url', service.url]);
      ({ findings, summary } = JSON.parse(stdout));
    }, 120_000);
    const ofRule = (id: string) => findings.filter(({ rule }) => rule.id === id);

    it('come to the known counts', () => {
      expect(summary.assetsRead).toBe(2_310 + 107 + 273);
      expect(ofRule('several-statements').length).toBe(694);
      expect(ofRule('differing-statements').length).toBe(556);
    });
  });
});
