import { describe, expect, it } from 'vitest';
import { createChainHeads, prefixesOf } from './chain-heads.js';
import {
  chainStart,
  claimsKey,
  extendByLink,
  extendRegistry,
  factIdAfter,
  headSlot,
  linkPayload,
  REGISTRY_KEY,
} from './chains.js';
import { CHAIN_KIND } from './enums.js';
import type { Fact, FactNamed } from './fact-catalog.js';
import { keccak } from './hash.js';
import { type Hex, ZERO_HASH } from './hex.js';
import { packClaim, packDerivation, packDerivationWords } from './words.js';

const contract = (digit: string) => ({
  address: `0x${digit.repeat(40)}` as Hex,
  codeHash: ZERO_HASH,
});
const deployment = {
  chainId: 31337,
  contracts: { lineage: contract('1'), assertions: contract('2'), licenses: contract('3') },
};
const prefixes = prefixesOf(deployment);
const word = (n: number): Hex => `0x${n.toString(16).padStart(64, '0')}`;
const owner: Hex = `0x${'aa'.repeat(20)}`;
const [asset, derived, content] = [word(1), word(2), word(3)];

const at = (blockNumber: number) => ({
  blockNumber,
  timestamp: 1_700_000_000 + blockNumber,
  blockHash: word(blockNumber),
  txHash: ZERO_HASH,
  txIndex: 0,
  logIndex: 0,
});

function registered(subject: Hex, block: number): FactNamed<'AssetRegistered'> {
  const fact = {
    contract: 'lineage',
    type: 'AssetRegistered',
    subject,
    by: owner,
    fields: {
      contentHash: content,
      registrant: owner,
      kind: 2,
      scheme: 1,
      role: 4,
      timeBasis: 1,
      edition: 0,
      createdAt: 1_600_000_000 + block,
      metadataHash: ZERO_HASH,
    },
    position: at(block),
  } as const;
  return { ...fact, factId: factIdAfter(chainStart(prefixes.lineage, 1, subject), fact) };
}

const share = { relation: 1, acquiredAt: 5, royaltyBps: 100 };
const first = registered(asset, 10);
const second = registered(derived, 11);
const edges: Fact = (() => {
  const words = packDerivationWords([{ source: asset, licenseTermsId: ZERO_HASH, ...share }]);
  const fact = {
    contract: 'lineage',
    type: 'DerivationsRecorded',
    subject: derived,
    by: `0x${'bb'.repeat(20)}`,
    fields: { words },
    position: at(12),
  } as const;
  return { ...fact, factId: factIdAfter(second.factId, fact) };
})();

describe('chain heads', () => {
  it('stand at their start before anything is recorded', () => {
    const heads = createChainHeads(deployment);
    const chain = { contract: 'lineage', chainKind: CHAIN_KIND.SUBJECT, key: asset } as const;
    expect(heads.head(chain)).toBe(chainStart(prefixes.lineage, 1, asset));
    expect([...heads.entries()]).toEqual([]);
    expect(new Set(Object.values(prefixes)).size).toBe(3);
  });

  it('are extended by facts, and by links that follow from them', () => {
    const heads = createChainHeads(deployment);
    for (const fact of [first, second, edges]) heads.add(fact);
    expect(heads.factCount).toBe(3);

    const claims = claimsKey(1, content);
    const claim = (fact: typeof first) => ({
      type: 'ClaimLinked' as const,
      subject: fact.subject,
      factId: fact.factId,
      holder: owner,
      packed: packClaim(2, 4, fact.fields.createdAt),
    });
    const dependent = {
      type: 'DependentLinked' as const,
      subject: derived,
      factId: edges.factId,
      holder: owner,
      packed: packDerivation(share),
    };
    let claimsHead = chainStart(prefixes.lineage, CHAIN_KIND.CLAIMS, claims);
    claimsHead = extendByLink(claimsHead, claim(first), first.position);
    claimsHead = extendByLink(claimsHead, claim(second), second.position);
    const registry = [first, second, edges].reduce(
      (head, fact) => extendRegistry(head, fact.factId),
      chainStart(prefixes.lineage, CHAIN_KIND.REGISTRY, REGISTRY_KEY),
    );
    const dependentsStart = chainStart(prefixes.lineage, CHAIN_KIND.DEPENDENTS, asset);
    expect([...heads.entries()]).toEqual([
      { contract: 'lineage', chainKind: 1, key: asset, head: first.factId },
      { contract: 'lineage', chainKind: 5, key: REGISTRY_KEY, head: registry },
      { contract: 'lineage', chainKind: 3, key: claims, head: claimsHead },
      { contract: 'lineage', chainKind: 1, key: derived, head: edges.factId },
      {
        contract: 'lineage',
        chainKind: 2,
        key: asset,
        head: extendByLink(dependentsStart, dependent, edges.position),
      },
    ]);
    expect(linkPayload(dependent)).toBe(
      `0x${derived.slice(2)}${edges.factId.slice(2)}${owner.slice(2).padStart(64, '0')}${packDerivation(share).slice(2)}`,
    );
  });

  it.each<[string, readonly Fact[]]>([
    ['left out', [first, edges]],
    ['given twice', [first, first]],
    ['in another order', [edges, second]],
    ['of another block', [{ ...first, position: at(11) }]],
    ['by another actor', [{ ...first, by: `0x${'cc'.repeat(20)}` }]],
    ['with another field', [{ ...first, fields: { ...first.fields, role: 1 } }]],
    [
      'of another type',
      [{ ...edges, type: 'SourcesDeclaredComplete', fields: { evidenceHash: word(9) } } as Fact],
    ],
  ])('do not follow from a fact that was %s', (_, facts) => {
    const heads = createChainHeads(deployment);
    expect(() => {
      for (const fact of facts) heads.add(fact);
    }).toThrow(expect.objectContaining({ code: 'FACT_NOT_CHAINED' }));
  });

  it('lie in the mapping at slot 0', () => {
    expect(headSlot(word(7))).toBe(keccak(`0x${word(7).slice(2)}${'0'.repeat(64)}`));
  });
});
