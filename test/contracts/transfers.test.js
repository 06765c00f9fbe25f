import assert from 'node:assert/strict';
import { now, other, owner, read, refuses, send, stranger } from './support/chain.js';
import { ALL, CHAIN, h, ZERO } from './support/ids.js';
import { FAR_AHEAD } from './support/samples.js';
import { domainOf, signTransfer } from './support/signing.js';
import { assertAllHeads, assertFact, deployWorld, subjectOf } from './support/world.js';

describe('transferOwnership', () => {
  let world;
  const transferOf = (fields = {}) => ({
    subject: world.asset,
    from: owner.address,
    to: other.address,
    role: 2,
    head: ZERO,
    nonce: 1n,
    deadline: FAR_AHEAD,
    ...fields,
  });
  const signed = async (transfer, signer = other, domain = undefined) => [
    transfer,
    await signTransfer(world.lineage, transfer, signer, domain),
  ];
  beforeEach(async () => {
    world = await deployWorld();
  });
  afterEach(() => assertAllHeads(world));

  it('is sent by the owner with the signature of the recipient', async () => {
    const before = await subjectOf(world, world.asset);
    const { events } = await send(world.lineage, 'transferOwnership', await signed(transferOf()));
    assertFact(events[0], 'OwnershipTransferred', world.asset, owner, {
      to: other.address,
      role: 2,
    });
    assert.deepEqual(await subjectOf(world, world.asset), {
      ...before,
      owner: other.address,
      role: 2,
    });
    await refuses(world.lineage, 'setMetadata', [world.asset, h('mine')], owner, 'NotOwner');
    await send(world.lineage, 'setMetadata', [world.asset, h('mine')], other);
  });

  it('is sent by the recipient with the signature of the owner', async () => {
    const { events } = await send(
      world.lineage,
      'transferOwnership',
      await signed(transferOf(), owner),
      other,
    );
    assertFact(events[0], 'OwnershipTransferred', world.asset, other, {
      to: other.address,
      role: 2,
    });
    assert.equal(await read(world.lineage, 'isNonceUsed', [owner.address, 1n]), true);
  });

  it('refuses a head that the other party signed, once the owner has recorded another fact', async () => {
    const seen = await read(world.lineage, 'headOf', [CHAIN.SUBJECT, world.older]);
    const transfer = transferOf({ subject: world.older, head: seen });
    const byRecipient = await signed(transfer);
    const byOwner = await signed({ ...transfer, nonce: 2n }, owner);
    await send(world.lineage, 'consentToShareReduction', [world.older, h('edge'), ALL, 0]);
    await send(world.lineage, 'attachTerms', [world.older, h('free for all'), 31]);
    const head = await read(world.lineage, 'headOf', [CHAIN.SUBJECT, world.older]);
    const values = [world.older, head];
    await refuses(world.lineage, 'transferOwnership', byRecipient, owner, 'HeadMoved', values);
    await refuses(world.lineage, 'transferOwnership', byOwner, other, 'HeadMoved', values);
    assert.equal((await subjectOf(world, world.older)).owner, owner.address);
  });

  it('takes the head that the other party signed, while it stands', async () => {
    const head = await read(world.lineage, 'headOf', [CHAIN.SUBJECT, world.asset]);
    const transfer = transferOf({ head });
    const [, signature] = await signed(transfer);
    const anyHead = [{ ...transfer, head: ZERO }, signature];
    await refuses(world.lineage, 'transferOwnership', anyHead, owner, 'SignatureInvalid');
    await send(world.lineage, 'transferOwnership', [transfer, signature]);
    assert.equal((await subjectOf(world, world.asset)).owner, other.address);
  });

  it('moves a batch, and keeps its status', async () => {
    await send(world.lineage, 'withdraw', [world.batch, 1, ALL, 0, ZERO]);
    await send(
      world.lineage,
      'transferOwnership',
      await signed(transferOf({ subject: world.batch })),
    );
    const { owner: holder, status, leafCount } = await subjectOf(world, world.batch);
    assert.deepEqual([holder, status, leafCount], [other.address, 3, 1000]);
  });

  it('ends the say of the operators of the former owner', async () => {
    await send(world.lineage, 'setOperator', [stranger.address, FAR_AHEAD]);
    await send(world.lineage, 'transferOwnership', await signed(transferOf()));
    await refuses(world.lineage, 'setMetadata', [world.asset, h('late')], stranger, 'NotOwner');
  });

  it('refuses what the recipient never signed', async () => {
    const transfer = transferOf();
    const sent = (signature) =>
      refuses(world.lineage, 'transferOwnership', [transfer, signature], owner, 'SignatureInvalid');
    await sent('0x');
    await sent((await signed(transfer, owner))[1]);
    await sent((await signed(transfer, stranger))[1]);
    await sent((await signed({ ...transfer, role: 1 }))[1]);
    await sent((await signed({ ...transfer, subject: world.batch }))[1]);
  });

  it('refuses what the owner never signed', async () => {
    await refuses(
      world.lineage,
      'transferOwnership',
      await signed(transferOf(), other),
      other,
      'SignatureInvalid',
    );
  });

  it('refuses a third party that sends it, an operator too', async () => {
    await send(world.lineage, 'setOperator', [stranger.address, FAR_AHEAD]);
    await refuses(
      world.lineage,
      'transferOwnership',
      await signed(transferOf()),
      stranger,
      'NotParty',
    );
  });

  it('refuses to move what `from` does not own, though it be an operator of the owner', async () => {
    const transfer = transferOf({ from: stranger.address });
    await refuses(world.lineage, 'transferOwnership', await signed(transfer), stranger, 'NotOwner');
    await send(world.lineage, 'setOperator', [stranger.address, FAR_AHEAD]);
    await refuses(world.lineage, 'transferOwnership', await signed(transfer), stranger, 'NotOwner');
  });

  it('refuses nobody and the owner itself as recipient', async () => {
    for (const to of [`0x${'0'.repeat(40)}`, owner.address]) {
      await refuses(
        world.lineage,
        'transferOwnership',
        [transferOf({ to }), '0x'],
        owner,
        'RecipientInvalid',
      );
    }
  });

  it('refuses an unknown role, an agent and what is not stored', async () => {
    const refusesTransfer = async (fields, error) =>
      refuses(world.lineage, 'transferOwnership', await signed(transferOf(fields)), owner, error);
    await refusesTransfer({ role: 0 }, 'UnknownCode');
    await refusesTransfer({ role: 5 }, 'UnknownCode');
    await refusesTransfer({ subject: world.agent }, 'WrongKind');
    await refusesTransfer({ subject: h('nothing') }, 'SubjectUnknown');
  });

  it('refuses a signature twice, after its deadline, and from another domain', async () => {
    const transfer = transferOf();
    for (const domain of [
      { chainId: 1 },
      { verifyingContract: world.assertions.address },
      { name: 'Pedigree AssertionRegistry' },
      { version: '2' },
    ]) {
      const foreign = await signed(transfer, other, domainOf(world.lineage, domain));
      await refuses(world.lineage, 'transferOwnership', foreign, owner, 'SignatureInvalid');
    }
    const late = transferOf({ deadline: (await now()) - 1 });
    await refuses(world.lineage, 'transferOwnership', await signed(late), owner, 'RecordExpired');
    await send(world.lineage, 'transferOwnership', await signed(transfer));
    const back = transferOf({ from: other.address, to: owner.address, nonce: 2n });
    await send(world.lineage, 'transferOwnership', await signed(back, owner), other);
    await refuses(world.lineage, 'transferOwnership', await signed(transfer), owner, 'NonceUsed');
  });
});
