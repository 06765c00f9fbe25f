import type { ClauseDocument, RowDocument } from './document.js';
import { failPolicy } from './errors.js';
import type { Clause, Effect, PermissionCell, PolicyRow, Reach, When } from './types.js';
import { PERMISSION_WORDS } from './words.js';

type Reaches = ReadonlyMap<string, readonly Reach[]>;

/** Rows with what they extend applied, in the order of their ids. Every field of every row is there. */
export function resolveRows(rows: readonly RowDocument[], reaches: Reaches): readonly PolicyRow[] {
  const byId = new Map<string, RowDocument>();
  for (const row of rows) {
    for (const id of [row.id, ...(row.aliases ?? [])]) {
      const key = id.toLowerCase();
      if (byId.has(key)) failPolicy('POLICY_DUPLICATE', `expected one row for ${id}, got two`);
      byId.set(key, row);
    }
  }
  const whole = rows.map((row) => toRow(mergeAncestors(row, byId), reaches));
  return whole.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The row over those it extends, nearest first. */
function mergeAncestors(row: RowDocument, byId: ReadonlyMap<string, RowDocument>): RowDocument {
  const chain = [row];
  for (let at = row; at.extends !== undefined; ) {
    const next = byId.get(at.extends.toLowerCase());
    if (next === undefined) {
      failPolicy('POLICY_UNKNOWN_LICENSE', `${at.id} extends ${at.extends}, which has no row`);
    }
    if (chain.includes(next)) {
      failPolicy(
        'POLICY_CYCLIC',
        `rows extend each other: ${[...chain, next].map(({ id }) => id).join(' → ')}`,
      );
    }
    chain.push(next);
    at = next;
  }
  return chain.reduceRight((base, over) => mergeRow(base, over));
}

/** Aliases and later versions are a row's own: another licence's names are not this one's. */
function mergeRow(base: RowDocument, over: RowDocument): RowDocument {
  const replaced = new Set([
    ...(over.clauses ?? []).map(({ id }) => id),
    ...(over.dropClauses ?? []),
  ]);
  const kept = (base.clauses ?? []).filter(({ id }) => !replaced.has(id));
  const { aliases: _aliases, laterVersions: _later, ...inherited } = base;
  return {
    ...inherited,
    ...over,
    permissions: { ...base.permissions, ...over.permissions },
    clauses: [...kept, ...(over.clauses ?? [])],
  };
}

/** Of a text that was not read, its name and place are enough: nothing else of it is used. */
const UNREAD = {
  permissions: Object.fromEntries(
    PERMISSION_WORDS.map((word) => [word, { value: 'UNSPECIFIED', section: 'not read' }]),
  ),
  outbound: { kind: 'NONE', licenses: [] as string[], section: 'not read' },
  irrevocable: { value: 'UNSPECIFIED', section: 'not read' },
} as const;

function toRow(given: RowDocument, reaches: Reaches): PolicyRow {
  const row: RowDocument = given.checked
    ? given
    : { ...UNREAD, ...given, permissions: { ...UNREAD.permissions, ...given.permissions } };
  const { name, kind, family, url, outbound, irrevocable } = row;
  if (!name || !kind || !family || !url || !outbound || !irrevocable) {
    return failPolicy(
      'POLICY_INCOMPLETE',
      `${row.id}: expected name, kind, family, url, outbound and irrevocable, its own or of a row it extends`,
    );
  }
  const whole: PolicyRow = {
    id: row.id,
    aliases: row.aliases ?? [],
    name,
    kind,
    family,
    url,
    checked: row.checked,
    checkedNote: row.checkedNote,
    permissions: toPermissions(row),
    clauses: (row.clauses ?? []).map((clause) => toClause(row.id, clause, reaches)),
    outbound,
    irrevocable,
    laterVersions: row.laterVersions ?? [],
    orLaterByText: row.orLaterByText ?? false,
  };
  checkProhibitions(whole);
  checkClauseIds(whole);
  return whole;
}

function toPermissions(row: RowDocument): PolicyRow['permissions'] {
  const cells = PERMISSION_WORDS.map((word): [string, PermissionCell] => {
    const cell = row.permissions?.[word];
    if (cell === undefined) failPolicy('POLICY_INCOMPLETE', `${row.id}: expected ${word}`);
    return [word, cell];
  });
  return Object.fromEntries(cells) as PolicyRow['permissions'];
}

function toClause(rowId: string, clause: ClauseDocument, reaches: Reaches): Clause {
  return {
    id: clause.id,
    effect: clause.effect as Effect,
    reach: toReach(rowId, clause, reaches),
    when: (clause.when ?? {}) as When,
  };
}

function toReach(rowId: string, clause: ClauseDocument, reaches: Reaches): readonly Reach[] {
  if (typeof clause.reach !== 'string') return clause.reach;
  const named = reaches.get(clause.reach);
  if (named === undefined) {
    failPolicy(
      'POLICY_MALFORMED',
      `${rowId}.${clause.id}: expected one of ${[...reaches.keys()].join(', ')}, got ${clause.reach}`,
    );
  }
  const { section } = clause;
  return section === undefined ? named : named.map((reach) => ({ ...reach, section }));
}

/** What a row says it prohibits must have the clause that does, so that every prohibition has a reason to show. */
function checkProhibitions(row: PolicyRow): void {
  const reasoned = new Set(
    row.clauses.flatMap(({ effect, reach }) =>
      effect.kind === 'PROHIBITS' && reach.some(({ positions }) => positions.includes('SELF'))
        ? effect.words
        : [],
    ),
  );
  for (const word of PERMISSION_WORDS) {
    if (row.permissions[word].value === 'PROHIBITED' && !reasoned.has(word)) {
      failPolicy(
        'POLICY_INCOMPLETE',
        `${row.id}: expected a clause at SELF that prohibits ${word}`,
      );
    }
  }
}

function checkClauseIds(row: PolicyRow): void {
  const seen = new Set<string>();
  for (const { id } of row.clauses) {
    if (seen.has(id))
      failPolicy('POLICY_DUPLICATE', `${row.id}: expected one clause ${id}, got two`);
    seen.add(id);
  }
}
