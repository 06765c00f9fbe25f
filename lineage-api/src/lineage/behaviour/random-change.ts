import {
  type ClaimRow,
  type EdgeRow,
  type EdgeStrike,
  type GraphChange,
  type ItemClosing,
  type ItemKind,
  type ItemRow,
  type ItemValues,
  type LeafEdgesRetired,
  type NodeRow,
  OPEN_BLOCK,
  type RevealedBatch,
  type TermsRow,
} from '../../domain/rows.js';
import { ALL_SOURCES } from '../../encoding/enums.js';
import { type Address, type Hex, ZERO_HASH } from '../../encoding/hex.js';
import {
  address,
  batch,
  claim,
  document,
  edge,
  hash,
  id,
  leafOf,
  node,
  reveal,
  terms,
} from './builders.js';
import { createRandom, type Random } from './random.js';
import { isOpen, type World } from './world.js';

export const PEOPLE = ['alice', 'bob', 'carol'].map(address);
export const CONTENTS = [0, 1, 2, 3, 4, 5, 6, 7].map((index) => hash(`content ${index}`));
export const DOCUMENTS = ['Llama 2', 'llama two', 'The Pile', 'Größe', 'pile of llamas', '!'].map(
  (name) => document(name, `${name}, about ${name.length} words`),
);
export const LICENSES = {
  mit: 'MIT',
  bsd: 'BSD-3-Clause',
  dual: 'MIT OR Apache-2.0',
  cc: 'CC0-1.0',
};
export const RELATIONS = ['TRAINED_ON', 'FINE_TUNED_FROM', 'OUTPUT_OF', 'EVALUATED_ON'] as const;
const ROLES = ['RIGHTS_HOLDER', 'LICENSEE', 'DERIVER', 'OBSERVER'] as const;
export const KINDS = ['DATASET', 'MODEL', 'OUTPUT'] as const;
export const AGENT = id('agent');
const NAMES = Array.from({ length: 40 }, (_, index) => `n${String(index).padStart(2, '0')}`);

/** The rows of one range of blocks, and what they are made from. */
type Draft = {
  readonly random: Random;
  readonly world: World;
  readonly first: number;
  readonly last: number;
  readonly nodes: NodeRow[];
  readonly edges: EdgeRow[];
  readonly items: ItemRow[];
  readonly claims: ClaimRow[];
  readonly terms: TermsRow[];
  readonly closings: Map<string, ItemClosing>;
  readonly strikes: EdgeStrike[];
  readonly retired: LeafEdgesRetired[];
};

/** A change of the blocks from `first` to `last` that facts could have made on top of what the world holds. */
export function makeChange(random: Random, world: World, first: number, last: number): GraphChange {
  const draft: Draft = {
    random,
    world,
    first,
    last,
    nodes: [],
    edges: [],
    items: [],
    claims: [],
    terms: [],
    closings: new Map(),
    strikes: [],
    retired: [],
  };
  for (let count = random.int(4); count > 0; count -= 1) register(draft);
  if (random.chance(0.25)) anchor(draft);
  if (random.chance(0.3)) materialize(draft);
  for (let count = random.int(5); count > 0; count -= 1) derive(draft);
  for (let count = random.int(3); count > 0; count -= 1) strike(draft);
  for (let count = random.int(5); count > 0; count -= 1) state(draft);
  if (random.chance(0.4)) registerTerms(draft);
  return { ...draft, closings: [...draft.closings.values()] };
}

/** What the manifest of a batch says: the same whenever it is asked for. */
export function makeReveal(of: NodeRow, world: World): RevealedBatch {
  const random = createRandom(Number.parseInt(of.factId.slice(2, 10), 16));
  const declared = world.edges.filter((each) => each.derived === of.id);
  const leaves = Array.from({ length: of.leafCount }, (_, index) => index);
  const voidLeaves = random.some(leaves, 1).map((leaf) => ({ leaf, reason: `reason ${leaf}` }));
  const nodes = leaves
    .filter((leaf) => !voidLeaves.some((each) => each.leaf === leaf))
    .map((leaf) =>
      leafOf(of, leaf, { registrant: of.registrant, contentHash: random.pick(CONTENTS) }),
    );
  const written = (leafId: Hex) =>
    world.items.find((item) => item.kind === 'materialized' && item.subject === leafId);
  const edges = nodes.flatMap((leaf) =>
    random.some(declared, 2).map(({ source }, index): EdgeRow => {
      const parent = world.nodes.get(source);
      const ofLeaf = parent?.kind === 'BATCH' && random.chance(0.5);
      return {
        ...edge('', '', { factId: leaf.id, index, fromBlock: of.fromBlock }),
        derived: leaf.id,
        source: ofLeaf ? leafOf(parent, 0).id : source,
        relation: random.pick(RELATIONS),
        toBlock: written(leaf.id)?.fromBlock ?? OPEN_BLOCK,
        struckBy: written(leaf.id)?.factId ?? null,
      };
    }),
  );
  const items = nodes.map((leaf) => ({
    ...row(leaf.id, 'metadata', '', { hash: random.pick(DOCUMENTS).hash }),
    by: of.registrant,
    factId: of.factId,
    fromBlock: of.fromBlock,
    logIndex: of.logIndex,
    toBlock: written(leaf.id)?.fromBlock ?? OPEN_BLOCK,
    closedBy: written(leaf.id)?.factId ?? null,
  }));
  return reveal(of, { nodes, edges, items, claims: nodes.map((each) => claim(each)), voidLeaves });
}

function register(draft: Draft): void {
  const { random, world } = draft;
  const free = NAMES.filter(
    (name) => !world.nodes.has(id(name)) && !draft.nodes.some((each) => each.id === id(name)),
  );
  if (free.length === 0) return;
  const name = random.pick(free);
  const made = node(name, {
    ...factAt(draft),
    kind: random.pick(KINDS),
    registrant: random.pick(PEOPLE),
    scheme: random.pick(['SHA256', 'DESCRIBED']),
    contentHash: random.pick(CONTENTS),
    createdAt: NAMES.indexOf(name),
  });
  draft.nodes.push(made);
  draft.claims.push(claim(made, { role: random.pick(['RIGHTS_HOLDER', 'LICENSEE', 'OBSERVER']) }));
  setItem(draft, made.id, 'owner', '', { address: made.registrant });
  if (random.chance(0.7)) {
    setItem(draft, made.id, 'metadata', '', { hash: random.pick(DOCUMENTS).hash });
  }
}

function anchor(draft: Draft): void {
  const { random, world } = draft;
  const name = `b${random.int(8)}`;
  if (world.nodes.has(id(name))) return;
  const leafCount = random.int(3) + 1;
  const made = batch(name, {
    ...factAt(draft),
    registrant: random.pick(PEOPLE),
    leafCount,
    createdAt: 100,
  });
  draft.nodes.push(made);
  setItem(draft, made.id, 'owner', '', { address: made.registrant });
  const older = [...world.nodes.values()].filter(
    (each) => each.kind !== 'BATCH' || each.id < made.id,
  );
  for (const [index, source] of random.some(older, 3).entries()) {
    const declared = edge('', '', { factId: made.factId, index, fromBlock: made.fromBlock });
    draft.edges.push({ ...declared, derived: made.id, source: source.id, relation: 'DECLARED' });
  }
}

function materialize(draft: Draft): void {
  const { random, world } = draft;
  const parents = [...world.nodes.values()].filter((each) => each.kind === 'BATCH');
  if (parents.length === 0) return;
  const parent = random.pick(parents);
  const leaf = leafOf(parent, random.int(parent.leafCount));
  const known = world.items.some(
    (item) => item.kind === 'materialized' && item.subject === leaf.id,
  );
  if (known) return;
  const fact = factAt(draft);
  // The manifest was revealed already, or says the same when it comes: its content is not known here.
  const contentHash = world.nodes.get(leaf.id)?.contentHash ?? random.pick(CONTENTS);
  const made = { ...leaf, ...fact, contentHash, registrant: parent.registrant };
  draft.nodes.push(made);
  draft.claims.push(claim(made));
  const at = { block: fact.fromBlock, factId: fact.factId };
  setItem(draft, leaf.id, 'materialized', '', { batchId: parent.id, leaf: leaf.leaf ?? 0 }, at);
  setItem(draft, leaf.id, 'metadata', '', { hash: random.pick(DOCUMENTS).hash }, at);
  draft.retired.push({ leafId: leaf.id, toBlock: fact.fromBlock, struckBy: fact.factId });
}

function derive(draft: Draft): void {
  const { random, world } = draft;
  const all = [...world.nodes.values(), ...draft.nodes];
  const derivers = all.filter((each) => each.kind !== 'BATCH' && each.batchId === null);
  if (derivers.length === 0) return;
  const derived = random.pick(derivers);
  const batches = all.filter((each) => each.kind === 'BATCH');
  const sources = [
    ...all.filter((each) => each.createdAt < derived.createdAt).map((each) => each.id),
    ...batches.map((each) => leafOf(each, 0).id),
    ...batches.map((each) => each.id),
  ];
  if (sources.length === 0) return;
  const { factId, fromBlock } = factAt(draft);
  const ended = random.chance(0.1) && fromBlock < draft.last;
  for (const [index, source] of [...new Set(random.some(sources, 3))].entries()) {
    draft.edges.push({
      ...edge('', '', { factId, index, fromBlock }),
      derived: derived.id,
      source,
      relation: random.pick(RELATIONS),
      royaltyBps: random.int(500),
      licenseTermsId: random.chance(0.5) ? id(random.pick(Object.keys(LICENSES))) : ZERO_HASH,
      toBlock: ended ? draft.last : OPEN_BLOCK,
      struckBy: ended ? factAt(draft).factId : null,
    });
  }
}

/** Strikes a source, or all of its fact, as whoever supersedes them does; mostly by the one that derives. */
function strike(draft: Draft): void {
  const { random, world } = draft;
  if (world.edges.length === 0) return;
  const { factId, derived, ...struck } = random.pick(world.edges);
  if (factId === derived) return;
  const index = random.chance(0.2) ? ALL_SOURCES : struck.index;
  if (draft.strikes.some((each) => each.factId === factId && each.index === index)) return;
  const by = random.chance(0.1) ? id('n00') : derived;
  const { factId: struckBy, fromBlock: toBlock } = factAt(draft);
  draft.strikes.push({ factId, index, derived: by, toBlock, struckBy });
  const replacements = world.edges.filter((each) => each.derived === by);
  const replacement = random.chance(0.5) ? random.some(replacements, 1)[0] : undefined;
  const value = {
    supersededFactId: factId,
    index,
    replacementFactId: replacement?.factId ?? ZERO_HASH,
    replacementIndex: replacement?.index ?? 0,
    reason: random.pick(['MISTAKE', 'REPLACED'] as const),
  };
  setItem(draft, by, 'superseded', struckBy, value, { block: toBlock, factId: struckBy });
}

/** Says something of someone: opens an item, which may end another, or ends one. */
function state(draft: Draft): void {
  const { random, world } = draft;
  const open = world.items.filter((item) => isOpen(item) && item.kind !== 'materialized');
  if (open.length > 0 && random.chance(0.3)) {
    const ended = random.pick(open);
    const isSet = (item: ItemRow) => item.subject === ended.subject && item.key === ended.key;
    if (draft.items.some(isSet)) return;
    const { factId, fromBlock } = factAt(draft);
    const by = random.chance(0.5) ? null : random.pick(PEOPLE);
    close(draft, ended, { by, toBlock: fromBlock, closedBy: factId });
    return;
  }
  const subjects = [...world.nodes.keys(), ...draft.nodes.map((each) => each.id), AGENT];
  const subject = random.pick(subjects);
  const { factId } = factAt(draft);
  const relation = random.pick(RELATIONS);
  const licenseTermsId = id(random.pick(Object.keys(LICENSES)));
  const source = { relation, acquiredAt: 5, licenseTermsId };
  const choices: (() => void)[] = [
    () => setItem(draft, subject, 'owner', '', { address: random.pick(PEOPLE) }),
    () => setItem(draft, subject, 'complete', '', { evidenceHash: factId }),
    () => {
      const { hash: documentHash } = random.pick(DOCUMENTS);
      if (random.chance(0.7)) return;
      setItem(draft, subject, 'redaction', documentHash, { documentHash, ground: 'ERASURE' });
    },
    () => setItem(draft, subject, 'role', '', { role: random.pick(ROLES) }),
    () => setItem(draft, subject, 'metadata', '', { hash: random.pick(DOCUMENTS).hash }),
    () =>
      setItem(draft, subject, 'terms', `${licenseTermsId}:DATA`, { licenseTermsId, part: 'DATA' }),
    () => setItem(draft, subject, 'named', factId, { commitment: factId, ...source }),
    () =>
      setItem(draft, subject, 'referenced', factId, {
        chainId: '18446744073709551615',
        registry: random.pick(PEOPLE),
        foreignId: factId,
        royaltyBps: 3,
        ...source,
      }),
    () => {
      if (world.edges.length === 0) return;
      const { source, factId: edgeFactId, index } = random.pick(world.edges);
      setItem(draft, source, 'consent', factId, { edgeFactId, index, minimumBps: random.int(500) });
    },
    () => setItem(draft, subject, 'committed', factId, { root: factId, count: random.int(50) }),
    () =>
      setItem(draft, subject, 'dispute', factId, {
        part: subject,
        index: 0,
        ground: 'LICENSE',
        evidenceHash: factId,
      }),
    () => {
      const account = random.pick(PEOPLE);
      const agent = { account, agentKind: 'PERSON', metadataHash: ZERO_HASH } as const;
      setItem(draft, id(`agent ${PEOPLE.indexOf(account)}`), 'agent', '', agent);
    },
    () =>
      setItem(draft, subject, 'activity', factId, {
        activityId: factId,
        activity: 'TRAINING',
        agentId: id(`agent ${random.int(4)}`),
        startedAt: 0,
        endedAt: 0,
        metadataHash: ZERO_HASH,
      }),
    () => {
      const contentHash = random.pick(CONTENTS);
      setItem(draft, subject, 'content', `SHA256:${contentHash}`, {
        scheme: 'SHA256',
        contentHash,
      });
      const about = world.nodes.get(subject);
      if (about === undefined) return;
      const { fromBlock, logIndex } = factAt(draft);
      const at = { fromBlock, logIndex, contentHash, scheme: 'SHA256', factId } as const;
      draft.claims.push(claim(about, { ...at, registrant: random.pick(PEOPLE) }));
    },
  ];
  random.pick(choices)();
}

function registerTerms(draft: Draft): void {
  const [name, expression] = draft.random.pick(Object.entries(LICENSES));
  if (draft.world.terms.some((each) => each.id === id(name))) return;
  const { factId, fromBlock } = factAt(draft);
  draft.terms.push(terms(name, expression, { factId, fromBlock }));
}

function setItem<K extends ItemKind>(
  draft: Draft,
  subject: Hex,
  kind: K,
  key: string,
  value: ItemValues[K],
  at?: { block: number; factId: Hex },
): void {
  const isSame = (item: ItemRow) =>
    item.subject === subject && item.kind === kind && item.key === key;
  if (draft.items.some(isSame)) return;
  const fact = factAt(draft);
  const fromBlock = at?.block ?? fact.fromBlock;
  const factId = at?.factId ?? fact.factId;
  const by = draft.random.pick(PEOPLE);
  const before = draft.world.items.find((item) => isSame(item) && isOpen(item));
  if (before !== undefined)
    close(draft, before, { by: null, toBlock: fromBlock, closedBy: factId });
  const { logIndex } = fact;
  draft.items.push({ ...row(subject, kind, key, value), by, factId, fromBlock, logIndex });
}

function close(
  draft: Draft,
  item: ItemRow,
  end: Pick<ItemClosing, 'by' | 'toBlock' | 'closedBy'>,
): void {
  const { subject, kind, key } = item;
  const name = `${subject}${kind}${key}`;
  draft.closings.set(name, { subject, kind, key, ...end });
}

function row<K extends ItemKind>(
  subject: Hex,
  kind: K,
  key: string,
  value: ItemValues[K],
): ItemRow {
  const made = { by: '0x' as Address, factId: ZERO_HASH, fromBlock: 0, logIndex: 0 };
  const open = { toBlock: OPEN_BLOCK, closedBy: null };
  return { subject, kind, key, value, ...made, ...open } as ItemRow;
}

/** The next fact: in one of the blocks of the range. */
function factAt(draft: Draft): { factId: Hex; fromBlock: number; logIndex: number } {
  draft.world.facts += 1;
  const { random, first, last, world } = draft;
  return {
    factId: hash(`fact ${world.facts}`),
    fromBlock: first + random.int(last - first + 1),
    logIndex: world.facts % 1000,
  };
}
