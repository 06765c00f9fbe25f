import { existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createPublicClient, http, keccak256, toHex } from 'viem';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type LocalChain, startAnvil } from '../../lineage-api/src/local/anvil.js';
import { callNode, fetchChainBlock } from '../../lineage-api/src/local/rpc.js';
import { freePorts } from './free-ports.js';
import { makeTemporaryFolder } from './temporary-folder.js';

/** Funded on every local chain. */
const ACCOUNT = '0xf39fd6e51aad88f6f4ce6ab8827279cfffb92266';
const EMPTY_CODE = keccak256('0x');

describe('the local chain', () => {
  let folder: string;
  let port: number;
  const said: string[] = [];

  beforeAll(async () => {
    folder = await makeTemporaryFolder();
    [port = 0] = await freePorts(1);
  });

  let started: LocalChain[] = [];
  // Ending it twice does no harm, and a test that fails leaves nothing behind.
  afterEach(async () => {
    for (const { child } of started) await child.stop('SIGKILL');
    started = [];
  });

  async function start(): Promise<LocalChain> {
    const chain = await startAnvil({
      folder: join(folder, 'chain'),
      port,
      logFile: join(folder, 'chain.log'),
      say: (line) => said.push(line),
    });
    started.push(chain);
    return chain;
  }
  const state = () => join(folder, 'chain', 'state.json');

  /** Files are whole at every moment: they are renamed into place. */
  const savedHead = () => Number(JSON.parse(readFileSync(state(), 'utf8')).best_block_number);

  async function mine(chain: LocalChain, blocks: number): Promise<void> {
    for (let count = 0; count < blocks; count++) {
      const value = toHex(1000 + count);
      const to = `0x${'11'.repeat(20)}`;
      await callNode(chain.rpcUrl, 'eth_sendTransaction', [{ from: ACCOUNT, to, value }]);
      await callNode(chain.rpcUrl, 'evm_mine', []);
    }
  }

  it('goes on at the same block after a stop, and proves older blocks still', async () => {
    const first = await start();
    await mine(first, 5);
    const head = await fetchChainBlock(first.rpcUrl, 'latest');
    const before = await proveAt(first, 3n);
    await first.stop();

    const second = await start();
    expect(await fetchChainBlock(second.rpcUrl, 'latest')).toEqual(head);
    expect(await proveAt(second, 3n)).toEqual(before);
    await second.stop();
  });

  it('keeps its first block and the time of day, however often it is started', async () => {
    for (let count = 0; count < 3; count++) {
      const chain = await start();
      const client = createPublicClient({ transport: http(chain.rpcUrl) });
      await mine(chain, 1);
      const [zero, one, newest] = await Promise.all([
        client.getBlock({ blockNumber: 0n }),
        client.getBlock({ blockNumber: 1n }),
        client.getBlock(),
      ]);
      expect(one.parentHash).toBe(zero.hash);
      expect(Math.abs(Number(newest.timestamp) - Date.now() / 1000)).toBeLessThan(30);
      await chain.stop();
    }
  });

  it('has saved what was done when it is killed', async () => {
    const first = await start();
    await mine(first, 3);
    const head = await fetchChainBlock(first.rpcUrl, 'latest');
    while (savedHead() !== head?.number) await new Promise((resolve) => setTimeout(resolve, 50));
    await first.child.stop('SIGKILL');
    await first.stop();

    const second = await start();
    expect(await fetchChainBlock(second.rpcUrl, 'latest')).toEqual(head);
    await second.stop();
  });

  it('goes on from the state before where the newest is damaged, and says so', async () => {
    truncateSync(state(), 1000);
    const chain = await start();
    expect(said.join()).toContain('damaged');
    expect(existsSync(`${state()}.damaged`)).toBe(true);
    const head = await fetchChainBlock(chain.rpcUrl, 'latest');
    expect(head?.number).toBeGreaterThan(0);
    await chain.stop();
  });

  it('does not begin anew by itself where no state can be read', async () => {
    writeFileSync(state(), '');
    writeFileSync(join(folder, 'chain', 'state.previous.json'), '{"block":');
    await expect(start()).rejects.toMatchObject({ code: 'DATA_DIR_CORRUPT' });
  });

  async function proveAt(chain: LocalChain, blockNumber: bigint) {
    const client = createPublicClient({ transport: http(chain.rpcUrl) });
    const proof = await client.getProof({ address: ACCOUNT, storageKeys: [], blockNumber });
    const { stateRoot } = await client.getBlock({ blockNumber });
    expect(keccak256(proof.accountProof[0] ?? '0x')).toBe(stateRoot);
    expect(proof.codeHash).toBe(EMPTY_CODE);
    return { accountProof: proof.accountProof, stateRoot };
  }
});
