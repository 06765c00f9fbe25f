import assert from 'node:assert/strict';
import { derivationAssertion } from './support/actions.js';
import { deploy, other, owner, read, refuses, send, stranger } from './support/chain.js';
import { ALL, agentId, CHAIN, h, ZERO } from './support/ids.js';
import { attestation, FAR_AHEAD } from './support/samples.js';
import { assertAllHeads, assertFact, deployWorld } from './support/world.js';

const ZERO_ADDRESS = `0x${'0'.repeat(40)}`;

describe('the assertion registry', () => {
  let world;
  beforeEach(async () => {
    world = await deployWorld();
  });
  afterEach(() => assertAllHeads(world));

  it('names the lineage registry it is about, which must have code', async () => {
    assert.equal((await read(world.assertions, 'LINEAGE')).toLowerCase(), world.lineage.address);
    await assert.rejects(deploy('AssertionRegistry', [stranger.address, ZERO_ADDRESS]));
  });

  describe('attest', () => {
    it('records a statement of anyone in the assertions chain of the subject', async () => {
      const said = attestation(world.asset, {
        part: h('part'),
        index: 3,
        validUntil: FAR_AHEAD,
        stance: 3,
        role: 1,
      });
      const { events } = await send(world.assertions, 'attest', [said], stranger);
      const { subject, ...fields } = said;
      assertFact(events[0], 'Attested', subject, stranger, fields);
      assert.equal(
        await read(world.assertions, 'headOf', [CHAIN.ASSERTIONS, subject]),
        events[0].args.factId,
      );
    });

    it('leaves the chains of the owner as they are', async () => {
      const before = await read(world.lineage, 'headOf', [CHAIN.REGISTRY, ZERO]);
      await send(world.assertions, 'attest', [attestation(world.asset)], stranger);
      assert.equal(await read(world.lineage, 'headOf', [CHAIN.REGISTRY, ZERO]), before);
    });

    it('takes an agent that has not registered', async () => {
      const id = agentId(world.prefix, stranger.address);
      const { events } = await send(world.assertions, 'attest', [
        attestation(id, { schema: ZERO }),
      ]);
      assert.equal(events[0].args.subject, id);
    });

    it('refuses no subject, and a role or stance outside its set', async () => {
      for (const [fields, error] of [
        [{ subject: ZERO }, 'ZeroHash'],
        [{ role: 0 }, 'UnknownCode'],
        [{ role: 5 }, 'UnknownCode'],
        [{ stance: 0 }, 'UnknownCode'],
        [{ stance: 4 }, 'UnknownCode'],
      ]) {
        await refuses(
          world.assertions,
          'attest',
          [attestation(world.asset, fields)],
          stranger,
          error,
        );
      }
    });

    it('records several at once, all or none', async () => {
      const right = attestation(world.asset);
      const { events } = await send(world.assertions, 'attestMany', [
        [right, right, attestation(world.batch)],
      ]);
      assert.equal(events.length, 3);
      const wrong = attestation(world.asset, { stance: 0 });
      await refuses(world.assertions, 'attestMany', [[right, wrong]], owner, 'UnknownCode');
    });
  });

  describe('assertDerivation', () => {
    const refusesAssertion = (fields, error) =>
      refuses(
        world.assertions,
        'assertDerivation',
        [derivationAssertion(world.asset, world.older, fields)],
        stranger,
        error,
      );

    it('records a derivation that the owner does not state, and links the source', async () => {
      const said = derivationAssertion(world.asset, world.batch);
      const start = await read(world.assertions, 'headOf', [CHAIN.DEPENDENTS, world.batch]);
      const { events } = await send(world.assertions, 'assertDerivation', [said], stranger);
      const { subject, ...fields } = said;
      assertFact(events[0], 'DerivationAsserted', subject, stranger, fields);
      assert.notEqual(
        await read(world.assertions, 'headOf', [CHAIN.DEPENDENTS, world.batch]),
        start,
      );
    });

    it('takes a source that is younger: it is never walked', async () => {
      await send(
        world.assertions,
        'assertDerivation',
        [derivationAssertion(world.older, world.asset)],
        stranger,
      );
    });

    it('refuses ends that are not stored, agents, one asset at both ends, and an unknown relation', async () => {
      await refusesAssertion({ subject: h('nothing') }, 'SubjectUnknown');
      await refusesAssertion({ source: h('nothing') }, 'SubjectUnknown');
      await refusesAssertion({ subject: world.agent }, 'WrongKind');
      await refusesAssertion({ source: world.agent }, 'WrongKind');
      await refusesAssertion({ source: world.asset }, 'SourceInvalid');
      await refusesAssertion({ relation: 0 }, 'UnknownCode');
      await refusesAssertion({ relation: 10 }, 'UnknownCode');
    });
  });

  describe('revokeAssertion', () => {
    it('records that an assertion was taken back', async () => {
      const { events } = await send(
        world.assertions,
        'revokeAssertion',
        [world.asset, h('mine')],
        stranger,
      );
      assertFact(events[0], 'AssertionRevoked', world.asset, stranger, {
        assertionFactId: h('mine'),
      });
    });

    it('refuses no subject and no assertion', async () => {
      await refuses(world.assertions, 'revokeAssertion', [ZERO, h('mine')], stranger, 'ZeroHash');
      await refuses(world.assertions, 'revokeAssertion', [world.asset, ZERO], stranger, 'ZeroHash');
    });
  });

  describe('a dispute', () => {
    it('is opened by anyone', async () => {
      const args = [world.batch, h('part'), ALL, 1, h('evidence')];
      const { events } = await send(world.assertions, 'openDispute', args, stranger);
      assertFact(events[0], 'DisputeOpened', world.batch, stranger, {
        part: h('part'),
        index: ALL,
        ground: 1,
        evidenceHash: h('evidence'),
      });
    });

    it('is not opened about what is not stored, or on an unknown ground', async () => {
      const refusesDispute = (subject, ground, error) =>
        refuses(
          world.assertions,
          'openDispute',
          [subject, ZERO, ALL, ground, ZERO],
          stranger,
          error,
        );
      await refusesDispute(h('nothing'), 1, 'SubjectUnknown');
      await refusesDispute(world.asset, 0, 'UnknownCode');
      await refusesDispute(world.asset, 7, 'UnknownCode');
    });

    it('is answered by the owner or its operator alone', async () => {
      const args = [world.asset, h('dispute'), h('evidence')];
      await refuses(world.assertions, 'answerDispute', args, other, 'NotOwner', [
        world.asset,
        owner.address,
        other.address,
      ]);
      const fields = { disputeFactId: h('dispute'), evidenceHash: h('evidence') };
      const first = await send(world.assertions, 'answerDispute', args);
      assertFact(first.events[0], 'DisputeAnswered', world.asset, owner, fields);
      await send(world.lineage, 'setOperator', [other.address, FAR_AHEAD]);
      const second = await send(world.assertions, 'answerDispute', args, other);
      assertFact(second.events[0], 'DisputeAnswered', world.asset, other, fields);
    });

    it('is not answered without naming it, or for what is not stored', async () => {
      await refuses(
        world.assertions,
        'answerDispute',
        [world.asset, ZERO, ZERO],
        owner,
        'ZeroHash',
      );
      await refuses(
        world.assertions,
        'answerDispute',
        [h('nothing'), h('d'), ZERO],
        owner,
        'SubjectUnknown',
      );
    });

    it('is ruled on by anyone, whose word counts as the policy says', async () => {
      const args = [world.asset, h('dispute'), 2, h('ruling')];
      const { events } = await send(world.assertions, 'ruleDispute', args, stranger);
      assertFact(events[0], 'DisputeRuled', world.asset, stranger, {
        disputeFactId: h('dispute'),
        outcome: 2,
        evidenceHash: h('ruling'),
      });
    });

    it('is not ruled on without subject, dispute and a known outcome', async () => {
      const refusesRuling = (subject, dispute, outcome, error) =>
        refuses(
          world.assertions,
          'ruleDispute',
          [subject, dispute, outcome, ZERO],
          stranger,
          error,
        );
      await refusesRuling(ZERO, h('dispute'), 1, 'ZeroHash');
      await refusesRuling(world.asset, ZERO, 1, 'ZeroHash');
      await refusesRuling(world.asset, h('dispute'), 0, 'UnknownCode');
      await refusesRuling(world.asset, h('dispute'), 4, 'UnknownCode');
    });
  });

  describe('redactDocument', () => {
    it('asks that a document be no longer shown', async () => {
      const { events } = await send(
        world.assertions,
        'redactDocument',
        [world.asset, h('doc'), 1],
        stranger,
      );
      assertFact(events[0], 'DocumentRedacted', world.asset, stranger, {
        documentHash: h('doc'),
        ground: 1,
      });
    });

    it('refuses no subject, no document and an unknown ground', async () => {
      await refuses(world.assertions, 'redactDocument', [ZERO, h('doc'), 1], stranger, 'ZeroHash');
      await refuses(
        world.assertions,
        'redactDocument',
        [world.asset, ZERO, 1],
        stranger,
        'ZeroHash',
      );
      await refuses(
        world.assertions,
        'redactDocument',
        [world.asset, h('doc'), 4],
        stranger,
        'UnknownCode',
      );
    });
  });
});
