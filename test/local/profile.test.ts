import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { parseServiceConfig } from '../../lineage-api/src/config.js';
import { type DataFolder, openDataFolder } from '../../lineage-api/src/local/data-folder.js';
import { findLeftovers } from '../../lineage-api/src/local/leftovers.js';
import { readRecord } from '../../lineage-api/src/local/process-record.js';
import {
  type LocalProfile,
  type ProfileHooks,
  startLocalProfile,
} from '../../lineage-api/src/local/profile.js';
import { callNode, fetchChainBlock } from '../../lineage-api/src/local/rpc.js';
import { deployRegistries } from '../../lineage-api/src/publish/deploy.js';
import { openWallet } from '../../lineage-api/src/publish/wallet.js';
import { killHard, startProgram } from './program.js';
import { makeTemporaryFolder } from './temporary-folder.js';

/** The first funded account of every local chain. */
const KEY = '0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80';
const MINUTES = 60_000;

type Started = { readonly profile: LocalProfile; readonly folder: DataFolder };

describe('the local profile', () => {
  let dir: string;
  let lines: string[] = [];
  let open: Started[] = [];

  beforeAll(async () => {
    dir = join(await makeTemporaryFolder(), 'data');
  });
  afterEach(async () => {
    for (const { profile, folder } of open) {
      await profile.stop();
      folder.release();
    }
    open = [];
  });

  async function start(
    dataDir: string,
    flags: Record<string, string> = {},
    hooks: Partial<ProfileHooks> = {},
  ): Promise<Started> {
    lines = [];
    const folder = openDataFolder(dataDir);
    const config = parseServiceConfig({ dataDir, ...flags }, {}, '/');
    try {
      const profile = await startLocalProfile(config, folder, {
        say: (line) => lines.push(line),
        deploy: async (rpcUrl, signal) =>
          deployRegistries(await openWallet({ rpcUrl, key: KEY, signal })),
        ...hooks,
      });
      open.push({ profile, folder });
      return { profile, folder };
    } catch (error) {
      folder.release();
      throw error;
    }
  }

  async function stop({ profile, folder }: Started): Promise<void> {
    open = open.filter((started) => started.profile !== profile);
    await profile.stop();
    folder.release();
  }

  async function mine(profile: LocalProfile, blocks: number): Promise<void> {
    for (let count = 0; count < blocks; count++) await callNode(profile.rpcUrl, 'evm_mine', []);
  }

  /** The block the index stands at, once it has reached the newest of the chain. */
  async function waitForIndex(profile: LocalProfile) {
    for (;;) {
      const head = await fetchChainBlock(profile.rpcUrl, 'latest');
      const response = await fetch(profile.subgraphUrl ?? '', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ _meta { deployment block { number hash } } }' }),
      });
      const { data } = (await response.json()) as {
        data?: { _meta: { deployment: string; block: { number: number; hash: string } } };
      };
      if (data?._meta.block.hash === head?.hash) return data?._meta;
      await sleep(100);
    }
  }

  it(
    'starts from nothing, and goes on where it was',
    async () => {
      const first = await start(dir);
      expect(first.profile.isFresh).toBe(true);
      expect(first.profile.openPorts).toHaveLength(4);
      expect(lines.join('\n')).toContain('deploying the registries');
      const before = await waitForIndex(first.profile);
      await stop(first);
      expect(findLeftovers(first.folder.paths.logs)).toEqual([]);

      const second = await start(dir);
      expect(second.profile).toMatchObject({
        isFresh: false,
        rebuilt: null,
        rpcUrl: first.profile.rpcUrl,
        subgraphUrl: first.profile.subgraphUrl,
        deployment: first.profile.deployment,
      });
      expect(lines).toEqual([]);
      expect(await waitForIndex(second.profile)).toEqual(before);
    },
    2 * MINUTES,
  );

  it(
    'finds the children of a run that was killed, and loses nothing that they knew',
    async () => {
      const code = `
        const { parseServiceConfig } = await import(dist + 'config.js');
        const { openDataFolder } = await import(dist + 'local/data-folder.js');
        const { startLocalProfile } = await import(dist + 'local/profile.js');
        const { callNode } = await import(dist + 'local/rpc.js');
        const config = parseServiceConfig({ dataDir: ${JSON.stringify(dir)} }, {}, '/');
        const profile = await startLocalProfile(config, openDataFolder(config.dataDir), {
          say: () => {},
          deploy: () => { throw new Error('deployed already'); },
        });
        await callNode(profile.rpcUrl, 'anvil_mine', ['0x7']);
        console.log('ready');
        setInterval(() => {}, 1000);`;
      const parent = await startProgram(code);
      await killHard(parent);
      const logs = join(dir, 'logs');
      expect(
        findLeftovers(logs)
          .map(({ name }) => name)
          .sort(),
      ).toEqual(['graph-node', 'postgresql', 'the local chain']);
      const blocks = 3 + 7;

      const { profile } = await start(dir);
      expect(lines.join('\n')).toMatch(
        /stopping what a run that was killed left behind: graph-node/,
      );
      expect((await fetchChainBlock(profile.rpcUrl, 'latest'))?.number).toBe(blocks);
      expect((await waitForIndex(profile))?.block.number).toBe(blocks);
    },
    2 * MINUTES,
  );

  it(
    'makes the index anew where the chain comes back older than it, and says so',
    async () => {
      const saved = join(dir, 'older.json');
      const first = await start(dir);
      await stop(first);
      copyFileSync(join(dir, 'chain', 'state.json'), saved);
      const second = await start(dir);
      await mine(second.profile, 5);
      await waitForIndex(second.profile);
      await stop(second);
      copyFileSync(saved, join(dir, 'chain', 'state.json'));
      mkdirSync(join(dir, 'graph'), { recursive: true });

      const { profile } = await start(dir);
      expect(profile.rebuilt).toMatch(/the chain ends at block \d+, and block \d+ was indexed/);
      expect(lines.join('\n')).toContain('making index and graph anew');
      expect(existsSync(join(dir, 'graph'))).toBe(false);
      const head = await fetchChainBlock(profile.rpcUrl, 'latest');
      expect((await waitForIndex(profile))?.block.hash).toBe(head?.hash);
    },
    2 * MINUTES,
  );

  it(
    'deploys again where the chain is gone, and makes the index anew',
    async () => {
      rmSync(join(dir, 'chain'), { recursive: true });
      const { profile } = await start(dir);
      expect(profile.isFresh).toBe(true);
      expect(profile.rebuilt).toBe('the chain does not hold the registries');
      const head = await fetchChainBlock(profile.rpcUrl, 'latest');
      expect((await waitForIndex(profile))?.block.hash).toBe(head?.hash);
    },
    2 * MINUTES,
  );

  it.each(['chain', 'postgres', 'graph-node'])(
    'names %s where it dies',
    async (part) => {
      const { profile, folder } = await start(dir);
      const record = readRecord(join(folder.paths.logs, `${part}.pid`));
      process.kill(record?.pid ?? 0, 'SIGKILL');
      const error = await profile.failed;
      expect(error.code).toBe('CHILD_EXITED');
      expect(error.message).toContain(`${record?.name} ended by SIGKILL; the end of`);
    },
    2 * MINUTES,
  );

  it.each([0, 100, 400, 1200, 2500])(
    'leaves nothing behind where it is given up after %i ms',
    async (delay) => {
      const other = join(dir, '..', `given-up-${delay}`);
      const signal = AbortSignal.timeout(delay);
      // A quick machine is up before the last of these: then it is stopped as it always is.
      const end = await start(other, {}, { signal }).then(
        async ({ profile }) => profile.stop().then(() => 'up before'),
        (error: Error) => error.message,
      );
      expect(end).toMatch(delay < 2500 ? /timeout/ : /timeout|up before/);
      expect(findLeftovers(join(other, 'logs'))).toEqual([]);
      rmSync(other, { recursive: true });
    },
    2 * MINUTES,
  );

  it(
    'waits for no block of a chain that it stops',
    async () => {
      const other = join(dir, '..', 'given-up-in-deployment');
      const giveUp = new AbortController();
      const deploy: ProfileHooks['deploy'] = async (rpcUrl, signal) => {
        // From now on no transaction comes into a block.
        await callNode(rpcUrl, 'evm_setAutomine', [false]);
        const wallet = await openWallet({ rpcUrl, key: KEY, signal });
        setTimeout(() => giveUp.abort(), 300);
        return deployRegistries(wallet);
      };
      const started = start(other, {}, { deploy, signal: giveUp.signal });
      await expect(started).rejects.toMatchObject({ name: 'AbortError' });
      expect(findLeftovers(join(other, 'logs'))).toEqual([]);
    },
    MINUTES,
  );

  it(
    'does without the index where facts are read from the chain',
    async () => {
      const { profile } = await start(join(dir, '..', 'plain'), { source: 'chain' });
      expect(profile.subgraphUrl).toBeUndefined();
      expect(profile.openPorts).toEqual([]);
      expect(existsSync(join(dir, '..', 'plain', 'postgres'))).toBe(false);
    },
    MINUTES,
  );

  it.runIf(process.getuid?.() === 0)(
    'does without the index where PostgreSQL cannot run, unless it was asked for',
    async () => {
      const closed = join(dir, '..', 'closed');
      mkdirSync(closed);
      await chmod(closed, 0o700);
      const { profile } = await start(join(closed, 'data'));
      expect(profile.subgraphUrl).toBeUndefined();
      expect(lines.join('\n')).toContain('reading facts straight from the chain');
      await expect(start(join(closed, 'other'), { source: 'subgraph' })).rejects.toMatchObject({
        code: 'POSTGRES_LOCKED_OUT',
      });
    },
    MINUTES,
  );

  it('keeps what it is told apart from what it holds', () => {
    expect(readFileSync(join(dir, 'deployment.json'), 'utf8')).not.toContain(KEY.slice(2));
  });
});
