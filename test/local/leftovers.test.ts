import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { exitError, startChild } from '../../lineage-api/src/local/child.js';
import { findLeftovers, stopLeftovers } from '../../lineage-api/src/local/leftovers.js';
import { isRunning, readRecord } from '../../lineage-api/src/local/process-record.js';
import { killHard, startProgram } from './program.js';
import { makeTemporaryFolder } from './temporary-folder.js';

const SLEEP = ['-e', 'setInterval(() => {}, 1000)'];

describe('children', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await makeTemporaryFolder();
  });

  const start = (name: string, args: readonly string[]) =>
    startChild({
      name,
      command: process.execPath,
      args,
      cwd: folder,
      env: {},
      logFile: join(folder, `${name}.log`),
    });

  it('are noted while they run, and not after', async () => {
    const child = await start('sleeper', SLEEP);
    expect(readRecord(join(folder, 'sleeper.pid'))).toMatchObject({
      name: 'sleeper',
      pid: child.pid,
    });
    expect(await child.stop('SIGTERM')).toEqual({ code: null, signal: 'SIGTERM' });
    expect(existsSync(join(folder, 'sleeper.pid'))).toBe(false);
  });

  it('that die are named with the end of their log', async () => {
    const child = await start('faulty', ['-e', 'console.error("no more space"); process.exit(3)']);
    const error = exitError(child, await child.exited);
    expect(error.code).toBe('CHILD_EXITED');
    expect(error.message).toMatch(/^faulty ended with code 3.*\nno more space$/);
  });

  it('of a killed parent are found and stopped', async () => {
    const parent = await startProgram(`
      const { startChild } = await import(dist + 'local/child.js');
      await startChild({
        name: 'orphan', command: process.execPath, args: ${JSON.stringify(SLEEP)},
        cwd: ${JSON.stringify(folder)}, env: {}, logFile: ${JSON.stringify(join(folder, 'orphan.log'))},
      });
      console.log('ready');
      setInterval(() => {}, 1000);`);
    await killHard(parent);
    const found = findLeftovers(folder);
    expect(found.map(({ name }) => name)).toEqual(['orphan']);
    await stopLeftovers(found);
    expect(found.some(isRunning)).toBe(false);
    expect(findLeftovers(folder)).toEqual([]);
    expect(existsSync(join(folder, 'orphan.pid'))).toBe(false);
  });

  it('that ignore a polite signal are ended', async () => {
    const stubborn = 'process.on("SIGINT", () => {}); console.log("up"); setInterval(() => {}, 9)';
    const child = await start('stubborn', ['-e', stubborn]);
    while (!readFileSync(child.logFile, 'utf8').includes('up')) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    await stopLeftovers(findLeftovers(folder));
    expect(await child.exited).toEqual({ code: null, signal: 'SIGKILL' });
  }, 20_000);

  it.each([
    ['another start time', (pid: number) => ({ name: 'x', pid, identity: 'some boot 1' })],
    ['no start time', (pid: number) => ({ name: 'x', pid, identity: null })],
    ['more than it should say', (pid: number) => ({ name: 1, pid, identity: {} })],
  ])('are never taken for a process with %s', async (_, makeRecord) => {
    const stranger = spawn(process.execPath, SLEEP);
    await once(stranger, 'spawn');
    const file = join(folder, 'stranger.pid');
    writeFileSync(file, JSON.stringify(makeRecord(stranger.pid as number)));
    expect(findLeftovers(folder)).toEqual([]);
    expect(existsSync(file)).toBe(false);
    expect(stranger.exitCode).toBeNull();
    await killHard(stranger);
  });

  it('are not looked for in a damaged note', () => {
    writeFileSync(join(folder, 'bad.pid'), '{"pid":');
    expect(findLeftovers(folder)).toEqual([]);
  });
});
