import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PostgresOptions, startPostgres } from './postgres.js';
import { checkReachable } from './postgres-user.js';

describe('postgresql', () => {
  let folder: string;
  let options: PostgresOptions;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'pedigree postgres-'));
    // Root's PostgreSQL runs as another user, who must pass.
    chmodSync(folder, 0o711);
    options = {
      dataDir: join(folder, 'cluster'),
      port: await findFreePort(),
      logFile: join(folder, 'postgres.log'),
    };
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('is made, stopped, and started again as it was', async () => {
    const first = await startPostgres(options);
    expect(await accepts(options.port)).toBe(true);
    await first.stop();
    expect(await accepts(options.port)).toBe(false);
    const second = await startPostgres(options);
    expect(second.url).toBe(first.url);
    await second.stop();
  }, 60_000);

  it('recovers after it was killed', async () => {
    const first = await startPostgres(options);
    await first.child.stop('SIGKILL');
    const second = await startPostgres(options);
    expect(await accepts(options.port)).toBe(true);
    await second.stop();
  }, 60_000);

  it('does not run twice on one folder', async () => {
    const first = await startPostgres(options);
    const again = startPostgres({ ...options, port: await findFreePort() });
    await expect(again).rejects.toMatchObject({
      code: 'CHILD_EXITED',
      message: expect.stringContaining('postmaster.pid'),
    });
    await first.stop();
  }, 60_000);

  it('leaves no half-made cluster where its making fails', async () => {
    const dataDir = join(folder, 'blocked');
    mkdirSync(`${dataDir}.password`);
    await expect(startPostgres({ ...options, dataDir })).rejects.toThrow();
    expect(existsSync(dataDir)).toBe(false);
  });

  it('keeps its password from other users', () => {
    expect(statSync(`${options.dataDir}.password`).mode & 0o077).toBe(0);
    expect(statSync(options.dataDir).mode & 0o077).toBe(0);
  });
});

describe('the user that root lets postgresql run as', () => {
  const stranger = { uid: 54_321, gid: 54_321 };

  it('is told the first folder that it may not enter', () => {
    const closed = mkdtempSync(join(tmpdir(), 'pedigree-closed-'));
    const inner = join(closed, 'inner');
    mkdirSync(inner);
    expect(() => checkReachable(stranger, [inner])).toThrow(
      expect.objectContaining({
        code: 'POSTGRES_LOCKED_OUT',
        message: expect.stringContaining(`may not enter ${closed}:`),
      }),
    );
    rmSync(closed, { recursive: true });
  });

  it('may pass where others may', () => {
    const open = mkdtempSync(join(tmpdir(), 'pedigree-open-'));
    chmodSync(open, 0o711);
    expect(() => checkReachable(stranger, [open])).not.toThrow();
    rmSync(open, { recursive: true });
  });
});

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true));
    socket.once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

function findFreePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
