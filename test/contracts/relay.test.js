import assert from 'node:assert/strict';
import { encodeFunctionData } from 'viem';
import { assertionActions, licenseActions, lineageActions } from './support/actions.js';
import { now, other, owner, read, refuses, relayer, rpc, send, stranger } from './support/chain.js';
import { assetId, h, prefixOf, ZERO } from './support/ids.js';
import { anchor, leaf, materialization } from './support/leaves.js';
import { asset, FAR_AHEAD, fresh } from './support/samples.js';
import { domainOf, signRecord, signTransfer } from './support/signing.js';
import { assertAllHeads, deployWorld, subjectOf } from './support/world.js';

/** A call as an action: its selector, and its arguments as calldata carries them. */
const toAction = (contract, [functionName, args]) => {
  const data = encodeFunctionData({ ...contract, functionName, args });
  return { selector: data.slice(0, 10), arguments: `0x${data.slice(10)}` };
};

/** What events say, but for what the place in the chain decides. */
const saidBy = (events) =>
  events.map(({ eventName, args: { factId, ...said } }) => [eventName, said]);

describe('the relay', () => {
  let world;
  let snapshot;
  const recordOf = (calls, fields = {}, contract = world.lineage) => ({
    actor: owner.address,
    actions: calls.map((call) => toAction(contract, call)),
    nonce: 1n,
    deadline: FAR_AHEAD,
    ...fields,
  });
  const signed = async (record, { signer = owner, contract = world.lineage, domain } = {}) => [
    record,
    await signRecord(contract, record, signer, domain && domainOf(contract, domain)),
  ];
  const metadata = (name) => ['setMetadata', [world.asset, h(name)]];

  before(async () => {
    world = await deployWorld();
  });
  beforeEach(async () => {
    snapshot = await rpc('evm_snapshot');
  });
  afterEach(async () => {
    await assertAllHeads(world);
    await rpc('evm_revert', snapshot);
  });

  /** Plays every action of a contract alone, by `record` and relayed, from one state: they must say the same. */
  async function assertSameFacts(contract, calls, actor) {
    for (const [i, call] of calls.entries()) {
      const state = await rpc('evm_snapshot');
      const alone = await send(contract, call[0], call[1], actor);
      await rpc('evm_revert', state);
      const again = await rpc('evm_snapshot');
      const own = await send(contract, 'record', [[toAction(contract, call)]], actor);
      await rpc('evm_revert', again);
      const record = recordOf([call], { actor: actor.address, nonce: BigInt(i) }, contract);
      const relayed = await send(
        contract,
        'recordFor',
        await signed(record, { signer: actor, contract }),
        relayer,
      );
      assert.deepEqual(saidBy(own.events), saidBy(alone.events), call[0]);
      assert.deepEqual(saidBy(relayed.events), saidBy(alone.events), call[0]);
      assert.ok(alone.events.length > 0, call[0]);
    }
  }

  it('records every kind of action of the lineage registry as a direct call does', async () => {
    await send(world.lineage, 'setMetadata', [world.asset, h('first')]);
    const anchored = await anchor(world.lineage, [leaf(), leaf()]);
    const transfer = {
      subject: world.asset,
      from: owner.address,
      to: other.address,
      role: 1,
      head: ZERO,
      nonce: 9n,
      deadline: FAR_AHEAD,
    };
    const calls = [
      ...lineageActions(world.asset, world.older).filter(([name]) => name !== 'registerAgent'),
      ['materialize', [materialization(anchored, 1)]],
      ['supersede', [world.asset, world.older]],
      ['transferOwnership', [transfer, await signTransfer(world.lineage, transfer, other)]],
    ];
    await assertSameFacts(world.lineage, calls, owner);
    await assertSameFacts(world.lineage, [['registerAgent', [3, h('agent')]]], other);
  });

  it('records every kind of action of the assertion registry as a direct call does', () =>
    assertSameFacts(world.assertions, assertionActions(world.asset, world.older), owner));

  it('records terms as a direct call does', () =>
    assertSameFacts(world.licenses, licenseActions(), other));

  it('names the signer as the actor, whoever sends it', async () => {
    const { events } = await send(
      world.lineage,
      'recordFor',
      await signed(recordOf([metadata('m')])),
      relayer,
    );
    assert.equal(events[0].args.by, owner.address);
  });

  it('records different actions in one transaction, in order, the later on what the earlier made', async () => {
    const a = asset();
    const id = assetId(prefixOf(world.lineage.address), a);
    const calls = [
      ['registerAsset', [a]],
      ['attachTerms', [id, h('terms'), 1]],
      ['setMetadata', [id, h('m')]],
    ];
    const actions = calls.map((call) => toAction(world.lineage, call));
    const { events } = await send(world.lineage, 'record', [actions]);
    assert.deepEqual(
      events.map((e) => e.eventName),
      ['AssetRegistered', 'TermsAttached', 'MetadataSet'],
    );
  });

  it('records all actions of a signer or none', async () => {
    const record = recordOf([metadata('m'), ['stateRole', [world.asset, 9]]]);
    await refuses(world.lineage, 'recordFor', await signed(record), relayer, 'UnknownCode');
    await refuses(world.lineage, 'record', [record.actions], owner, 'UnknownCode');
  });

  it('refuses a selector that records nothing, in every registry', async () => {
    for (const contract of [world.lineage, world.assertions, world.licenses]) {
      const actions = [{ selector: '0xdeadbeef', arguments: '0x' }];
      await refuses(contract, 'record', [actions], owner, 'UnknownAction', ['0xdeadbeef']);
    }
    const views = toAction(world.lineage, ['subjectOf', [world.asset]]);
    await refuses(world.lineage, 'record', [[views]], owner, 'UnknownAction');
    const nested = toAction(world.lineage, ['record', [[]]]);
    await refuses(world.lineage, 'record', [[nested]], owner, 'UnknownAction');
    const revoke = toAction(world.lineage, ['revokeNonces', [0n, 1n]]);
    await refuses(world.lineage, 'record', [[revoke]], owner, 'UnknownAction');
  });

  it('refuses arguments that are cut short or too wide, and cuts none', async () => {
    const { selector, arguments: right } = toAction(world.lineage, ['stateRole', [world.asset, 1]]);
    const wide = `${right.slice(0, -3)}101`;
    for (const wrong of [right.slice(0, -2), wide, '0x']) {
      await assert.rejects(
        send(world.lineage, 'record', [[{ selector, arguments: wrong }]]),
        /reverted without a reason/,
      );
    }
  });

  describe('refuses a signed record', () => {
    it('that was sent before', async () => {
      const args = await signed(recordOf([metadata('m')]));
      await send(world.lineage, 'recordFor', args, relayer);
      await refuses(world.lineage, 'recordFor', args, relayer, 'NonceUsed', [owner.address, 1n]);
    });

    it('after its deadline, and takes it in that very second', async () => {
      const deadline = (await now()) + 10_000;
      const args = await signed(recordOf([metadata('m')], { deadline }));
      await rpc('evm_setNextBlockTimestamp', deadline + 1);
      await rpc('evm_mine');
      await refuses(world.lineage, 'recordFor', args, relayer, 'RecordExpired');
      const exact = (await now()) + 10_000;
      const inTime = await signed(recordOf([metadata('m')], { deadline: exact }));
      await rpc('evm_setNextBlockTimestamp', exact);
      await send(world.lineage, 'recordFor', inTime, relayer);
    });

    for (const [what, domain] of [
      ['chain', { chainId: 1 }],
      ['contract', { verifyingContract: stranger.address }],
      ['name', { name: 'Pedigree LicenseRegistry' }],
      ['version', { version: '2' }],
    ]) {
      it(`that was signed for another ${what}`, async () => {
        const args = await signed(recordOf([metadata('m')]), { domain });
        await refuses(world.lineage, 'recordFor', args, relayer, 'SignatureInvalid');
      });
    }

    it('whose actor, actions, nonce or deadline were changed', async () => {
      const [record, signature] = await signed(recordOf([metadata('m'), metadata('n')]));
      for (const change of [
        { actor: other.address },
        { actions: record.actions.slice(1) },
        { actions: [...record.actions].reverse() },
        { nonce: 2n },
        { deadline: record.deadline - 1 },
      ]) {
        await refuses(
          world.lineage,
          'recordFor',
          [{ ...record, ...change }, signature],
          relayer,
          'SignatureInvalid',
        );
      }
    });

    it('for what its signer does not own', async () => {
      const record = recordOf([metadata('m')], { actor: stranger.address });
      await refuses(
        world.lineage,
        'recordFor',
        await signed(record, { signer: stranger }),
        relayer,
        'NotOwner',
      );
    });
  });

  describe('nonces', () => {
    it('may come in any order', async () => {
      for (const nonce of [300n, 2n ** 256n - 1n, 0n, 299n]) {
        await send(
          world.lineage,
          'recordFor',
          await signed(recordOf([metadata('m')], { nonce })),
          relayer,
        );
        assert.equal(await read(world.lineage, 'isNonceUsed', [owner.address, nonce]), true);
      }
      assert.equal(await read(world.lineage, 'isNonceUsed', [owner.address, 301n]), false);
    });

    it('are revoked by their owner, many at once, and stay so', async () => {
      await send(world.lineage, 'revokeNonces', [1n, 0b101n]);
      await send(world.lineage, 'revokeNonces', [1n, 0b010n]);
      for (const nonce of [256n, 257n, 258n]) {
        const args = await signed(recordOf([metadata('m')], { nonce }));
        await refuses(world.lineage, 'recordFor', args, relayer, 'NonceUsed', [
          owner.address,
          nonce,
        ]);
      }
      await send(
        world.lineage,
        'recordFor',
        await signed(recordOf([metadata('m')], { nonce: 259n })),
        relayer,
      );
    });

    it('belong to one account in one contract', async () => {
      await send(world.lineage, 'revokeNonces', [0n, 2n], stranger);
      await send(world.assertions, 'revokeNonces', [0n, 2n]);
      await send(world.lineage, 'recordFor', await signed(recordOf([metadata('m')])), relayer);
    });
  });

  describe('recordForMany', () => {
    const many = async (...records) =>
      Promise.all(
        records.map(async ([record, signer]) => ({
          record,
          signature: (await signed(record, { signer }))[1],
        })),
      );

    it('records for several signers', async () => {
      const theirs = ['registerAsset', [asset({ registrant: other.address })]];
      const records = await many(
        [recordOf([metadata('m'), metadata('n')]), owner],
        [recordOf([theirs], { actor: other.address }), other],
      );
      const { events } = await send(world.lineage, 'recordForMany', [records], relayer);
      assert.deepEqual(
        events.map((e) => e.args.by),
        [owner.address, owner.address, other.address],
      );
    });

    it('skips what was sent before, so that nobody stops the others', async () => {
      const records = await many(
        [recordOf([metadata('m')]), owner],
        [recordOf([metadata('n')], { nonce: 2n }), owner],
        [recordOf([metadata('n')], { nonce: 2n }), owner],
      );
      await send(world.lineage, 'recordFor', [records[0].record, records[0].signature], stranger);
      const { events } = await send(world.lineage, 'recordForMany', [records], relayer);
      assert.deepEqual(
        events.map((e) => e.args.metadataHash),
        [h('n')],
      );
    });

    it('says which it recorded', async () => {
      await send(world.lineage, 'revokeNonces', [0n, 2n]);
      const records = await many(
        [recordOf([metadata('m')]), owner],
        [recordOf([metadata('n')], { nonce: 2n }), owner],
      );
      assert.deepEqual(await read(world.lineage, 'recordForMany', [records]), [false, true]);
    });

    it('is stopped by no signer who sends by himself a part of what he signed', async () => {
      const theirs = [other, stranger].map((signer) => [
        signer,
        asset({ registrant: signer.address }),
      ]);
      const records = await many(
        ...theirs.map(([signer, registration]) => [
          recordOf([['registerAsset', [registration]]], { actor: signer.address }),
          signer,
        ]),
        [recordOf([metadata('m')]), owner],
      );
      await send(world.lineage, 'registerAsset', [theirs[1][1]], stranger);
      assert.deepEqual(await read(world.lineage, 'recordForMany', [records]), [true, false, true]);
      const { events } = await send(world.lineage, 'recordForMany', [records], relayer);
      assert.deepEqual(
        events.map((e) => e.args.by),
        [other.address, owner.address],
      );
      assert.equal(await read(world.lineage, 'isNonceUsed', [stranger.address, 1n]), false);
    });

    it('is refused where a record used up the gas, so that none is skipped for want of it', async () => {
      const burner = `0x${'b0'.repeat(20)}`;
      await rpc('hardhat_setCode', burner, '0xfe');
      const [right] = await many([recordOf([metadata('m')]), owner]);
      const burning = { record: recordOf([metadata('m')], { actor: burner }), signature: '0x' };
      await refuses(world.lineage, 'recordForMany', [[right, burning]], relayer, 'RecordStarved', [
        1n,
      ]);
    });

    it('skips a wrong signature, a deadline gone by and an action that is refused, each as a whole', async () => {
      const records = await many(
        [recordOf([metadata('m')]), other],
        [recordOf([metadata('m')], { nonce: 2n, deadline: 1 }), owner],
        [recordOf([metadata('m'), ['stateRole', [world.asset, 9]]], { nonce: 3n }), owner],
        [recordOf([metadata('n')], { nonce: 4n }), owner],
      );
      const { events } = await send(world.lineage, 'recordForMany', [records], relayer);
      assert.deepEqual(
        events.map((e) => e.args.metadataHash),
        [h('n')],
      );
      for (const nonce of [1n, 2n, 3n]) {
        assert.equal(await read(world.lineage, 'isNonceUsed', [owner.address, nonce]), false);
      }
    });
  });

  it('tells its signing domain', async () => {
    for (const contract of [world.lineage, world.assertions, world.licenses]) {
      const [fields, name, version, chainId, verifyingContract, salt, extensions] = await read(
        contract,
        'eip712Domain',
      );
      assert.deepEqual(
        {
          name,
          version,
          chainId: Number(chainId),
          verifyingContract: verifyingContract.toLowerCase(),
        },
        domainOf(contract),
      );
      assert.deepEqual([fields, salt, extensions], ['0x0f', `0x${'0'.repeat(64)}`, []]);
    }
  });

  it('leaves nothing behind of a record that is refused', async () => {
    const record = recordOf([
      ['registerAsset', [asset({ contentHash: fresh() })]],
      ['stateRole', [world.asset, 0]],
    ]);
    await assert.rejects(send(world.lineage, 'recordFor', await signed(record), relayer));
    assert.equal(await read(world.lineage, 'isNonceUsed', [owner.address, 1n]), false);
    assert.equal((await subjectOf(world, world.asset)).role, 1);
  });
});
