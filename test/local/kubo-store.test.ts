import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sha256 } from '../../lineage-api/src/encoding/hash.js';
import { describeContentStore } from '../../lineage-api/src/files/behaviour/content-store.js';
import { toCid } from '../../lineage-api/src/files/cid.js';
import { openKuboStore } from '../../lineage-api/src/files/kubo.js';
import { buildSubgraph, prepareSubgraph } from '../../lineage-api/src/local/subgraph-manifest.js';
import { uploadSubgraph } from '../../lineage-api/src/local/subgraph-upload.js';
// @ts-expect-error: a script, plain JavaScript
import { buildKubo } from '../../scripts/kubo.mjs';
import { freePorts } from './free-ports.js';

/** Needs Go, and minutes the first time: `KUBO=1 npx vitest run test/local/kubo-store.test.ts`. */
const isAsked = process.env.KUBO === '1';

type Node = { readonly url: string; readonly stop: () => Promise<void>; readonly run: Run };
type Run = (...args: string[]) => string;

/** A kubo with a fresh repository that speaks to nobody. */
async function startNode(): Promise<Node> {
  const binary: string = buildKubo();
  const repository = await mkdtemp(join(tmpdir(), 'pedigree-kubo-'));
  const [api = 0, gateway = 0] = await freePorts(2);
  const env = { ...process.env, IPFS_PATH: repository };
  const run: Run = (...args) => {
    const { status, stdout, stderr } = spawnSync(binary, args, { env, encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    return stdout.trim();
  };
  run('init', '--profile=test');
  run('config', 'Addresses.API', `/ip4/127.0.0.1/tcp/${api}`);
  run('config', 'Addresses.Gateway', `/ip4/127.0.0.1/tcp/${gateway}`);
  const daemon = spawn(binary, ['daemon'], { env, stdio: 'ignore' });
  const url = `http://127.0.0.1:${api}`;
  while (!(await answers(`${url}/api/v0/version`))) await sleep(50);
  return {
    url,
    run,
    stop: async () => {
      await stopProcess(daemon);
      await rm(repository, { recursive: true });
    },
  };
}

async function answers(url: string): Promise<boolean> {
  return fetch(url, { method: 'POST' }).then(
    () => true,
    () => false,
  );
}

async function stopProcess(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
}

describe.skipIf(!isAsked)('a real kubo', () => {
  describeContentStore('kubo', async () => {
    const node = await startNode();
    return {
      store: openKuboStore({ url: node.url, searchSeconds: 1 }),
      reopen: async () => openKuboStore({ url: node.url, searchSeconds: 1 }),
      stop: node.stop,
    };
  });

  describe('holds our content so that', () => {
    let node: Node;
    beforeAll(async () => {
      node = await startNode();
    }, 300_000);
    afterAll(() => node.stop());

    it('anyone finds up to 1 MiB by the hash alone', async () => {
      const bytes = new Uint8Array(randomBytes(1 << 20));
      const hash = await openKuboStore({ url: node.url }).put(bytes);
      const cat = await fetch(`${node.url}/api/v0/cat?arg=${toCid(hash)}`, { method: 'POST' });
      expect(sha256(new Uint8Array(await cat.arrayBuffer()))).toBe(hash);
    });

    it('what is larger has a path that says its hash', async () => {
      const hash = await openKuboStore({ url: node.url }).put(new Uint8Array(randomBytes(3 << 20)));
      expect(node.run('files', 'stat', '--format=<size>', `/pedigree/${hash.slice(2)}`)).toBe(
        `${3 << 20}`,
      );
    });

    it('clearing space leaves what is pinned, and what is linked', async () => {
      const store = openKuboStore({ url: node.url, searchSeconds: 0 });
      const pinned = await store.put(new Uint8Array(randomBytes(1000)));
      const linked = await store.put(new Uint8Array(randomBytes(2 << 20)));
      const loose = await store.put(new Uint8Array(randomBytes(1000)));
      await store.pin(pinned);
      node.run('repo', 'gc', '--quiet');
      expect(await store.has(pinned)).toBe(true);
      expect(await store.get(linked, 2 << 20)).toHaveLength(2 << 20);
      expect(await store.get(loose, 1000)).toBeNull();
    });

    it('a link to something else is an error, not an answer', async () => {
      const store = openKuboStore({ url: node.url, searchSeconds: 0 });
      const hash = sha256(Buffer.from('never stored'));
      const other = await store.put(new Uint8Array(randomBytes(100)));
      node.run('files', 'cp', '-p', `/ipfs/${toCid(other)}`, `/pedigree/${hash.slice(2)}`);
      await expect(store.get(hash, 1000)).rejects.toMatchObject({ code: 'CONTENT_MISMATCH' });
    });

    it('a subgraph goes in with every file of its manifest, under the same address each time', async () => {
      const folder = await mkdtemp(join(tmpdir(), 'pedigree-subgraph-'));
      await buildSubgraph(join(folder, 'build.log'));
      const address = (digit: string) => `0x${digit.repeat(40)}` as const;
      const manifestPath = prepareSubgraph({
        network: 'pedigree',
        startBlock: 7,
        addresses: { lineage: address('1'), assertions: address('2'), licenses: address('3') },
        outDir: folder,
      });
      const cid = await uploadSubgraph({ kuboUrl: node.url, manifestPath });
      expect(cid).toMatch(/^Qm[1-9A-HJ-NP-Za-km-z]{44}$/);
      expect(await uploadSubgraph({ kuboUrl: node.url, manifestPath })).toBe(cid);
      const manifest = node.run('cat', cid);
      const links = [...manifest.matchAll(/file: \{"\/": "\/ipfs\/(\w+)"\}/g)];
      expect(links).toHaveLength(manifest.split('file: ').length - 1);
      expect(links).toHaveLength(7);
      for (const [, link = ''] of links) expect(node.run('cat', link)).not.toBe('');
      await rm(folder, { recursive: true });
    }, 60_000);

    it('a node that is not there is an error that passes', async () => {
      const [port = 0] = await freePorts(1);
      const store = openKuboStore({ url: `http://127.0.0.1:${port}` });
      await expect(store.put(new Uint8Array(1))).rejects.toMatchObject({
        code: 'CONTENT_UNAVAILABLE',
        retry: true,
      });
    });
  });
});

it.skipIf(isAsked)('kubo is tested with KUBO=1, in npm run test:long', () => {
  expect(openKuboStore({ url: 'http://127.0.0.1:1' }).name).toBe('kubo');
});
