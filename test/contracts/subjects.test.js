import assert from 'node:assert/strict';
import { SUBJECT_ACTIONS } from './support/actions.js';
import { now, other, owner, refuses, rpc, send, stranger } from './support/chain.js';
import { ALL, h, ZERO } from './support/ids.js';
import { asset, FAR_AHEAD, LONG_AGO } from './support/samples.js';
import { assertAllHeads, assertFact, deployWorld, subjectOf } from './support/world.js';

const SUBJECTS = {
  asset: { takes: ['asset'], refuses: ['batch', 'agent'] },
  lineage: { takes: ['asset', 'batch'], refuses: ['agent'] },
  any: { takes: ['asset', 'batch', 'agent'], refuses: [] },
};

describe('facts of one subject', () => {
  let world;
  beforeEach(async () => {
    world = await deployWorld();
  });
  afterEach(() => assertAllHeads(world));

  for (const { name, kinds, event, args, fields, ownerAlone } of SUBJECT_ACTIONS) {
    describe(name, () => {
      for (const subject of SUBJECTS[kinds].takes) {
        it(`records ${event} about an owner's ${subject}`, async () => {
          const { events } = await send(world.lineage, name, args(world[subject]));
          assert.equal(events.length, 1);
          assertFact(events[0], event, world[subject], owner, fields);
        });
      }

      for (const subject of SUBJECTS[kinds].refuses) {
        it(`refuses a subject that is a ${subject}`, async () => {
          await refuses(world.lineage, name, args(world[subject]), owner, 'WrongKind');
        });
      }

      if (ownerAlone) {
        it('is closed to an operator, so that a stolen build key gives nothing away', async () => {
          await send(world.lineage, 'setOperator', [other.address, FAR_AHEAD]);
          await refuses(world.lineage, name, args(world.asset), other, 'NotOwner', [
            world.asset,
            owner.address,
            other.address,
          ]);
        });
      } else {
        it('is open to an operator until its time is over', async () => {
          const until = (await now()) + 10_000;
          await send(world.lineage, 'setOperator', [other.address, until]);
          const { events } = await send(world.lineage, name, args(world.asset), other);
          assertFact(events[0], event, world.asset, other, fields);
          await rpc('evm_setNextBlockTimestamp', until);
          await rpc('evm_mine');
          await refuses(world.lineage, name, args(world.asset), other, 'NotOwner');
        });
      }

      it('is closed to a stranger', async () => {
        await refuses(world.lineage, name, args(world.asset), stranger, 'NotOwner', [
          world.asset,
          owner.address,
          stranger.address,
        ]);
      });

      it('refuses a subject that is not stored', async () => {
        await refuses(world.lineage, name, args(h('nothing')), owner, 'SubjectUnknown', [
          h('nothing'),
        ]);
      });
    });
  }
});

/** Position of an argument, what is wrong with it, the error. */
const BAD_ARGUMENTS = {
  nameSource: [
    [1, ZERO, 'ZeroHash'],
    [2, 0, 'UnknownCode'],
    [2, 10, 'UnknownCode'],
  ],
  commitSources: [
    [1, ZERO, 'ZeroHash'],
    [2, 0, 'SourceCountZero'],
  ],
  supersedeSource: [
    [1, ZERO, 'ZeroHash'],
    [5, 0, 'UnknownCode'],
    [5, 5, 'UnknownCode'],
  ],
  consentToShareReduction: [
    [1, ZERO, 'ZeroHash'],
    [3, 10_001, 'ShareTooLarge'],
  ],
  recordActivity: [
    [1, ZERO, 'ZeroHash'],
    [2, 0, 'UnknownCode'],
    [2, 10, 'UnknownCode'],
    [5, LONG_AGO - 1, 'PeriodInvalid'],
  ],
  attachTerms: [
    [1, ZERO, 'ZeroHash'],
    [2, 0, 'UnknownCode'],
    [2, 32, 'UnknownCode'],
  ],
  detachTerms: [
    [1, ZERO, 'ZeroHash'],
    [2, 0, 'UnknownCode'],
  ],
  addContent: [
    [1, 0, 'UnknownCode'],
    [1, 4, 'UnknownCode'],
    [2, [], 'ContentCountInvalid'],
    [2, Array(65).fill(h('one')), 'ContentCountInvalid'],
    [2, [h('one'), ZERO], 'ZeroHash'],
  ],
  stateRole: [
    [1, 0, 'UnknownCode'],
    [1, 5, 'UnknownCode'],
  ],
  withdraw: [
    [1, 0, 'UnknownCode'],
    [1, 6, 'UnknownCode'],
    [2, 0, 'LeafOutOfRange'],
  ],
  liftWithdrawal: [[1, ZERO, 'ZeroHash']],
  redactDocument: [
    [1, ZERO, 'ZeroHash'],
    [2, 0, 'UnknownCode'],
    [2, 4, 'UnknownCode'],
  ],
};

describe('bad arguments', () => {
  let world;
  before(async () => {
    world = await deployWorld();
  });

  for (const [name, cases] of Object.entries(BAD_ARGUMENTS)) {
    it(`of ${name} are refused, each with its error`, async () => {
      const { args } = SUBJECT_ACTIONS.find((action) => action.name === name);
      for (const [position, value, error] of cases) {
        const bad = args(world.asset).with(position, value);
        await refuses(world.lineage, name, bad, owner, error);
      }
    });
  }

  it('of referenceSource are refused, each with its error', async () => {
    const [subject, source] = SUBJECT_ACTIONS.find(
      (action) => action.name === 'referenceSource',
    ).args(world.asset);
    for (const [changes, error] of [
      [{ foreignId: ZERO }, 'ZeroHash'],
      [{ chainId: 0n }, 'UnknownCode'],
      [{ registry: `0x${'0'.repeat(40)}` }, 'ZeroHash'],
      [{ relation: 0 }, 'UnknownCode'],
      [{ relation: 10 }, 'UnknownCode'],
      [{ royaltyBps: 10_001 }, 'ShareTooLarge'],
    ]) {
      await refuses(
        world.lineage,
        'referenceSource',
        [subject, { ...source, ...changes }],
        owner,
        error,
      );
    }
  });

  it('that are open stay open: an activity without an end, 64 contents, a withdrawn leaf', async () => {
    await send(world.lineage, 'recordActivity', [
      world.asset,
      h('run'),
      1,
      ZERO,
      LONG_AGO,
      0,
      ZERO,
    ]);
    await send(world.lineage, 'addContent', [world.asset, 1, Array(64).fill(h('one'))]);
    const { events } = await send(world.lineage, 'withdraw', [world.batch, 3, 999, 0, ZERO]);
    assertFact(events[0], 'AssetWithdrawn', world.batch, owner, {
      ground: 3,
      leaf: 999,
      effectiveAt: 0,
      evidenceHash: ZERO,
    });
    await refuses(
      world.lineage,
      'withdraw',
      [world.batch, 3, 1000, 0, ZERO],
      owner,
      'LeafOutOfRange',
      [1000, 1000],
    );
    await assertAllHeads(world);
  });
});

describe('the slot of a subject', () => {
  let world;
  const status = async (id) => (await subjectOf(world, id)).status;
  beforeEach(async () => {
    world = await deployWorld();
  });
  afterEach(() => assertAllHeads(world));

  it('is all zero where nothing is stored', async () => {
    assert.deepEqual(await subjectOf(world, h('nothing')), {
      owner: `0x${'0'.repeat(40)}`,
      createdAt: 0,
      kind: 0,
      role: 0,
      status: 0,
      leafCount: 0,
    });
  });

  it('holds a whole batch', async () => {
    assert.deepEqual(await subjectOf(world, world.batch), {
      owner: owner.address,
      createdAt: LONG_AGO - 500,
      kind: 4,
      role: 1,
      status: 1,
      leafCount: 1000,
    });
  });

  it('takes a new role and keeps the rest', async () => {
    const before = await subjectOf(world, world.batch);
    await send(world.lineage, 'stateRole', [world.batch, 4]);
    assert.deepEqual(await subjectOf(world, world.batch), { ...before, role: 4 });
  });

  const withdraw = async (id, { ground = 1, leaf = ALL, effectiveAt = 0 } = {}) => {
    const args = [id, ground, leaf, effectiveAt, ZERO];
    return (await send(world.lineage, 'withdraw', args)).events[0].args.factId;
  };
  const lift = (id, factId) => send(world.lineage, 'liftWithdrawal', [id, factId]);

  it('shows a withdrawal of the whole until it is lifted, and none of a leaf', async () => {
    await withdraw(world.batch, { leaf: 5 });
    assert.equal(await status(world.batch), 1);
    const factId = await withdraw(world.batch, { ground: 2, effectiveAt: FAR_AHEAD });
    assert.equal(await status(world.batch), 3);
    await lift(world.batch, factId);
    assert.equal(await status(world.batch), 1);
  });

  it('stays withdrawn while one of two withdrawals is in force, whichever is lifted twice', async () => {
    const byCourt = await withdraw(world.asset, { ground: 4 });
    const byOwner = await withdraw(world.asset);
    await lift(world.asset, byOwner);
    await lift(world.asset, byOwner);
    assert.equal(await status(world.asset), 3);
    await lift(world.asset, byCourt);
    assert.equal(await status(world.asset), 1);
    await withdraw(world.asset);
    assert.equal(await status(world.asset), 3);
  });

  it('stays withdrawn when the withdrawal of one leaf is lifted', async () => {
    await withdraw(world.batch, { ground: 4 });
    await lift(world.batch, await withdraw(world.batch, { leaf: 3 }));
    assert.equal(await status(world.batch), 3);
  });

  it('stays withdrawn when a lift names the withdrawal of another subject, or none', async () => {
    const foreign = await withdraw(world.older);
    await withdraw(world.asset, { ground: 4 });
    await lift(world.asset, foreign);
    await lift(world.asset, h('any'));
    assert.equal(await status(world.asset), 3);
    await lift(world.older, foreign);
    assert.equal(await status(world.older), 1);
  });
});

describe('supersede', () => {
  let world;
  const refusesSuccessor = (successor) =>
    refuses(world.lineage, 'supersede', [world.asset, successor], owner, 'SuccessorInvalid', [
      world.asset,
      successor,
    ]);
  beforeEach(async () => {
    world = await deployWorld();
  });
  afterEach(() => assertAllHeads(world));

  it('names a successor of the same owner, and marks the slot for good', async () => {
    const { events } = await send(world.lineage, 'supersede', [world.asset, world.batch]);
    assertFact(events[0], 'AssetSuperseded', world.asset, owner, { successor: world.batch });
    assert.equal((await subjectOf(world, world.asset)).status, 5);
    const withdrawn = await send(world.lineage, 'withdraw', [world.asset, 1, ALL, 0, ZERO]);
    assert.equal((await subjectOf(world, world.asset)).status, 7);
    const { factId } = withdrawn.events[0].args;
    await send(world.lineage, 'liftWithdrawal', [world.asset, factId]);
    assert.equal((await subjectOf(world, world.asset)).status, 5);
  });

  it('refuses a second successor', async () => {
    await send(world.lineage, 'supersede', [world.asset, world.older]);
    await refuses(
      world.lineage,
      'supersede',
      [world.asset, world.batch],
      owner,
      'AlreadySuperseded',
      [world.asset],
    );
  });

  it('refuses itself, what is not stored, and an agent as successor', async () => {
    for (const successor of [world.asset, h('nothing'), world.agent])
      await refusesSuccessor(successor);
  });

  it('refuses what is superseded as successor, so that no ring closes', async () => {
    await send(world.lineage, 'supersede', [world.older, world.asset]);
    await refusesSuccessor(world.older);
  });

  it('refuses the asset of another owner as successor', async () => {
    const { events } = await send(
      world.lineage,
      'registerAsset',
      [asset({ registrant: stranger.address })],
      stranger,
    );
    await refusesSuccessor(events[0].args.subject);
  });

  it('is closed to an operator, whose junk would stand in for an asset for good', async () => {
    await send(world.lineage, 'setOperator', [other.address, FAR_AHEAD]);
    const { events } = await send(world.lineage, 'registerAsset', [asset()], other);
    const junk = events[0].args.subject;
    await refuses(world.lineage, 'supersede', [world.asset, junk], other, 'NotOwner', [
      world.asset,
      owner.address,
      other.address,
    ]);
  });

  it('is closed to a stranger and to agents', async () => {
    await refuses(world.lineage, 'supersede', [world.asset, world.older], stranger, 'NotOwner');
    await refuses(world.lineage, 'supersede', [world.agent, world.older], owner, 'WrongKind');
  });
});
