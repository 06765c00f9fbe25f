import { describe, expect, it } from 'vitest';
import { judgeMixture, judgeOutbound } from './compatibility.js';
import { compilePolicy } from './compile.js';
import { getShippedPolicy } from './shipped.js';
import { explainWithdrawal } from './withdrawal.js';

const policy = compilePolicy(getShippedPolicy('text'));
const into = (source: string, derived: string) => judgeOutbound(policy, source, derived).outcome;
const mix = (...sources: string[]) => judgeMixture(policy, sources);

describe('share-alike has a direction', () => {
  it.each([
    ['CC-BY-SA-4.0', 'GPL-3.0-only', 'COMPATIBLE'],
    ['GPL-3.0-only', 'CC-BY-SA-4.0', 'INCOMPATIBLE'],
    ['CC-BY-SA-3.0', 'CC-BY-SA-4.0', 'COMPATIBLE'],
    ['CC-BY-SA-4.0', 'CC-BY-SA-3.0', 'INCOMPATIBLE'],
    ['CC-BY-SA-3.0', 'GPL-3.0-only', 'INCOMPATIBLE'],
    ['CC-BY-SA-1.0', 'CC-BY-SA-2.0', 'INCOMPATIBLE'],
    ['CC-BY-SA-2.0', 'CC-BY-SA-2.5', 'COMPATIBLE'],
    ['CC-BY-NC-SA-3.0', 'CC-BY-NC-SA-4.0', 'COMPATIBLE'],
    ['CC-BY-NC-SA-4.0', 'CC-BY-SA-4.0', 'INCOMPATIBLE'],
    ['CC-BY-NC-4.0', 'CC-BY-NC-SA-4.0', 'COMPATIBLE'],
    ['CC-BY-NC-4.0', 'MIT', 'INCOMPATIBLE'],
    ['CC-BY-ND-4.0', 'CC-BY-ND-4.0', 'INCOMPATIBLE'],
    ['CC-BY-4.0', 'MIT', 'COMPATIBLE'],
    ['GPL-2.0-only', 'GPL-3.0-only', 'INCOMPATIBLE'],
    ['GPL-2.0-or-later', 'GPL-3.0-only', 'COMPATIBLE'],
    ['LGPL-2.1-only', 'GPL-2.0-only', 'COMPATIBLE'],
    ['GPL-3.0-only', 'LGPL-3.0-only', 'INCOMPATIBLE'],
    ['GPL-3.0-only', 'AGPL-3.0-only', 'COMPATIBLE'],
    ['Apache-2.0', 'GPL-3.0-only', 'COMPATIBLE'],
    ['Apache-2.0', 'GPL-2.0-only', 'INCOMPATIBLE'],
    ['MPL-2.0', 'GPL-2.0-or-later', 'COMPATIBLE'],
    ['EUPL-1.2', 'CC-BY-SA-3.0', 'COMPATIBLE'],
    ['EUPL-1.2', 'MIT', 'INCOMPATIBLE'],
    ['ODbL-1.0', 'CC-BY-SA-4.0', 'INCOMPATIBLE'],
    ['CDLA-Sharing-1.0', 'CDLA-Permissive-1.0', 'INCOMPATIBLE'],
    ['LicenseRef-Never-Read', 'MIT', 'UNKNOWN'],
    ['LicenseRef-CC-BY-SA-Unversioned', 'CC-BY-SA-4.0', 'UNKNOWN'],
    ['NOASSERTION', 'MIT', 'UNKNOWN'],
    ['CC-BY-SA-4.0', 'NOASSERTION', 'UNKNOWN'],
    ['CC-BY-SA-4.0', 'not an expression', 'UNKNOWN'],
  ])('%s into %s: %s', (source, derived, outcome) => {
    expect(into(source, derived)).toBe(outcome);
  });

  it('lets who adapts choose among the branches of the source', () => {
    expect(into('GPL-2.0-only OR MIT', 'Apache-2.0')).toBe('COMPATIBLE');
    expect(into('GPL-2.0-only AND MIT', 'Apache-2.0')).toBe('INCOMPATIBLE');
  });

  it('asks of every branch that the adaptation offers', () => {
    expect(into('GPL-3.0-only', 'GPL-3.0-only OR MIT')).toBe('INCOMPATIBLE');
  });

  it('names the section that decides', () => {
    expect(judgeOutbound(policy, 'CC-BY-SA-4.0', 'MIT')).toMatchObject({
      outcome: 'INCOMPATIBLE',
      license: 'CC-BY-SA-4.0',
      section: expect.stringContaining('3(b)(1)'),
    });
  });
});

describe('works adapted together', () => {
  it('CC BY-SA 3.0 and CC BY-NC stand under no licence', () => {
    expect(mix('CC-BY-SA-3.0', 'CC-BY-NC-3.0')).toEqual({ outcome: 'INCOMPATIBLE', under: [] });
    expect(mix('CC-BY-SA-4.0', 'CC-BY-NC-4.0').outcome).toBe('INCOMPATIBLE');
  });

  it('CC BY-SA 3.0 and 4.0 meet in 4.0', () => {
    expect(mix('CC-BY-SA-3.0', 'CC-BY-SA-4.0', 'MIT')).toEqual({
      outcome: 'COMPATIBLE',
      under: ['CC-BY-SA-4.0'],
    });
  });

  it('CC BY-SA 4.0 and the GPL meet in GPL-3.0', () => {
    expect(mix('CC-BY-SA-4.0', 'GPL-2.0-or-later').under).toEqual([
      'GPL-3.0-only',
      'GPL-3.0-or-later',
    ]);
    expect(mix('CC-BY-SA-4.0', 'GPL-2.0-only').outcome).toBe('INCOMPATIBLE');
  });

  it('with one that nobody read, nothing is known', () => {
    expect(mix('MIT', 'LicenseRef-Never-Read').outcome).toBe('UNKNOWN');
  });
});

describe('a licence whose holder stops offering it', () => {
  it.each([
    ['CC-BY-4.0', 'GOES_ON'],
    ['Apache-2.0', 'GOES_ON'],
    ['MIT', 'UNKNOWN'],
    ['MIT OR Apache-2.0', 'GOES_ON'],
    ['MIT AND Apache-2.0', 'UNKNOWN'],
    ['LicenseRef-Never-Read', 'UNKNOWN'],
    ['LicenseRef-ChatGLM-6B', 'ENDS'],
    ['MIT OR LicenseRef-ChatGLM-6B', 'UNKNOWN'],
    ['NONE', 'UNKNOWN'],
    ['not an expression', 'UNKNOWN'],
  ])('%s: %s', (expression, outcome) => {
    expect(explainWithdrawal(policy, expression)).toBe(outcome);
  });
});
