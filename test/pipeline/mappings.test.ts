import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findGraphNodeBinary } from '../../lineage-api/src/local/graph-node.js';
import { type Postgres, startPostgres } from '../../lineage-api/src/local/postgres.js';
import { buildSubgraph } from '../../lineage-api/src/local/subgraph-manifest.js';
import { findFreePorts } from './free-ports.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CASES = join(ROOT, 'test', 'mappings');
const MANIFEST = readFileSync(join(ROOT, 'subgraph', 'subgraph.yaml'), 'utf8');
const gnd = findGraphNodeBinary();

describe.skipIf(gnd === undefined)('the mappings, in the runtime of graph-node', () => {
  let folder: string;
  let postgres: Postgres;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'pedigree-mappings-'));
    chmodSync(folder, 0o711);
    const [port = 0] = await findFreePorts(1);
    await buildSubgraph(join(folder, 'build.log'));
    const logFile = join(folder, 'postgres.log');
    postgres = await startPostgres({ dataDir: join(folder, 'postgres'), port, logFile });
  }, 120_000);

  afterAll(async () => {
    await postgres.stop();
    rmSync(folder, { recursive: true });
  });

  it('have a case for every event of the manifest, but the one whose tuple gnd test cannot encode', () => {
    const entities = [...MANIFEST.matchAll(/^ {8}- (\w+)$/gm)].map(([, name = '']) => name);
    const files = entities.filter((name) => name !== 'TermsRegistered').map(toFileName);
    expect(files).toHaveLength(30);
    expect(readdirSync(CASES).sort()).toEqual(files.sort());
  });

  it('store zeros, the largest values and ordinary ones of every field', () => {
    const all = join(folder, 'all.json');
    writeFileSync(all, JSON.stringify(joinCases()));
    const { status, stdout, stderr } = spawnSync(
      gnd as string,
      ['test', '--skip-build', '--manifest', 'subgraph/subgraph.yaml', all],
      { cwd: ROOT, env: { POSTGRES_URL: postgres.url, PATH: process.env.PATH }, encoding: 'utf8' },
    );
    const output = `${stdout}${stderr}`;
    expect(output.match(/✔ \{/g), output).toHaveLength(30);
    expect(status).toBe(0);
  }, 120_000);
});

type Case = { blocks: { number: number }[]; assertions: unknown[] };

/** Every case has a block of its own, so that all run as one: a deployment takes more than a second. */
function joinCases(): Case & { name: string } {
  const cases = readdirSync(CASES).map(
    (file) => JSON.parse(readFileSync(join(CASES, file), 'utf8')) as Case,
  );
  const blocks = cases.flatMap((one) => one.blocks).sort((a, b) => a.number - b.number);
  return { name: 'every event', blocks, assertions: cases.flatMap((one) => one.assertions) };
}

function toFileName(entity: string): string {
  return `${entity.replaceAll(/(?<!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase()}.json`;
}
