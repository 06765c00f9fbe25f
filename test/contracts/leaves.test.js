import assert from 'node:assert/strict';
import { client, other, owner, read, refuses, send, stranger } from './support/chain.js';
import { digestOf } from './support/heads.js';
import {
  ALL,
  assetId,
  CHAIN,
  h,
  leafId,
  leafPacked,
  leafWords,
  packed,
  ZERO,
} from './support/ids.js';
import { anchor, leaf, materialization } from './support/leaves.js';
import { asset, FAR_AHEAD, LONG_AGO } from './support/samples.js';
import { assertAllHeads, assertFact, deployWorld, subjectOf } from './support/world.js';

describe('materialize', () => {
  let world;
  /** The two older subjects as a batch declares them, and their places in that list. */
  let sources;
  let place;

  const anchorOf = (leaves, fields = {}) => anchor(world.lineage, leaves, { sources, ...fields });
  const refusesLeaf = async (words, error, values) => {
    const anchored = await anchorOf([leaf({ words })]);
    await refuses(
      world.lineage,
      'materialize',
      [materialization(anchored, 0)],
      owner,
      error,
      values,
    );
  };

  beforeEach(async () => {
    world = await deployWorld();
    sources = [world.older, world.batch].sort();
    place = { older: sources.indexOf(world.older), batch: sources.indexOf(world.batch) };
  });
  afterEach(() => assertAllHeads(world));

  it('writes a leaf without sources to storage, with owner, role and age of its batch', async () => {
    const anchored = await anchorOf([leaf(), leaf(), leaf()], { role: 2 });
    const id = leafId(world.prefix, anchored.id, 2);
    const { events } = await send(world.lineage, 'materialize', [materialization(anchored, 2)]);
    const { kind, scheme, contentHash, metadataHash } = anchored.leaves[2].content;
    assert.equal(events.length, 1);
    assertFact(events[0], 'AssetMaterialized', id, owner, {
      batchId: anchored.id,
      registrant: owner.address,
      leaf: 2,
      kind,
      scheme,
      role: 2,
      contentHash,
      metadataHash,
    });
    assert.deepEqual(await subjectOf(world, id), {
      owner: owner.address,
      createdAt: LONG_AGO + 1000,
      kind,
      role: 2,
      status: 1,
      leafCount: 0,
    });
  });

  it('resolves declared sources, whole and by leaf, into a second fact', async () => {
    const unstored = leafId(world.prefix, world.batch, 7);
    const named = [
      {
        id: world.older,
        position: place.older,
        bps: 10_000,
        relation: 4,
        acquiredAt: LONG_AGO,
        terms: h('terms'),
      },
      { id: world.batch, position: place.batch, relation: 5 },
      { id: unstored, position: place.batch, leaf: 7, relation: 6 },
    ].sort((a, b) => (a.id < b.id ? -1 : 1));
    const anchored = await anchorOf([leaf(), leaf({ words: leafWords(...named) })]);
    const { events } = await send(world.lineage, 'materialize', [materialization(anchored, 1)]);
    assertFact(events[1], 'DerivationsRecorded', leafId(world.prefix, anchored.id, 1), owner, {
      words: named.flatMap((s) => [s.id, s.terms ?? ZERO, packed(s)]),
    });
    const start = await read(world.lineage, 'headOf', [CHAIN.SUBJECT, unstored]);
    assert.notEqual(await read(world.lineage, 'headOf', [CHAIN.DEPENDENTS, unstored]), start);
  });

  it('rebuilds the batch from all that was recorded about it since', async () => {
    const anchored = await anchorOf([leaf(), leaf()]);
    const later = [];
    for (const [name, args] of [
      ['setMetadata', [anchored.id, h('new')]],
      ['withdraw', [anchored.id, 1, ALL, 0, ZERO]],
    ]) {
      later.push(...(await send(world.lineage, name, args)).events.map(digestOf));
    }
    const right = materialization(anchored, 0, later);
    for (const history of [[], later.slice(0, 1), [...later].reverse(), [...later, later[1]]]) {
      await refuses(
        world.lineage,
        'materialize',
        [{ ...right, later: history }],
        owner,
        'BatchHistoryMismatch',
      );
    }
    await send(world.lineage, 'materialize', [right]);
  });

  it('keeps a leaf withdrawn that was stored out of a withdrawn batch', async () => {
    const anchored = await anchorOf([leaf(), leaf()]);
    const id = leafId(world.prefix, anchored.id, 1);
    const withdrawn = await send(world.lineage, 'withdraw', [anchored.id, 3, ALL, 0, ZERO]);
    const later = withdrawn.events.map(digestOf);
    const { events } = await send(world.lineage, 'materialize', [
      materialization(anchored, 1, later),
    ]);
    assert.equal((await subjectOf(world, id)).status, 3);

    const own = await send(world.lineage, 'withdraw', [id, 1, ALL, 0, ZERO]);
    for (const named of [own, withdrawn]) {
      await send(world.lineage, 'liftWithdrawal', [id, named.events[0].args.factId]);
      assert.equal((await subjectOf(world, id)).status, 3);
    }
    await send(world.lineage, 'liftWithdrawal', [anchored.id, withdrawn.events[0].args.factId]);
    assert.equal((await subjectOf(world, id)).status, 3);
    await send(world.lineage, 'liftWithdrawal', [id, events[0].args.factId]);
    assert.equal((await subjectOf(world, id)).status, 1);
  });

  it('cannot be priced out by facts about the batch, once a leaf was stored with eight of them', async () => {
    const anchored = await anchorOf([leaf(), leaf(), leaf()]);
    const speak = async (times) => {
      const later = [];
      for (let i = 0; i < times; i++) {
        const args = [anchored.id, h(`document ${i}`)];
        later.push(...(await send(world.lineage, 'setMetadata', args)).events.map(digestOf));
      }
      return later;
    };
    const seven = await speak(7);
    await send(world.lineage, 'materialize', [materialization(anchored, 0, seven)]);
    const unread = { ...materialization(anchored, 1), anchoredBlock: 0n };
    await refuses(world.lineage, 'materialize', [unread], owner, 'BatchHistoryMismatch');
    const eight = [...seven, ...(await speak(1))];
    await send(world.lineage, 'materialize', [materialization(anchored, 1, eight)]);
    await speak(20);
    const third = { ...materialization(anchored, 2), anchoredBlock: 0n };
    const made = third.anchoredPayload.replace(h('manifest').slice(2), h('other').slice(2));
    await refuses(
      world.lineage,
      'materialize',
      [{ ...third, anchoredPayload: made }],
      owner,
      'BatchHistoryMismatch',
    );
    await send(world.lineage, 'materialize', [third]);
  });

  it('refuses a payload, block or time that is not the anchored one', async () => {
    const right = materialization(await anchorOf([leaf()]), 0);
    for (const wrong of [
      {
        anchoredPayload: right.anchoredPayload.replace(h('manifest').slice(2), h('other').slice(2)),
      },
      { anchoredBlock: right.anchoredBlock + 1n },
      { anchoredTimestamp: right.anchoredTimestamp - 1n },
    ]) {
      await refuses(
        world.lineage,
        'materialize',
        [{ ...right, ...wrong }],
        owner,
        'BatchHistoryMismatch',
      );
    }
  });

  it('works for trees of one leaf, of odd counts and of a million', async () => {
    const one = await anchorOf([leaf()]);
    await send(world.lineage, 'materialize', [materialization(one, 0)]);
    const five = await anchorOf([...Array(5)].map(() => leaf()));
    for (let i = 0; i < 5; i++)
      await send(world.lineage, 'materialize', [materialization(five, i)]);
    const million = await anchorOf([leaf(), leaf()], { leafCount: 1_000_000 });
    await send(world.lineage, 'materialize', [materialization(million, 1)]);
  });

  it('refuses one leaf twice', async () => {
    const anchored = await anchorOf([leaf(), leaf()]);
    await send(world.lineage, 'materialize', [materialization(anchored, 1)]);
    await refuses(
      world.lineage,
      'materialize',
      [materialization(anchored, 1)],
      owner,
      'SubjectExists',
      [leafId(world.prefix, anchored.id, 1)],
    );
  });

  it('is open to an operator, and closed to a stranger and to a former owner', async () => {
    const anchored = await anchorOf([leaf(), leaf()]);
    await send(world.lineage, 'setOperator', [other.address, FAR_AHEAD]);
    const { events } = await send(
      world.lineage,
      'materialize',
      [materialization(anchored, 0)],
      other,
    );
    assert.equal(events[0].args.registrant, owner.address);
    await refuses(
      world.lineage,
      'materialize',
      [materialization(anchored, 1)],
      stranger,
      'NotOwner',
    );
  });

  it('refuses what is not a batch', async () => {
    const right = materialization(await anchorOf([leaf()]), 0);
    for (const [batchId, error] of [
      [world.asset, 'WrongKind'],
      [world.agent, 'WrongKind'],
      [h('nothing'), 'SubjectUnknown'],
    ]) {
      await refuses(world.lineage, 'materialize', [{ ...right, batchId }], owner, error);
    }
  });

  describe('refuses a proof', () => {
    let right;
    let anchored;
    const refusesProof = (changes, error) =>
      refuses(world.lineage, 'materialize', [{ ...right, ...changes }], owner, error);
    beforeEach(async () => {
      anchored = await anchorOf([leaf(), leaf(), leaf(), leaf()]);
      right = materialization(anchored, 1);
    });

    it('for another index, so that no two leaves stand at one place', () =>
      refusesProof({ leaf: 3 }, 'ProofInvalid'));

    it('for an index past the last leaf', async () => {
      await refusesProof({ leaf: 4 }, 'LeafOutOfRange');
      await refusesProof({ leaf: ALL }, 'LeafOutOfRange');
    });

    it('of another leaf', () => refusesProof({ ...anchored.leaves[2] }, 'ProofInvalid'));

    it('with another salt', () => refusesProof({ salt: h('guess') }, 'ProofInvalid'));

    it('of another tree', async () => {
      const twin = await anchorOf(anchored.leaves);
      const foreign = { ...materialization(twin, 1), proof: right.proof };
      await refuses(world.lineage, 'materialize', [foreign], owner, 'ProofInvalid');
    });

    it('of another batch with the same root', async () => {
      const copy = await anchor(world.lineage, anchored.leaves, {
        root: anchored.event.args.root,
        sources,
      });
      const foreign = { ...materialization(copy, 1), proof: right.proof };
      await refuses(world.lineage, 'materialize', [foreign], owner, 'ProofInvalid');
    });

    it('for another count of leaves', async () => {
      const shorter = await anchor(world.lineage, anchored.leaves, {
        leafCount: 3,
        root: anchored.event.args.root,
        sources,
      });
      await refuses(
        world.lineage,
        'materialize',
        [materialization(shorter, 1)],
        owner,
        'ProofInvalid',
      );
    });

    it('that is too short or too long, so that no inner node passes as a leaf', async () => {
      await refusesProof({ proof: right.proof.slice(1) }, 'ProofLengthInvalid');
      await refusesProof({ proof: [...right.proof, ZERO] }, 'ProofLengthInvalid');
    });
  });

  describe('refuses a leaf', () => {
    it('of an unknown kind or scheme, or without content', async () => {
      for (const [fields, error] of [
        [{ kind: 0 }, 'UnknownCode'],
        [{ kind: 4 }, 'UnknownCode'],
        [{ scheme: 0 }, 'UnknownCode'],
        [{ contentHash: ZERO }, 'ZeroHash'],
      ]) {
        const anchored = await anchorOf([leaf(fields)]);
        await refuses(world.lineage, 'materialize', [materialization(anchored, 0)], owner, error);
      }
    });

    it('with words that are not two a source, or bits that mean nothing', async () => {
      await refusesLeaf([leafPacked({})], 'LeafWordsMalformed');
      await refusesLeaf(
        [`0x${'0'.repeat(35)}1${leafPacked({}).slice(38)}`, ZERO],
        'LeafWordsMalformed',
      );
    });

    it('with a source that the batch did not declare', () =>
      refusesLeaf(leafWords({ position: 2 }), 'SourceUndeclared', [2n, 2n]));

    it('with an unknown relation', () => refusesLeaf(leafWords({ relation: 10 }), 'UnknownCode'));

    it('with sources out of order or named twice', async () => {
      await refusesLeaf(leafWords({ position: 1 }, { position: 0 }), 'SourcesNotAscending');
      await refusesLeaf(leafWords({ position: 0 }, { position: 0 }), 'SourcesNotAscending');
    });

    it('with a share of a batch or of a leaf of it', async () => {
      await refusesLeaf(leafWords({ position: place.batch, bps: 1 }), 'ShareOnBatch');
      await refusesLeaf(leafWords({ position: place.batch, leaf: 3, bps: 1 }), 'ShareOnBatch');
    });

    it('with a leaf of an asset, or past the last leaf of a batch', async () => {
      await refusesLeaf(leafWords({ position: place.older, leaf: 0 }), 'LeafOutOfRange', [0, 0]);
      await refusesLeaf(
        leafWords({ position: place.batch, leaf: 1000 }),
        'LeafOutOfRange',
        [1000, 1000],
      );
    });

    it('whose shares add to more than the whole', async () => {
      const second = asset({ createdAt: LONG_AGO - 2000 });
      await send(world.lineage, 'registerAsset', [second]);
      sources = [world.older, assetId(world.prefix, second)].sort();
      await refusesLeaf(
        leafWords({ position: 0, bps: 5000 }, { position: 1, bps: 5001 }),
        'ShareTooLarge',
        [10_001n],
      );
      await refusesLeaf(leafWords({ position: 0, bps: 10_001 }), 'ShareTooLarge', [10_001n]);
    });
  });

  it('never meets a younger source: the batch that declares one is refused', async () => {
    const younger = asset({ createdAt: LONG_AGO + 1000 });
    await send(world.lineage, 'registerAsset', [younger]);
    sources = [assetId(world.prefix, younger)];
    await assert.rejects(anchorOf([leaf({ words: leafWords({}) })]));
    assert.equal(
      (await client.getContractEvents({ ...world.lineage, eventName: 'AssetMaterialized' })).length,
      0,
    );
  });
});
