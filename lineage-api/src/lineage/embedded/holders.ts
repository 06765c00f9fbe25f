import type { NodeRow } from '../../domain/rows.js';
import { type Address, toHex } from '../../encoding/hex.js';
import { RIVAL_ROLES } from '../view-rules.js';
import { rowsOf } from './edge-chains.js';
import { listed } from './edge-rows.js';
import type { Engine } from './engine.js';
import { toBlob } from './rows.js';

const inForce = (item: string) =>
  `${item}.from_block <= :at AND (${item}.to_block IS NULL OR ${item}.to_block > :at)`;

/** The one item of a single-valued kind about a node: its own, or else its batch's. */
const said = (column: string, kind: string, n: string, batch: string) =>
  `coalesce(${[n, batch]
    .map(
      (subject) =>
        `(SELECT ${column} FROM items i WHERE i.subject = ${subject} AND i.kind = '${kind}' AND ${inForce('i')} LIMIT 1)`,
    )
    .join(', ')})`;

const ownerOf = (n: string, batch: string) => said('i.ref', 'owner', n, batch);

/** Claims of others on the content, by whoever holds those assets at the block in the role he has there. */
const RIVALS = `SELECT c.asset AS asset, c.registrant AS claimant, a.registrant AS registrant,
    ifnull(${ownerOf('c.asset', 'a.batch')}, c.registrant) AS owner
  FROM claims c LEFT JOIN nodes a ON a.n = c.asset AND a.from_block <= :at
  WHERE c.content_hash = :content AND c.scheme = :scheme AND c.asset <> :n AND c.from_block <= :at
    AND ifnull(${said("i.value ->> 'role'", 'role', 'c.asset', 'a.batch')}, c.role)
      IN (${RIVAL_ROLES.map((role) => `'${role}'`).join(', ')})
    AND owner <> ifnull(${ownerOf(':n', ':batch')}, :registrant)`;

const COUNT_RIVALS = `SELECT count(DISTINCT asset) AS count FROM (${RIVALS})`;

/** Owner and registrant of a node and of its batch, and of what both were made from. */
const NEAR_PARTIES = `SELECT a.registrant AS registrant, ${ownerOf('a.n', 'a.batch')} AS owner FROM nodes a
  WHERE a.from_block <= :at AND (a.n IN (:n, :batch)
    OR a.n IN (SELECT e.source ${listed(':rows')} WHERE e.from_block <= :at))`;

/** A node as these questions are asked of it. */
export type Held = { readonly n: number; readonly batch: number | null; readonly node: NodeRow };

export function countRivals(engine: Engine, held: Held, atBlock: number): number {
  const values = toRivalValues(held, atBlock);
  if (values === null) return 0;
  return engine.database.getNamed<{ count: number }>(COUNT_RIVALS, values)?.count ?? 0;
}

type PartyColumns = {
  claimant?: Uint8Array;
  registrant: Uint8Array | null;
  owner: Uint8Array | null;
};

/** Those whose word about a node is not left out, whatever others say. */
export function partiesOf(engine: Engine, held: Held, atBlock: number): ReadonlySet<Address> {
  const { database } = engine;
  const { n, batch } = held;
  const subjects = batch === null ? [n] : [n, batch];
  const rows = JSON.stringify(subjects.flatMap((each) => rowsOf(engine.topology.chains, each)));
  const near = { n, batch, at: atBlock, rows };
  const rivals = toRivalValues(held, atBlock);
  const found = [
    ...database.allNamed<PartyColumns>(NEAR_PARTIES, near),
    ...(rivals === null ? [] : database.allNamed<PartyColumns>(RIVALS, rivals)),
  ];
  const parties = found.flatMap(({ claimant, registrant, owner }) => [claimant, registrant, owner]);
  return new Set(parties.flatMap((party) => (party == null ? [] : [toHex(party)])));
}

function toRivalValues({ n, batch, node }: Held, at: number) {
  if (node.contentHash === null || node.scheme === null) return null;
  const content = toBlob(node.contentHash);
  return { n, batch, at, content, scheme: node.scheme, registrant: toBlob(node.registrant) };
}
