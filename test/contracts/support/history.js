import { BaseError } from 'viem';
import { accounts, client, deployAll, send } from './chain.js';
import { digestOf, recomputeHeads } from './heads.js';
import { ALL, h, leafWords, sourceWords, ZERO } from './ids.js';
import { anchor, leaf, materialization } from './leaves.js';
import { asset, attestation, FAR_AHEAD, fresh, LONG_AGO, terms } from './samples.js';
import { signTransfer } from './signing.js';

/** Choices of a random history: a small generator, so that a failure can be repeated from its seed. */
function generator(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return {
    below: (n) => Math.floor(next() * n),
    pick: (list) => list[Math.floor(next() * list.length)],
  };
}

const PEOPLE = accounts.slice(0, 4);

/** The kinds of step of a random history. Each may be refused by the contract: it then changes nothing. */
const STEPS = {
  async register(world, random) {
    const registrant = random.pick(PEOPLE).address;
    const createdAt = LONG_AGO + random.below(1000);
    const sources = world.lineage
      .filter(() => random.below(4) === 0)
      .map((id) => ({ id, relation: 1 + random.below(9) }));
    return [
      'lineage',
      'registerAsset',
      [asset({ registrant, createdAt, sources: sourceWords(...sources) })],
      byAddress(registrant),
    ];
  },
  async anchor(world, random) {
    const sources = world.lineage.filter(() => random.below(5) === 0).sort();
    const leaves = [
      leaf(),
      leaf({ words: sources.length ? leafWords({ position: 0 }) : [] }),
      leaf(),
    ];
    world.batches.push(
      await anchor(world.contracts.lineage, leaves, {
        sources,
        createdAt: LONG_AGO + 2000 + random.below(1000),
      }),
    );
  },
  async materialize(world, random) {
    if (world.batches.length === 0) return undefined;
    const anchored = random.pick(world.batches);
    const later = (await subjectFacts(world.contracts.lineage, anchored.id)).slice(1).map(digestOf);
    return [
      'lineage',
      'materialize',
      [materialization(anchored, random.below(3), later)],
      random.pick(PEOPLE),
    ];
  },
  derive: (world, random) => [
    'lineage',
    'recordDerivations',
    [
      random.pick(world.lineage),
      sourceWords({ id: random.pick(world.lineage), bps: random.below(10_001) }),
    ],
    random.pick(PEOPLE),
  ],
  content: (world, random) => [
    'lineage',
    'addContent',
    [random.pick(world.lineage), 2, [fresh(), h('shared')]],
    random.pick(PEOPLE),
  ],
  role: (world, random) => [
    'lineage',
    'stateRole',
    [random.pick(world.lineage), 1 + random.below(4)],
    random.pick(PEOPLE),
  ],
  operator: (_world, random) => [
    'lineage',
    'setOperator',
    [random.pick(PEOPLE).address, random.below(2) * FAR_AHEAD],
    random.pick(PEOPLE),
  ],
  withdraw: (world, random) => [
    'lineage',
    'withdraw',
    [random.pick(world.lineage), 1 + random.below(5), ALL, 0, ZERO],
    random.pick(PEOPLE),
  ],
  lift: (world, random) => [
    'lineage',
    'liftWithdrawal',
    [random.pick(world.lineage), fresh()],
    random.pick(PEOPLE),
  ],
  supersede: (world, random) => [
    'lineage',
    'supersede',
    [random.pick(world.lineage), random.pick(world.lineage)],
    random.pick(PEOPLE),
  ],
  async transfer(world, random) {
    const [from, to] = [random.pick(PEOPLE), random.pick(PEOPLE)];
    const transfer = {
      subject: random.pick(world.lineage),
      from: from.address,
      to: to.address,
      role: 2,
      nonce: BigInt(fresh()),
      deadline: FAR_AHEAD,
    };
    return [
      'lineage',
      'transferOwnership',
      [transfer, await signTransfer(world.contracts.lineage, transfer, to)],
      from,
    ];
  },
  attest: (world, random) => [
    'assertions',
    'attest',
    [attestation(random.pick(world.lineage))],
    random.pick(PEOPLE),
  ],
  assertDerivation: (world, random) => [
    'assertions',
    'assertDerivation',
    [
      {
        subject: random.pick(world.lineage),
        source: random.pick(world.lineage),
        relation: 1 + random.below(9),
        acquiredAt: random.below(2 ** 31),
        validUntil: 0,
        licenseTermsId: ZERO,
        evidenceHash: fresh(),
      },
    ],
    random.pick(PEOPLE),
  ],
  dispute: (world, random) => [
    'assertions',
    'openDispute',
    [random.pick(world.lineage), ZERO, ALL, 1, fresh()],
    random.pick(PEOPLE),
  ],
  terms: (_world, random) => [
    'licenses',
    'registerTerms',
    [terms({ royaltyBps: random.below(20) })],
    random.pick(PEOPLE),
  ],
};

const byAddress = (address) => accounts.find((a) => a.address === address);

async function subjectFacts(lineage, id) {
  const logs = await client.getContractEvents({ ...lineage, fromBlock: 0n, args: { subject: id } });
  const facts = [];
  for (const log of logs.filter((l) => l.args.subject === id)) {
    const { timestamp } = await client.getBlock({ blockNumber: log.blockNumber });
    facts.push({ ...log, abi: lineage.abi, timestamp });
  }
  return facts;
}

/** Plays random steps; what the contracts refuse is left out, as a chain would. */
export async function play(seed, steps) {
  const contracts = await deployAll();
  const world = { contracts, lineage: [], batches: [] };
  const random = generator(seed);
  await send(contracts.lineage, 'registerAsset', [asset({ createdAt: LONG_AGO })]);
  let refused = 0;
  for (let i = 0; i < steps; i++) {
    const { subjects } = await recomputeHeads(contracts.lineage);
    world.lineage = [...subjects].filter(([, s]) => s.kind <= 4).map(([id]) => id);
    try {
      const step = await STEPS[random.pick(Object.keys(STEPS))](world, random);
      if (step) {
        const [name, functionName, args, from] = step;
        await send(contracts[name], functionName, args, from);
      }
    } catch (error) {
      if (!(error instanceof BaseError)) throw error;
      refused++;
    }
  }
  return { ...contracts, refused };
}
