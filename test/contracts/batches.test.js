import assert from 'node:assert/strict';
import { now, other, owner, read, refuses, send, stranger } from './support/chain.js';
import { batchId, CHAIN, h, ZERO } from './support/ids.js';
import { asset, batch, FAR_AHEAD, LONG_AGO } from './support/samples.js';
import { assertAllHeads, assertFact, deployWorld, subjectOf } from './support/world.js';

describe('anchorBatch', () => {
  let world;
  const refusesBatch = (fields, error, values) =>
    refuses(world.lineage, 'anchorBatch', [batch(fields)], owner, error, values);
  beforeEach(async () => {
    world = await deployWorld();
  });
  afterEach(() => assertAllHeads(world));

  it('records the batch and links each declared source', async () => {
    const sources = [world.older, world.batch].sort();
    const before = await read(world.lineage, 'headOf', [CHAIN.DEPENDENTS, world.batch]);
    const b = batch({ sources, leafCount: 0xffffffff, role: 3 });
    const { events } = await send(world.lineage, 'anchorBatch', [b]);
    assert.equal(events.length, 1);
    assertFact(
      events[0],
      'BatchAnchored',
      batchId(world.prefix, owner.address, b.batchKey),
      owner,
      b,
    );
    assert.notEqual(await read(world.lineage, 'headOf', [CHAIN.DEPENDENTS, world.batch]), before);
    assert.deepEqual(await subjectOf(world, events[0].args.subject), {
      owner: owner.address,
      createdAt: b.createdAt,
      kind: 4,
      role: 3,
      status: 1,
      leafCount: 0xffffffff,
    });
  });

  it('records a batch without sources, and one with 64', async () => {
    await send(world.lineage, 'anchorBatch', [batch()]);
    const many = [...Array(64)].map(() => asset());
    const { events } = await send(world.lineage, 'registerAssets', [many]);
    const sources = events.map((e) => e.args.subject).sort();
    await send(world.lineage, 'anchorBatch', [batch({ sources })]);
    await refusesBatch({ sources: [...sources, `0x${'f'.repeat(64)}`] }, 'TooManySources', [65n]);
  });

  it('is open to an operator of the registrant and closed to a stranger', async () => {
    await send(world.lineage, 'setOperator', [other.address, FAR_AHEAD]);
    const b = batch();
    const { events } = await send(world.lineage, 'anchorBatch', [b], other);
    assertFact(
      events[0],
      'BatchAnchored',
      batchId(world.prefix, owner.address, b.batchKey),
      other,
      b,
    );
    await refuses(world.lineage, 'anchorBatch', [batch()], stranger, 'NotOwner');
  });

  it('refuses a batch key twice', async () => {
    const b = batch();
    await send(world.lineage, 'anchorBatch', [b]);
    await refuses(
      world.lineage,
      'anchorBatch',
      [{ ...b, root: h('other root') }],
      owner,
      'SubjectExists',
    );
  });

  it('refuses no leaves, no root, no manifest and an unknown role', async () => {
    await refusesBatch({ leafCount: 0 }, 'LeafCountZero');
    await refusesBatch({ root: ZERO }, 'ZeroHash');
    await refusesBatch({ manifestHash: ZERO }, 'ZeroHash');
    await refusesBatch({ role: 0 }, 'UnknownCode');
    await refusesBatch({ role: 5 }, 'UnknownCode');
  });

  it('refuses a time of creation that is 0 or ahead', async () => {
    await refusesBatch({ createdAt: 0 }, 'CreatedAtInvalid');
    await refusesBatch({ createdAt: (await now()) + 10_000 }, 'CreatedAtInvalid');
  });

  it('refuses sources that are unknown, not older, out of order or named twice', async () => {
    const [low, high] = [world.older, world.batch].sort();
    await refusesBatch({ sources: [h('nothing')] }, 'SourceUnknown', [h('nothing')]);
    await refusesBatch({ sources: [world.agent] }, 'SourceUnknown', [world.agent]);
    await refusesBatch({ sources: [world.asset], createdAt: LONG_AGO }, 'SourceNotOlder');
    await refusesBatch({ sources: [high, low] }, 'SourcesNotAscending', [high, low]);
    await refusesBatch({ sources: [low, low] }, 'SourcesNotAscending', [low, low]);
  });
});
