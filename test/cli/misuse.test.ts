import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { IMPACT_GROUNDS } from '../../lineage-api/src/domain/impact/grounds.js';
import { localKey } from '../../lineage-api/src/publish/local-accounts.js';
import { run } from './program.js';

const folder = mkdtempSync(join(tmpdir(), 'pedigree-misuse-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The error that a command ends with, and its exit code. */
async function failing(...args: string[]): Promise<[number | null, string, string]> {
  const { code, stderr } = await run([...args, '--json']);
  const { error } = JSON.parse(stderr.trim().split('\n').pop() ?? '');
  return [code, error.code, error.message];
}

it.each(['constructor', 'toString', '__proto__', 'no-such-command'])(
  'answers the command "%s", which there is not, with exit code 2 and JSON',
  async (name) => {
    const [code, error, message] = await failing(name);
    expect([code, error]).toEqual([2, 'USAGE']);
    expect(message).toContain(name);
  },
);

it('answers an unknown option and a missing argument as it answers every other mistake', async () => {
  expect((await failing('status', '--no-such-option')).slice(0, 2)).toEqual([2, 'USAGE']);
  expect((await failing('upstream')).slice(0, 2)).toEqual([2, 'USAGE']);
});

it('names every ground where an impact is asked without one', async () => {
  const [code, error, message] = await failing('impact', 'any');
  expect([code, error]).toEqual([2, 'USAGE']);
  const told = message.split(/[^A-Z_]+/);
  const words = IMPACT_GROUNDS.map((ground) => ground.replace('DISPUTE_', ''));
  expect(words.filter((word) => !told.includes(word))).toEqual([]);
  expect(told).toContain('DISPUTE_');
});

it('dumps no graph of a folder that has none, and leaves no folder behind', async () => {
  const dir = join(folder, 'nothing-here');
  const [code, error] = await failing('graph', 'dump', '--data-dir', dir);
  expect([code, error]).toEqual([1, 'NO_GRAPH']);
  expect(existsSync(dir)).toBe(false);
});

it('leaves no file of a deployment that failed', async () => {
  const keyFile = join(folder, 'key');
  writeFileSync(keyFile, localKey(3));
  const out = join(folder, 'failed.json');
  const rpc = ['--rpc', 'http://127.0.0.1:9'];
  const [code, error] = await failing('deploy', ...rpc, '--key-file', keyFile, '--out', out);
  expect([code, error]).toEqual([1, 'RPC_UNAVAILABLE']);
  expect(existsSync(out)).toBe(false);
});

it.each([
  ['empty', ''],
  ['garbled', '{"chainId": 1,'],
  ['of something else', '{"name": "pedigree"}'],
  ['not there', null],
])('says what to do where the deployment file is %s', async (name, text) => {
  const file = join(folder, `${name}.json`);
  if (text !== null) writeFileSync(file, text);
  const rpc = ['--rpc', 'http://127.0.0.1:9', '--data-dir', join(folder, `data of ${name}`)];
  const [code, error, message] = await failing('start', ...rpc, '--deployment', file);
  expect([code, error]).toEqual([2, 'MALFORMED_DEPLOYMENT']);
  expect(message).toContain('pedigree deploy');
});
