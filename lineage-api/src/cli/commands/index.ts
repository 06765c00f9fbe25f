import type { CommandSpec } from '../program.js';

/** Command by the first word of a command line; undefined for anything else. */
export function findCommand(name: string | undefined): Loader | undefined {
  return name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
}

type Loader = () => Promise<readonly CommandSpec[]>;

/** Commands by name. Each is loaded when it is called: asking a question must not wait for what starts a service. */
export const COMMANDS: Readonly<Record<string, Loader>> = {
  start: async () => [(await import('./start.js')).startCommand],
  deploy: async () => [(await import('./deploy.js')).deployCommand],
  register: async () => [(await import('./register.js')).registerCommand],
  import: async () => (await import('./import.js')).importCommands,
  attest: async () => [(await import('./attest.js')).attestCommand],
  conclude: async () => [(await import('./conclude.js')).concludeCommand],
  asset: async () => [(await import('./asset.js')).assetCommand],
  changes: async () => [(await import('./changes.js')).changesCommand],
  claims: async () => [(await import('./claims.js')).claimsCommand],
  upstream: async () => (await import('./walk.js')).walkCommands,
  downstream: async () => (await import('./walk.js')).walkCommands,
  license: async () => [(await import('./license.js')).licenseCommand],
  impact: async () => [(await import('./impact.js')).impactCommand],
  royalty: async () => [(await import('./royalty.js')).royaltyCommand],
  lint: async () => [(await import('./lint.js')).lintCommand],
  paths: async () => [(await import('./paths.js')).pathsCommand],
  status: async () => [(await import('./status.js')).statusCommand],
  reconcile: async () => [(await import('./reconcile.js')).reconcileCommand],
  watch: async () => [(await import('./watch.js')).watchCommand],
  config: async () => [(await import('./config.js')).configCommand],
  graph: async () => [(await import('./graph-dump.js')).graphDumpCommand],
};
