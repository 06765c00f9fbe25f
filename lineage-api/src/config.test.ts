import { describe, expect, it } from 'vitest';
import {
  describeConfig,
  findUnknownVariables,
  parseConfig,
  parseServiceConfig,
  SETTINGS,
} from './config.js';

const CWD = '/somewhere';
const ADDRESS = `0x${'Ab'.repeat(20)}`;

function mistakesOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    expect(error).toMatchObject({ code: 'BAD_CONFIG' });
    return (error as Error).message;
  }
  throw new Error('expected BAD_CONFIG');
}

describe('the configuration', () => {
  it('has a value for everything where nothing is given', () => {
    const config = parseServiceConfig({}, {}, CWD);
    expect(config).toMatchObject({
      port: 4000,
      host: '127.0.0.1',
      url: 'http://127.0.0.1:4000',
      dataDir: '/somewhere/.pedigree',
      source: 'auto',
      graph: 'embedded',
      reorgLimit: 128,
      maxManifestLeaves: 1_000_000,
    });
    expect(config.rpc).toBeUndefined();
  });

  it('takes a flag before a variable before the default', () => {
    const env = { PEDIGREE_PORT: '5000', PEDIGREE_LOG_LEVEL: 'debug' };
    const config = parseConfig({ port: '6000' }, env, CWD);
    expect(config).toMatchObject({ port: 6000, logLevel: 'debug', url: 'http://127.0.0.1:6000' });
  });

  it('takes an empty variable for one that is not set', () => {
    expect(parseConfig({}, { PEDIGREE_PORT: '', NEO4J_URI: '' }, CWD)).toMatchObject({
      port: 4000,
      graph: 'embedded',
    });
  });

  it('uses Neo4j where one is named, and lower case for addresses', () => {
    const env = { NEO4J_URI: 'neo4j+s://db.example:7687', PEDIGREE_REGISTRY: ADDRESS };
    expect(parseConfig({}, env, CWD)).toMatchObject({
      graph: 'neo4j',
      registry: ADDRESS.toLowerCase(),
    });
  });

  it('reports every mistake at once, each by the name it was given under', () => {
    const message = mistakesOf(() =>
      parseServiceConfig(
        { port: '70000', source: 'thegraph', registry: '0x12' },
        { PEDIGREE_RPC: 'ws://node', NEO4J_URI: 'bolt://user:pw@host', PEDIGREE_GRAPH: 'neo' },
        CWD,
      ),
    );
    expect(message).toBe(
      [
        '6 settings are wrong:',
        '--port: expected a whole number from 0 to 65535, got 70000',
        '--source: expected one of auto, subgraph, chain, got thegraph',
        'PEDIGREE_RPC: expected a URL that starts with http:// or https://, got ws://node',
        '--registry: expected an address: 0x and 40 hexadecimal digits, got 0x12',
        'PEDIGREE_GRAPH: expected one of auto, embedded, neo4j, got neo',
        'NEO4J_URI: expected no user in the URI: give NEO4J_USER and NEO4J_PASSWORD, got bolt://***@host',
      ].join('\n  '),
    );
  });

  it.each([
    [{ rpc: 'http://node:8545' }, '--registry or --deployment'],
    [{ registry: ADDRESS }, '--rpc'],
    [{ rpc: 'http://n', registry: ADDRESS, deployment: 'd.json' }, 'got both'],
    [{ rpc: 'http://n', registry: ADDRESS, source: 'subgraph' }, '--subgraph-url with --rpc'],
    [{ subgraphUrl: 'http://n' }, '--rpc beside it'],
    [{ graph: 'neo4j' }, '--neo4j-uri'],
    [{ licenseRegistry: ADDRESS }, '--registry beside it'],
    [{ rpc: 'http://n', registry: ADDRESS, subgraphUrl: 'http://s', source: 'chain' }, 'got chain'],
  ])('refuses a service of %j', (flags, part) => {
    expect(mistakesOf(() => parseServiceConfig(flags, {}, CWD))).toContain(part);
  });

  it('lets a command name a node without a registry: that is how one is deployed', () => {
    expect(parseConfig({ rpc: 'http://node:8545/' }, {}, CWD).rpc).toBe('http://node:8545');
  });

  it('describes values with their origin, and hides what is secret', () => {
    const rows = describeConfig(
      { rpc: 'https://me:pw@node.example/v3/0123456789abcdef0123456789abcdef?apikey=abc' },
      { NEO4J_PASSWORD: 'hunter22' },
      CWD,
    );
    const row = (key: string) => rows.find((found) => found.key === key);
    expect(row('rpc')).toMatchObject({
      value: 'https://***@node.example/v3/***?***',
      origin: 'flag',
    });
    expect(row('neo4jPassword')).toMatchObject({ value: '***', origin: 'environment' });
    expect(row('port')).toMatchObject({ value: '4000', origin: 'default' });
    expect(row('keyFile')).toMatchObject({ value: null, origin: 'default' });
    expect(JSON.stringify(rows)).not.toMatch(/hunter22|pw@|apikey=abc/);
  });

  it('does not repeat a secret in a mistake', () => {
    const message = mistakesOf(() => parseConfig({ rpc: 'ftp://me:pw@node' }, {}, CWD));
    expect(message).not.toContain('pw@');
  });

  it('names variables that look like ours and are not', () => {
    const env = { PEDIGREE_PROT: '1', PEDIGREE_PORT: '1', PATH: '/bin' };
    expect(findUnknownVariables(env)).toEqual(['PEDIGREE_PROT']);
  });

  it('gives every setting a flag and a variable of its own', () => {
    const settings = Object.values(SETTINGS);
    expect(new Set(settings.map(({ flag }) => flag)).size).toBe(settings.length);
    expect(new Set(settings.map(({ env }) => env)).size).toBe(settings.length);
    for (const { flag, description } of settings) {
      expect(flag).toMatch(/^--[a-z0-9-]+ <[a-z]+>$/);
      expect(description).toMatch(/^[A-Z].*\.$/);
    }
  });
});
