import { expect, it } from 'vitest';
import type { ChainName } from '../encoding/chain-heads.js';
import { CHAIN_KIND } from '../encoding/enums.js';
import type { Hex } from '../encoding/hex.js';
import { rememberHeads } from './known-heads.js';

const word = (digit: string): Hex => `0x${digit.repeat(64)}`;
const chainOf = (digit: string): ChainName => ({
  contract: 'lineage',
  chainKind: CHAIN_KIND.REGISTRY,
  key: word(digit),
});

it('a node is asked once for a head at a block, and again at another block or once it is forgotten', async () => {
  const asked: string[] = [];
  const remembered = rememberHeads(
    {
      async storedHeads(chains, { hash }) {
        if (hash === word('9')) throw new Error('forgotten state');
        asked.push(`${hash.slice(2, 3)}:${chains.map(({ key }) => key.slice(2, 3)).join('')}`);
        return chains.map(({ key }) => `0x${hash.slice(2, 3)}${key.slice(3)}` as Hex);
      },
    },
    3,
  );
  const at = async (block: string, keys: string) =>
    (await remembered.storedHeads([...keys].map(chainOf), { hash: word(block) })).map((head) =>
      head.slice(2, 4),
    );
  expect(await at('1', 'ab')).toEqual(['1a', '1b']);
  expect(await at('1', 'bca')).toEqual(['1b', '1c', '1a']);
  expect(await at('2', 'a')).toEqual(['2a']);
  expect(await at('1', 'cab')).toEqual(['1c', '1a', '1b']);
  remembered.forget();
  expect(await at('1', 'c')).toEqual(['1c']);
  expect(asked).toEqual(['1:ab', '1:c', '2:a', '1:a', '1:c']);
  await expect(at('9', 'a')).rejects.toThrow('forgotten state');
  await expect(at('9', 'a')).rejects.toThrow('forgotten state');
});
