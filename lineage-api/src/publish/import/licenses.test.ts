import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { DPI_EXPRESSIONS, expressionOfKind } from './dpi/licenses.js';
import { combineOf } from './dpi/statements.js';
import { statedAs } from './expressions.js';
import { expressionOfName, MOT_EXPRESSIONS } from './mot/licenses.js';
import type { LicenseStatement } from './records.js';

const SPDX_IDS = new Set(createRequire(import.meta.url)('spdx-license-ids') as string[]);

describe('the licence tables', () => {
  it('give SPDX licences that are not deprecated, NONE, NOASSERTION or a LicenseRef-', () => {
    for (const expression of [...DPI_EXPRESSIONS, ...MOT_EXPRESSIONS]) {
      const isKnown = SPDX_IDS.has(expression) || ['NONE', 'NOASSERTION'].includes(expression);
      expect(isKnown || /^LicenseRef-[A-Za-z0-9.-]+$/.test(expression), expression).toBe(true);
      expect(expression.length).toBeLessThanOrEqual(128);
    }
  });

  it('tell nobody says, no licence, and the Unlicense apart', () => {
    expect(expressionOfKind('Unspecified', null)).toBe('NOASSERTION');
    expect(expressionOfKind('No License', null)).toBe('NONE');
    expect(expressionOfName('unlicensed')).toBe('NONE');
    expect(expressionOfName('Undisclosed')).toBe('NOASSERTION');
    expect([...DPI_EXPRESSIONS, ...MOT_EXPRESSIONS]).not.toContain('Unlicense');
  });

  it('tell terms of services and catch-alls from licences of the data', () => {
    const as = (kind: string) => statedAs(expressionOfKind(kind, null));
    expect(['OpenAI', 'Anthropic', 'Google Cloud Translation API'].map(as)).toEqual(
      Array(3).fill('SERVICE_TERMS'),
    );
    expect(['Various', 'Request Form', 'Unclear'].map(as)).toEqual(Array(3).fill('CATCH_ALL'));
    expect(as('Non Commercial')).toBe('LICENSE');
    expect(as('Unspecified')).toBe('NOTHING');
  });

  it('guess nothing: what they do not list is unmapped, and no version is made up', () => {
    for (const kind of ['mit license', 'CC-BY', 'toString', '__proto__', '']) {
      expect(expressionOfKind(kind, null)).toBe('LicenseRef-Unmapped');
    }
    expect(expressionOfName('APACHE-2.0')).toBe('LicenseRef-Unmapped');
    expect(expressionOfKind('CC BY-SA', null)).toBe('LicenseRef-CC-BY-SA-Unversioned');
    expect(expressionOfName('BSD')).toBe('LicenseRef-BSD-Unversioned');
  });

  it('class a licence of its own by the page that states it', () => {
    expect(expressionOfKind('Custom', 'NC')).toBe('LicenseRef-Custom-Non-Commercial');
    expect(expressionOfKind('Custom', '?')).toBe('LicenseRef-Custom-Unclear');
    expect(expressionOfKind('Custom', null)).toBe('LicenseRef-Custom-Unclassed');
    expect(expressionOfKind('Custom', 'constructor')).toBe('LicenseRef-Custom-Unclassed');
  });
});

describe('how several statements combine', () => {
  const said = (where: 'AUDIT' | 'HUB_TAG', kind: string): LicenseStatement => ({
    expression: expressionOfKind(kind, null),
    basis: 'DECLARED',
    where,
    appliesTo: ['DATA'],
    observedAt: 0,
    by: 'test',
  });
  const combine = (audited: readonly string[], tag?: string) =>
    combineOf([
      ...audited.map((kind) => said('AUDIT', kind)),
      ...(tag === undefined ? [] : [said('HUB_TAG', tag)]),
    ]);

  it.each([
    [['MIT License'], undefined, null],
    [['MIT License', 'MIT'], 'MIT', null],
    [['MIT License', 'CC BY 4.0'], undefined, 'UNKNOWN'],
    [['MIT License', 'Unspecified'], undefined, 'UNKNOWN'],
    [['CC BY-NC 4.0'], 'MIT', 'CONFLICT'],
    [['MIT', 'CC BY-NC 4.0'], 'MIT', 'CONFLICT'],
    [['No License'], 'MIT', 'CONFLICT'],
    // Nobody's word contradicts nothing, and neither do terms of a service.
    [['Unspecified'], 'MIT', 'UNKNOWN'],
    [['OpenAI'], 'MIT', 'UNKNOWN'],
    [['MIT', 'OpenAI'], 'MIT', 'UNKNOWN'],
    [['Various'], 'MIT', 'UNKNOWN'],
    [['MIT'], 'Unspecified', null],
  ] as const)('%j tagged %s: %s', (audited, tag, expected) => {
    expect(combine(audited, tag)).toBe(expected);
  });
});
