import type { ChainName } from '../encoding/chain-heads.js';
import type { Hex } from '../encoding/hex.js';
import type { ChainWitness } from './witness.js';

/** Some megabytes. */
const MOST_KNOWN = 20_000;

export type RememberedHeads = ChainWitness & {
  /** Asks for all of them anew. */
  forget(): void;
};

/**
 * The same witness, which asks the node once for what storage holds at a block: under a block's hash that never changes.
 * What was known longest is forgotten first.
 */
export function rememberHeads(witness: ChainWitness, most = MOST_KNOWN): RememberedHeads {
  const known = new Map<string, Hex>();
  return {
    forget: () => known.clear(),
    async storedHeads(chains, block, options) {
      const nameOf = ({ contract, chainKind, key }: ChainName): string =>
        `${block.hash} ${contract} ${chainKind} ${key}`;
      const found = new Map(chains.map((chain) => [chain, known.get(nameOf(chain))]));
      const missing = chains.filter((chain) => found.get(chain) === undefined);
      if (missing.length > 0) {
        const heads = await witness.storedHeads(missing, block, options);
        missing.forEach((chain, i) => {
          found.set(chain, heads[i]);
          known.set(nameOf(chain), heads[i] as Hex);
        });
        for (const name of known.keys()) {
          if (known.size <= most) break;
          known.delete(name);
        }
      }
      return chains.map((chain) => found.get(chain) as Hex);
    },
  };
}
