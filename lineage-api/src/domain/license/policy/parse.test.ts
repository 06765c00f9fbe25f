import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { canonicalHash } from '../../../encoding/canonical.js';
import { compilePolicy, findRow } from './compile.js';
import { policyJsonSchema } from './document.js';
import { judgeExpression } from './judge.js';
import { parsePolicy } from './parse.js';
import { getPlace, SELF_PLACE } from './place.js';
import { getShippedPolicy } from './shipped.js';
import { parseUse } from './use.js';

const row = (id: string, more: object = {}) => ({
  id,
  checked: true,
  checkedNote: 'read',
  name: id,
  kind: 'LICENSE',
  family: 'own',
  url: 'https://example.org',
  permissions: Object.fromEntries(
    [
      'commercialUse',
      'training',
      'redistribution',
      'derivatives',
      'outputTraining',
      'sublicensing',
    ].map((word) => [word, { value: 'ALLOWED', section: '1' }]),
  ),
  outbound: { kind: 'ANY', licenses: [], section: '1' },
  irrevocable: { value: 'YES', section: '1' },
  ...more,
});
const document = (rows: readonly object[], more: object = {}) => ({
  format: 'pedigree-policy/1',
  name: 'ours',
  description: 'a test',
  contested: 'BINDS',
  rows,
  ...more,
});
const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const expectCode = (value: unknown, code: string) =>
  expect(() => parsePolicy(value instanceof Uint8Array ? value : bytes(value))).toThrow(
    expect.objectContaining({ code }),
  );

describe('a policy file', () => {
  it('is read, resolved and hashed in its RFC 8785 form', () => {
    const policy = parsePolicy(bytes(document([row('MIT'), row('ISC', { extends: 'MIT' })])));
    expect(policy.rows.map(({ id }) => id)).toEqual(['ISC', 'MIT']);
    const { hash, ...rest } = policy;
    expect(hash).toBe(canonicalHash(rest));
  });

  it('has the same hash whatever the order of its rows and fields', () => {
    const one = parsePolicy(bytes(document([row('MIT'), row('ISC')])));
    const other = { ...document([row('ISC'), row('MIT')]) };
    const turned = Object.fromEntries(Object.entries(other).reverse());
    expect(parsePolicy(bytes(turned)).hash).toBe(one.hash);
    expect(parsePolicy(bytes(document([row('MIT')]))).hash).not.toBe(one.hash);
  });

  it('takes the rows of a shipped policy where it has none', () => {
    const own = document([{ ...row('MIT'), checked: false }], { extends: 'strict' });
    const policy = compilePolicy(parsePolicy(bytes(own)));
    expect(findRow(policy, 'mit')?.checked).toBe(false);
    expect(findRow(policy, 'CC-BY-4.0')?.checked).toBe(true);
    expect(policy.policy.rows.length).toBe(getShippedPolicy('strict').rows.length);
  });

  it('lets a row extend a shipped one and replace what it says', () => {
    const own = document(
      [
        {
          id: 'LicenseRef-Acme-Data',
          extends: 'CC-BY-NC-4.0',
          checked: true,
          checkedNote: 'CC BY-NC 4.0 with the commercial right added',
          dropClauses: ['non-commercial', 'non-commercial-outputs'],
          permissions: { commercialUse: { value: 'ALLOWED', section: 'our amendment' } },
        },
      ],
      { extends: 'text' },
    );
    const policy = compilePolicy(parsePolicy(bytes(own)));
    const use = parseUse({ uses: ['commercialUse'] }, 0);
    const ask = (id: string) => judgeExpression(policy, id, use, SELF_PLACE).verdict;
    expect([ask('LicenseRef-Acme-Data'), ask('CC-BY-NC-4.0')]).toEqual([
      'CONDITIONAL',
      'PROHIBITED',
    ]);
  });

  it.each([
    ['not JSON', new TextEncoder().encode('{'), 'JSON_MALFORMED'],
    ['of another format', { ...document([]), format: 'pedigree-policy/2' }, 'POLICY_MALFORMED'],
    ['with a field of its own', { ...document([]), extra: 1 }, 'POLICY_MALFORMED'],
    [
      'with a word that is no permission',
      document([row('MIT', { permissions: { selling: {} } })]),
      'POLICY_MALFORMED',
    ],
    [
      'with rows that extend each other',
      document([row('MIT', { extends: 'ISC' }), row('ISC', { extends: 'MIT' })]),
      'POLICY_CYCLIC',
    ],
    ['with a row that extends itself', document([row('MIT', { extends: 'MIT' })]), 'POLICY_CYCLIC'],
    [
      'with a row that extends what has none',
      document([row('MIT', { extends: 'ISC' })]),
      'POLICY_UNKNOWN_LICENSE',
    ],
    ['with a row for no known licence', document([row('MTI')]), 'POLICY_UNKNOWN_LICENSE'],
    ['in a spelling that is not the list’s', document([row('mit')]), 'POLICY_UNKNOWN_LICENSE'],
    [
      'that names a licence without a row',
      document([row('MIT', { laterVersions: ['LicenseRef-X'] })]),
      'POLICY_UNKNOWN_LICENSE',
    ],
    [
      'with two rows for one licence',
      document([row('MIT'), row('ISC', { aliases: ['MIT'] })]),
      'POLICY_DUPLICATE',
    ],
    [
      'with a row that says too little',
      document([{ id: 'MIT', checked: true, checkedNote: 'x' }]),
      'POLICY_INCOMPLETE',
    ],
    [
      'that forbids without a reason',
      document([
        row('MIT', {
          permissions: {
            ...row('MIT').permissions,
            training: { value: 'PROHIBITED', section: '2' },
          },
        }),
      ]),
      'POLICY_INCOMPLETE',
    ],
    [
      'with a clause that names no reach',
      document([
        row('MIT', {
          clauses: [
            { id: 'a', effect: { kind: 'PROHIBITS', words: ['training'] }, reach: 'nowhere' },
          ],
        }),
      ]),
      'POLICY_MALFORMED',
    ],
  ])('%s is refused', (_, value, code) => {
    expectCode(value, code);
  });

  it('says where the ring is, and what to do about an unknown id', () => {
    const ring = document([row('MIT', { extends: 'ISC' }), row('ISC', { extends: 'MIT' })]);
    expect(() => parsePolicy(bytes(ring))).toThrowErrorMatchingInlineSnapshot(
      `[PedigreeError: policy: rows extend each other: MIT → ISC → MIT]`,
    );
    expect(() => parsePolicy(bytes(document([row('MTI')])))).toThrowErrorMatchingInlineSnapshot(
      `[PedigreeError: policy: row MTI names MTI: expected an id as the SPDX list spells it, or a LicenseRef-… that has a row]`,
    );
  });
});

describe('the example in docs/licence-policy.md', () => {
  it('is a policy that does what the page says', () => {
    const page = readFileSync(
      new URL('../../../../../docs/licence-policy.md', import.meta.url),
      'utf8',
    );
    const [, example = ''] = /```json\n([\s\S]*?)```/.exec(page) ?? [];
    const policy = compilePolicy(parsePolicy(new TextEncoder().encode(example)));
    const sell = parseUse({ uses: ['commercialUse'] }, 0);
    const rival = parseUse({ uses: ['commercialUse'], competesWith: ['tool'] }, 0);
    expect(judgeExpression(policy, 'LicenseRef-Acme-Corpus', sell, SELF_PLACE).verdict).toBe(
      'CONDITIONAL',
    );
    const woken = judgeExpression(
      policy,
      'LicenseRef-Tool-Terms',
      rival,
      getPlace('OUTPUT_TRAINED', false),
    );
    expect(woken.clauses[0]?.condition?.kind).toBe('NOT_THE_LICENSEE');
  });
});

describe('the JSON Schema of policies', () => {
  it('is the one that is committed (else run npm run policy:schema)', () => {
    const file = new URL('../../../../policy.schema.json', import.meta.url);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(policyJsonSchema());
  });
});

describe('a use', () => {
  it('has defaults for all but the words', () => {
    expect(parseUse({ uses: ['training', 'commercialUse', 'training'] }, 7)).toEqual({
      uses: ['commercialUse', 'training'],
      mode: 'WEIGHTS',
      territory: null,
      monthlyUsers: null,
      monthlyUsersAt: null,
      competesWith: null,
      productName: null,
      date: 7,
    });
  });

  it.each([
    [{ uses: ['selling'] }, 'USE_UNKNOWN'],
    [{ uses: [] }, 'USE_MALFORMED'],
    [{}, 'USE_MALFORMED'],
    [{ uses: ['training'], mode: 'ON_A_BOAT' }, 'USE_MALFORMED'],
    [{ uses: ['training'], territory: 'Europe' }, 'USE_MALFORMED'],
    [{ uses: ['training'], monthlyUsers: -1 }, 'USE_MALFORMED'],
    [{ uses: ['training'], monthlyUsers: 1.5 }, 'USE_MALFORMED'],
    [{ uses: ['training'], colour: 'red' }, 'USE_MALFORMED'],
  ])('%j is refused with %s', (value, code) => {
    expect(() => parseUse(value, 0)).toThrow(expect.objectContaining({ code }));
  });
});
