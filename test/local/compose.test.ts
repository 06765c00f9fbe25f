import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { SETTINGS } from '../../lineage-api/src/config.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const read = (name: string) => readFileSync(`${ROOT}/${name}`, 'utf8');
const compose = read('docker-compose.yml');
const example = read('.env.example');

/** Debian's `docker-compose` checks the file against the compose schema without an engine. */
const tool = spawnSync('docker-compose', ['--version'], { encoding: 'utf8' });
const hasTool = tool.status === 0;

function runTool(...args: string[]) {
  return spawnSync('docker-compose', ['--env-file', '.env.example', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { PATH: process.env.PATH },
  });
}

describe('docker-compose.yml', () => {
  it.runIf(hasTool)('is a valid compose file with the settings of .env.example', () => {
    const { status, stderr } = runTool('config', '--quiet');
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  it.runIf(hasTool)('has all the parts', () => {
    const services = runTool('config', '--services').stdout.trim().split('\n').sort();
    const parts = ['api', 'chain', 'graph-node', 'init', 'kubo', 'neo4j', 'postgres'];
    expect(services).toEqual(parts);
  });

  it.runIf(hasTool)('is refused without passwords', () => {
    const { status, stderr } = spawnSync('docker-compose', ['config'], {
      cwd: ROOT,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, COMPOSE_ENV_FILE: '/dev/null', POSTGRES_PASSWORD: '' },
    });
    expect(status).not.toBe(0);
    expect(stderr).toContain('set it in .env');
  });

  it.skipIf(hasTool)('is checked in full where docker-compose is installed', () => {
    expect(compose).toContain('services:');
  });

  it('pins every image to a version', () => {
    const images = [...compose.matchAll(/^ *image: (\S+)$/gm)].map(([, image]) => image);
    expect(images).toHaveLength(5);
    for (const image of images) expect(image).toMatch(/:v?\d+(\.\d+)+$/);
    const bases = [...read('Dockerfile').matchAll(/^FROM (\S+)/gm)].map(([, image]) => image);
    for (const base of bases) expect(base).toMatch(/:\d+\.\d+\.\d+/);
  });

  it('opens ports to this machine alone', () => {
    const published = [...compose.matchAll(/ports: \["([^"]+)"\]/g)].map(([, port]) => port);
    expect(published).toHaveLength(3);
    for (const port of published) expect(port).toMatch(/^127\.0\.0\.1:/);
  });

  it('lets every part say when it is ready, and waits for it', () => {
    const blocks = compose.slice(compose.indexOf('services:')).split(/^ {2}(?=[a-z0-9-]+:$)/m);
    const lasting = blocks.slice(1).filter((block) => !block.startsWith('init:'));
    expect(lasting).toHaveLength(6);
    for (const block of lasting) expect(block).toContain('healthcheck:');
    const conditions = [...compose.matchAll(/condition: (\w+)/g)].map(([, condition]) => condition);
    expect(conditions).toHaveLength(9);
    expect(conditions).not.toContain('service_started');
  });

  it('takes nothing from the environment that .env.example does not name', () => {
    const wanted = new Set(
      [...compose.matchAll(/(?<!\$)\$\{([A-Z0-9_]+)/g)].map(([, name]) => name),
    );
    const named = new Set(
      [...example.matchAll(/^#? ?([A-Z][A-Z0-9_]+)=/gm)].map(([, name]) => name),
    );
    expect([...wanted].sort()).toEqual([...named].sort());
  });

  it('gives the program only settings that it knows', () => {
    const known = new Set<string>(Object.values(SETTINGS).map(({ env }) => env));
    const given = [
      ...compose.matchAll(/^ {6}((?:PEDIGREE|KUBO)_[A-Z_]+|NEO4J_(?:URI|PASSWORD)):/gm),
    ];
    expect(given.length).toBeGreaterThan(15);
    for (const [, name] of given) expect(known).toContain(name);
  });
});
