import { BaseError } from 'viem';
import { derivationAssertion } from './actions.js';
import { accounts, client, deployAll, read, rpc, send } from './chain.js';
import { digestOf, recomputeHeads } from './heads.js';
import { ALL, CHAIN, h, leafWords, sourceWords, ZERO } from './ids.js';
import { anchor, leaf, materialization } from './leaves.js';
import { asset, attestation, FAR_AHEAD, fresh, LONG_AGO, startOver, terms } from './samples.js';
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

const PEOPLE = accounts.slice(0, 3);

/** A step about one subject, mostly by its owner, now and then by someone who may not. */
const about =
  (functionName, argsOf, choose = (world) => world.lineage) =>
  (world, random) => {
    const subject = random.pick(choose(world));
    if (subject === undefined) return undefined;
    const holder = byAddress(world.subjects.get(subject).owner);
    const actor = random.below(4) === 0 ? random.pick(PEOPLE) : holder;
    return ['lineage', functionName, [subject, ...argsOf(world, random)], actor];
  };

/** A step in the assertion registry, by anyone. */
const says = (functionName, argsOf) => (world, random) => [
  'assertions',
  functionName,
  argsOf(random.pick(world.lineage), world, random),
  random.pick(PEOPLE),
];

async function register(world, random) {
  const registrant = random.pick(PEOPLE);
  const older = world.lineage.filter(() => random.below(4) === 0);
  const newest = Math.max(LONG_AGO, ...older.map((id) => world.subjects.get(id).createdAt));
  const sources = older.map((id) => ({ id, relation: 1 + random.below(9) }));
  const registration = asset({
    registrant: registrant.address,
    createdAt: newest + random.below(20),
    sources: sourceWords(...sources),
  });
  return ['lineage', 'registerAsset', [registration], registrant];
}

async function anchorBatch(world, random) {
  const sources = world.lineage.filter(() => random.below(4) === 0).sort();
  const newest = Math.max(LONG_AGO, ...sources.map((id) => world.subjects.get(id).createdAt));
  const words = sources.length ? leafWords({ position: 0 }) : [];
  const leaves = [leaf(), leaf({ words }), leaf({ words })];
  const createdAt = newest + random.below(20);
  world.batches.push(await anchor(world.contracts.lineage, leaves, { sources, createdAt }));
}

async function materialize(world, random) {
  const anchored = random.pick(world.batches);
  if (anchored === undefined) return undefined;
  const later = (await subjectFacts(world.contracts.lineage, anchored.id)).slice(1).map(digestOf);
  const holder = byAddress(world.subjects.get(anchored.id).owner);
  return ['lineage', 'materialize', [materialization(anchored, random.below(3), later)], holder];
}

async function transfer(world, random) {
  const subject = random.pick(world.lineage);
  const [from, to] = [byAddress(world.subjects.get(subject).owner), random.pick(PEOPLE)];
  const message = {
    subject,
    from: from.address,
    to: to.address,
    role: 1 + random.below(4),
    head: random.below(2)
      ? ZERO
      : await read(world.contracts.lineage, 'headOf', [CHAIN.SUBJECT, subject]),
    nonce: BigInt(fresh()),
    deadline: FAR_AHEAD,
  };
  const signature = await signTransfer(world.contracts.lineage, message, to);
  return ['lineage', 'transferOwnership', [message, signature], from];
}

/** The kinds of step of a random history. Each may be refused by the contract: it then changes nothing. */
const STEPS = [
  register,
  register,
  anchorBatch,
  materialize,
  materialize,
  transfer,
  about(
    'recordDerivations',
    (world, random) => [sourceWords({ id: random.pick(world.lineage), bps: random.below(10_001) })],
    (world) => world.lineage.filter((id) => world.subjects.get(id).kind < 4),
  ),
  about(
    'recordDerivations',
    (world, random) => [
      sourceWords({ id: random.pick(world.lineage), relation: 1 + random.below(9) }),
    ],
    (world) => world.lineage.filter((id) => world.subjects.get(id).createdAt > LONG_AGO),
  ),
  about('addContent', () => [2, [fresh(), h('shared')]]),
  about('stateRole', (_world, random) => [1 + random.below(4)]),
  about('withdraw', (_world, random) => [1 + random.below(5), ALL, 0, ZERO]),
  about('liftWithdrawal', () => [fresh()]),
  about('supersede', (world, random) => [random.pick(world.lineage)]),
  (_world, random) => {
    const until = random.below(2) * FAR_AHEAD;
    return ['lineage', 'setOperator', [random.pick(PEOPLE).address, until], random.pick(PEOPLE)];
  },
  says('attest', (subject) => [attestation(subject)]),
  says('assertDerivation', (subject, world, random) => [
    derivationAssertion(subject, random.pick(world.lineage), { acquiredAt: random.below(2 ** 31) }),
  ]),
  says('openDispute', (subject) => [subject, ZERO, ALL, 1, fresh()]),
  (_world, random) => {
    return [
      'licenses',
      'registerTerms',
      [terms({ royaltyBps: random.below(20) })],
      random.pick(PEOPLE),
    ];
  },
];

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

/** Plays random steps on a new chain; what the contracts refuse is left out, as a chain would. */
export async function play(seed, steps) {
  await rpc('hardhat_reset');
  startOver();
  const contracts = await deployAll();
  const world = { contracts, lineage: [], subjects: new Map(), batches: [] };
  const random = generator(seed);
  await send(contracts.lineage, 'registerAsset', [asset({ createdAt: LONG_AGO })]);
  let refused = 0;
  for (let i = 0; i < steps; i++) {
    const { subjects } = await recomputeHeads(contracts.lineage);
    world.subjects = subjects;
    world.lineage = [...subjects].filter(([, s]) => s.kind <= 4).map(([id]) => id);
    try {
      const step = await random.pick(STEPS)(world, random);
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
