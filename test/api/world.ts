import { createHash } from 'node:crypto';
import type { BlockRef } from '../../lineage-api/src/domain/rows.js';
import type { RegistryScope } from '../../lineage-api/src/encoding/asset-reference.js';
import type { DeploymentInfo } from '../../lineage-api/src/encoding/deployment.js';
import { PedigreeError } from '../../lineage-api/src/encoding/error.js';
import type { Fact, FactNamed, FactType } from '../../lineage-api/src/encoding/fact-catalog.js';
import type { Address, Hex } from '../../lineage-api/src/encoding/hex.js';
import { ZERO_HASH } from '../../lineage-api/src/encoding/hex.js';
import { applyRange } from '../../lineage-api/src/ingest/apply-range.js';
import type { LineageGraph } from '../../lineage-api/src/lineage/port.js';
import type { FactSource, SourceErrorCode } from '../../lineage-api/src/sources/port.js';

export const SCOPE: RegistryScope = { chainId: 31337, registry: `0x${'5f'.repeat(20)}` };
export const START_BLOCK = 10;

export const hashOf = (text: string): Hex => `0x${createHash('sha256').update(text).digest('hex')}`;
export const accountOf = (name: string): Address =>
  hashOf(`account ${name}`).slice(0, 42) as Address;
export const idOf = (name: string): Hex => hashOf(`asset ${name}`);
export const globalId = (name: string): string =>
  `eip155:${SCOPE.chainId}:${SCOPE.registry}/${idOf(name)}`;

export const DEPLOYMENT: DeploymentInfo = {
  chainId: SCOPE.chainId,
  schemaVersion: 1,
  block: START_BLOCK,
  contracts: {
    lineage: { address: SCOPE.registry, codeHash: hashOf('lineage code') },
    assertions: { address: accountOf('assertions'), codeHash: hashOf('assertions code') },
    licenses: { address: accountOf('licenses'), codeHash: hashOf('licenses code') },
  },
};

type Draft = Pick<Fact, 'contract' | 'type' | 'subject' | 'by' | 'fields'>;

/**
 * A chain that a test writes block by block and may fork at will, in mid-answer too, which no real node does on command.
 * As a source it keeps the port's promises; the graph is fed from it as ingest does.
 */
export type World = {
  readonly head: BlockRef;
  /** The newest block that the source can give facts of; null: the newest of the chain. */
  indexHeight: number | null;
  finalized: number;
  failure: SourceErrorCode | null;
  /** Called before each read of the source by the name of the read. */
  onRead: (name: string) => void;
  /** Adds a block with these facts; `fork` tells siblings apart. */
  mine(drafts: readonly Draft[], fork?: string): BlockRef;
  /** Drops the blocks after this height. */
  dropAfter(number: number): void;
  /** Brings the graph to the head of the chain, rolling back where the two parted. */
  feed(graph: LineageGraph): Promise<void>;
  source(): FactSource;
};

type Block = { readonly ref: BlockRef; readonly facts: readonly Fact[] };

/** A chain of one empty block. */
export function openWorld(): World {
  let blocks: Block[] = [];
  let serial = 0;

  const find = (number: number) => blocks.find(({ ref }) => ref.number === number);

  const toFact = (draft: Draft, logIndex: number, ref: BlockRef, fork: string): Fact => {
    serial += 1;
    const position = {
      blockNumber: ref.number,
      blockHash: ref.hash,
      timestamp: ref.timestamp,
      txHash: hashOf(`transaction ${ref.number} ${logIndex}${fork}`),
      txIndex: 0,
      logIndex,
    };
    return { ...draft, factId: factIdOf(draft, serial), position } as Fact;
  };

  const world: World = {
    indexHeight: null,
    finalized: 0,
    failure: null,
    onRead: () => {},
    get head() {
      return blocks[blocks.length - 1]?.ref as BlockRef;
    },
    mine(drafts, fork = '') {
      const number = START_BLOCK + blocks.length;
      const ref = {
        number,
        hash: hashOf(`block ${number}${fork}`),
        timestamp: 1_700_000_000 + number * 12,
      };
      blocks.push({ ref, facts: drafts.map((draft, i) => toFact(draft, i, ref, fork)) });
      return ref;
    },
    dropAfter(number) {
      blocks = blocks.filter(({ ref }) => ref.number <= number);
    },
    async feed(graph) {
      const applied = await graph.recentBlocks();
      const common = applied.find((block) => find(block.number)?.ref.hash === block.hash) ?? null;
      if (applied[0] !== undefined && applied[0] !== common) await graph.rollback(common);
      let after = common;
      for (const { ref, facts } of blocks.filter(
        (each) => each.ref.number > (after?.number ?? 0),
      )) {
        await applyRange(graph, { facts, to: ref }, after);
        after = ref;
      }
    },
    source: () => sourceOf(world, () => blocks),
  };
  world.mine([]);
  return world;
}

function sourceOf(world: World, blocksOf: () => readonly Block[]): FactSource {
  const find = (number: number) => blocksOf().find(({ ref }) => ref.number === number)?.ref ?? null;
  const read = (name: string) => {
    world.onRead(name);
    if (world.failure !== null) {
      throw new PedigreeError(world.failure, 'http://user:secret@node.example failed', {
        retry: true,
      });
    }
  };
  return {
    name: 'chain',
    status: async () => {
      read('status');
      const { head, indexHeight, finalized } = world;
      const indexHead = indexHeight === null ? head : (find(indexHeight) as BlockRef);
      return { chainHead: head, indexHead, finalized };
    },
    factsAfter: async (after) => {
      read('factsAfter');
      const height = world.indexHeight ?? world.head.number;
      if (after !== null && after.number <= height && find(after.number)?.hash !== after.hash) {
        throw new PedigreeError('REORG', `block ${after.number} was replaced`, { retry: true });
      }
      const newer = blocksOf()
        .filter(({ ref }) => ref.number > (after?.number ?? 0))
        .filter(({ ref }) => ref.number <= height);
      const to = newer.at(-1)?.ref;
      return to === undefined ? null : { facts: newer.flatMap(({ facts }) => facts), to };
    },
    block: async (number) => {
      read('block');
      return find(number);
    },
    blockAt: async (timestamp) => {
      read('blockAt');
      const refs = blocksOf().map(({ ref }) => ref);
      return refs.findLast((ref) => ref.timestamp <= timestamp) ?? null;
    },
    factsOf: async (subjects, at) => {
      read('factsOf');
      if (find(at.number)?.hash !== at.hash) {
        throw new PedigreeError('REORG', `block ${at.number} was replaced`, { retry: true });
      }
      return blocksOf()
        .filter(({ ref }) => ref.number <= at.number)
        .flatMap(({ facts }) => facts)
        .filter(({ subject }) => subjects.includes(subject));
    },
    close: async () => {},
  };
}

function factIdOf({ type, subject }: Draft, serial: number): Hex {
  return hashOf(`fact ${serial} ${type} ${subject}`);
}

function draft<N extends FactType>(
  contract: Fact['contract'],
  type: N,
  subject: Hex,
  by: Address,
  fields: FactNamed<N>['fields'],
): Draft {
  return { contract, type, subject, by, fields } as Draft;
}

export type Registration = {
  readonly by?: string;
  readonly kind?: 1 | 2 | 3;
  readonly scheme?: 1 | 2 | 3;
  readonly role?: 1 | 2 | 3 | 4;
  readonly content?: string;
  readonly createdAt?: number;
  readonly metadata?: Hex;
};

/** A registration of a named asset. */
export function register(name: string, given: Registration = {}): Draft {
  const registrant = accountOf(given.by ?? 'alice');
  return draft('lineage', 'AssetRegistered', idOf(name), registrant, {
    contentHash: hashOf(`content ${given.content ?? name}`),
    registrant,
    kind: given.kind ?? 2,
    scheme: given.scheme ?? 1,
    role: given.role ?? 1,
    timeBasis: 1,
    edition: 0,
    createdAt: given.createdAt ?? 1_600_000_000,
    metadataHash: given.metadata ?? ZERO_HASH,
  });
}

export type SourceOf = {
  readonly name: string;
  readonly relation?: number;
  readonly bps?: number;
  readonly terms?: Hex;
};

/** Derivations of a named asset from its sources. */
export function derive(name: string, sources: readonly SourceOf[], by = 'alice'): Draft {
  const words = sources.flatMap(({ name: source, relation = 1, bps = 0, terms = ZERO_HASH }) => {
    const packed = (BigInt(relation) << 56n) | BigInt(bps);
    return [idOf(source), terms, `0x${packed.toString(16).padStart(64, '0')}` as Hex];
  });
  return draft('lineage', 'DerivationsRecorded', idOf(name), accountOf(by), { words });
}

/** Any other fact about a named asset. */
export function say<N extends FactType>(
  contract: Fact['contract'],
  type: N,
  name: string,
  fields: FactNamed<N>['fields'],
  by = 'alice',
): Draft {
  return draft(contract, type, idOf(name), accountOf(by), fields);
}

/** Terms by their id. */
export function registerTerms(
  id: Hex,
  fields: FactNamed<'TermsRegistered'>['fields'],
  by = 'alice',
): Draft {
  return draft('licenses', 'TermsRegistered', id, accountOf(by), fields);
}
