import { redactSecret, redactUrl } from './config/redact.js';
import { SETTINGS, type Setting, type SettingKey } from './config/settings.js';
import { PedigreeError } from './encoding/error.js';

export { SETTINGS, type Setting, type SettingKey } from './config/settings.js';

export type ConfigErrorCode = 'BAD_CONFIG';

type Settings = typeof SETTINGS;
type ValueOf<Key extends SettingKey> = Settings[Key] extends { fallback: string }
  ? ReturnType<Settings[Key]['parse']>
  : ReturnType<Settings[Key]['parse']> | undefined;

/** Every setting's value. `rpc` undefined means the local profile: a chain of its own on this machine. */
export type Config = {
  readonly [Key in Exclude<SettingKey, 'url' | 'graph'>]: ValueOf<Key>;
} & {
  readonly url: string;
  readonly graph: 'embedded' | 'neo4j';
};

export type Origin = 'flag' | 'environment' | 'default';

export type SettingDescription = {
  readonly key: SettingKey;
  readonly flag: string;
  readonly env: string;
  /** May be shown: secrets are hidden. Null where nothing is set. */
  readonly value: string | null;
  readonly origin: Origin;
  readonly description: string;
};

/** Values by setting, as the command line gives them. */
export type Flags = Readonly<Partial<Record<SettingKey, string | undefined>>>;
export type Environment = Readonly<Record<string, string | undefined>>;

type Raw = { readonly text: string | undefined; readonly origin: Origin };

const KEYS = Object.keys(SETTINGS) as SettingKey[];
/** Read elsewhere than here: switches for developers. */
const OTHER_VARIABLES = ['PEDIGREE_DEBUG'];

/** Throws `BAD_CONFIG` with every mistake at once, each with where it was made and what was expected. */
export function parseConfig(flags: Flags, env: Environment, cwd: string): Config {
  const { config, mistakes } = readSettings(flags, env, cwd);
  mistakes.push(...checkTogether(config));
  if (mistakes.length > 0) throw badConfig(mistakes);
  return config;
}

/** The same, where the service itself is to be started: it also needs to know what to read. */
export function parseServiceConfig(flags: Flags, env: Environment, cwd: string): Config {
  const { config, mistakes } = readSettings(flags, env, cwd);
  mistakes.push(...checkTogether(config), ...checkService(config));
  if (mistakes.length > 0) throw badConfig(mistakes);
  return config;
}

/** Every setting with its value and where that comes from. Throws `BAD_CONFIG` as `parseConfig` does. */
export function describeConfig(
  flags: Flags,
  env: Environment,
  cwd: string,
): readonly SettingDescription[] {
  const config = parseConfig(flags, env, cwd);
  return KEYS.map((key) => {
    const setting: Setting<unknown> = SETTINGS[key];
    const value = config[key];
    return {
      key,
      flag: setting.flag,
      env: setting.env,
      value: value === undefined ? null : show(key, String(value)),
      origin: readRaw(key, flags, env).origin,
      description: setting.description,
    };
  });
}

function readSettings(
  flags: Flags,
  env: Environment,
  cwd: string,
): { readonly config: Config; readonly mistakes: string[] } {
  const mistakes: string[] = [];
  const values: Partial<Record<SettingKey, unknown>> = {};
  for (const key of KEYS) {
    const setting: Setting<unknown> = SETTINGS[key];
    const { text, origin } = readRaw(key, flags, env);
    if (text === undefined) continue;
    try {
      values[key] = setting.parse(text, cwd);
    } catch (error) {
      mistakes.push(`${nameOf(key, origin)}: ${(error as Error).message}, got ${show(key, text)}`);
    }
  }
  return { config: derive(values), mistakes };
}

/** Variables that start like ours and are none: a slip of the keyboard goes unseen without a word about it. */
export function findUnknownVariables(env: Environment): readonly string[] {
  const known = new Set<string>([...KEYS.map((key) => SETTINGS[key].env), ...OTHER_VARIABLES]);
  return Object.keys(env)
    .filter((name) => name.startsWith('PEDIGREE_') && !known.has(name))
    .sort();
}

/** An empty text counts as not given: that is how compose files pass on what is not set. */
function readRaw(key: SettingKey, flags: Flags, env: Environment): Raw {
  const setting: Setting<unknown> = SETTINGS[key];
  const flag = flags[key];
  if (flag !== undefined && flag !== '') return { text: flag, origin: 'flag' };
  const variable = env[setting.env];
  if (variable !== undefined && variable !== '') return { text: variable, origin: 'environment' };
  return { text: setting.fallback, origin: 'default' };
}

function derive(values: Partial<Record<SettingKey, unknown>>): Config {
  const given = values as Partial<{ [Key in SettingKey]: ValueOf<Key> }>;
  const graph = given.graph === undefined || given.graph === 'auto' ? undefined : given.graph;
  return {
    ...(values as Config),
    url: given.url ?? `http://127.0.0.1:${given.port}`,
    graph: graph ?? (given.neo4jUri === undefined ? 'embedded' : 'neo4j'),
  };
}

function checkTogether(config: Config): string[] {
  const mistakes: string[] = [];
  if (config.registry !== undefined && config.deployment !== undefined) {
    mistakes.push('--registry: expected either it or --deployment, got both');
  }
  for (const key of ['assertionRegistry', 'licenseRegistry'] as const) {
    if (config[key] !== undefined && config.registry === undefined) {
      mistakes.push(`${flagOf(key)}: expected --registry beside it`);
    }
  }
  if (config.subgraphUrl !== undefined && config.source === 'chain') {
    mistakes.push('--subgraph-url: expected --source subgraph or auto with it, got chain');
  }
  if (config.graph === 'neo4j' && config.neo4jUri === undefined) {
    mistakes.push('--graph neo4j: expected --neo4j-uri beside it');
  }
  return mistakes;
}

function checkService(config: Config): string[] {
  const mistakes: string[] = [];
  const named = config.registry !== undefined || config.deployment !== undefined;
  if (config.rpc !== undefined && !named) {
    mistakes.push(
      '--rpc: expected --registry or --deployment beside it, which say what to read there',
    );
  }
  if (config.rpc === undefined && named) {
    mistakes.push('--registry or --deployment: expected --rpc beside it, the node to read from');
  }
  if (config.rpc === undefined && config.subgraphUrl !== undefined) {
    mistakes.push('--subgraph-url: expected --rpc beside it, the chain that the subgraph indexes');
  }
  if (
    config.source === 'subgraph' &&
    config.rpc !== undefined &&
    config.subgraphUrl === undefined
  ) {
    mistakes.push('--source subgraph: expected --subgraph-url with --rpc');
  }
  return mistakes;
}

function badConfig(mistakes: readonly string[]): PedigreeError<ConfigErrorCode> {
  const list = mistakes.map((mistake) => `\n  ${mistake}`).join('');
  const head =
    mistakes.length === 1 ? 'one setting is wrong' : `${mistakes.length} settings are wrong`;
  return new PedigreeError('BAD_CONFIG', `${head}:${list}`);
}

function nameOf(key: SettingKey, origin: Origin): string {
  return origin === 'environment' ? SETTINGS[key].env : flagOf(key);
}

function flagOf(key: SettingKey): string {
  return SETTINGS[key].flag.split(' ', 1)[0] as string;
}

function show(key: SettingKey, text: string): string {
  const setting: Setting<unknown> = SETTINGS[key];
  return setting.secret === true ? redactSecret() : redactUrl(text);
}
