import { Command, CommanderError, Option } from 'commander';
import type { Config } from '../config.js';
import { type Flags, parseConfig, SETTINGS, type SettingKey } from '../config.js';
import { PedigreeError } from '../encoding/error.js';
import { createOutput, EXIT, type Output, reportError, writeError } from './output.js';

/** What an action is given: the settings, parsed once, and where to write. */
export type CommandContext = {
  readonly config: Config;
  readonly flags: Flags;
  readonly output: Output;
};

/** One command: how it is called, and what it does. It returns its exit code. */
export type CommandSpec = {
  readonly name: string;
  readonly summary: string;
  readonly args?: readonly { readonly name: string; readonly description: string }[];
  /** Settings that it reads. */
  readonly settings: readonly SettingKey[];
  /** What a setting is to this command, where that is not what it is to the service. */
  readonly meanings?: Readonly<Partial<Record<SettingKey, string>>>;
  /** Options of its own. */
  readonly options?: readonly {
    readonly flag: string;
    readonly description: string;
    readonly fallback?: string;
  }[];
  readonly run: (
    context: CommandContext,
    args: readonly string[],
    options: Readonly<Record<string, string | boolean | undefined>>,
  ) => Promise<number>;
};

/** Runs one command line. Returns the exit code. */
export async function runProgram(
  specs: readonly CommandSpec[],
  version: string,
  argv: readonly string[],
): Promise<number> {
  let exitCode: number = EXIT.OK;
  const program = new Command('pedigree')
    .description('Which data made this model, under which licences, who must be paid.')
    .version(version)
    .exitOverride()
    .configureOutput({ outputError: () => {} });
  for (const spec of specs) {
    addCommand(program, spec, (code) => {
      exitCode = code;
    });
  }
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return EXIT.OK;
    // Help that was shown in place of a command is no message.
    if (!error.code.startsWith('commander.help')) {
      writeError('USAGE', error.message.replace(/^error: /, ''), wantsJson(argv));
    }
    return EXIT.MISUSE;
  }
}

/** As `createOutput` decides it, where a command line was not understood. */
function wantsJson(argv: readonly string[]): boolean {
  if (argv.includes('--json')) return true;
  return !argv.includes('--no-json') && !process.stdout.isTTY;
}

function addCommand(program: Command, spec: CommandSpec, done: (code: number) => void): void {
  const command = parentOf(program, spec.name)
    .command(spec.name.split(' ').pop() as string)
    .summary(spec.summary)
    .description(spec.summary)
    .exitOverride();
  for (const { name, description } of spec.args ?? []) command.argument(name, description);
  for (const key of spec.settings) command.addOption(settingOption(key, spec.meanings?.[key]));
  for (const { flag, description, fallback } of spec.options ?? []) {
    command.option(flag, description, fallback);
  }
  command.option('--json', 'Result and errors as JSON; so they are where stdout is no terminal.');
  command.option('--no-json', 'Result and errors for people, also where stdout is no terminal.');
  command.action(async (...given: unknown[]) => {
    const options = command.opts<Record<string, string | boolean | undefined>>();
    const args = given
      .slice(0, -2)
      .flat()
      .filter((arg) => arg !== undefined) as string[];
    const output = createOutput({
      json: command.getOptionValueSource('json') === 'cli' ? options.json === true : undefined,
    });
    try {
      const flags = flagsOf(spec, options);
      const config = parseConfig(flags, process.env, process.cwd());
      done(await spec.run({ config, flags, output }, args, options));
    } catch (error) {
      done(reportError(error, output.json));
    }
  });
}

/** `graph dump` stands under `graph`. */
function parentOf(program: Command, name: string): Command {
  const [group, rest] = name.split(' ');
  if (rest === undefined || group === undefined) return program;
  const existing = program.commands.find((command) => command.name() === group);
  if (existing !== undefined) return existing;
  const summary = GROUPS[group] ?? '';
  return program.command(group).summary(summary).description(summary).exitOverride();
}

/** What commands of one first word are about. */
const GROUPS: Readonly<Record<string, string>> = {
  graph: 'The lineage graph as it is stored.',
  import: 'Registers what other people have recorded, or lists of your own.',
};

function settingOption(key: SettingKey, meaning?: string): Option {
  const { flag, env, description } = SETTINGS[key];
  const fallback =
    'fallback' in SETTINGS[key] ? (SETTINGS[key] as { fallback: string }).fallback : '';
  const standard = fallback === '' ? '' : ` Default: ${fallback}.`;
  return new Option(flag, `${meaning ?? description}${standard} [${env}]`);
}

function flagsOf(spec: CommandSpec, options: Readonly<Record<string, unknown>>): Flags {
  const flags: Partial<Record<SettingKey, string>> = {};
  for (const key of spec.settings) {
    const value = options[attributeOf(key)];
    if (typeof value === 'string') flags[key] = value;
  }
  return flags;
}

/** How commander names the option of a setting. */
function attributeOf(key: SettingKey): string {
  return new Option(SETTINGS[key].flag).attributeName();
}

/** A whole number given as an option of a command; throws `USAGE` for anything else. */
export function parseCount(flag: string, value: string | boolean | undefined): number {
  if (typeof value === 'string' && /^\d{1,9}$/.test(value)) return Number(value);
  throw new PedigreeError('USAGE', `${flag}: expected a whole number, got "${value}"`);
}
