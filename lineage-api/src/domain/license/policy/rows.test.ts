import { describe, expect, it } from 'vitest';
import { readSampleJson, readSampleRecords } from '../../../../../sample/sample-files.js';
import { DPI_EXPRESSIONS } from '../../../publish/import/dpi/licenses.js';
import { statedAs } from '../../../publish/import/expressions.js';
import { MOT_EXPRESSIONS } from '../../../publish/import/mot/licenses.js';
import { findLicenseIds } from '../expression/license-ids.js';
import { compilePolicy, findRow } from './compile.js';
import { judgeExpression } from './judge.js';
import { getPlace, SELF_PLACE } from './place.js';
import { getShippedPolicy } from './shipped.js';
import { parseUse } from './use.js';
import { PERMISSION_WORDS, POSITIONS } from './words.js';

const strict = getShippedPolicy('strict');
const text = getShippedPolicy('text');
const compiled = compilePolicy(strict);

describe('the shipped policies', () => {
  it('are the same rows, read in two ways', () => {
    expect(strict.rows).toEqual(text.rows);
    expect([strict.contested, text.contested]).toEqual(['BINDS', 'UNSETTLED']);
    expect(strict.hash).not.toBe(text.hash);
  });

  it('give every field of every row, each permission and clause with its section', () => {
    expect(strict.rows.length).toBeGreaterThan(180);
    for (const row of strict.rows) {
      expect(Object.keys(row.permissions)).toEqual([...PERMISSION_WORDS]);
      const sections = [
        ...PERMISSION_WORDS.map((word) => row.permissions[word].section),
        ...row.clauses.flatMap(({ reach }) => reach.map(({ section }) => section)),
        row.outbound.section,
        row.irrevocable.section,
      ];
      expect({ id: row.id, empty: sections.filter((section) => section === 'the text') }).toEqual({
        id: row.id,
        empty: [],
      });
      expect(row.url.length && row.checkedNote.length && row.family.length).toBeGreaterThan(0);
    }
  });

  it('say nothing of a text that was not read', () => {
    for (const row of strict.rows.filter(({ checked }) => !checked)) {
      expect({ id: row.id, clauses: row.clauses }).toEqual({ id: row.id, clauses: [] });
      expect(Object.values(row.permissions).map(({ value }) => value)).toEqual(
        Array.from({ length: 6 }, () => 'UNSPECIFIED'),
      );
    }
  });

  it('name the exceptions they have read', () => {
    const read = strict.exceptions.filter(({ checked }) => checked).map(({ id }) => id);
    expect(read).toEqual(['Classpath-exception-2.0', 'LLVM-exception']);
  });

  it('are never laxer under strict than under text, and never settle what is contested under text', () => {
    const lenient = compilePolicy(text);
    const wrong: unknown[] = [];
    for (const word of PERMISSION_WORDS) {
      const use = parseUse({ uses: [word] }, 1_790_000_000);
      for (const { id } of strict.rows) {
        for (const position of POSITIONS) {
          const place = getPlace(position, false);
          const careful = judgeExpression(compiled, id, use, place);
          const { verdict, cause } = judgeExpression(lenient, id, use, place);
          const isContested = careful.clauses.some(({ reach }) => reach.settled === 'CONTESTED');
          const isRight = cause === 'LAW_UNSETTLED' ? isContested : verdict === careful.verdict;
          if (!isRight) wrong.push({ id, word, position, verdict, careful: careful.verdict });
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('licences in use', () => {
  it('of the sample have a row, each one', () => {
    const statements = readSampleRecords().flatMap((record) => record.statements);
    const own: { fields: { expression: string } }[] = readSampleJson('own/assets.json').terms;
    const expressions = [
      ...statements.map(({ expression }) => expression),
      ...own.map(({ fields }) => fields.expression),
    ];
    expect(expressions.length).toBeGreaterThan(60);
    const missing = expressions
      .flatMap(findLicenseIds)
      .filter((id) => findRow(compiled, id) === undefined);
    expect(missing).toEqual([]);
  });

  it('of the importers have a row, each one', () => {
    const expressions = [...DPI_EXPRESSIONS, ...MOT_EXPRESSIONS];
    expect(expressions.length).toBeGreaterThan(90);
    const missing = expressions
      .flatMap(findLicenseIds)
      .filter((id) => findRow(compiled, id) === undefined);
    expect(missing).toEqual([]);
  });

  it('of a service are named as the service, and catch-alls as no licence', () => {
    for (const expression of [...DPI_EXPRESSIONS, ...MOT_EXPRESSIONS]) {
      const kind = findRow(compiled, expression)?.kind;
      if (statedAs(expression) === 'SERVICE_TERMS') expect(kind).toBe('SERVICE_TERMS');
      if (statedAs(expression) === 'CATCH_ALL') expect(kind).toBe('STATEMENT');
    }
  });

  it('of the Creative Commons stand in all versions, and each was read', () => {
    const kinds = ['BY', 'BY-SA', 'BY-NC', 'BY-ND', 'BY-NC-SA', 'BY-NC-ND'];
    const ids = kinds.flatMap((kind) =>
      ['1.0', '2.0', '2.5', '3.0', '4.0'].map((v) => `CC-${kind}-${v}`),
    );
    expect(ids.filter((id) => findRow(compiled, id)?.checked !== true)).toEqual([]);
    for (const id of ids) {
      const row = findRow(compiled, id);
      expect(row?.permissions.commercialUse.value).toBe(
        id.includes('NC') ? 'PROHIBITED' : 'ALLOWED',
      );
      expect(row?.permissions.derivatives.value).toBe(id.includes('ND') ? 'PROHIBITED' : 'ALLOWED');
      expect(row?.clauses.some(({ id: clause }) => clause === 'shareAlike')).toBe(
        id.includes('SA'),
      );
    }
  });

  it('as "or later" may be taken in any later version that has a row', () => {
    const use = parseUse({ uses: ['commercialUse'] }, 0);
    const answer = judgeExpression(compiled, 'GPL-2.0-or-later', use, SELF_PLACE);
    expect(answer.alternatives).toEqual([
      { expression: 'GPL-3.0-or-later', verdict: 'CONDITIONAL' },
    ]);
  });
});
