import { readFile } from 'node:fs/promises';
import { text as readStream } from 'node:stream/consumers';
import type { RegistryScope } from '../../encoding/asset-reference.js';
import { PedigreeError } from '../../encoding/error.js';
import { openPublisher, readChainTime, registerAsset } from '../../wire.js';
import { hashFile } from '../input-files.js';
import { EXIT } from '../output.js';
import type { CommandSpec } from '../program.js';
import { resolveForPublishing } from '../resolve.js';
import { findService, PUBLISHING, scopeOf } from '../service.js';
import { untilSeen } from '../until-seen.js';

type Options = Readonly<Record<string, string | boolean | undefined>>;

/** `pedigree register`. */
export const registerCommand: CommandSpec = {
  name: 'register',
  summary: 'Registers an asset of your own: a file by its hash, with its name, sources and terms.',
  args: [{ name: '[file]', description: 'The content; its SHA-256 is recorded, never the file.' }],
  ...PUBLISHING,
  options: [
    { flag: '--kind <kind>', description: 'DATASET, MODEL or OUTPUT.' },
    { flag: '--name <name>', description: 'What people call it.' },
    {
      flag: '--role <role>',
      description:
        'RIGHTS_HOLDER, LICENSEE, DERIVER or OBSERVER; RIGHTS_HOLDER without it and without a form.',
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
    const input = await readInput(options.input);
    const content = file === undefined ? {} : { sha256: await hashFile(file) };
    const publisher = await openPublisher(config, service);
    const scope = scopeOf(publisher.deployment);
    const form = {
      ...(options.input === undefined ? await defaultsOf(publisher) : {}),
      ...input,
      ...fromOptions(options),
      ...content,
      ...(await readSources(config.url, scope, options.sources)),
    };
    const report = await registerAsset(publisher, form);
    await untilSeen(config.url, publisher, output);
    output.result(report, describeReport(report));
    return EXIT.OK;
  },
};

type Report = Awaited<ReturnType<typeof registerAsset>>;

function describeReport({ id, registrant, recorded, transactions }: Report): string {
  const how = `by ${registrant} in transaction ${transactions.join(', ')}`;
  if (recorded) return `registered ${id}\n  ${how}`;
  if (transactions.length === 0) return `${id} is registered already: nothing was changed`;
  return `${id} is registered already and was not changed; terms that were new were registered\n  ${how}`;
}

/** Where there is no form. The chain's clock may be behind this machine's: nothing is registered as of its future. */
async function defaultsOf(publisher: Publisher): Promise<Record<string, unknown>> {
  const now = Math.min(Math.floor(Date.now() / 1000), await readChainTime(publisher));
  return { role: 'RIGHTS_HOLDER', createdAt: new Date(now * 1000).toISOString() };
}

type Publisher = Awaited<ReturnType<typeof openPublisher>>;

function fromOptions(options: Options): Record<string, unknown> {
  const form: Record<string, unknown> = {};
  if (options.kind !== undefined) form.kind = options.kind;
  if (options.name !== undefined) form.name = options.name;
  if (options.salt !== undefined) form.salt = options.salt;
  if (options.role !== undefined) form.role = options.role;
  if (options.createdAt !== undefined) form.createdAt = options.createdAt;
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

async function readSources(
  url: string,
  scope: RegistryScope,
  list: Options[string],
): Promise<{ sources?: unknown[] }> {
  if (typeof list !== 'string') return {};
  const sources: unknown[] = [];
  for (const entry of list.split(',')) {
    const cut = entry.lastIndexOf('=');
    const name = entry.slice(0, cut).trim();
    if (cut < 1) {
      throw new PedigreeError('USAGE', `--sources: expected NAME=RELATION, got "${entry}"`);
    }
    const id = await resolveForPublishing(url, scope, name);
    sources.push({ id, relation: entry.slice(cut + 1).trim() });
  }
  return { sources };
}
