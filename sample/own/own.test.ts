import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { OwnSample } from '../../lineage-api/src/publish/sample/form.js';
import { checkSchema } from '../json-schema.js';
import { readSampleJson, readSampleRecords, readSampleText } from '../sample-files.js';

const records = readSampleRecords();
const byId = new Map(records.map((record) => [record.id, record]));

describe('our own assets', () => {
  const own: OwnSample = readSampleJson('own/assets.json');
  const all = [...own.assets, ...own.rivals];
  const ages = new Map([
    ...records.map(({ id, createdAt }) => [id, `${createdAt}T00:00:00Z`] as const),
    ...all.map(({ key, createdAt }) => [key, createdAt] as const),
  ]);
  const findTerms = (key: string) => own.terms.find((terms) => terms.key === key);

  test('are a dataset, a model and two outputs, valid under the schema', () => {
    expect(checkSchema(own, readSampleJson('own/assets.schema.json'))).toEqual([]);
    expect(own.assets.map(({ kind }) => kind)).toEqual(['DATASET', 'MODEL', 'OUTPUT', 'OUTPUT']);
    expect(ages.size).toBe(records.length + all.length);
  });

  test('salt what is guessable: outputs, and only those', () => {
    for (const { kind, scheme, salt } of all) {
      expect(scheme).toBe(kind === 'OUTPUT' ? 'SALTED' : 'SHA256');
      expect(salt !== undefined).toBe(scheme === 'SALTED');
    }
  });

  test('name accounts, terms and strictly older sources that exist', () => {
    for (const { key, by, terms, sources, createdAt } of all) {
      expect(own.accounts.map((account) => account.key)).toContain(by);
      for (const attached of terms) expect(findTerms(attached.terms), key).toBeDefined();
      for (const source of sources) {
        expect((ages.get(source.asset) ?? '9999') < createdAt, source.asset).toBe(true);
        expect(source.acquiredAt <= createdAt).toBe(true);
        if (source.terms !== undefined) expect(findTerms(source.terms)).toBeDefined();
      }
    }
  });

  test('pass on at most the whole, and no less than the terms ask', () => {
    for (const { sources } of all) {
      expect(sources.reduce((sum, { royaltyBps }) => sum + royaltyBps, 0)).toBeLessThanOrEqual(
        10_000,
      );
      for (const { terms, royaltyBps } of sources) {
        const asked = terms === undefined ? 0 : (findTerms(terms)?.fields.royaltyBps ?? 0);
        expect(royaltyBps).toBeGreaterThanOrEqual(Number(asked));
      }
    }
  });

  test('derive in one place from a record of the open sample', () => {
    const open = own.assets.flatMap(({ sources }) =>
      sources.filter(({ asset }) => byId.has(asset)),
    );
    expect(open.map(({ asset }) => asset)).toEqual(['wikimedia/wikipedia-en']);
  });

  test('have one rival, for the same bytes, who claims to be older', () => {
    const [rival] = own.rivals;
    const first = own.assets.find(({ file }) => file === rival?.file);
    expect(own.rivals).toHaveLength(1);
    expect(rival?.by).not.toBe(first?.by);
    expect((rival?.createdAt ?? '9999') < (first?.createdAt ?? '')).toBe(true);
  });

  test('are attested and disputed where an asset and its edge exist', () => {
    const keys = all.map(({ key }) => key);
    expect(own.attestations).toHaveLength(1);
    expect(own.disputes).toHaveLength(1);
    for (const { subject } of [...own.attestations, ...own.disputes]) {
      expect(keys).toContain(subject);
    }
    const [attestation] = own.attestations;
    const subject = all.find(({ key }) => key === attestation?.subject);
    expect(subject?.sources.map(({ asset }) => asset)).toContain(attestation?.source);
  });

  test('hash the licence text that their terms point at', () => {
    const withText = own.terms.filter(({ licenseTextFile }) => licenseTextFile !== undefined);
    expect(withText).toHaveLength(1);
    for (const { licenseTextFile, fields } of withText) {
      const hash = createHash('sha256')
        .update(readSampleText(`own/${licenseTextFile}`))
        .digest('hex');
      expect(fields.licenseTextHash).toBe(`0x${hash}`);
    }
  });
});

describe('the model of our own', () => {
  const line = readSampleJson('own/pond-line.json');
  const rows = readSampleText('own/rainfall.csv').trim().split('\n').slice(1);
  const points = rows.map((row) => row.split(',').slice(1).map(Number) as [number, number]);

  test('is the least-squares line of the dataset', () => {
    const n = points.length;
    const meanX = points.reduce((sum, [x]) => sum + x, 0) / n;
    const meanY = points.reduce((sum, [, y]) => sum + y, 0) / n;
    const sxy = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
    const sxx = points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
    expect(line.rows).toBe(n);
    expect(line.slope).toBe(Number((sxy / sxx).toFixed(6)));
    expect(line.intercept).toBe(Number((meanY - (sxy / sxx) * meanX).toFixed(6)));
  });

  test('foretells what the forecast says', () => {
    const told = [
      ...readSampleText('own/forecast.txt').matchAll(/^ +(\d+) mm of rain: +(-?[\d.]+) cm$/gm),
    ];
    expect(told).toHaveLength(3);
    for (const [, rain, rise] of told) {
      expect((line.intercept + line.slope * Number(rain)).toFixed(1)).toBe(rise);
    }
  });

  test('is drawn in the chart through all rows of the dataset', () => {
    expect(readSampleText('own/chart.svg').match(/<circle /g)).toHaveLength(points.length);
  });
});
