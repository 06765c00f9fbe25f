import { describeConfig, findUnknownVariables, SETTINGS, type SettingKey } from '../../config.js';
import { EXIT } from '../output.js';
import type { CommandSpec } from '../program.js';

/** `pedigree config`. */
export const configCommand: CommandSpec = {
  name: 'config',
  summary: 'Every setting, its value and where that comes from; secrets are hidden.',
  settings: Object.keys(SETTINGS) as SettingKey[],
  run: async ({ flags, output }) => {
    const settings = describeConfig(flags, process.env, process.cwd());
    const unknown = findUnknownVariables(process.env);
    const lines = settings.map(({ flag, value, origin, env }) => {
      const name = flag.split(' ', 1)[0] ?? flag;
      return `${name.padEnd(24)} ${String(value ?? '(not set)').padEnd(40)} ${origin === 'environment' ? env : origin}`;
    });
    const slips = unknown.map((name) => `${name} is set, and no setting has that name`);
    output.result({ settings, unknown }, [...lines, ...slips].join('\n'));
    return EXIT.OK;
  },
};
