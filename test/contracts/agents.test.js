import assert from 'node:assert/strict';
import { now, other, owner, read, refuses, rpc, send, stranger } from './support/chain.js';
import { agentId, h } from './support/ids.js';
import { asset, FAR_AHEAD } from './support/samples.js';
import { assertAllHeads, assertFact, deployWorld, subjectOf } from './support/world.js';

const ZERO_ADDRESS = `0x${'0'.repeat(40)}`;

describe('registerAgent', () => {
  let world;
  beforeEach(async () => {
    world = await deployWorld();
  });
  afterEach(() => assertAllHeads(world));

  it('records the account under the id that its address makes', async () => {
    const id = agentId(world.prefix, other.address);
    const { events, timestamp } = await send(
      world.lineage,
      'registerAgent',
      [3, h('document')],
      other,
    );
    assertFact(events[0], 'AgentRegistered', id, other, {
      account: other.address,
      agentKind: 3,
      metadataHash: h('document'),
    });
    assert.deepEqual(await subjectOf(world, id), {
      owner: other.address,
      createdAt: Number(timestamp),
      kind: 5,
      role: 0,
      status: 1,
      leafCount: 0,
    });
  });

  it('refuses a second time', async () => {
    await refuses(world.lineage, 'registerAgent', [1, h('document')], owner, 'SubjectExists', [
      world.agent,
    ]);
  });

  it('refuses a kind of 0 or above 3', async () => {
    for (const kind of [0, 4]) {
      await refuses(world.lineage, 'registerAgent', [kind, h('document')], other, 'UnknownCode');
    }
  });
});

describe('setOperator', () => {
  let world;
  beforeEach(async () => {
    world = await deployWorld();
  });
  afterEach(() => assertAllHeads(world));

  it('records the operator in the chain of the agent, registered or not', async () => {
    const { events } = await send(
      world.lineage,
      'setOperator',
      [other.address, FAR_AHEAD],
      stranger,
    );
    assertFact(events[0], 'OperatorSet', agentId(world.prefix, stranger.address), stranger, {
      operator: other.address,
      until: FAR_AHEAD,
    });
    assert.equal(await read(world.lineage, 'isOperator', [stranger.address, other.address]), true);
    assert.equal(await read(world.lineage, 'isOperator', [other.address, stranger.address]), false);
  });

  it('ends in the second it names', async () => {
    const until = (await now()) + 10_000;
    await send(world.lineage, 'setOperator', [other.address, until]);
    await rpc('evm_setNextBlockTimestamp', until - 1);
    await send(world.lineage, 'setMetadata', [world.asset, h('just in time')], other);
    await rpc('evm_setNextBlockTimestamp', until);
    await rpc('evm_mine');
    assert.equal(await read(world.lineage, 'isOperator', [owner.address, other.address]), false);
    await refuses(world.lineage, 'setMetadata', [world.asset, h('late')], other, 'NotOwner');
    await refuses(world.lineage, 'registerAsset', [asset()], other, 'NotOwner');
  });

  it('takes an operator back at once', async () => {
    await send(world.lineage, 'setOperator', [other.address, FAR_AHEAD]);
    await send(world.lineage, 'setOperator', [other.address, 0]);
    await refuses(world.lineage, 'setMetadata', [world.asset, h('late')], other, 'NotOwner');
  });

  it('gives no say over what other accounts own', async () => {
    await send(world.lineage, 'setOperator', [other.address, FAR_AHEAD], stranger);
    await refuses(world.lineage, 'setMetadata', [world.asset, h('foreign')], other, 'NotOwner', [
      world.asset,
      owner.address,
      other.address,
    ]);
  });

  it('refuses nobody and oneself as operator', async () => {
    await refuses(
      world.lineage,
      'setOperator',
      [ZERO_ADDRESS, FAR_AHEAD],
      owner,
      'OperatorInvalid',
    );
    await refuses(
      world.lineage,
      'setOperator',
      [owner.address, FAR_AHEAD],
      owner,
      'OperatorInvalid',
    );
  });
});
