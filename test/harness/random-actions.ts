import type { FactContract } from '../../lineage-api/src/encoding/fact-catalog.js';
import { type Address, type Hex, ZERO_HASH } from '../../lineage-api/src/encoding/hex.js';
import { agentIdOf } from '../../lineage-api/src/encoding/ids.js';
import { packDerivationWords } from '../../lineage-api/src/encoding/words.js';
import type { Random } from './random.js';
import { type MadeBatch, makeBatch, makeMaterialization } from './random-batches.js';
import { factsOfType, type KnownSubject, type Model } from './random-model.js';

/** One call of a recording function. */
export type Call = {
  readonly contract: FactContract;
  readonly functionName: string;
  readonly args: readonly unknown[];
  readonly from: Address;
};

export type ActionContext = {
  readonly random: Random;
  readonly model: Model;
  readonly accounts: readonly Address[];
  readonly prefix: Hex;
  /** Batches that were made up, by id. */
  readonly made: Map<Hex, MadeBatch>;
  /** Claimed times go up by it, so that whatever is registered later may derive from what was before. */
  readonly clock: { now: number };
};

type Action = (context: ActionContext) => Call | undefined;

const ALL = 0xffffffff;

function anyone({ random, accounts }: ActionContext): Address {
  return random.pick(accounts) as Address;
}

function anySubject({ random, model }: ActionContext): KnownSubject | undefined {
  return random.pick([...model.subjects.values()]);
}

function anyAsset({ random, model }: ActionContext): KnownSubject | undefined {
  return random.pick([...model.subjects.values()].filter((subject) => subject.leafCount === 0));
}

function olderThan({ model }: ActionContext, createdAt: number): KnownSubject[] {
  return [...model.subjects.values()].filter((subject) => subject.createdAt < createdAt);
}

function sourceWords(context: ActionContext, createdAt: number, count: number): Hex[] {
  const { random } = context;
  const sources = random.sample(olderThan(context, createdAt), count);
  sources.sort((a, b) => (a.id < b.id ? -1 : 1));
  return packDerivationWords(
    sources.map((source) => ({
      source: source.id,
      licenseTermsId: random.pick(context.model.terms) ?? ZERO_HASH,
      relation: random.integer(1, 9),
      acquiredAt: random.integer(0, 1_700_000_000),
      royaltyBps: source.leafCount > 0 ? 0 : random.integer(0, 4_000),
    })),
  );
}

function registration(context: ActionContext, registrant: Address) {
  const { random, clock } = context;
  clock.now += random.integer(1, 1_000);
  return {
    registrant,
    kind: random.integer(1, 3),
    scheme: random.integer(1, 3),
    role: random.integer(1, 4),
    timeBasis: random.integer(1, 3),
    edition: random.integer(0, 2),
    createdAt: clock.now,
    // A few contents only, so that there are rival claims.
    contentHash: `0x${random.integer(1, 12).toString(16).padStart(64, '0')}`,
    metadataHash: random.hash(),
    sources: sourceWords(context, clock.now, random.integer(0, 3)),
  };
}

/** A call by the owner of some subject. */
function byOwner(
  functionName: string,
  args: (context: ActionContext, subject: KnownSubject) => readonly unknown[] | undefined,
  choose = anySubject,
): Action {
  return (context) => {
    const subject = choose(context);
    const rest = subject && args(context, subject);
    if (!subject || !rest) return undefined;
    return {
      contract: 'lineage',
      functionName,
      args: [subject.id, ...rest],
      from: subject.owner,
    };
  };
}

/** A call about some subject by anyone. */
function byAnyone(
  functionName: string,
  args: (context: ActionContext, subject: KnownSubject) => readonly unknown[] | undefined,
): Action {
  return (context) => {
    const subject = anySubject(context);
    const all = subject && args(context, subject);
    if (!all) return undefined;
    return { contract: 'assertions', functionName, args: all, from: anyone(context) };
  };
}

function anyTerms({ random, model }: ActionContext): Hex {
  return random.pick(model.terms) ?? random.hash();
}

const SOURCE_FACTS = [
  'DerivationsRecorded',
  'SourceNamed',
  'SourceReferenced',
  'SourcesCommitted',
] as const;

/** Every recording function but the transfer, which needs a second signature. */
export const ACTIONS: Readonly<Record<string, Action>> = {
  registerAsset: (c) => {
    const from = anyone(c);
    return {
      contract: 'lineage',
      functionName: 'registerAsset',
      args: [registration(c, from)],
      from,
    };
  },
  registerAssets: (c) => {
    const from = anyone(c);
    const assets = Array.from({ length: c.random.integer(1, 5) }, () => registration(c, from));
    return { contract: 'lineage', functionName: 'registerAssets', args: [assets], from };
  },
  registerAgent: (c) => {
    const from = c.accounts.find((account) => !c.model.agents.has(account));
    if (!from) return undefined;
    const args = [c.random.integer(1, 3), c.random.hash()];
    return { contract: 'lineage', functionName: 'registerAgent', args, from };
  },
  setOperator: (c) => {
    const from = anyone(c);
    const operator = c.accounts.find((account) => account !== from) as Address;
    const args = [operator, c.random.chance(0.7) ? 4_000_000_000 : 0];
    return { contract: 'lineage', functionName: 'setOperator', args, from };
  },
  anchorBatch: (c) => {
    const from = anyone(c);
    c.clock.now += 1;
    const { batch, made } = makeBatch(
      c.random,
      c.prefix,
      from,
      c.clock.now,
      olderThan(c, c.clock.now),
    );
    c.made.set(made.batchId, made);
    return { contract: 'lineage', functionName: 'anchorBatch', args: [batch], from };
  },
  materialize: (c) => {
    const materialization = makeMaterialization(c.random, c.prefix, c.model, c.made);
    const from = materialization && c.model.subjects.get(materialization.batchId)?.owner;
    if (!from) return undefined;
    return { contract: 'lineage', functionName: 'materialize', args: [materialization], from };
  },
  recordDerivations: byOwner(
    'recordDerivations',
    (c, { createdAt }) => {
      const words = sourceWords(c, createdAt, c.random.integer(1, 6));
      return words.length > 0 ? [words] : undefined;
    },
    anyAsset,
  ),
  nameSource: byOwner('nameSource', (c) => [
    c.random.hash(),
    c.random.integer(1, 9),
    c.random.integer(0, 1_700_000_000),
    anyTerms(c),
  ]),
  referenceSource: byOwner('referenceSource', (c) => [
    {
      chainId: BigInt(c.random.integer(1, 100_000)),
      registry: anyone(c),
      foreignId: c.random.hash(),
      relation: c.random.integer(1, 9),
      royaltyBps: c.random.integer(0, 10_000),
      acquiredAt: c.random.integer(0, 1_700_000_000),
      licenseTermsId: anyTerms(c),
    },
  ]),
  commitSources: byOwner('commitSources', (c) => [c.random.hash(), c.random.integer(1, 1_000)]),
  declareSourcesComplete: byOwner('declareSourcesComplete', (c) => [c.random.hash()]),
  supersedeSource: (c) => {
    const named = c.random.pick(c.model.facts.filter((fact) => isSourceFact(fact.type)));
    const owner = named && c.model.subjects.get(named.subject)?.owner;
    if (!named || !owner) return undefined;
    const index = named.type === 'DerivationsRecorded' ? c.random.integer(0, 3) : 0;
    const args = [named.subject, named.factId, index, ZERO_HASH, 0, c.random.integer(1, 4)];
    return { contract: 'lineage', functionName: 'supersedeSource', args, from: owner };
  },
  consentToShareReduction: byOwner(
    'consentToShareReduction',
    (c) => {
      const edge = c.random.pick(factsOfType(c.model, 'DerivationsRecorded'));
      return edge && [edge.factId, c.random.integer(0, 3), c.random.integer(0, 4_000)];
    },
    anyAsset,
  ),
  recordActivity: byOwner('recordActivity', (c, { owner }) => {
    const startedAt = c.random.integer(0, 1_000_000);
    return [
      c.random.hash(),
      c.random.integer(1, 9),
      agentIdOf(c.prefix, owner),
      startedAt,
      startedAt + c.random.integer(0, 1_000),
      c.random.hash(),
    ];
  }),
  attachTerms: byOwner('attachTerms', (c) => [anyTerms(c), c.random.integer(1, 31)]),
  detachTerms: (c) => {
    const attached = c.random.pick(factsOfType(c.model, 'TermsAttached'));
    const owner = attached && c.model.subjects.get(attached.subject)?.owner;
    if (!attached || !owner) return undefined;
    const args = [attached.subject, attached.fields.licenseTermsId, c.random.integer(1, 31)];
    return { contract: 'lineage', functionName: 'detachTerms', args, from: owner };
  },
  setMetadata: byOwner('setMetadata', (c) => [c.random.hash()]),
  addContent: byOwner(
    'addContent',
    (c) => [c.random.integer(1, 3), Array.from({ length: c.random.integer(1, 4) }, c.random.hash)],
    anyAsset,
  ),
  stateRole: byOwner('stateRole', (c) => [c.random.integer(1, 4)]),
  withdraw: byOwner('withdraw', (c, { leafCount }) => [
    c.random.integer(1, 5),
    leafCount > 0 && c.random.chance(0.5) ? c.random.integer(0, leafCount - 1) : ALL,
    c.random.integer(0, 2_000_000_000),
    c.random.hash(),
  ]),
  liftWithdrawal: (c) => {
    const withdrawn = c.random.pick(factsOfType(c.model, 'AssetWithdrawn'));
    const owner = withdrawn && c.model.subjects.get(withdrawn.subject)?.owner;
    if (!withdrawn || !owner) return undefined;
    const args = [withdrawn.subject, withdrawn.factId];
    return { contract: 'lineage', functionName: 'liftWithdrawal', args, from: owner };
  },
  supersede: byOwner('supersede', (c, { id, owner }) => {
    const others = [...c.model.subjects.values()].filter((s) => s.owner === owner && s.id !== id);
    const successor = c.random.pick(others);
    return successor && [successor.id];
  }),
  redactDocument: byOwner('redactDocument', (c) => [c.random.hash(), c.random.integer(1, 3)]),
  registerTerms: (c) => ({
    contract: 'licenses',
    functionName: 'registerTerms',
    args: [randomTerms(c.random)],
    from: anyone(c),
  }),
  assertDerivation: byAnyone('assertDerivation', (c, subject) => {
    const source = anySubject(c);
    if (!source || source.id === subject.id) return undefined;
    return [
      {
        subject: subject.id,
        source: source.id,
        relation: c.random.integer(1, 9),
        acquiredAt: c.random.integer(0, 1_700_000_000),
        validUntil: c.random.integer(0, 2_000_000_000),
        licenseTermsId: anyTerms(c),
        evidenceHash: c.random.hash(),
      },
    ];
  }),
  attest: byAnyone('attest', (c, { id }) => [attestation(c, id)]),
  attestMany: byAnyone('attestMany', (c, { id }) => [[attestation(c, id), attestation(c, id)]]),
  revokeAssertion: (c) => {
    const made = c.random.pick(factsOfType(c.model, 'Attested'));
    if (!made) return undefined;
    const args = [made.subject, made.factId];
    return { contract: 'assertions', functionName: 'revokeAssertion', args, from: made.by };
  },
  openDispute: byAnyone('openDispute', (c, { id }) => [
    id,
    ZERO_HASH,
    ALL,
    c.random.integer(1, 6),
    c.random.hash(),
  ]),
  answerDispute: (c) => {
    const dispute = c.random.pick(factsOfType(c.model, 'DisputeOpened'));
    const owner = dispute && c.model.subjects.get(dispute.subject)?.owner;
    if (!dispute || !owner) return undefined;
    const args = [dispute.subject, dispute.factId, c.random.hash()];
    return { contract: 'assertions', functionName: 'answerDispute', args, from: owner };
  },
  ruleDispute: (c) => {
    const dispute = c.random.pick(factsOfType(c.model, 'DisputeOpened'));
    if (!dispute) return undefined;
    const args = [dispute.subject, dispute.factId, c.random.integer(1, 3), c.random.hash()];
    return { contract: 'assertions', functionName: 'ruleDispute', args, from: dispute.by };
  },
  redactEvidence: byAnyone('redactDocument', (c, { id }) => [
    id,
    c.random.hash(),
    c.random.integer(1, 3),
  ]),
};

function isSourceFact(type: string): boolean {
  return (SOURCE_FACTS as readonly string[]).includes(type);
}

function attestation(c: ActionContext, subject: Hex) {
  return {
    subject,
    part: c.random.pick(c.model.facts.slice(-50))?.factId ?? ZERO_HASH,
    index: c.random.chance(0.5) ? ALL : c.random.integer(0, 3),
    role: c.random.integer(1, 4),
    stance: c.random.integer(1, 3),
    validUntil: c.random.integer(0, 2_000_000_000),
    object: c.random.hash(),
    schema: c.random.hash(),
    evidenceHash: c.random.hash(),
  };
}

function randomTerms(random: Random) {
  const threeWay = () => random.integer(0, 2);
  return {
    commercialUse: threeWay(),
    training: threeWay(),
    redistribution: threeWay(),
    derivatives: threeWay(),
    outputTraining: threeWay(),
    sublicensing: threeWay(),
    attribution: threeWay(),
    shareAlike: threeWay(),
    notice: threeWay(),
    naming: threeWay(),
    transferable: threeWay(),
    revocable: threeWay(),
    postTermUse: random.integer(0, 3),
    grantKind: random.integer(0, 5),
    royaltyBps: random.integer(0, 10_000),
    price: BigInt(random.integer(0, 1_000_000)) * 10n ** 12n,
    currency: `0x${random.hash().slice(26)}`,
    maxUses: random.integer(0, 1_000),
    periodSeconds: random.integer(0, 1_000_000),
    validFrom: random.integer(0, 1_000_000),
    validTo: random.integer(1_000_001, 2_000_000),
    licenseTextHash: random.hash(),
    termsDocumentHash: random.hash(),
    expression: `0x${Buffer.from(random.pick(['MIT', 'Apache-2.0', 'CC-BY-4.0 OR MIT', '']) ?? '').toString('hex')}`,
  };
}
