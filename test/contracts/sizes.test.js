import assert from 'node:assert/strict';
import hre from 'hardhat';

/** EIP-170: what a chain takes as the code of one contract. */
const LIMIT = 24_576;

/** Instrumented code is larger, and never deployed. */
const describeOnPlainCode = process.env.SOLIDITY_COVERAGE ? describe.skip : describe;

describeOnPlainCode('code size', () => {
  for (const name of ['LineageRegistry', 'AssertionRegistry', 'LicenseRegistry']) {
    it(`of ${name} is under 24 kB`, async () => {
      const { deployedBytecode } = await hre.artifacts.readArtifact(name);
      const size = (deployedBytecode.length - 2) / 2;
      assert.ok(size < LIMIT, `${size} bytes`);
    });
  }
});
