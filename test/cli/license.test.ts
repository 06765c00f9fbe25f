import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { run } from './program.js';

const folder = mkdtempSync(join(tmpdir(), 'pedigree-license-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function failing(...args: string[]): Promise<[number | null, string]> {
  const { code, stderr } = await run([...args, '--json']);
  const { error } = JSON.parse(stderr.trim().split('\n').pop() ?? '');
  return [code, error.code];
}

it.each([
  [['license', 'a model']],
  [['license', 'a model', '--use', 'training', '--date', '2025-31-01']],
  [['conclude', 'a model', '--license', 'MIT', '--waive', 'all']],
])('answers %j, which says too little, with exit code 2', async (args) => {
  expect(await failing(...args)).toEqual([2, 'USAGE']);
});

it('refuses a waiver of a use that there is not', async () => {
  const given = ['--waive', 'fly', '--reason', 'so', '--signatory', 'me'];
  expect(await failing('conclude', 'a model', ...given)).toEqual([2, 'CONCLUSION_MALFORMED']);
});

it('starts nothing that would judge by a bad policy', async () => {
  const file = join(folder, 'policy.json');
  writeFileSync(file, '{"format":"pedigree-policy/1"}');
  const data = join(folder, 'data');
  const given = [
    '--license-policies',
    file,
    '--data-dir',
    data,
    '--source',
    'chain',
    '--port',
    '0',
  ];
  expect(await failing('start', ...given)).toEqual([1, 'POLICY_MALFORMED']);
  expect(existsSync(join(data, 'chain'))).toBe(false);
});
