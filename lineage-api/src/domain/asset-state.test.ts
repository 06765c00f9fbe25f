import { describe, expect, test } from 'vitest';
import { type Address, type Hex, ZERO_HASH } from '../encoding/hex.js';
import {
  areTermsVoid,
  claimStanding,
  derivationStanding,
  disputesOf,
  findItem,
  isDisputed,
  isPremature,
  itemsOf,
  ownerOf,
  type StatedNode,
  termsStanding,
} from './asset-state.js';
import {
  type EdgeRow,
  type ItemKind,
  type ItemRow,
  type ItemValues,
  type NodeRow,
  OPEN_BLOCK,
} from './rows.js';

const id = (n: number): Hex => `0x${n.toString(16).padStart(64, '0')}`;
const who = (n: number): Address => `0x${n.toString(16).padStart(40, '0')}`;
const OWNER = who(1);
const STRANGER = who(2);
const SOURCE_OWNER = who(3);
const ASSET = id(0xa);
const BATCH = id(0xb);

let serial = 0;

function item<K extends ItemKind>(
  kind: K,
  value: ItemValues[K],
  given: Partial<ItemRow> = {},
): ItemRow {
  serial += 1;
  const row = {
    subject: ASSET,
    kind,
    key: '',
    value,
    by: OWNER,
    factId: id(0xf000 + serial),
    fromBlock: serial,
    logIndex: 0,
    toBlock: OPEN_BLOCK,
    closedBy: null,
    ...given,
  };
  return row as ItemRow;
}

const node: NodeRow = {
  id: ASSET,
  kind: 'MODEL',
  registrant: OWNER,
  scheme: 'SHA256',
  contentHash: id(0xc),
  edition: 0,
  createdAt: 1,
  timeBasis: 'STATED',
  batchId: null,
  leaf: null,
  leafCount: 0,
  manifestHash: null,
  factId: id(0xf),
  fromBlock: 1,
  logIndex: 0,
};

const role = (name: 'RIGHTS_HOLDER' | 'LICENSEE' | 'DERIVER' | 'OBSERVER') =>
  item('role', { role: name });

const stated = (items: readonly ItemRow[], given: Partial<StatedNode> = {}): StatedNode => ({
  node,
  items,
  rivalClaims: 0,
  ...given,
});

const dispute = (part: Hex = ZERO_HASH, index = 0, by = STRANGER) =>
  item('dispute', { part, index, ground: 'OWNERSHIP', evidenceHash: ZERO_HASH }, { by });

const answer = (to: ItemRow) =>
  item('answer', { disputeFactId: to.factId, evidenceHash: ZERO_HASH });

const ruling = (of: ItemRow, by: Address) =>
  item(
    'ruling',
    { disputeFactId: of.factId, outcome: 'REJECTED', evidenceHash: ZERO_HASH },
    { by },
  );

const attestation = (
  stance: 'CONFIRMS' | 'DENIES' | 'COUNTERS',
  edge: EdgeRow,
  given: Partial<ItemRow> = {},
  validUntil = 0,
) =>
  item(
    'attestation',
    {
      part: edge.factId,
      index: edge.index,
      object: ZERO_HASH,
      role: 'RIGHTS_HOLDER',
      stance,
      schema: ZERO_HASH,
      evidenceHash: ZERO_HASH,
      validUntil,
    },
    { by: SOURCE_OWNER, ...given },
  );

const edge: EdgeRow = {
  factId: id(0xe),
  index: 2,
  derived: ASSET,
  source: id(0x5),
  relation: 'TRAINED_ON',
  acquiredAt: 0,
  royaltyBps: 0,
  licenseTermsId: ZERO_HASH,
  fromBlock: 1,
  toBlock: OPEN_BLOCK,
  struckBy: null,
};

describe('who holds an asset', () => {
  test('is its owner, and the registrant where nothing is said', () => {
    expect(ownerOf(stated([item('owner', { address: STRANGER })]))).toBe(STRANGER);
    expect(ownerOf(stated([]))).toBe(OWNER);
  });

  test('is for a leaf its own owner before the owner of its batch', () => {
    const leaf = { ...node, batchId: BATCH, leaf: 4 };
    const ofBatch = item('owner', { address: STRANGER }, { subject: BATCH });
    expect(ownerOf(stated([ofBatch], { node: leaf }))).toBe(STRANGER);
    const own = item('owner', { address: SOURCE_OWNER });
    expect(ownerOf(stated([ofBatch, own], { node: leaf }))).toBe(SOURCE_OWNER);
  });
});

describe('what is said of a batch', () => {
  const leaf = { ...node, batchId: BATCH, leaf: 4 };
  const ofBatch = { subject: BATCH };
  const withdrawal = (place: number | null) =>
    item(
      'withdrawal',
      { ground: 'COURT', leaf: place, effectiveAt: 0, evidenceHash: ZERO_HASH },
      ofBatch,
    );

  test('holds for its leaves, but not what is said of another leaf', () => {
    const all = withdrawal(null);
    const mine = withdrawal(4);
    const other = withdrawal(5);
    expect(itemsOf(stated([all, mine, other], { node: leaf }), 'withdrawal')).toEqual([all, mine]);
    const onOther = item(
      'dispute',
      { part: id(0x99), index: 0, ground: 'OTHER', evidenceHash: ZERO_HASH },
      ofBatch,
    );
    expect(isDisputed(stated([onOther], { node: leaf }))).toBe(false);
    const onMine = item(
      'dispute',
      { part: ASSET, index: 0, ground: 'OTHER', evidenceHash: ZERO_HASH },
      ofBatch,
    );
    expect(isDisputed(stated([onMine], { node: leaf }))).toBe(true);
  });

  test('about the whole batch by its id shows at the leaf, and contests its claim', () => {
    const mine = { ...leaf, batchId: BATCH };
    const onBatch = item(
      'dispute',
      { part: BATCH, index: 0, ground: 'OWNERSHIP', evidenceHash: ZERO_HASH },
      ofBatch,
    );
    const disputed = stated([role('RIGHTS_HOLDER'), onBatch], { node: mine });
    expect(isDisputed(disputed)).toBe(true);
    expect(claimStanding(disputed)).toBe('CONTESTED');
  });

  test('about terms or a fact that hold for the leaf concerns the leaf', () => {
    const terms = item('terms', { licenseTermsId: id(0x7), part: 'DATA' }, ofBatch);
    const onTerms = item(
      'dispute',
      { part: id(0x7), index: 0, ground: 'LICENSE', evidenceHash: ZERO_HASH },
      ofBatch,
    );
    expect(isDisputed(stated([terms, onTerms], { node: leaf }))).toBe(true);
    expect(findItem(stated([terms], { node: leaf }), 'terms')).toBe(terms);
  });
});

describe('a dispute', () => {
  test('is open, then answered, then ruled by a third, and withdrawn by its opener alone', () => {
    const one = dispute();
    const state = (...others: ItemRow[]) => disputesOf(stated([one, ...others]))[0]?.state;
    expect(state()).toBe('OPEN');
    expect(state(answer(one))).toBe('ANSWERED');
    expect(state(answer(one), ruling(one, who(9)))).toBe('RULED');
    expect(state(ruling(one, STRANGER))).toBe('WITHDRAWN');
    expect(state(answer(dispute()))).toBe('OPEN');
  });

  test('is not settled by a ruling of the owner in his own case, nor by any third', () => {
    const one = dispute();
    expect(disputesOf(stated([one, ruling(one, OWNER)]))[0]?.state).toBe('OPEN');
    expect(claimStanding(stated([role('RIGHTS_HOLDER'), one, ruling(one, who(9))]))).toBe(
      'CONTESTED',
    );
    expect(claimStanding(stated([role('RIGHTS_HOLDER'), one, ruling(one, STRANGER)]))).toBe(
      'SELF_DECLARED',
    );
  });
});

describe('standing', () => {
  test('of a claim is contested by a rival, only where rights are claimed', () => {
    const rivals = { rivalClaims: 1 };
    expect(claimStanding(stated([role('RIGHTS_HOLDER')], rivals))).toBe('CONTESTED');
    expect(claimStanding(stated([role('LICENSEE')], rivals))).toBe('CONTESTED');
    expect(claimStanding(stated([role('DERIVER')], rivals))).toBe('SELF_DECLARED');
    expect(claimStanding(stated([role('OBSERVER')], rivals))).toBe('OBSERVED');
    expect(claimStanding(stated([]))).toBe('OBSERVED');
  });

  test('of a claim is not touched by a dispute about one derivation', () => {
    const items = [role('RIGHTS_HOLDER'), dispute(edge.factId, edge.index)];
    expect(claimStanding(stated(items))).toBe('SELF_DECLARED');
    expect(isDisputed(stated(items))).toBe(true);
  });

  test('of terms is no better than that of the claim, and worse where the terms are disputed', () => {
    const terms = item('terms', { licenseTermsId: id(0x7), part: 'DATA' });
    if (terms.kind !== 'terms') throw new Error('expected terms');
    const items = [role('RIGHTS_HOLDER'), terms];
    expect(termsStanding(stated(items), terms)).toBe('SELF_DECLARED');
    expect(termsStanding(stated(items, { rivalClaims: 1 }), terms)).toBe('CONTESTED');
    expect(termsStanding(stated([...items, dispute(id(0x7))]), terms)).toBe('CONTESTED');
    expect(termsStanding(stated([...items, dispute(terms.factId)]), terms)).toBe('CONTESTED');
  });

  test('is none for terms that an observer attached', () => {
    expect(areTermsVoid(stated([role('OBSERVER')]))).toBe(true);
    expect(areTermsVoid(stated([]))).toBe(true);
    expect(areTermsVoid(stated([role('RIGHTS_HOLDER')]))).toBe(false);
    expect(areTermsVoid(stated([role('LICENSEE')]))).toBe(false);
  });

  test('of a derivation is not touched by a word about an asset that did not exist yet', () => {
    const young = { node: { ...node, fromBlock: 10_000 } };
    const source = stated([item('owner', { address: SOURCE_OWNER })]);
    const early = attestation('CONFIRMS', edge, { fromBlock: 9_999 });
    const late = attestation('CONFIRMS', edge, { fromBlock: 10_000 });
    const standing = (word: ItemRow) =>
      derivationStanding(stated([role('DERIVER'), word], young), source, edge, 1_000);
    expect(standing(early)).toBe('SELF_DECLARED');
    expect(standing(late)).toBe('SOURCE_CONFIRMED');
    if (early.kind !== 'attestation') throw new Error('expected an attestation');
    expect(isPremature(stated([], young), early)).toBe(true);
  });

  test('of a derivation follows the latest word of the owner of its source', () => {
    const source = stated([item('owner', { address: SOURCE_OWNER })]);
    const standing = (...items: ItemRow[]) =>
      derivationStanding(stated([role('DERIVER'), ...items]), source, edge, 1_000);
    expect(standing()).toBe('SELF_DECLARED');
    expect(standing(attestation('CONFIRMS', edge))).toBe('SOURCE_CONFIRMED');
    expect(standing(attestation('CONFIRMS', edge), attestation('DENIES', edge))).toBe('CONTESTED');
    expect(standing(attestation('DENIES', edge), attestation('CONFIRMS', edge))).toBe(
      'SOURCE_CONFIRMED',
    );
    expect(standing(attestation('CONFIRMS', edge, { by: STRANGER }))).toBe('SELF_DECLARED');
    expect(standing(attestation('CONFIRMS', { ...edge, index: 3 }))).toBe('SELF_DECLARED');
    expect(standing(attestation('CONFIRMS', edge, {}, 1_000))).toBe('SELF_DECLARED');
    expect(standing(attestation('CONFIRMS', edge, {}, 1_001))).toBe('SOURCE_CONFIRMED');
    expect(standing(attestation('CONFIRMS', edge), dispute(edge.factId, edge.index))).toBe(
      'CONTESTED',
    );
  });

  test('of a derivation that an observer wrote down is observed, also where the source is not there', () => {
    expect(derivationStanding(stated([role('OBSERVER')]), null, edge, 1)).toBe('OBSERVED');
  });
});
