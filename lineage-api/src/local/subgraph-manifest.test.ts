import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Address } from '../encoding/hex.js';
import { buildSubgraph, prepareSubgraph, type SubgraphOptions } from './subgraph-manifest.js';

describe('the manifest of a deployment', () => {
  let folder: string;
  let options: SubgraphOptions;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'pedigree-manifest-'));
    await buildSubgraph(join(folder, 'build.log'));
    options = {
      network: 'eip155-31337',
      startBlock: 1_012,
      addresses: { lineage: address('a'), assertions: address('b'), licenses: address('c') },
      outDir: join(folder, 'out'),
    };
  }, 60_000);

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('gives each registry its address, and all the network and a start that leaves room for reorgs', () => {
    const manifest = readFileSync(prepareSubgraph(options), 'utf8');
    const read = (key: string): string[] =>
      [...manifest.matchAll(new RegExp(`^ +${key}: "?([^"\\n]*)"?$`, 'gm'))].map(
        ([, value = '']) => value,
      );
    expect(read('network')).toEqual(['eip155-31337', 'eip155-31337', 'eip155-31337']);
    expect(read('address')).toEqual([address('a'), address('b'), address('c')]);
    expect(read('startBlock')).toEqual(['756', '756', '756']);
    const early = readFileSync(prepareSubgraph({ ...options, startBlock: 12 }), 'utf8');
    expect(early.match(/startBlock: 0$/gm)).toHaveLength(3);
  });

  it('stands beside all that it names', () => {
    const path = prepareSubgraph(options);
    const manifest = readFileSync(path, 'utf8');
    const files = [...manifest.matchAll(/^ +(?:- )?file: (.+)$/gm)].map(([, file = '']) => file);
    const present = readdirSync(dirname(path), { recursive: true });
    expect(files).toHaveLength(7);
    expect(present).toEqual(expect.arrayContaining(files));
  });

  it('has the same path for the same deployment, and another one for any other', () => {
    const path = prepareSubgraph(options);
    expect(prepareSubgraph({ ...options })).toBe(path);
    expect(prepareSubgraph({ ...options, startBlock: 1_013 })).not.toBe(path);
    expect(prepareSubgraph({ ...options, network: 'other' })).not.toBe(path);
  });

  it('refuses an address that is none', () => {
    const addresses = { ...options.addresses, licenses: '0x12' as Address };
    expect(() => prepareSubgraph({ ...options, addresses })).toThrow(
      expect.objectContaining({ code: 'SUBGRAPH_TEMPLATE' }),
    );
  });
});

function address(digit: string): Address {
  return `0x${digit.repeat(40)}`;
}
