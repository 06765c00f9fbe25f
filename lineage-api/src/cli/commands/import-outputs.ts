import { createReadStream } from 'node:fs';
import { PedigreeError } from '../../encoding/error.js';
import {
  anchorOutputs,
  type OutputReport,
  openPublisher,
  parseOutputOptions,
  planOutputs,
  previewOutputs,
  readChainTime,
  readOutputFile,
} from '../../wire/imports.js';
import { DRY_RUN, numberOf } from '../imports.js';
import { EXIT } from '../output.js';
import type { CommandSpec } from '../program.js';
import { resolveForPublishing } from '../resolve.js';
import { findService, PUBLISHING, scopeOf } from '../service.js';
import { untilSeen } from '../until-seen.js';

const SAID_EVERY = 250_000;

/** `pedigree import outputs`. */
export const importOutputsCommand: CommandSpec = {
  name: 'import outputs',
  summary: 'Anchors outputs by the million: a line each, with a hash or a commitment and sources.',
  args: [
    { name: '<file>', description: 'JSON lines or CSV; docs/import-forms.md describes both.' },
  ],
  ...PUBLISHING,
  options: [
    DRY_RUN,
    { flag: '--kind <kind>', description: 'DATASET, MODEL or OUTPUT.', fallback: 'OUTPUT' },
    {
      flag: '--role <role>',
      description: 'RIGHTS_HOLDER, LICENSEE, DERIVER or OBSERVER.',
      fallback: 'RIGHTS_HOLDER',
    },
    {
      flag: '--created-at <time>',
      description: 'Claimed time of all in ISO 8601; now without it, after the newest source.',
    },
    {
      flag: '--batch-size <count>',
      description: 'Outputs that are anchored together at most.',
      fallback: '1000000',
    },
  ],
  run: async ({ config, output }, [path = ''], given) => {
    const options = parseOutputOptions(given);
    let said = 0;
    const file = await readFile(path, (count) => {
      if (count < said + SAID_EVERY) return;
      said = count;
      output.progress(`read ${count} lines`);
    });
    const publisher = await openPublisher(config, await findService(config));
    const scope = scopeOf(publisher.deployment);
    const all = {
      ...options,
      now: await readChainTime(publisher),
      resolve: (name: string) => resolveForPublishing(config.url, scope, name),
      onProgress: output.progress,
    };
    const plan = await planOutputs(publisher, file, all);
    const report =
      given.dryRun === true ? previewOutputs(plan) : await anchorOutputs(publisher, plan, all);
    if (report.transactions.length > 0) await untilSeen(config.url, publisher, output);
    output.result(report, describeReport(report));
    return EXIT.OK;
  },
};

async function readFile(path: string, onLines: (count: number) => void) {
  try {
    return await readOutputFile(createReadStream(path, { highWaterMark: 1024 * 1024 }), onLines);
  } catch (cause) {
    if (cause instanceof PedigreeError) throw cause;
    throw new PedigreeError('USAGE', `${path} cannot be read: ${(cause as Error).message}`, {
      cause,
    });
  }
}

function describeReport({ dryRun, outputs, batches, transactions }: OutputReport): string {
  const fresh = batches.filter(({ registeredBefore }) => !registeredBefore).length;
  const head = dryRun
    ? `nothing was sent: ${numberOf(outputs, 'output')} would be anchored in ${numberOf(fresh, 'batch')}`
    : `${numberOf(outputs, 'output')} in ${numberOf(batches.length, 'batch')}: ${transactions.length} anchored now`;
  const lines = batches.map(
    ({ batchId, leafCount, sources, registeredBefore }) =>
      `  ${batchId}: ${numberOf(leafCount, 'output')}, ${numberOf(sources, 'source')}${registeredBefore ? ', anchored before' : ''}`,
  );
  return [head, ...lines].join('\n');
}
