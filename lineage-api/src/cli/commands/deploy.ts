import { rm, writeFile } from 'node:fs/promises';
import { PedigreeError } from '../../encoding/error.js';
import { deployTo } from '../../wire.js';
import { EXIT } from '../output.js';
import type { CommandSpec } from '../program.js';

/** `pedigree deploy`. */
export const deployCommand: CommandSpec = {
  name: 'deploy',
  summary: 'Deploys the registries to a chain, and writes the file that says where they are.',
  settings: ['rpc', 'keyFile'],
  meanings: { rpc: 'JSON-RPC of the chain to deploy to.' },
  options: [
    {
      flag: '--out <file>',
      description: 'Where the deployment file goes; never over one that is there.',
      fallback: 'pedigree-deployment.json',
    },
  ],
  run: async ({ config, output }, _args, options) => {
    if (config.rpc === undefined || config.keyFile === undefined) {
      throw new PedigreeError('USAGE', 'deploy: expected --rpc URL and --key-file FILE');
    }
    const path = String(options.out);
    const file = await reserve(path);
    const deployment = await deployTo(config.rpc, config.keyFile, output.progress).catch(
      async (error: unknown) => {
        await rm(file, { force: true });
        throw error;
      },
    );
    await writeFile(file, `${JSON.stringify(deployment, null, 2)}\n`);
    output.result(
      { ...deployment, file: path },
      [
        `deployed to chain ${deployment.chainId} after block ${deployment.block}`,
        ...Object.entries(deployment.contracts).map(
          ([name, { address }]) => `  ${name.padEnd(10)} ${address}`,
        ),
        `written to ${path}: give it as --deployment to every command`,
      ].join('\n'),
    );
    return EXIT.OK;
  },
};

/** Makes sure before anything is spent that the result can be written, and over nothing. */
async function reserve(path: string): Promise<string> {
  try {
    await writeFile(path, '', { flag: 'wx' });
    return path;
  } catch (cause) {
    throw new PedigreeError(
      'USAGE',
      `--out: cannot write ${path} (${(cause as Error).message}): name a new file`,
      { cause },
    );
  }
}
