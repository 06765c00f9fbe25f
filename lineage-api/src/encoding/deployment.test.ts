import { describe, expect, it } from 'vitest';
import { type DeploymentInfo, deploymentNameOf, parseDeployment } from './deployment.js';
import type { Hex } from './hex.js';

const contract = (digit: string) => ({
  address: `0x${digit.repeat(40)}` as Hex,
  codeHash: `0x${digit.repeat(64)}` as Hex,
});
const info: DeploymentInfo = {
  chainId: 31337,
  schemaVersion: 1,
  block: 0,
  contracts: { lineage: contract('1'), assertions: contract('2'), licenses: contract('3') },
};

describe('deployment description', () => {
  it('is read, with unknown fields dropped and addresses in lower case', () => {
    const shouted = { ...contract('a'), address: `0x${'A'.repeat(40)}`, note: 1 };
    const written = {
      ...info,
      network: 'local',
      contracts: { ...info.contracts, lineage: shouted },
    };
    expect(parseDeployment(JSON.parse(JSON.stringify(written)))).toEqual({
      ...info,
      contracts: { ...info.contracts, lineage: contract('a') },
    });
  });

  it('has a name of its own for every chain and every registry', () => {
    const others: DeploymentInfo[] = [
      { ...info, chainId: 1 },
      ...(['lineage', 'assertions', 'licenses'] as const).map((each) => ({
        ...info,
        contracts: { ...info.contracts, [each]: contract('4') },
      })),
    ];
    expect(new Set([info, ...others].map(deploymentNameOf)).size).toBe(5);
    expect(deploymentNameOf({ ...info, block: 7 })).toBe(deploymentNameOf(info));
  });

  it.each([
    ['null', null],
    ['a list', []],
    ['no chain id', { ...info, chainId: undefined }],
    ['a chain id in text', { ...info, chainId: '31337' }],
    ['a negative block', { ...info, block: -1 }],
    ['another schema version', { ...info, schemaVersion: 2 }],
    ['a contract missing', { ...info, contracts: { lineage: contract('1') } }],
    [
      'a short address',
      { ...info, contracts: { ...info.contracts, lineage: { ...contract('1'), address: '0x11' } } },
    ],
    ['one address twice', { ...info, contracts: { ...info.contracts, licenses: contract('1') } }],
  ])('with %s is malformed', (_, bad) => {
    expect(() => parseDeployment(bad)).toThrow(
      expect.objectContaining({ code: 'MALFORMED_DEPLOYMENT' }),
    );
  });
});
