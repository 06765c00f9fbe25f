import { randomInt } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { PedigreeError } from '../encoding/error.js';

export type PortErrorCode =
  /** Somebody else listens there. */
  | 'PORT_TAKEN'
  /** This user may not listen there. */
  | 'PORT_FORBIDDEN';

/** Below those that systems give to outgoing connections. */
const LOWEST = 20_000;
const HIGHEST = 32_000;
const ATTEMPTS = 200;
/** On every interface, as graph-node listens there, and on the one that the others use. */
const INNER_HOSTS = ['0.0.0.0', '127.0.0.1'];

/** Asked before anything is started, so that nothing is started for nothing. Port 0 is always free. */
export async function requireFreePort(port: number, host: string): Promise<void> {
  const error = await tryPort(port, host);
  if (error === null) return;
  if (error.code === 'EACCES') {
    throw new PedigreeError<PortErrorCode>(
      'PORT_FORBIDDEN',
      `port ${port} on ${host} is not for this user: give one above 1023 with --port`,
      { cause: error },
    );
  }
  if (error.code === 'EADDRINUSE') throw portTaken(port, host, error);
  throw error;
}

export function portTaken(
  port: number,
  host: string,
  cause: unknown,
): PedigreeError<PortErrorCode> {
  return new PedigreeError(
    'PORT_TAKEN',
    `port ${port} on ${host} is taken by another program: stop it, or give another port with --port (0 takes any free ` +
      'one)',
    { cause },
  );
}

/**
 * A free port for each name, the same as the last time where it is free still. They are remembered in the file, so that
 * wallets and browsers find the local servers again.
 */
export async function chooseInnerPorts<Name extends string>(
  file: string,
  names: readonly Name[],
): Promise<Readonly<Record<Name, number>>> {
  const remembered = readPorts(file);
  const chosen = new Map<Name, number>();
  for (const name of names) {
    chosen.set(name, await chooseOne(remembered[name], new Set(chosen.values())));
  }
  const ports = Object.fromEntries(chosen) as Record<Name, number>;
  writeFileSync(file, `${JSON.stringify({ ...remembered, ...ports })}\n`);
  return ports;
}

/** The ports that were chosen last; none where the file is not there or damaged, as any others do as well. */
export function readPorts(file: string): Readonly<Record<string, number | undefined>> {
  try {
    const found: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const entries = Object.entries(found as object).filter(([, port]) => isInner(port));
    return Object.fromEntries(entries);
  } catch {
    return {};
  }
}

async function chooseOne(remembered: number | undefined, taken: ReadonlySet<number>) {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const fresh = randomInt(LOWEST, HIGHEST);
    const port = attempt === 0 ? (remembered ?? fresh) : fresh;
    if (!taken.has(port) && (await isFree(port))) return port;
  }
  throw new PedigreeError<PortErrorCode>(
    'PORT_TAKEN',
    `no free port was found between ${LOWEST} and ${HIGHEST} for the servers inside: stop some program that listens there`,
    { retry: true },
  );
}

async function isFree(port: number): Promise<boolean> {
  for (const host of INNER_HOSTS) if ((await tryPort(port, host)) !== null) return false;
  return true;
}

function isInner(port: unknown): boolean {
  return Number.isSafeInteger(port) && (port as number) >= LOWEST && (port as number) < HIGHEST;
}

/** Null where one can listen there. */
async function tryPort(port: number, host: string): Promise<NodeJS.ErrnoException | null> {
  const server = createServer();
  const error = await new Promise<NodeJS.ErrnoException | null>((resolve) => {
    server.once('error', resolve);
    server.listen({ port, host, exclusive: true }, () => resolve(null));
  });
  if (error === null) await new Promise((resolve) => server.close(resolve));
  return error;
}
