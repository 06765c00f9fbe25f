import { createRequire } from 'node:module';
import type { Abi, Hex } from 'viem';

const SOURCE = `
// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

contract LogEmitter {
    struct Log {
        bytes32[] topics;
        bytes data;
    }

    function emitLogs(Log[] calldata logs) external {
        for (uint256 i = 0; i < logs.length; i++) {
            bytes memory data = logs[i].data;
            bytes32 first = logs[i].topics[0];
            bytes32 second = logs[i].topics[1];
            if (logs[i].topics.length == 2) {
                assembly ("memory-safe") { log2(add(data, 32), mload(data), first, second) }
            } else {
                bytes32 third = logs[i].topics[2];
                assembly ("memory-safe") { log3(add(data, 32), mload(data), first, second, third) }
            }
        }
    }
}`;

type SolcOutput = {
  contracts: {
    'LogEmitter.sol': { LogEmitter: { abi: Abi; evm: { bytecode: { object: string } } } };
  };
};

/**
 * A contract that emits any log of two or three topics, so that a chain can hold every kind of event with every value,
 * those that a registry would refuse included.
 */
export function compileLogEmitter(): { abi: Abi; bytecode: Hex } {
  const solc = createRequire(import.meta.url)('solc') as { compile(input: string): string };
  const input = {
    language: 'Solidity',
    sources: { 'LogEmitter.sol': { content: SOURCE } },
    settings: { outputSelection: { '*': { '*': ['abi', 'evm.bytecode.object'] } } },
  };
  const output = JSON.parse(solc.compile(JSON.stringify(input))) as SolcOutput;
  const { abi, evm } = output.contracts['LogEmitter.sol'].LogEmitter;
  return { abi, bytecode: `0x${evm.bytecode.object}` };
}
