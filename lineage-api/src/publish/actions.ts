import { encodeFunctionData } from 'viem';
import { assertionRegistryAbi } from '../abi/assertionRegistry.js';
import { licenseRegistryAbi } from '../abi/licenseRegistry.js';
import { lineageRegistryAbi } from '../abi/lineageRegistry.js';
import type { FactContract } from '../encoding/fact-catalog.js';
import type { Hex } from '../encoding/hex.js';

/** One recording call without its actor: `Action` of `contracts/types/Record.sol`. */
export type Action = { readonly selector: Hex; readonly arguments: Hex };

const ABIS = {
  lineage: lineageRegistryAbi,
  assertions: assertionRegistryAbi,
  licenses: licenseRegistryAbi,
} as const;

type Abi<C extends FactContract> = (typeof ABIS)[C];
type FunctionName<C extends FactContract> = Extract<
  Abi<C>[number],
  { type: 'function'; stateMutability: 'nonpayable' }
>['name'];

/** The action that calls one recording function. Values are checked by the contract, forms by the ABI. */
export function toAction<C extends FactContract>(
  contract: C,
  functionName: FunctionName<C>,
  args: readonly unknown[],
): Action {
  const data = encodeFunctionData({ abi: ABIS[contract], functionName, args } as never) as Hex;
  return { selector: data.slice(0, 10) as Hex, arguments: `0x${data.slice(10)}` };
}

/** Calldata of `record(Action[])`: several actions of the sender in one transaction, all or none. */
export function encodeRecord(actions: readonly Action[]): Hex {
  return encodeFunctionData({
    abi: lineageRegistryAbi,
    functionName: 'record',
    args: [actions],
  } as never) as Hex;
}
