import {
  assertionRegistryDeployedBytecode,
  assertionRegistryImmutables,
} from '../abi/assertionRegistry.js';
import {
  licenseRegistryDeployedBytecode,
  licenseRegistryImmutables,
} from '../abi/licenseRegistry.js';
import {
  lineageRegistryDeployedBytecode,
  lineageRegistryImmutables,
} from '../abi/lineageRegistry.js';
import type { FactContract } from '../encoding/fact-catalog.js';
import type { Hex } from '../encoding/hex.js';

/** Generated code, with zeros where the constructor puts the immutables. */
export const COMPILED: Readonly<
  Record<FactContract, { code: Hex; immutables: Readonly<Record<string, readonly number[]>> }>
> = {
  lineage: { code: lineageRegistryDeployedBytecode, immutables: lineageRegistryImmutables },
  assertions: { code: assertionRegistryDeployedBytecode, immutables: assertionRegistryImmutables },
  licenses: { code: licenseRegistryDeployedBytecode, immutables: licenseRegistryImmutables },
};

/** Bytes that an immutable takes in deployed code. */
const WORD = 32;

/** Whether code on a chain is what this release compiles, whatever its immutables were set to. */
export function isOurCode(contract: FactContract, code: Hex): boolean {
  const { code: compiled, immutables } = COMPILED[contract];
  const places = Object.values(immutables).flat();
  return code.length === compiled.length && blank(code, places) === blank(compiled, places);
}

function blank(code: Hex, places: readonly number[]): string {
  const bytes = Buffer.from(code.slice(2), 'hex');
  for (const place of places) bytes.fill(0, place, place + WORD);
  return bytes.toString('hex');
}
