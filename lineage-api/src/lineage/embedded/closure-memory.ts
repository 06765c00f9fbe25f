import type { ItemRow, TermsRow } from '../../domain/rows.js';
import type { Address, Hex } from '../../encoding/hex.js';
import { type ClosureEntry, readEntry } from './closure-node.js';
import type { Engine, Position } from './engine.js';
import { findNumber, idOf } from './numbers.js';
import { agentItemsOf, findTermsRow } from './views.js';

/** Nodes held at most: those that many closures share are asked for again and again. */
const HELD = 4096;

/** Rows parsed once for many closures as of one block; gone with the next write. */
export type ClosureMemory = {
  entry(n: number): ClosureEntry;
  terms(id: Hex): TermsRow | null;
  agentOf(account: Address): Hex | null;
  agentItems(id: Hex): readonly ItemRow[];
};

/** Gives the memory of a block; `forget` where documents changed, which no position tells. */
export type ClosureMemories = {
  at(block: number): ClosureMemory;
  forget(): void;
};

export function createMemories(engine: Engine): ClosureMemories {
  let held: { position: Position; block: number; memory: ClosureMemory } | null = null;
  return {
    at(block) {
      if (held === null || held.position !== engine.position || held.block !== block) {
        held = { position: engine.position, block, memory: createMemory(engine, block) };
      }
      return held.memory;
    },
    forget() {
      held = null;
    },
  };
}

const AGENT = `SELECT subject FROM items WHERE kind = 'agent' AND value ->> 'account' = ?1
  AND from_block <= ?2 AND (to_block IS NULL OR to_block > ?2) LIMIT 1`;

function createMemory(engine: Engine, atBlock: number): ClosureMemory {
  const { numbers } = engine.topology;
  return {
    entry: remember((n) => readEntry(engine, n, atBlock)),
    terms: remember((id) => findTermsRow(engine, id, atBlock)),
    agentOf: remember((account) => {
      const row = engine.database.get<{ subject: number }>(AGENT, account, atBlock);
      return row === undefined ? null : idOf(numbers, row.subject);
    }),
    agentItems: remember((id) => agentItemsOf(engine, findNumber(numbers, id), atBlock)),
  };
}

/** Keeps what was asked for last. */
function remember<K, V extends object | string | null>(read: (key: K) => V): (key: K) => V {
  const held = new Map<K, V>();
  return (key) => {
    let value = held.get(key);
    if (value === undefined) {
      value = read(key);
      const [oldest] = held.size < HELD ? [] : held.keys();
      if (oldest !== undefined) held.delete(oldest);
    } else {
      held.delete(key);
    }
    held.set(key, value);
    return value;
  };
}
