import { afterAll, beforeAll, expect, it } from 'vitest';
import type { DeploymentInfo } from '../../lineage-api/src/encoding/deployment.js';
import type { Hex } from '../../lineage-api/src/encoding/hex.js';
import { prefixOf } from '../../lineage-api/src/encoding/ids.js';
import { discoverDeployment } from '../../lineage-api/src/publish/discover.js';
import { COMPILED, isOurCode } from '../../lineage-api/src/publish/our-code.js';
import { type Anvil, startAnvil } from '../harness/anvil.js';
import { deployTo } from '../harness/deploy.js';

const CONTRACTS = ['lineage', 'assertions', 'licenses'] as const;
let anvil: Anvil;
let deployment: DeploymentInfo;
/** Another one on the same chain. */
let other: DeploymentInfo;

beforeAll(async () => {
  anvil = await startAnvil();
  await anvil.rpc('anvil_mine', ['0x5']);
  deployment = await deployTo(anvil.rpcUrl);
  other = await deployTo(anvil.rpcUrl);
});

afterAll(() => anvil.stop());

const codeAt = (address: string) => anvil.rpc<Hex>('eth_getCode', [address, 'latest']);
const discover = (given: object) =>
  discoverDeployment({
    rpcUrl: anvil.rpcUrl,
    registry: deployment.contracts.lineage.address,
    ...given,
  });

it('finds from the lineage registry alone what was deployed with it', async () => {
  const found = await discover({});
  expect(found.contracts).toEqual(deployment.contracts);
  expect(found.chainId).toBe(31337);
  expect(found.block).toBe(deployment.block);
});

it('takes the other registries where they are given', async () => {
  const { assertions, licenses } = deployment.contracts;
  const found = await discover({
    assertionRegistry: assertions.address,
    licenseRegistry: licenses.address,
  });
  expect(found.contracts).toEqual(deployment.contracts);
});

it('refuses an assertion registry that is about another lineage registry', async () => {
  await expect(
    discover({ assertionRegistry: other.contracts.assertions.address }),
  ).rejects.toMatchObject({ code: 'OTHER_LINEAGE' });
});

it('refuses one registry given for another, and an account without code', async () => {
  const { licenses } = deployment.contracts;
  await expect(discover({ registry: licenses.address })).rejects.toMatchObject({
    code: 'WRONG_CODE',
  });
  await expect(discover({ registry: `0x${'11'.repeat(20)}` })).rejects.toMatchObject({
    code: 'NO_REGISTRY',
  });
});

it('knows deployed code as ours, and not with one byte changed, whichever it is', async () => {
  for (const contract of CONTRACTS) {
    const code = await codeAt(deployment.contracts[contract].address);
    expect(isOurCode(contract, code)).toBe(true);
    const immutable = new Set(
      Object.values(COMPILED[contract].immutables)
        .flat()
        .flatMap((place) => Array.from({ length: 32 }, (_, i) => place + i)),
    );
    const bytes = Buffer.from(code.slice(2), 'hex');
    for (let at = 0; at < bytes.length; at += 97) {
      if (immutable.has(at)) continue;
      const changed = Buffer.from(bytes);
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
      expect(isOurCode(contract, `0x${changed.toString('hex')}`)).toBe(false);
    }
  }
});

it('has code that is the generated code with its immutables filled in', async () => {
  const prefix = prefixOf(deployment.chainId, deployment.contracts.lineage.address).slice(2);
  for (const contract of CONTRACTS) {
    const { code, immutables } = COMPILED[contract];
    const deployed = Buffer.from(
      (await codeAt(deployment.contracts[contract].address)).slice(2),
      'hex',
    );
    const filled = Buffer.from(code.slice(2), 'hex');
    for (const places of Object.values(immutables)) {
      const words = places.map((place) => deployed.subarray(place, place + 32).toString('hex'));
      // One immutable has one value, wherever it stands.
      expect(new Set(words).size).toBe(1);
      for (const place of places) deployed.copy(filled, place, place, place + 32);
    }
    expect(filled.equals(deployed)).toBe(true);
    expect(Object.keys(immutables).length).toBeGreaterThan(0);
    if (contract === 'lineage') expect(deployed.toString('hex')).toContain(prefix);
  }
});
