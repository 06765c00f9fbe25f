import { APPLIES_TO, type CodeName, type CodeSet, findCodeName } from '../encoding/enums.js';
import { PedigreeError } from '../encoding/error.js';
import type { Fact, FactNamed, FactType } from '../encoding/fact-catalog.js';
import { type Address, type Hex, ZERO_HASH } from '../encoding/hex.js';
import type { ChangeBuilder } from './change-builder.js';
import type { ClaimRow, ItemKind, ItemValues, NodeRow } from './rows.js';

/** A subject as it stands before the range: what its facts inside the range build on. */
export type KnownSubject = {
  readonly node: NodeRow;
  readonly owner: Address;
  readonly role: CodeName<'role'>;
};

/** Subjects registered before the range that `subjectsNamed` asks for. */
export type ProjectionContext = { readonly subjects: ReadonlyMap<Hex, KnownSubject> };

export type ProjectionErrorCode = 'UNKNOWN_CODE' | 'UNKNOWN_SUBJECT';

/** Turns one fact into what it changes. */
export type Handler<N extends FactType> = (
  fact: FactNamed<N>,
  change: ChangeBuilder,
  context: ProjectionContext,
) => void;

export type Handlers<N extends FactType> = { readonly [K in N]: Handler<K> };

export function baseNode(fact: Fact) {
  return {
    id: fact.subject,
    scheme: null,
    contentHash: null,
    edition: 0,
    timeBasis: null,
    batchId: null,
    leaf: null,
    leafCount: 0,
    manifestHash: null,
    factId: fact.factId,
    fromBlock: fact.position.blockNumber,
    logIndex: fact.position.logIndex,
  } as const;
}

export function itemBase(fact: Fact) {
  return {
    subject: fact.subject,
    by: fact.by,
    factId: fact.factId,
    fromBlock: fact.position.blockNumber,
    logIndex: fact.position.logIndex,
  };
}

/** Adds an item that is told apart by the fact that made it. */
export function addItem<K extends ItemKind>(
  change: ChangeBuilder,
  fact: Fact,
  kind: K,
  value: ItemValues[K],
): void {
  change.addItem({ ...itemBase(fact), kind, key: fact.factId, value } as Parameters<
    ChangeBuilder['addItem']
  >[0]);
}

/** Adds an item in place of the one of the same key. */
export function setItem<K extends ItemKind>(
  change: ChangeBuilder,
  fact: Fact,
  kind: K,
  key: string,
  value: ItemValues[K],
): void {
  endItem(change, fact, kind, key);
  change.addItem({ ...itemBase(fact), kind, key, value } as Parameters<
    ChangeBuilder['addItem']
  >[0]);
}

/** Replaces the metadata document; a hash of zero is none. */
export function setMetadata(change: ChangeBuilder, fact: Fact, hash: Hex): void {
  if (hash === ZERO_HASH) endItem(change, fact, 'metadata', '');
  else setItem(change, fact, 'metadata', '', { hash });
}

export function endItem(change: ChangeBuilder, fact: Fact, kind: ItemKind, key: string): void {
  change.closeItem(
    { subject: fact.subject, kind, key },
    { block: fact.position.blockNumber, factId: fact.factId },
  );
}

/** Ends an item only where the actor of this fact made it. */
export function endOwnItem(change: ChangeBuilder, fact: Fact, kind: ItemKind, key: string): void {
  change.closeItem(
    { subject: fact.subject, kind, key },
    { block: fact.position.blockNumber, factId: fact.factId, onlyBy: fact.by },
  );
}

/** A new source ends the statement that the list was complete. */
export function endCompleteness(change: ChangeBuilder, fact: Fact): void {
  endItem(change, fact, 'complete', '');
}

/** A registration of a content by this fact. */
export function claimOf(
  fact: Fact,
  claim: Pick<ClaimRow, 'scheme' | 'contentHash' | 'registrant' | 'role'>,
): ClaimRow {
  return {
    ...claim,
    assetId: fact.subject,
    factId: fact.factId,
    fromBlock: fact.position.blockNumber,
    logIndex: fact.position.logIndex,
  };
}

export function partsOf(mask: number): (keyof typeof APPLIES_TO)[] {
  const parts = Object.keys(APPLIES_TO) as (keyof typeof APPLIES_TO)[];
  return parts.filter((part) => (mask & APPLIES_TO[part]) !== 0);
}

export function assetKindOf(fact: Fact, code: number): 'DATASET' | 'MODEL' | 'OUTPUT' {
  const kind = nameOf(fact, 'subjectKind', code);
  if (kind === 'BATCH' || kind === 'AGENT') throw unknownCode(fact, 'subjectKind', code);
  return kind;
}

export function nameOf<S extends CodeSet>(fact: Fact, set: S, code: number): CodeName<S> {
  const name = findCodeName(set, code);
  if (name === undefined) throw unknownCode(fact, set, code);
  return name;
}

export function unknownCode(
  fact: Fact,
  set: CodeSet,
  code: number,
): PedigreeError<ProjectionErrorCode> {
  return new PedigreeError(
    'UNKNOWN_CODE',
    `fact ${fact.factId} (${fact.type}) has ${set} ${code}, which this version does not know: update Pedigree, or check that the registry address is right`,
  );
}

/** A subject as it stands when this fact is recorded: before the range, or from facts of the range. */
export function subjectAt(
  fact: Fact,
  id: Hex,
  change: ChangeBuilder,
  context: ProjectionContext,
): KnownSubject {
  const before = context.subjects.get(id);
  const node = change.findNode(id) ?? before?.node;
  const owner = change.findItem(id, 'owner', '')?.value.address ?? before?.owner;
  const role = change.findItem(id, 'role', '')?.value.role ?? before?.role;
  if (node === undefined || owner === undefined || role === undefined) {
    throw new PedigreeError<ProjectionErrorCode>(
      'UNKNOWN_SUBJECT',
      `fact ${fact.factId} (${fact.type}) builds on ${id}, which was never registered: facts are missing, rebuild the graph`,
    );
  }
  return { node, owner, role };
}
