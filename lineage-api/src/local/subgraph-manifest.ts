import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PedigreeError } from '../encoding/error.js';
import type { FactContract } from '../encoding/fact-catalog.js';
import { type Address, isHex } from '../encoding/hex.js';
import { runChild } from './child.js';

export type SubgraphErrorCode =
  /** The compiled manifest does not look as this file expects it. */
  'SUBGRAPH_TEMPLATE';

export type SubgraphOptions = {
  /** The name by which graph-node knows the chain. */
  readonly network: string;
  /** The block of the first registry's deployment. */
  readonly startBlock: number;
  readonly addresses: Readonly<Record<FactContract, Address>>;
  /** Manifests are put in folders in here, which are named by their content. */
  readonly outDir: string;
};

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const BUILD = join(ROOT, 'subgraph', 'build');
const MANIFEST = 'subgraph.yaml';
/**
 * graph-node reverts to a block only where it has indexed from so many blocks before it, or from block 0: else it fails,
 * tries again after minutes, and stands still for good. Its limit is 250 (`ETHEREUM_REORG_THRESHOLD`).
 */
const ROOM_FOR_REORGS = 256;
const DIGEST_CHARACTERS = 16;
/** The template, and what `scripts/subgraph.mjs` remembers its inputs by. */
const NOT_IN_DIGEST = [MANIFEST, 'inputs.sha256'];

const DATA_SOURCES: Readonly<Record<string, FactContract>> = {
  LineageRegistry: 'lineage',
  AssertionRegistry: 'assertions',
  LicenseRegistry: 'licenses',
};

/** Compiles the mappings where that is still to do, or was done from other inputs. Appends what went wrong to the log. */
export async function buildSubgraph(logFile: string): Promise<void> {
  await runChild({
    name: 'the build of the mappings',
    command: process.execPath,
    args: [join(ROOT, 'scripts', 'subgraph.mjs'), 'build'],
    cwd: ROOT,
    env: { PATH: process.env.PATH ?? '' },
    logFile,
  });
}

/**
 * Puts a copy of the compiled subgraph into `outDir`, with this deployment's network, addresses and start block, and
 * returns the path of its manifest. graph-node takes that path as the deployment's identity, so it holds a digest of
 * everything in it: the same input gives the same path, and other mappings are another deployment.
 */
export function prepareSubgraph(options: SubgraphOptions): string {
  const manifest = fillManifest(readFileSync(join(BUILD, MANIFEST), 'utf8'), options);
  const folder = join(resolve(options.outDir), digestSubgraph(manifest));
  const path = join(folder, MANIFEST);
  if (existsSync(path)) return path;
  const fresh = `${folder}.new`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(dirname(folder), { recursive: true });
  cpSync(BUILD, fresh, { recursive: true });
  writeFileSync(join(fresh, MANIFEST), manifest);
  renameSync(fresh, folder);
  return path;
}

/** The compiled manifest is made by graph-cli from `subgraph/subgraph.yaml`, one setting a line. */
function fillManifest(template: string, options: SubgraphOptions): string {
  const [head = '', ...sources] = template.split(/^(?= {2}- kind: )/m);
  if (sources.length !== Object.keys(DATA_SOURCES).length)
    throw templateError('three data sources');
  return head + sources.map((source) => fillDataSource(source, options)).join('');
}

function fillDataSource(source: string, options: SubgraphOptions): string {
  const contract = DATA_SOURCES[/^ {4}name: (\w+)$/m.exec(source)?.[1] ?? ''];
  if (contract === undefined) throw templateError('a data source named as one of the registries');
  const address = options.addresses[contract];
  if (!isHex(address, 20)) {
    throw templateError(`an address of 20 bytes for ${contract}, got ${address}`);
  }
  return [
    setLine('network', JSON.stringify(options.network)),
    setLine('address', JSON.stringify(address)),
    setLine('startBlock', String(Math.max(0, options.startBlock - ROOM_FOR_REORGS))),
  ].reduce((text, set) => set(text), source);
}

function setLine(key: string, value: string): (text: string) => string {
  const line = new RegExp(`^( +${key}: ).*$`, 'm');
  return (text) => {
    if (!line.test(text)) throw templateError(`a line "${key}:" in each data source`);
    return text.replace(line, (_, start: string) => start + value);
  };
}

function digestSubgraph(manifest: string): string {
  const hash = createHash('sha256').update(manifest);
  for (const name of listFiles(BUILD).filter((file) => !NOT_IN_DIGEST.includes(file))) {
    hash.update(`\0${name}\0`).update(readFileSync(join(BUILD, name)));
  }
  return hash.digest('hex').slice(0, DIGEST_CHARACTERS);
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

function templateError(expected: string): PedigreeError<SubgraphErrorCode> {
  return new PedigreeError(
    'SUBGRAPH_TEMPLATE',
    `expected ${expected} in ${join(BUILD, MANIFEST)}: run node scripts/subgraph.mjs build`,
  );
}
