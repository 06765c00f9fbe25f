import { describe, expect, test } from 'vitest';
import { CODES } from '../lineage-api/src/encoding/enums.js';
import { checkSchema } from './json-schema.js';
import { readSampleJson, readSampleRecords } from './sample-files.js';

const records = readSampleRecords();
const byId = new Map(records.map((record) => [record.id, record]));
const edges = records.flatMap((record) => record.sources.map((source) => ({ record, source })));

const SPDX_IDS = [
  'Apache-2.0',
  'CC-BY-4.0',
  'CC-BY-NC-4.0',
  'CC-BY-SA-3.0',
  'CC-BY-SA-4.0',
  'GFDL-1.3-or-later',
  'GPL-3.0-only',
  'MIT',
  'ODC-By-1.0',
];

function upstreamOf(id: string, seen = new Set<string>()): Set<string> {
  for (const { asset } of byId.get(id)?.sources ?? []) {
    if (seen.has(asset)) continue;
    seen.add(asset);
    upstreamOf(asset, seen);
  }
  return seen;
}

describe('the sample records', () => {
  const schema = readSampleJson('record.schema.json');

  test('are some forty or more, all valid under the schema', () => {
    expect(records.length).toBeGreaterThanOrEqual(40);
    expect(records.flatMap((record) => checkSchema(record, schema, record.id))).toEqual([]);
  });

  test('have an id and an identifier each, none twice', () => {
    expect(byId.size).toBe(records.length);
    expect(new Set(records.map((record) => record.identifier)).size).toBe(records.length);
  });

  test('name as sources only records that exist, each once', () => {
    expect(edges.filter(({ source }) => !byId.has(source.asset))).toEqual([]);
    for (const { sources } of records) {
      expect(new Set(sources.map(({ asset }) => asset)).size).toBe(sources.length);
    }
  });

  test('are strictly younger, by day, than each of their sources', () => {
    const bad = edges.filter(
      ({ record, source }) => !((byId.get(source.asset)?.createdAt ?? '9999') < record.createdAt),
    );
    expect(bad).toEqual([]);
  });

  test('have real days as dates', () => {
    const days = records.flatMap((record) => [
      record.createdAt,
      ...record.statements.map(({ observedAt }) => observedAt),
    ]);
    for (const day of days) {
      expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
    }
  });

  test('never lead back to themselves', () => {
    expect(records.filter(({ id }) => upstreamOf(id).has(id))).toEqual([]);
  });

  test('say why wherever a date is assumed', () => {
    const assumed = records.filter(({ timeBasis }) => timeBasis === 'ASSUMED');
    expect(assumed.length).toBeGreaterThan(0);
    expect(assumed.filter(({ dateNote }) => dateNote === undefined)).toEqual([]);
  });

  test('state licences by SPDX ids, LicenseRef names, NONE or NOASSERTION, each with its source', () => {
    for (const { expression, source } of records.flatMap(({ statements }) => statements)) {
      expect(source).toMatch(/^https:\/\//);
      for (const part of expression.split(/ (?:OR|AND) /)) {
        const known = part.startsWith('LicenseRef-') || SPDX_IDS.includes(part);
        expect(known || expression === 'NONE' || expression === 'NOASSERTION', part).toBe(true);
      }
    }
  });

  test('say how statements combine exactly where there are several', () => {
    const wrong = records.filter(
      ({ statements, combine }) => statements.length > 1 !== (combine !== undefined),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('call it a conflict when a hub tag and the repository differ on the weights', () => {
    expect(byId.get('microsoft/resnet-50')?.combine).toBe('CONFLICT');
    expect(byId.get('deepseek-ai/DeepSeek-R1-Distill-Llama-8B')?.combine).toBe('CONFLICT');
  });

  test('show every kind of edge, combination and place of a statement', () => {
    const relations = new Set(edges.map(({ source }) => source.relation));
    expect([...relations].sort()).toEqual(CODES.relation.filter(Boolean).sort());
    const combined = new Set(records.map(({ combine }) => combine).filter(Boolean));
    expect([...combined].sort()).toEqual(['ALL_OF', 'ANY_OF', 'CONFLICT', 'PER_PART', 'UNKNOWN']);
    const places = new Set(
      records.flatMap(({ statements }) => statements.map(({ where }) => where)),
    );
    expect(places.size).toBe(8);
  });

  test('lead from the quantized Zephyr through preferences and LLaMA to Books3', () => {
    const upstream = upstreamOf('TheBloke/zephyr-7B-beta-GGUF');
    const passed = [
      'HuggingFaceH4/zephyr-7b-beta',
      'openbmb/UltraFeedback',
      'tatsu-lab/alpaca-7b',
      'facebookresearch/llama-7b',
      'the-eye/books3',
    ];
    expect(passed.filter((id) => !upstream.has(id))).toEqual([]);
  });
});

describe('the schemas', () => {
  test('use the names that the contracts have codes for', () => {
    const { $defs } = readSampleJson('record.schema.json');
    expect($defs.relation.enum).toEqual(CODES.relation.filter(Boolean));
    const own = readSampleJson('own/assets.schema.json').$defs;
    expect(own.asset.properties.role.enum).toEqual(CODES.role.filter(Boolean));
    expect(own.attestation.properties.stance.enum).toEqual(CODES.stance.filter(Boolean));
    expect(own.dispute.properties.ground.enum).toEqual(CODES.disputeGround.filter(Boolean));
    expect(own.terms.properties.fields.properties.grantKind.enum).toEqual([...CODES.grantKind]);
    expect(own.terms.properties.fields.properties.postTermUse.enum).toEqual([...CODES.postTermUse]);
    expect(own.permission.enum).toEqual([...CODES.permission]);
    expect(own.obligation.enum).toEqual([...CODES.obligation]);
  });

  test('refuse a record with a missing, a wrong and an unknown field', () => {
    const schema = readSampleJson('record.schema.json');
    const { name: _, ...rest } = { name: '', ...records[0] };
    const problems = checkSchema({ ...rest, kind: 'BATCH', licence: 'MIT' }, schema);
    expect(problems).toHaveLength(3);
  });
});
