import assert from 'node:assert/strict';
import { other, owner, read, refuses, send, stranger } from './support/chain.js';
import { assetId, CHAIN, h, packed, sourceWords, ZERO } from './support/ids.js';
import { asset, FAR_AHEAD, LONG_AGO } from './support/samples.js';
import { assertAllHeads, assertFact, deployWorld } from './support/world.js';

describe('recordDerivations', () => {
  let world;
  const refusesWords = (words, error, values) =>
    refuses(world.lineage, 'recordDerivations', [world.asset, words], owner, error, values);
  beforeEach(async () => {
    world = await deployWorld();
  });
  afterEach(() => assertAllHeads(world));

  it('records all sources in one fact and links each', async () => {
    const words = sourceWords(
      { id: world.older, bps: 10_000, terms: h('terms') },
      { id: world.batch, relation: 9 },
    );
    const before = await read(world.lineage, 'headOf', [CHAIN.DEPENDENTS, world.batch]);
    const { events } = await send(world.lineage, 'recordDerivations', [world.asset, words]);
    assert.equal(events.length, 1);
    assertFact(events[0], 'DerivationsRecorded', world.asset, owner, { words });
    assert.notEqual(await read(world.lineage, 'headOf', [CHAIN.DEPENDENTS, world.batch]), before);
  });

  it('takes the same source again in a later fact', async () => {
    const words = sourceWords({ id: world.older });
    await send(world.lineage, 'recordDerivations', [world.asset, words]);
    await send(world.lineage, 'recordDerivations', [world.asset, words]);
  });

  it('takes a source that its rights holder registered later, as long as it is older', async () => {
    const late = asset({ createdAt: LONG_AGO - 5000, registrant: stranger.address });
    await send(world.lineage, 'registerAsset', [late], stranger);
    const words = sourceWords({ id: assetId(world.prefix, late) });
    await send(world.lineage, 'recordDerivations', [world.asset, words]);
  });

  it('is open to an operator and closed to a stranger', async () => {
    const words = sourceWords({ id: world.older });
    await send(world.lineage, 'setOperator', [other.address, FAR_AHEAD]);
    const { events } = await send(world.lineage, 'recordDerivations', [world.asset, words], other);
    assertFact(events[0], 'DerivationsRecorded', world.asset, other, { words });
    await refuses(world.lineage, 'recordDerivations', [world.asset, words], stranger, 'NotOwner');
  });

  it('refuses a batch and an agent as the derived', async () => {
    const words = sourceWords({ id: world.older });
    for (const subject of [world.batch, world.agent]) {
      await refuses(world.lineage, 'recordDerivations', [subject, words], owner, 'WrongKind');
    }
  });

  it('refuses words that are not three a source, and none', async () => {
    await refusesWords([], 'SourceWordsMalformed', [0n]);
    await refusesWords([world.older, ZERO], 'SourceWordsMalformed', [2n]);
    await refusesWords([...sourceWords({ id: world.older }), ZERO], 'SourceWordsMalformed', [4n]);
  });

  it('refuses a source that is not stored, and an agent', async () => {
    await refusesWords(sourceWords({ id: h('nothing') }), 'SourceUnknown', [h('nothing')]);
    await refusesWords(sourceWords({ id: world.agent }), 'SourceUnknown', [world.agent]);
  });

  it('refuses a source of the same age, a younger one, and the asset itself', async () => {
    const [same, younger] = [asset({ createdAt: LONG_AGO }), asset({ createdAt: LONG_AGO + 1 })];
    await send(world.lineage, 'registerAssets', [[same, younger]]);
    for (const id of [assetId(world.prefix, same), assetId(world.prefix, younger), world.asset]) {
      await refusesWords(sourceWords({ id }), 'SourceNotOlder');
    }
  });

  it('refuses sources out of order and one source twice', async () => {
    const sorted = sourceWords({ id: world.older }, { id: world.batch });
    const reversed = [...sorted.slice(3), ...sorted.slice(0, 3)];
    await refusesWords(reversed, 'SourcesNotAscending', [sorted[3], sorted[0]]);
    const twice = sourceWords({ id: world.older });
    await refusesWords([...twice, ...twice], 'SourcesNotAscending', [world.older, world.older]);
  });

  it('refuses a relation of 0 or above 9, and bits above the relation', async () => {
    for (const relation of [0, 10, 255, 256]) {
      await refusesWords([world.older, ZERO, packed({ relation })], 'UnknownCode');
    }
  });

  it('refuses a share above the whole, and any share of a batch', async () => {
    await refusesWords(sourceWords({ id: world.older, bps: 10_001 }), 'ShareTooLarge', [10_001n]);
    await refusesWords(sourceWords({ id: world.batch, bps: 1 }), 'ShareOnBatch', [1n]);
  });
});
