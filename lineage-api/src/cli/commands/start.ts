import { parseServiceConfig, SETTINGS, type SettingKey } from '../../config.js';
import { PedigreeError } from '../../encoding/error.js';
import { resetData, type Service, startService } from '../../wire.js';
import { ask } from '../ask.js';
import { EXIT, type Output, toJson } from '../output.js';
import type { CommandSpec } from '../program.js';

/** `pedigree start`. */
export const startCommand: CommandSpec = {
  name: 'start',
  summary:
    'Starts the service: with a chain and an index of its own, or on those that --rpc names.',
  settings: (Object.keys(SETTINGS) as SettingKey[]).filter(
    (key) => key !== 'url' && key !== 'keyFile',
  ),
  options: [{ flag: '--reset', description: 'Clears the data folder first.' }],
  run: async ({ flags, output }, _args, options) => {
    const config = parseServiceConfig(flags, process.env, process.cwd());
    const asked = new AbortController();
    const stopped = new Promise<'signal'>((resolve) => {
      // Handlers stay: a second Ctrl-C must not leave children behind.
      for (const signal of ['SIGINT', 'SIGTERM'] as const) {
        process.on(signal, () => {
          asked.abort(new PedigreeError('INTERRUPTED', `stopped by ${signal}`));
          resolve('signal');
        });
      }
    });
    const begin = performance.now();
    if (options.reset === true) await resetData(config);
    const service = await startService(config, { say: output.progress, signal: asked.signal });
    await greet(service, output, performance.now() - begin);
    const end = await Promise.race([stopped, service.failed]);
    output.progress('stopping');
    if (end !== 'signal') {
      await service.stop().catch(() => {});
      throw end;
    }
    await service.stop();
    return EXIT.OK;
  },
};

const QUESTION = `{
  assets(filter: { text: "Zephyr 7B beta" }, first: 1) {
    edges {
      node {
        name
        upstream(first: 3) { totalCount edges { degree node { name } } asOf { blockNumber } }
      }
    }
  }
}`;

/** Of a chain that holds something else than the sample. */
const STATUS_QUESTION = '{ status { ready nodes derivations graphHead { blockNumber } } }';

/** Says where the service is, and shows one question with its answer. */
async function greet(service: Service, output: Output, ms: number): Promise<void> {
  const { chainId, contracts } = service.deployment;
  const question = service.isLocal ? QUESTION : STATUS_QUESTION;
  const answer = await ask<unknown>(service.url, question, {}).catch(() => null);
  const ports =
    service.openPorts.length === 0
      ? []
      : [
          `graph-node's ports ${service.openPorts.join(', ')} are open to other machines: it cannot be told otherwise`,
        ];
  const { url, sourceName, graphName } = service;
  output.result(
    {
      url: `${url}/graphql`,
      chainId,
      registry: contracts.lineage.address,
      source: sourceName,
      graph: graphName,
      question,
      answer,
    },
    [
      `Pedigree answers at ${url}/graphql after ${(ms / 1000).toFixed(1)} s (facts from the ${sourceName}, ${graphName} graph)`,
      `chain ${chainId}, registry ${contracts.lineage.address}`,
      ...ports,
      '',
      'Ask, for instance:',
      question,
      '',
      'and get:',
      toJson(answer),
      '',
      service.isLocal
        ? 'or in another terminal: npx pedigree upstream "Zephyr 7B beta"'
        : `or in another terminal: npx pedigree status --url ${url}`,
      'Ctrl-C stops everything.',
    ].join('\n'),
  );
}
