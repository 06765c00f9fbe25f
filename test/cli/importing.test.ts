import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { run } from './program.js';

const folder = mkdtempSync(join(tmpdir(), 'pedigree-cli-import-'));
const MODEL = "release:\n  name: Tiny\n  date: '2024-11-15'\n  components: []\n";

beforeAll(() => {
  for (const name of ['good', 'bad']) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'Tiny.yml'), MODEL);
  }
  writeFileSync(join(folder, 'bad', 'Half.yml'), MODEL.slice(0, 12));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('reads and reports without a service, and publishes nothing', async () => {
  const { code, stdout } = await run(['import', 'mot', join(folder, 'good'), '--dry-run']);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    dryRun: true,
    counts: { models: 1 },
    report: { assets: 1, problems: [] },
    order: [{ identifier: 'mot:model/Tiny', createdAt: '2024-11-15T00:00:00.000Z', sources: [] }],
  });
});

it('says by its exit code that a record was malformed, and names it', async () => {
  const { code, stdout } = await run(['import', 'mot', join(folder, 'bad'), '--dry-run']);
  expect(code).toBe(1);
  expect(JSON.parse(stdout).report).toMatchObject({
    assets: 1,
    problems: [{ file: 'Half.yml', record: null, kind: 'MALFORMED' }],
  });
});

it('shows people no name that their terminal would obey', async () => {
  mkdirSync(join(folder, 'evil'));
  writeFileSync(join(folder, 'evil', 'Tiny.yml'), MODEL);
  writeFileSync(join(folder, 'evil', 'x\u001b[2J\nleft out: 0\u202e.yml'), '');
  const { stdout } = await run(['import', 'mot', join(folder, 'evil'), '--dry-run', '--no-json']);
  expect(stdout).toContain(String.raw`  x\u{1b}[2J\u{a}left out: 0\u{202e}.yml: malformed: `);
});

it('takes a folder without records for misuse', async () => {
  const { code, stderr } = await run(['import', 'dpi', join(folder, 'good'), '--dry-run']);
  expect(code).toBe(2);
  expect(JSON.parse(stderr).error).toMatchObject({ code: 'BAD_FOLDER' });
});
