import { readFile } from 'node:fs/promises';
import { text as readStream } from 'node:stream/consumers';
import { PedigreeError } from '../../encoding/error.js';
import { openPublisher, registerAsset } from '../../wire.js';
import { EXIT } from '../output.js';
import type { CommandSpec } from '../program.js';
import { resolveAssetId } from '../resolve.js';
import { findService } from '../service.js';
import { hashFile } from './claims.js';

type Options = Readonly<Record<string, string | boolean | undefined>>;

/** `pedigree register`. */
export const registerCommand: CommandSpec = {
  name: 'register',
  summary: 'Registers an asset of your own: a file by its hash, with its name, sources and terms.',
  args: [{ name: '[file]', description: 'The content; its SHA-256 is recorded, never the file.' }],
  settings: ['url', 'port', 'rpc', 'deployment', 'keyFile', 'dataDir', 'kuboUrl'],
  options: [
    { flag: '--kind <kind>', description: 'DATASET, MODEL or OUTPUT.' },
    { flag: '--name <name>', description: 'What people call it.' },
    {
      flag: '--role <role>',
      description: 'RIGHTS_HOLDER, LICENSEE, DERIVER or OBSERVER.',
      fallback: 'RIGHTS_HOLDER',
    },
    { flag: '--created-at <time>', description: 'Claimed time in ISO 8601; now without it.' },
    {
      flag: '--salt <hex>',
      description: 'Records a commitment made with this salt, not the hash.',
    },
    {
      flag: '--sources <list>',
      description: 'Sources with their relation, as in "Pile=TRAINED_ON,0x…=FINE_TUNED_FROM".',
    },
    {
      flag: '--input <file>',
      description: 'A JSON form with all of this; - reads standard input.',
    },
  ],
  run: async ({ config, output }, [file], options) => {
    const service = await findService(config);
    const form = {
      ...(await readInput(options.input)),
      ...fromOptions(options),
      ...(file === undefined ? {} : { sha256: await hashFile(file) }),
      ...(await readSources(config.url, options.sources)),
    };
    const publisher = await openPublisher(config, service);
    const report = await registerAsset(publisher, form);
    output.result(
      report,
      report.recorded
        ? `registered ${report.id}\n  by ${report.registrant} in transaction ${report.transactions.join(', ')}`
        : `${report.id} is registered already: nothing was changed`,
    );
    return EXIT.OK;
  },
};

function fromOptions(options: Options): Record<string, unknown> {
  const form: Record<string, unknown> = {};
  if (options.kind !== undefined) form.kind = options.kind;
  if (options.name !== undefined) form.name = options.name;
  if (options.salt !== undefined) form.salt = options.salt;
  if (options.input === undefined || options.role !== 'RIGHTS_HOLDER') form.role = options.role;
  if (options.createdAt !== undefined) form.createdAt = options.createdAt;
  else if (options.input === undefined) form.createdAt = new Date().toISOString();
  return form;
}

async function readInput(path: Options[string]): Promise<Record<string, unknown>> {
  if (typeof path !== 'string') return {};
  try {
    const text = path === '-' ? await readStream(process.stdin) : await readFile(path, 'utf8');
    return JSON.parse(text) as Record<string, unknown>;
  } catch (cause) {
    throw new PedigreeError(
      'USAGE',
      `--input: expected JSON in ${path}: ${(cause as Error).message}`,
      { cause },
    );
  }
}

async function readSources(url: string, list: Options[string]): Promise<{ sources?: unknown[] }> {
  if (typeof list !== 'string') return {};
  const sources: unknown[] = [];
  for (const entry of list.split(',')) {
    const cut = entry.lastIndexOf('=');
    const name = entry.slice(0, cut).trim();
    if (cut < 1) {
      throw new PedigreeError('USAGE', `--sources: expected NAME=RELATION, got "${entry}"`);
    }
    const id = await resolveAssetId(url, name);
    sources.push({ id: id.split('/').pop(), relation: entry.slice(cut + 1).trim() });
  }
  return { sources };
}
