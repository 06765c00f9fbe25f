import { describe, expect, it } from 'vitest';
import { parseSteps } from './markdown.js';
import { findJsonDifference, findTextDifference } from './match.js';

describe('what a page shows', () => {
  it('agrees with what was printed whatever hash, block and port there were', () => {
    const shown = 'as of block 16 0x0e5c…17bc (2026-01-01T00:00:00Z, not final yet)';
    const printed = `as of block 17 0x${'ab'.repeat(32)} (2026-02-02T02:02:02Z, not final yet)\n`;
    expect(findTextDifference(shown, printed)).toBeNull();
  });

  it('differs where a word differs', () => {
    expect(findTextDifference('2 assets upstream', '3 assets upstream')).toContain('3 assets');
  });

  it('may leave out lines and parts of lines, and nothing unsaid', () => {
    expect(findTextDifference('a\n…\nd e…', 'a\nb\nc\nd e f')).toBeNull();
    expect(findTextDifference('a\nd', 'a\nb\nd')).not.toBeNull();
  });

  it('may leave out items of a list and fields of an object, and nothing unsaid', () => {
    const answer = { data: { a: [1, 2, 3], b: { c: 'x', d: 1 } }, extensions: {} };
    expect(findJsonDifference('{"data":{"a":[1,"…"],"b":{"c":"x","…":"…"}}}', answer)).toBeNull();
    expect(findJsonDifference('{"data":{"a":[1,2],"b":{"c":"x","d":1}}}', answer)).toContain('.a');
    expect(findJsonDifference('{"data":{"a":[1,2,3],"b":{"c":"x"}}}', answer)).toContain('.b.d');
  });
});

describe('the commands of a page', () => {
  it('are read with their output, their exit code and why they are not run', () => {
    const page = [
      '```sh',
      '# a comment',
      'npm ci',
      '```',
      '<!-- exit: 1 -->',
      '```console',
      '$ one \\',
      '  two',
      'out',
      '```',
      '<!-- not run: needs a testnet -->',
      '```sh',
      'three',
      '```',
    ].join('\n');
    const steps = parseSteps(page);
    expect(steps.map(({ text }) => text)).toEqual(['npm ci', 'one \\\n  two', 'three']);
    expect(steps.map(({ expected }) => expected)).toEqual([null, 'out', null]);
    expect(steps.map(({ exitCode }) => exitCode)).toEqual([0, 1, 0]);
    expect(steps.map(({ notRun }) => notRun)).toEqual([null, null, 'needs a testnet']);
  });

  it('are a query with the JSON that follows it', () => {
    const [step] = parseSteps('```graphql\n{ a }\n```\nanswers\n```json\n{}\n```');
    expect(step).toMatchObject({ kind: 'query', text: '{ a }', expected: '{}' });
  });
});
