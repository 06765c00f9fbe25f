import { describe, expect, it } from 'vitest';
import type { Fact, FactNamed, FactType } from '../encoding/fact-catalog.js';
import type { Address, Hex } from '../encoding/hex.js';
import { projectFacts, subjectsNamed } from './project.js';
import { type NodeRow, OPEN_BLOCK } from './rows.js';

const id = (n: number): Hex => `0x${n.toString(16).padStart(64, '0')}`;
const who = (n: number): Address => `0x${n.toString(16).padStart(40, '0')}`;
const ALICE = who(0xa);
const MALLORY = who(0xbad);
const NOTHING = { subjects: new Map() };

let serial = 0;

/** A fact in `block`; each has the next log index and its own id. */
function fact<N extends FactType>(
  type: N,
  subject: Hex,
  block: number,
  fields: FactNamed<N>['fields'],
  by: Address = ALICE,
  contract = 'lineage',
): Fact {
  serial += 1;
  const position = {
    blockNumber: block,
    blockHash: id(block),
    timestamp: 1_700_000_000 + block,
    txHash: id(1),
    txIndex: 0,
    logIndex: serial,
  };
  return { contract, type, subject, by, fields, factId: id(0xf000 + serial), position } as Fact;
}

const registered = (subject: Hex, block: number) =>
  fact('AssetRegistered', subject, block, {
    contentHash: id(0xc0),
    registrant: ALICE,
    kind: 1,
    scheme: 1,
    role: 1,
    timeBasis: 2,
    edition: 0,
    createdAt: 1_600_000_000,
    metadataHash: id(0xdd),
  });

const words = (source: Hex, relation: number, acquiredAt: number, bps: number): Hex[] => [
  source,
  id(0x7e),
  `0x${((BigInt(relation) << 56n) | (BigInt(acquiredAt) << 16n) | BigInt(bps)).toString(16).padStart(64, '0')}`,
];

describe('the fold of a registration', () => {
  it('makes a node, a claim, and the items that say who owns it, in which role, under which document', () => {
    const one = registered(id(1), 5);
    const change = projectFacts([one], NOTHING);
    expect(change.nodes).toEqual([
      {
        id: id(1),
        kind: 'DATASET',
        registrant: ALICE,
        scheme: 'SHA256',
        contentHash: id(0xc0),
        edition: 0,
        createdAt: 1_600_000_000,
        timeBasis: 'DAY',
        batchId: null,
        leaf: null,
        leafCount: 0,
        manifestHash: null,
        factId: one.factId,
        fromBlock: 5,
        logIndex: one.position.logIndex,
      },
    ]);
    expect(change.claims.map((claim) => [claim.assetId, claim.role])).toEqual([
      [id(1), 'RIGHTS_HOLDER'],
    ]);
    expect(change.items.map((item) => [item.kind, item.value])).toEqual([
      ['owner', { address: ALICE }],
      ['role', { role: 'RIGHTS_HOLDER' }],
      ['metadata', { hash: id(0xdd) }],
    ]);
  });

  it('refuses a code that this version does not know, by name', () => {
    const strange = { ...registered(id(1), 5) } as FactNamed<'AssetRegistered'>;
    const later = { ...strange, fields: { ...strange.fields, kind: 77 } };
    expect(() => projectFacts([later], NOTHING)).toThrowError(
      expect.objectContaining({ code: 'UNKNOWN_CODE' }),
    );
  });
});

describe('the fold of sources', () => {
  it('makes an edge for each three words, named by fact and index', () => {
    const recorded = fact('DerivationsRecorded', id(2), 7, {
      words: [...words(id(1), 1, 1_650_000_000, 250), ...words(id(3), 9, 0, 0)],
    });
    const change = projectFacts([recorded], NOTHING);
    expect(change.edges).toEqual([
      {
        factId: recorded.factId,
        index: 0,
        derived: id(2),
        source: id(1),
        relation: 'TRAINED_ON',
        acquiredAt: 1_650_000_000,
        royaltyBps: 250,
        licenseTermsId: id(0x7e),
        fromBlock: 7,
        toBlock: OPEN_BLOCK,
        struckBy: null,
      },
      expect.objectContaining({ index: 1, source: id(3), relation: 'HAD_MEMBER', royaltyBps: 0 }),
    ]);
  });

  it('ends the statement that the list is complete', () => {
    const complete = fact('SourcesDeclaredComplete', id(2), 7, { evidenceHash: id(9) });
    const more = fact('SourcesCommitted', id(2), 8, { root: id(8), count: 3 });
    const change = projectFacts([complete, more], NOTHING);
    const [statement] = change.items.filter((item) => item.kind === 'complete');
    expect(statement).toMatchObject({ fromBlock: 7, toBlock: 8, closedBy: more.factId });
  });

  it('strikes an edge of the range for its derived asset alone, and the first strike wins', () => {
    const recorded = fact('DerivationsRecorded', id(2), 7, { words: words(id(1), 1, 0, 0) });
    const strike = (subject: Hex, block: number) =>
      fact('SourceSuperseded', subject, block, {
        supersededFactId: recorded.factId,
        index: 0,
        replacementFactId: id(0),
        replacementIndex: 0,
        reason: 1,
      });
    const foreign = strike(id(66), 8);
    const first = strike(id(2), 9);
    const second = strike(id(2), 10);
    const change = projectFacts([recorded, foreign, first, second], NOTHING);
    expect(change.edges[0]).toMatchObject({ toBlock: 9, struckBy: first.factId });
  });

  it('leaves what a batch declared in place when its owner strikes it', () => {
    const anchored = fact('BatchAnchored', id(4), 3, {
      registrant: ALICE,
      batchKey: id(5),
      root: id(6),
      leafCount: 1000,
      createdAt: 1_600_000_100,
      role: 1,
      manifestHash: id(7),
      sources: [id(1)],
    });
    const strike = fact('SourceSuperseded', id(4), 9, {
      supersededFactId: anchored.factId,
      index: 0,
      replacementFactId: id(0),
      replacementIndex: 0,
      reason: 1,
    });
    const change = projectFacts([anchored, strike], NOTHING);
    expect(change.edges[0]).toMatchObject({ relation: 'DECLARED', toBlock: OPEN_BLOCK });
  });
});

describe('the fold of statements by others', () => {
  const dispute = fact(
    'DisputeOpened',
    id(1),
    4,
    { part: id(0), index: 0, ground: 1, evidenceHash: id(9) },
    ALICE,
    'assertions',
  );
  const ruling = (by: Address) =>
    fact(
      'DisputeRuled',
      id(1),
      6,
      { disputeFactId: dispute.factId, outcome: 3, evidenceHash: id(9) },
      by,
      'assertions',
    );

  it('keeps a dispute open when a stranger rules on it', () => {
    const change = projectFacts([dispute, ruling(MALLORY)], NOTHING);
    expect(change.items.find((item) => item.kind === 'dispute')?.toBlock).toBe(OPEN_BLOCK);
    expect(change.items.some((item) => item.kind === 'ruling')).toBe(true);
  });

  it('ends a dispute when its opener withdraws it', () => {
    const change = projectFacts([dispute, ruling(ALICE)], NOTHING);
    expect(change.items.find((item) => item.kind === 'dispute')?.toBlock).toBe(6);
  });

  it('asks that a statement made before the range was made by the one who revokes it', () => {
    const revoked = fact(
      'AssertionRevoked',
      id(1),
      8,
      { assertionFactId: id(0xabc) },
      MALLORY,
      'assertions',
    );
    const change = projectFacts([revoked], NOTHING);
    expect(change.closings).toEqual(
      (['asserted', 'attestation'] as const).map((kind) => ({
        subject: id(1),
        kind,
        key: id(0xabc),
        by: MALLORY,
        toBlock: 8,
        closedBy: revoked.factId,
      })),
    );
  });

  it('keeps what a maker redacts of his own evidence apart from what an owner redacts', () => {
    const fields = { documentHash: id(0xd0c), ground: 1 };
    const byOwner = fact('DocumentRedacted', id(1), 4, fields);
    const byMaker = fact('DocumentRedacted', id(1), 4, fields, MALLORY, 'assertions');
    const keys = projectFacts([byOwner, byMaker], NOTHING).items.map((item) => item.key);
    expect(keys).toEqual([id(0xd0c), `assertion:${MALLORY}:${id(0xd0c)}`]);
  });
});

describe('the fold of terms', () => {
  it('opens an item for each part, and detaching closes only the parts it names', () => {
    const attach = fact('TermsAttached', id(1), 4, {
      licenseTermsId: id(0x7e),
      appliesTo: 0b10001,
    });
    const detach = fact('TermsDetached', id(1), 6, {
      licenseTermsId: id(0x7e),
      appliesTo: 0b10000,
    });
    const items = projectFacts([attach, detach], NOTHING).items;
    expect(items.map((item) => [item.key, item.toBlock])).toEqual([
      [`${id(0x7e)}:DATA`, OPEN_BLOCK],
      [`${id(0x7e)}:OUTPUTS`, 6],
    ]);
  });
});

describe('the fold of a leaf that is written to storage', () => {
  const materialized = fact('AssetMaterialized', id(0x1eaf), 9, {
    batchId: id(4),
    registrant: who(7),
    leaf: 3,
    kind: 3,
    scheme: 2,
    role: 3,
    contentHash: id(0xc1),
    metadataHash: id(0xd1),
  });
  const node = { id: id(4), registrant: ALICE, createdAt: 1_600_000_100 } as NodeRow;

  it('takes registrant and date from its batch, owner and role from the fact, and retires what the manifest said', () => {
    const subjects = new Map([[id(4), { node, owner: who(8), role: 'DERIVER' as const }]]);
    const change = projectFacts([materialized], { subjects });
    expect(subjectsNamed([materialized])).toEqual([id(4)]);
    expect(change.nodes[0]).toMatchObject({
      kind: 'OUTPUT',
      registrant: ALICE,
      createdAt: 1_600_000_100,
      batchId: id(4),
      leaf: 3,
    });
    expect(change.items.find((item) => item.kind === 'owner')?.value).toEqual({ address: who(7) });
    expect(change.retired).toEqual([
      { leafId: id(0x1eaf), toBlock: 9, struckBy: materialized.factId },
    ]);
  });

  it('refuses to go on where the batch was never seen: facts are missing', () => {
    expect(() => projectFacts([materialized], NOTHING)).toThrowError(
      expect.objectContaining({ code: 'UNKNOWN_SUBJECT' }),
    );
  });
});
