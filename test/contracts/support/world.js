import assert from 'node:assert/strict';
import { deployAll, owner, read, rpc, send } from './chain.js';
import { assertHeads } from './heads.js';
import { agentId, assetId, batchId, prefixOf } from './ids.js';
import { asset, batch, LONG_AGO } from './samples.js';

let kept;

/**
 * The three registries, with an old asset, a newer one, a batch and an agent, all of `owner`. Deployed once; every call
 * takes the chain back to that state.
 */
export async function deployWorld() {
  if (!kept || !(await rpc('evm_revert', kept.snapshot))) kept = { world: await build() };
  kept.snapshot = await rpc('evm_snapshot');
  // The clock went on while the chain went back: the newest block must not be older than what tests call now.
  await rpc('evm_mine');
  return kept.world;
}

async function build() {
  const contracts = await deployAll();
  const { lineage } = contracts;
  const prefix = prefixOf(lineage.address);
  const [older, newer] = [asset({ createdAt: LONG_AGO - 1000 }), asset({ kind: 2 })];
  await send(lineage, 'registerAssets', [[older, newer]]);
  const anchored = batch({ createdAt: LONG_AGO - 500 });
  await send(lineage, 'anchorBatch', [anchored]);
  await send(lineage, 'registerAgent', [2, `0x${'0'.repeat(64)}`]);
  return {
    ...contracts,
    prefix,
    older: assetId(prefix, older),
    asset: assetId(prefix, newer),
    batch: batchId(prefix, owner.address, anchored.batchKey),
    agent: agentId(prefix, owner.address),
  };
}

/** Asserts that heads in storage follow from the events, in all three registries. */
export async function assertAllHeads({ lineage, assertions, licenses }) {
  await assertHeads(lineage);
  await assertHeads(assertions);
  await assertHeads(licenses);
}

/** Asserts what one event says; `fields` are those between `by` and `factId`. */
export function assertFact(event, eventName, subject, by, fields) {
  assert.equal(event.eventName, eventName);
  const { factId, ...said } = event.args;
  assert.match(factId, /^0x[0-9a-f]{64}$/);
  assert.deepEqual(said, { subject, by: by.address, ...fields });
}

export const subjectOf = ({ lineage }, id) => read(lineage, 'subjectOf', [id]);
