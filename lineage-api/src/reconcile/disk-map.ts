import { DatabaseSync } from '@photostructure/sqlite';

/** Values by name, in a file: as many as there are, of which few are in memory. */
export type DiskMap<T> = {
  get(name: string): T | undefined;
  set(name: string, value: T): void;
  /** All of them, by name. */
  values(): IterableIterator<T>;
};

export type DiskMaps = {
  open<T>(table: string): DiskMap<T>;
  close(): void;
};

/** Values held until they are written together. */
const HELD = 20_000;
const PAGE = 1_000;

/** Maps of plain JSON values in a file of their own, which nobody needs after. */
export function openDiskMaps(file: string): DiskMaps {
  const db = new DatabaseSync(file);
  db.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE');
  return {
    open: (table) => openMap(db, table),
    close: () => db.close(),
  };
}

function openMap<T>(db: InstanceType<typeof DatabaseSync>, table: string): DiskMap<T> {
  db.exec(`CREATE TABLE ${table} (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID`);
  const select = db.prepare(`SELECT value FROM ${table} WHERE name = ?`);
  const selectPage = db.prepare(
    `SELECT name, value FROM ${table} WHERE name > ? ORDER BY name LIMIT ${PAGE}`,
  );
  const put = db.prepare(`INSERT OR REPLACE INTO ${table} VALUES (?, ?)`);
  const held = new Map<string, T>();

  function write(): void {
    db.exec('BEGIN');
    for (const [name, value] of held) put.run(name, JSON.stringify(value));
    db.exec('COMMIT');
    held.clear();
  }

  return {
    get(name) {
      const known = held.get(name);
      if (known !== undefined) return known;
      const row = select.get(name) as { value: string } | undefined;
      return row === undefined ? undefined : (JSON.parse(row.value) as T);
    },
    set(name, value) {
      held.set(name, value);
      if (held.size >= HELD) write();
    },
    *values() {
      write();
      for (let after = ''; ; ) {
        const rows = selectPage.all(after) as { name: string; value: string }[];
        for (const { value } of rows) yield JSON.parse(value) as T;
        const last = rows[rows.length - 1];
        if (last === undefined) return;
        after = last.name;
      }
    },
  };
}
