import { readFileSync } from 'node:fs';
import { COMMANDS, findCommand } from './commands/index.js';
import { runProgram } from './program.js';

const { version } = JSON.parse(
  readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
) as { version: string };

const argv = process.argv.slice(2);
const load = findCommand(argv[0]);
// Help lists every command; a command line needs one alone.
const loaded = await Promise.all(
  (load === undefined ? Object.values(COMMANDS) : [load]).map((one) => one()),
);
const specs = [...new Set(loaded.flat())];
process.exitCode = await runProgram(specs, version, argv);
