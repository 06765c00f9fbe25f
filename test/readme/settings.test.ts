import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { SETTINGS, type Setting } from '../../lineage-api/src/config.js';

const PAGE = new URL('../../docs/settings.md', import.meta.url);

it('docs/settings.md lists every setting, with its variable and what holds without it', () => {
  const rows = readFileSync(PAGE, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `--'))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, flag, env, fallback, description]) => [flag, env, fallback, description]);
  const expected = Object.values<Setting<unknown>>(SETTINGS).map((setting) => [
    `\`${setting.flag}\``,
    `\`${setting.env}\``,
    setting.fallback ? `\`${setting.fallback}\`` : '',
    setting.description,
  ]);
  expect(rows).toEqual(expected);
});
