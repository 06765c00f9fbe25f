import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ChildOptions, runChild, startChild, waitUntilReady } from './child.js';

describe('a child process', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'pedigree-child-'));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  function script(code: string): ChildOptions {
    const logFile = join(folder, 'child.log');
    const args = ['-e', code];
    return { name: 'a script', command: process.execPath, args, cwd: folder, env: {}, logFile };
  }

  it('that ends badly is named, with the end of its log', async () => {
    const run = runChild(script('console.log("on the way"); process.exit(3)'));
    await expect(run).rejects.toMatchObject({
      code: 'CHILD_EXITED',
      message: expect.stringMatching(/^a script ended with code 3; the end of .*:\non the way$/s),
    });
  });

  it('that ends badly is named also where its log is gone', async () => {
    const options = script('require("fs").rmSync("child.log"); process.exit(3)');
    await expect(runChild(options)).rejects.toMatchObject({
      code: 'CHILD_EXITED',
      message: expect.stringMatching(
        /^a script ended with code 3; the end of .*:\nit cannot be read/s,
      ),
    });
  });

  it('that ends before it is ready is not waited for', async () => {
    const child = await startChild(script('console.log("no luck")'));
    const wait = waitUntilReady(child, async () => false, 60_000);
    await expect(wait).rejects.toMatchObject({ code: 'CHILD_EXITED' });
  });

  it('that does not become ready is left running, and said to be late', async () => {
    const child = await startChild(script('setInterval(() => {}, 1000)'));
    const wait = waitUntilReady(child, async () => false, 50);
    await expect(wait).rejects.toMatchObject({ code: 'CHILD_NOT_READY', retry: true });
    expect(await child.stop('SIGTERM')).toEqual({ code: null, signal: 'SIGTERM' });
  });

  it('that cannot be started is said to be missing', async () => {
    const command = join(folder, 'no-such-program');
    const start = startChild({ ...script(''), command });
    await expect(start).rejects.toMatchObject({
      code: 'CHILD_NOT_STARTED',
      message: expect.stringContaining(command),
    });
  });

  it('that ignores its signal is killed after the grace', async () => {
    const child = await startChild(
      script('process.on("SIGINT", () => {}); console.log("deaf"); setInterval(() => {}, 1000)'),
    );
    const isDeaf = async () => readFileSync(child.logFile, 'utf8').includes('deaf');
    await waitUntilReady(child, isDeaf, 10_000);
    expect(await child.stop('SIGINT')).toEqual({ code: null, signal: 'SIGKILL' });
  }, 20_000);

  it('may be stopped after it has ended', async () => {
    const child = await startChild(script(''));
    const exit = await child.exited;
    expect(await child.stop('SIGTERM')).toEqual(exit);
  });

  it('inherits nothing of the environment', async () => {
    process.env.PEDIGREE_SECRET = 'shown';
    await runChild(script('console.log(JSON.stringify(process.env.PEDIGREE_SECRET ?? null))'));
    delete process.env.PEDIGREE_SECRET;
    expect(readFileSync(join(folder, 'child.log'), 'utf8')).toBe('null\n');
  });
});
