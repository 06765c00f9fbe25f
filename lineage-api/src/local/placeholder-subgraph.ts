import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** File name of the placeholder's manifest. */
export const PLACEHOLDER = 'placeholder.yaml';

const ABI = [{ type: 'event', name: 'Never', anonymous: false, inputs: [] }];

/** The smallest WebAssembly module: magic number and version. */
const EMPTY_MODULE = Uint8Array.of(0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00);

/** A subgraph that graph-node accepts and has done with at block 0: it wants one on its command line. */
export function writePlaceholder(folder: string, networkName: string): void {
  const manifest = {
    specVersion: '1.3.0',
    schema: { file: 'placeholder.graphql' },
    dataSources: [
      {
        kind: 'ethereum/contract',
        name: 'Placeholder',
        network: networkName,
        source: {
          address: `0x${'0'.repeat(40)}`,
          abi: 'Placeholder',
          startBlock: 0,
          endBlock: 0,
        },
        mapping: {
          kind: 'ethereum/events',
          apiVersion: '0.0.9',
          language: 'wasm/assemblyscript',
          file: 'placeholder.wasm',
          entities: ['Nothing'],
          abis: [{ name: 'Placeholder', file: 'placeholder.json' }],
          eventHandlers: [{ event: 'Never()', handler: 'handleNever' }],
        },
      },
    ],
  };
  writeFileSync(join(folder, PLACEHOLDER), JSON.stringify(manifest));
  writeFileSync(join(folder, 'placeholder.json'), JSON.stringify(ABI));
  writeFileSync(join(folder, 'placeholder.wasm'), EMPTY_MODULE);
  writeFileSync(
    join(folder, 'placeholder.graphql'),
    'type Nothing @entity(immutable: true) {\n  id: Bytes!\n}\n',
  );
}
