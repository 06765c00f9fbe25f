import assert from 'node:assert/strict';
import { client, deployAll, read, rpc, send } from './support/chain.js';
import { assertHeads } from './support/heads.js';
import { play } from './support/history.js';
import { CHAIN, prefixOf, startOf, ZERO } from './support/ids.js';
import { asset } from './support/samples.js';

/** Follows every edge from every subject; throws on a ring. */
function assertAcyclic(edges) {
  const state = new Map();
  const visit = (id) => {
    assert.notEqual(state.get(id), 'open', `ring through ${id}`);
    if (state.get(id) === 'done') return;
    state.set(id, 'open');
    for (const next of edges.get(id) ?? []) visit(next);
    state.set(id, 'done');
  };
  for (const id of edges.keys()) visit(id);
}

describe('chains of facts', () => {
  it('begin at the hash of prefix, kind and key, which is their head until the first fact', async () => {
    const { lineage } = await deployAll();
    const prefix = prefixOf(lineage.address);
    assert.equal(await read(lineage, 'PREFIX'), prefix);
    assert.equal(
      await read(lineage, 'headOf', [CHAIN.REGISTRY, ZERO]),
      startOf(prefix, CHAIN.REGISTRY, ZERO),
    );
    assert.equal(await assertHeads(lineage), 0);
  });

  it('tell two registries apart that hold the same', async () => {
    const [one, two] = [(await deployAll()).lineage, (await deployAll()).lineage];
    const same = asset();
    const [a] = (await send(one, 'registerAsset', [same])).events;
    const [b] = (await send(two, 'registerAsset', [same])).events;
    assert.notEqual(a.args.subject, b.args.subject);
    assert.notEqual(a.args.factId, b.args.factId);
  });

  it('never begin where a contract has code that only chains of Arbitrum have, whose block numbers are foreign', async () => {
    const arbSys = `0x${'64'.padStart(40, '0')}`;
    await rpc('hardhat_setCode', arbSys, '0xfe');
    await assert.rejects(deployAll(), /BlockNumberForeign/);
    await rpc('hardhat_setCode', arbSys, '0x');
    await deployAll();
  });

  it('name the registry that went before', async () => {
    const { lineage } = await deployAll();
    assert.equal(await read(lineage, 'PREDECESSOR'), `0x${'0'.repeat(40)}`);
  });

  for (const seed of [1, 2, 3, 4, 5]) {
    it(`follow from the events alone after a random history (seed ${seed})`, async () => {
      const contracts = await play(seed, 60);
      for (const name of ['lineage', 'assertions', 'licenses']) await assertHeads(contracts[name]);
    });
  }

  it('never let a derivation or a successor close a ring', async () => {
    const { lineage } = await play(6, 120);
    const events = await client.getContractEvents({ ...lineage, fromBlock: 0n });
    const edges = new Map();
    const successors = new Map();
    for (const { eventName, args } of events) {
      if (eventName === 'DerivationsRecorded') {
        const sources = args.words.filter((_, i) => i % 3 === 0);
        edges.set(args.subject, [...(edges.get(args.subject) ?? []), ...sources]);
      }
      if (eventName === 'BatchAnchored') edges.set(args.subject, args.sources);
      if (eventName === 'AssetSuperseded') successors.set(args.subject, [args.successor]);
    }
    assert.ok(edges.size > 20, 'the history holds too few derivations to say anything');
    assertAcyclic(edges);
    assertAcyclic(successors);
  });
});
