import { describe, expect, it } from 'vitest';
import { formatAssetReference, parseAssetReference, parseLocalAssetId } from './asset-reference.js';
import type { Hex } from './hex.js';

const registry: Hex = '0x5fbdb2315678afecb367f032d93f642f64180aa3';
const assetId: Hex = `0x${'12'.repeat(32)}`;
const text = `eip155:31337:${registry}/${assetId}`;
const home = { chainId: 31337, registry };

describe('asset references', () => {
  it('reads what it writes', () => {
    expect(formatAssetReference({ ...home, assetId })).toBe(text);
    expect(parseAssetReference(text)).toEqual({ ...home, assetId });
  });

  it('takes upper-case digits as lower case', () => {
    const shouted = `eip155:31337:0x${registry.slice(2).toUpperCase()}/0x${'AB'.repeat(32)}`;
    expect(parseLocalAssetId(shouted, home)).toBe(`0x${'ab'.repeat(32)}`);
  });

  it.each([
    '',
    assetId,
    `eip155:0:${registry}/${assetId}`,
    `eip155:031337:${registry}/${assetId}`,
    `eip155:9999999999999999:${registry}/${assetId}`,
    `eip155:31337:${registry}/${assetId}0`,
    `eip155:31337:${registry}/${assetId}\n`,
    `eip155:31337:${registry.slice(0, -1)}/${assetId}`,
    `eip155:31337:${registry}/${assetId.slice(0, -1)}g`,
  ])('refuses the malformed id %j', (bad) => {
    expect(() => parseAssetReference(bad)).toThrow(
      expect.objectContaining({ code: 'MALFORMED_ID' }),
    );
  });

  it('tells an id of another chain from one of another registry', () => {
    expect(() => parseLocalAssetId(`eip155:1:${registry}/${assetId}`, home)).toThrow(
      expect.objectContaining({ code: 'OTHER_CHAIN' }),
    );
    expect(() => parseLocalAssetId(`eip155:31337:0x${'11'.repeat(20)}/${assetId}`, home)).toThrow(
      expect.objectContaining({ code: 'OTHER_REGISTRY' }),
    );
  });
});
