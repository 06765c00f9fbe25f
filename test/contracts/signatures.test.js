import assert from 'node:assert/strict';
import {
  encodeFunctionData,
  hashTypedData,
  numberToHex,
  parseSignature,
  serializeSignature,
  toHex,
} from 'viem';
import { privateKeyToAccount } from 'viem/accounts';
import { client, delegate, owner, refuses, relayer, rpc, send } from './support/chain.js';
import { h } from './support/ids.js';
import { asset, FAR_AHEAD } from './support/samples.js';
import { recordData, signRecord } from './support/signing.js';
import { assertAllHeads, deployWorld } from './support/world.js';

const ORDER = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n;

/**
 * Accounts with code, by hand: what they answer to `isValidSignature(bytes32,bytes)`.
 * `exact` says the magic value if the digest is the one in its storage slot 0, so that it depends on what was signed.
 */
const CODE = {
  exact: '0x6004355f5414631626ba7e0260e01b5f5260205ff3',
  always: '0x631626ba7e60e01b5f5260205ff3',
  short: '0x631626ba7e60e01b5f5260045ff3',
  wrong: '0x63deadbeef60e01b5f5260205ff3',
  dirty: '0x631626ba7e60e01b6001175f5260205ff3',
  reverting: '0x5f5ffd',
  writing: '0x60015f55631626ba7e60e01b5f5260205ff3',
};

describe('signatures', () => {
  let world;
  const recordOf = (actor, fields = {}) => {
    const registration = asset({ registrant: actor });
    const data = encodeFunctionData({
      ...world.lineage,
      functionName: 'registerAsset',
      args: [registration],
    });
    return {
      actor,
      actions: [{ selector: data.slice(0, 10), arguments: `0x${data.slice(10)}` }],
      nonce: 1n,
      deadline: FAR_AHEAD,
      ...fields,
    };
  };
  const digestOf = (record) => hashTypedData(recordData(world.lineage, record));
  const accepts = async (record, signature) => {
    const { events } = await send(world.lineage, 'recordFor', [record, signature], relayer);
    assert.equal(events[0].args.by.toLowerCase(), record.actor.toLowerCase());
  };
  const refusesSignature = (record, signature) =>
    refuses(world.lineage, 'recordFor', [record, signature], relayer, 'SignatureInvalid', [
      record.actor,
      digestOf(record),
    ]);

  beforeEach(async () => {
    world = await deployWorld();
  });
  afterEach(() => assertAllHeads(world));

  describe('of a key', () => {
    it('are accepted', async () => {
      const record = recordOf(owner.address);
      await accepts(record, await signRecord(world.lineage, record, owner));
    });

    it('are refused in their mirrored form', async () => {
      const record = recordOf(owner.address);
      const { r, s, v } = parseSignature(await signRecord(world.lineage, record, owner));
      const mirrored = numberToHex(ORDER - BigInt(s), { size: 32 });
      await refusesSignature(
        record,
        serializeSignature({ r, s: mirrored, v: v === 27n ? 28n : 27n }),
      );
    });

    it('are refused when too short, too long, or with an impossible v', async () => {
      const record = recordOf(owner.address);
      const right = await signRecord(world.lineage, record, owner);
      for (const wrong of [
        '0x',
        right.slice(0, -2),
        `${right}00`,
        `${right.slice(0, -2)}1d`,
        `${right.slice(0, -2)}00`,
      ]) {
        await refusesSignature(record, wrong);
      }
    });

    it('are never found for the zero address', async () => {
      const record = recordOf(`0x${'0'.repeat(40)}`);
      await refusesSignature(record, `0x${'0'.repeat(130)}`);
      await refusesSignature(record, '0x');
    });
  });

  describe('of an account with code', () => {
    const address = `0x${'c0de'.repeat(10)}`;
    const become = (code) => rpc('hardhat_setCode', address, code);

    it('are accepted where the account says so of exactly this record', async () => {
      const [record, foreign] = [recordOf(address), recordOf(address, { nonce: 2n })];
      await become(CODE.exact);
      await rpc('hardhat_setStorageAt', address, '0x0', digestOf(record));
      await refusesSignature(foreign, '0x1234');
      await accepts(record, '0x1234');
    });

    for (const kind of ['short', 'wrong', 'dirty', 'reverting', 'writing']) {
      it(`are refused where its answer is ${kind}`, async () => {
        await become(CODE[kind]);
        await refusesSignature(recordOf(address), '0x1234');
      });
    }

    it('are refused without code', async () => {
      await become('0x');
      await refusesSignature(recordOf(address), toHex('anything'));
    });
  });

  describe('of an account that delegated by EIP-7702', () => {
    const signer = privateKeyToAccount(h('delegating key'));
    const target = `0x${'de1e'.repeat(10)}`;
    const delegateTo = async (code) => {
      await rpc('hardhat_setCode', target, code);
      await delegate(signer, target);
      assert.equal(await client.getCode(signer), `0xef0100${target.slice(2)}`);
    };

    it('are accepted of its key, though it has code that would refuse', async () => {
      await delegateTo(CODE.reverting);
      const record = recordOf(signer.address);
      await accepts(record, await signRecord(world.lineage, record, signer));
    });

    it('are accepted of its code, though the key signed nothing', async () => {
      await delegateTo(CODE.always);
      await accepts(recordOf(signer.address), '0x');
    });

    it('are refused where neither agrees', async () => {
      await delegateTo(CODE.wrong);
      const record = recordOf(signer.address);
      await refusesSignature(record, await signRecord(world.lineage, record, owner));
    });
  });
});
