import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { PedigreeError } from '../encoding/error.js';
import type { ChildUser } from './child.js';
import type { PostgresErrorCode } from './postgres-programs.js';

const CANDIDATES = ['postgres', 'nobody'];

/**
 * PostgreSQL refuses to run as root. Undefined where this process is not root; else the owner of the cluster, or for a
 * new one the first of `postgres` and `nobody` that the system has. No user is created.
 */
export function findPostgresUser(dataDir: string): ChildUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  if (existsSync(dataDir)) {
    const { uid, gid } = statSync(dataDir);
    if (uid !== 0) return { uid, gid };
  }
  const users = readUsers();
  const user = CANDIDATES.map((name) => users.get(name)).find((found) => found !== undefined);
  if (user === undefined) {
    throw new PedigreeError<PostgresErrorCode>(
      'POSTGRES_LOCKED_OUT',
      `postgresql does not run as root: expected a user named ${CANDIDATES.join(' or ')} in /etc/passwd; run as an ` +
        'ordinary user, or use --source chain, which needs no database',
    );
  }
  return user;
}

/** Throws `POSTGRES_LOCKED_OUT` with the first folder on the way to one of the paths that the user may not enter. */
export function checkReachable(user: ChildUser, folders: readonly string[]): void {
  const closed = folders.flatMap(withAncestors).find((folder) => !mayEnter(user, folder));
  if (closed === undefined) return;
  throw new PedigreeError<PostgresErrorCode>(
    'POSTGRES_LOCKED_OUT',
    `postgresql does not run as root, and user ${user.uid} may not enter ${closed}: run as an ordinary user, allow ` +
      `others to pass (chmod o+x ${closed}), choose another folder, or use --source chain, which needs no database`,
  );
}

function withAncestors(folder: string): string[] {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [...withAncestors(parent), folder];
}

function mayEnter(user: ChildUser, folder: string): boolean {
  const { mode, uid, gid } = statSync(folder);
  if (uid === user.uid) return (mode & 0o100) !== 0;
  if (gid === user.gid) return (mode & 0o010) !== 0;
  return (mode & 0o001) !== 0;
}

function readUsers(): ReadonlyMap<string, ChildUser> {
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n');
  return new Map(
    lines.map((line) => {
      const [name = '', , uid, gid] = line.split(':');
      return [name, { uid: Number(uid), gid: Number(gid) }];
    }),
  );
}
