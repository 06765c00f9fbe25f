import { encodeAbiParameters, keccak256, parseAbiParameters } from 'viem';
import { describe, expect, it } from 'vitest';
import { LICENSE_TERMS_FIELDS, type LicenseTerms } from './fact-catalog.js';
import type { Hex } from './hex.js';
import { agentIdOf, assetIdOf, batchIdOf, leafIdOf, licenseTermsIdOf, prefixOf } from './ids.js';

const registry: Hex = '0x5fbdb2315678afecb367f032d93f642f64180aa3';
const account: Hex = '0xf39fd6e51aad88f6f4ce6ab8827279cfffb92266';
const hash: Hex = `0x${'ab'.repeat(32)}`;
const prefix = prefixOf(31337, registry);

function viaViem(types: string, values: unknown[]): Hex {
  return keccak256(encodeAbiParameters(parseAbiParameters(types), values as never));
}

describe('ids', () => {
  it('makes the prefix of a contract on a chain as Solidity does', () => {
    expect(prefix).toBe(viaViem('string, uint256, address', ['pedigree/v1', 31337n, registry]));
    expect(prefixOf(2n ** 200n, registry)).toBe(
      viaViem('string, uint256, address', ['pedigree/v1', 2n ** 200n, registry]),
    );
  });

  it('makes the ids of assets, batches, leaves and agents as Solidity does', () => {
    const asset = { registrant: account, kind: 2, scheme: 3, contentHash: hash, edition: 7 };
    expect(assetIdOf(prefix, asset)).toBe(
      viaViem('bytes32, string, address, uint8, uint8, bytes32, uint32', [
        prefix,
        'asset',
        account,
        2,
        3,
        hash,
        7,
      ]),
    );
    expect(batchIdOf(prefix, account, hash)).toBe(
      viaViem('bytes32, string, address, bytes32', [prefix, 'batch', account, hash]),
    );
    expect(leafIdOf(prefix, hash, 4_294_967_295)).toBe(
      viaViem('bytes32, string, bytes32, uint32', [prefix, 'leaf', hash, 4_294_967_295]),
    );
    expect(agentIdOf(prefix, account)).toBe(
      viaViem('bytes32, string, address', [prefix, 'agent', account]),
    );
  });

  it('hashes licence terms as the struct that they are', () => {
    const terms = Object.fromEntries(
      Object.entries(LICENSE_TERMS_FIELDS).map(([name, type], i) => [
        name,
        { uint256: 10n ** 18n, address: account, bytes32: hash, bytes: '0x4d4954' }[
          type as string
        ] ?? i,
      ]),
    ) as unknown as LicenseTerms;
    const struct = Object.entries(LICENSE_TERMS_FIELDS).map(([name, type]) => ({ name, type }));
    const expected = keccak256(
      encodeAbiParameters([{ type: 'bytes32' }, { type: 'tuple', components: struct }], [
        prefix,
        terms,
      ] as never),
    );
    expect(licenseTermsIdOf(prefix, terms)).toBe(expected);
  });
});
