import type { CommandSpec } from '../program.js';

/** Commands by name. Each is loaded when it is called: asking a question must not wait for what starts a service. */
export const COMMANDS: Readonly<Record<string, () => Promise<readonly CommandSpec[]>>> = {
  start: async () => [(await import('./start.js')).startCommand],
  deploy: async () => [(await import('./deploy.js')).deployCommand],
  register: async () => [(await import('./register.js')).registerCommand],
  attest: async () => [(await import('./attest.js')).attestCommand],
  asset: async () => [(await import('./asset.js')).assetCommand],
  claims: async () => [(await import('./claims.js')).claimsCommand],
  upstream: async () => (await import('./walk.js')).walkCommands,
  downstream: async () => (await import('./walk.js')).walkCommands,
  paths: async () => [(await import('./paths.js')).pathsCommand],
  status: async () => [(await import('./status.js')).statusCommand],
  config: async () => [(await import('./config.js')).configCommand],
  graph: async () => [(await import('./graph-dump.js')).graphDumpCommand],
};
