import assert from 'node:assert/strict';
import { encodeFunctionData } from 'viem';
import { now, other, owner, read, refuses, refusesRaw, send, stranger } from './support/chain.js';
import { assetId, CHAIN, claimKey, sourceWords, ZERO } from './support/ids.js';
import { asset, FAR_AHEAD, LONG_AGO } from './support/samples.js';
import { assertAllHeads, assertFact, deployWorld, subjectOf } from './support/world.js';

describe('registerAsset', () => {
  let world;
  beforeEach(async () => {
    world = await deployWorld();
  });
  afterEach(() => assertAllHeads(world));

  it('records the asset under the id that its fields make', async () => {
    const a = asset({ kind: 3, scheme: 2, role: 3, timeBasis: 3, edition: 7 });
    const id = assetId(world.prefix, a);
    const { events } = await send(world.lineage, 'registerAsset', [a]);
    const { sources, ...fields } = a;
    assert.equal(events.length, 1);
    assertFact(events[0], 'AssetRegistered', id, owner, fields);
    assert.deepEqual(await subjectOf(world, id), {
      owner: owner.address,
      createdAt: a.createdAt,
      kind: 3,
      role: 3,
      status: 1,
      leafCount: 0,
    });
  });

  it('records its sources as a second fact', async () => {
    const words = sourceWords({ id: world.older, bps: 500, acquiredAt: LONG_AGO - 1, relation: 9 });
    const { events } = await send(world.lineage, 'registerAsset', [asset({ sources: words })]);
    assert.deepEqual(
      events.map((e) => e.eventName),
      ['AssetRegistered', 'DerivationsRecorded'],
    );
    assertFact(events[1], 'DerivationsRecorded', events[0].args.subject, owner, { words });
  });

  it('lets an operator register in the name of an account', async () => {
    await send(world.lineage, 'setOperator', [other.address, FAR_AHEAD]);
    const a = asset();
    const { events } = await send(world.lineage, 'registerAsset', [a], other);
    const { sources, ...fields } = a;
    assertFact(events[0], 'AssetRegistered', assetId(world.prefix, a), other, fields);
    assert.equal((await subjectOf(world, events[0].args.subject)).owner, owner.address);
  });

  it('lets rivals claim one content, each in the same claims chain', async () => {
    const a = asset();
    const key = claimKey(a.scheme, a.contentHash);
    await send(world.lineage, 'registerAsset', [a]);
    const head = await read(world.lineage, 'headOf', [CHAIN.CLAIMS, key]);
    await send(world.lineage, 'registerAsset', [{ ...a, registrant: stranger.address }], stranger);
    assert.notEqual(await read(world.lineage, 'headOf', [CHAIN.CLAIMS, key]), head);
  });

  it('refuses a stranger in the name of another', async () => {
    const a = asset();
    await refuses(world.lineage, 'registerAsset', [a], stranger, 'NotOwner', [
      assetId(world.prefix, a),
      owner.address,
      stranger.address,
    ]);
  });

  it('refuses the same asset twice, and takes another edition of it', async () => {
    const a = asset();
    await send(world.lineage, 'registerAsset', [a]);
    await refuses(world.lineage, 'registerAsset', [a], owner, 'SubjectExists', [
      assetId(world.prefix, a),
    ]);
    await send(world.lineage, 'registerAsset', [{ ...a, edition: 1 }]);
  });

  it('refuses a time of creation that is 0 or ahead, and takes this very second', async () => {
    await refuses(
      world.lineage,
      'registerAsset',
      [asset({ createdAt: 0 })],
      owner,
      'CreatedAtInvalid',
    );
    const ahead = (await now()) + 10_000;
    await refuses(
      world.lineage,
      'registerAsset',
      [asset({ createdAt: ahead })],
      owner,
      'CreatedAtInvalid',
    );
    await send(world.lineage, 'registerAsset', [asset({ createdAt: await now() })]);
  });

  for (const [field, last] of Object.entries({ kind: 3, scheme: 3, role: 4, timeBasis: 3 })) {
    it(`refuses a ${field} of 0 or above ${last}`, async () => {
      for (const code of [0, last + 1]) {
        await refuses(
          world.lineage,
          'registerAsset',
          [asset({ [field]: code })],
          owner,
          'UnknownCode',
        );
      }
    });
  }

  it('refuses no content', async () => {
    await refuses(
      world.lineage,
      'registerAsset',
      [asset({ contentHash: ZERO })],
      owner,
      'ZeroHash',
    );
  });

  it('refuses numbers that are too wide, and cuts none', async () => {
    const a = asset({ kind: 0xff, edition: 0xffffffff });
    const data = encodeFunctionData({
      abi: world.lineage.abi,
      functionName: 'registerAsset',
      args: [a],
    });
    const right = data.replace(`${'0'.repeat(62)}ff`, `${'0'.repeat(62)}01`);
    await send(world.lineage, 'registerAsset', [{ ...a, kind: 1, edition: 1 }]);
    await refusesRaw(world.lineage, data.replace(`${'0'.repeat(62)}ff`, `${'0'.repeat(61)}101`));
    await refusesRaw(
      world.lineage,
      right.replace(`${'0'.repeat(56)}ffffffff`, `${'0'.repeat(55)}1ffffffff`),
    );
  });
});

describe('registerAssets', () => {
  let world;
  beforeEach(async () => {
    world = await deployWorld();
  });
  afterEach(() => assertAllHeads(world));

  it('records assets in order, so that a later one derives from an earlier one', async () => {
    const first = asset({ createdAt: LONG_AGO });
    const id = assetId(world.prefix, first);
    const second = asset({ createdAt: LONG_AGO + 1, sources: sourceWords({ id }) });
    const { events } = await send(world.lineage, 'registerAssets', [[first, second]]);
    assert.deepEqual(
      events.map((e) => e.args.subject),
      [id, assetId(world.prefix, second), assetId(world.prefix, second)],
    );
  });

  it('refuses a batch with one id twice, and records nothing of it', async () => {
    const a = asset();
    await refuses(world.lineage, 'registerAssets', [[asset(), a, a]], owner, 'SubjectExists');
    assert.equal((await subjectOf(world, assetId(world.prefix, a))).kind, 0);
  });

  it('records nothing for an empty list', async () => {
    assert.equal((await send(world.lineage, 'registerAssets', [[]])).events.length, 0);
  });
});
