import assert from 'node:assert/strict';
import { encodeAbiParameters, keccak256, toHex } from 'viem';
import { other, owner, read, refuses, send } from './support/chain.js';
import { CHAIN, prefixOf } from './support/ids.js';
import { terms } from './support/samples.js';
import { assertAllHeads, assertFact, deployWorld } from './support/world.js';

describe('registerTerms', () => {
  let world;
  const refusesTerms = (fields, error, values) =>
    refuses(world.licenses, 'registerTerms', [terms(fields)], owner, error, values);

  /** The id as documented: the hash of the struct behind the registry's own prefix. */
  function termsId(t) {
    const { inputs } = world.licenses.abi.find((item) => item.name === 'registerTerms');
    const prefix = prefixOf(world.licenses.address);
    return keccak256(encodeAbiParameters([{ type: 'bytes32' }, inputs[0]], [prefix, t]));
  }

  beforeEach(async () => {
    world = await deployWorld();
  });
  afterEach(() => assertAllHeads(world));

  it('records the whole struct under its hash', async () => {
    const t = terms();
    const { events } = await send(world.licenses, 'registerTerms', [t], other);
    assertFact(events[0], 'TermsRegistered', termsId(t), other, { terms: t });
    assert.equal(await read(world.licenses, 'termsIdOf', [t]), termsId(t));
    assert.equal(
      await read(world.licenses, 'headOf', [CHAIN.SUBJECT, termsId(t)]),
      events[0].args.factId,
    );
  });

  it('does nothing for terms that are registered, so that nobody is kept from offering them', async () => {
    const t = terms();
    assert.equal(await read(world.licenses, 'isRegistered', [termsId(t)]), false);
    await send(world.licenses, 'registerTerms', [t], other);
    assert.equal(await read(world.licenses, 'isRegistered', [termsId(t)]), true);
    const again = await send(world.licenses, 'registerTerms', [t]);
    assert.equal(again.events.length, 0);
  });

  it('gives terms that differ in one field different ids', () => {
    const ids = [
      terms(),
      terms({ training: 2 }),
      terms({ expression: '0x' }),
      terms({ validTo: 1 }),
    ].map(termsId);
    assert.equal(new Set(ids).size, 4);
  });

  const LAST = {
    commercialUse: 2,
    training: 2,
    redistribution: 2,
    derivatives: 2,
    outputTraining: 2,
    sublicensing: 2,
    attribution: 2,
    shareAlike: 2,
    notice: 2,
    naming: 2,
    transferable: 2,
    revocable: 2,
    postTermUse: 3,
    grantKind: 5,
  };

  it('takes every code from 0 to its last', async () => {
    const none = Object.fromEntries(Object.keys(LAST).map((field) => [field, 0]));
    await send(world.licenses, 'registerTerms', [terms(none)]);
    await send(world.licenses, 'registerTerms', [terms(LAST)]);
  });

  for (const [field, last] of Object.entries(LAST)) {
    it(`refuses a ${field} above ${last}`, async () => {
      const name = toHex(field, { size: 32 });
      const padded = `0x${name.replace(/^0x0*/, '').padEnd(64, '0')}`;
      await refusesTerms({ [field]: last + 1 }, 'UnknownCode', [padded, BigInt(last + 1)]);
    });
  }

  it('refuses a share above the whole', async () => {
    await refusesTerms({ royaltyBps: 10_001 }, 'ShareTooLarge', [10_001n]);
    await send(world.licenses, 'registerTerms', [terms({ royaltyBps: 10_000 })]);
  });

  it('refuses an end that is not after the beginning', async () => {
    await refusesTerms({ validFrom: 100, validTo: 100 }, 'PeriodInvalid', [100, 100]);
    await send(world.licenses, 'registerTerms', [terms({ validFrom: 100, validTo: 101 })]);
    await send(world.licenses, 'registerTerms', [terms({ validFrom: 100, validTo: 0 })]);
  });

  it('takes expressions of up to 128 printable bytes, and none', async () => {
    for (const text of ['', ' ~', 'a'.repeat(128)]) {
      const { events } = await send(world.licenses, 'registerTerms', [
        terms({ expression: toHex(text) }),
      ]);
      assert.equal(events[0].args.terms.expression, toHex(text));
    }
    await refusesTerms({ expression: toHex('a'.repeat(129)) }, 'ExpressionTooLong', [129n]);
  });

  it('refuses control characters, DEL and anything beyond ASCII, and says where', async () => {
    for (const bad of ['1f', '7f', '80', '00', 'e2']) {
      await refusesTerms({ expression: `0x4d49${bad}54` }, 'ExpressionNotPrintable', [
        2n,
        `0x${bad}`,
      ]);
    }
  });
});
