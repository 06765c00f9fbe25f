import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sha256 } from '../encoding/hash.js';
import { toCid } from './cid.js';
import { type Gateway, startGateway } from './gateway.js';
import { openLocalStore } from './local.js';

describe('the gateway', () => {
  let dir: string;
  let gateway: Gateway;
  const hello = Buffer.from('hello');
  const cid = toCid(sha256(hello));

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'pedigree-gateway-'));
    const store = await openLocalStore({ dir });
    await store.put(hello);
    await store.put(Buffer.alloc(101));
    await store.put(Buffer.from('spoiled'));
    const spoiled = sha256(Buffer.from('spoiled')).slice(2);
    await writeFile(join(dir, spoiled.slice(0, 2), spoiled), 'rotten!');
    gateway = await startGateway({ store, port: 0, maxBytes: 100 });
  });
  afterAll(async () => {
    await gateway.stop();
    await rm(dir, { recursive: true });
  });

  const ask = (method: string, path: string) => fetch(`${gateway.url}${path}`, { method });

  it('tells a version, as graph-node asks for one before it starts', async () => {
    const response = await ask('POST', '/api/v0/version');
    expect(response.status).toBe(200);
    expect(await response.json()).toHaveProperty('Version');
  });

  it.each([
    ['POST', `/api/v0/cat?arg=${cid}`],
    ['POST', `/api/v0/cat?arg=${encodeURIComponent(`/ipfs/${cid}`)}`],
    ['GET', `/ipfs/${cid}`],
  ])('gives the bytes for %s %s', async (method, path) => {
    const response = await ask(method, path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/octet-stream');
    expect(await response.text()).toBe('hello');
  });

  it('gives only the head where that is asked for', async () => {
    const response = await ask('HEAD', `/ipfs/${cid}`);
    expect(response.headers.get('content-length')).toBe('5');
    expect(await response.text()).toBe('');
  });

  it.each([
    ['GET', `/ipfs/${toCid(sha256(Buffer.from('absent')))}`, 404],
    ['GET', '/ipfs/QmWfVY9y3xjsixTgbd9AorQxH7VtMpzfx2HaWtsoUYecaX', 404],
    ['GET', '/ipfs/..%2f..%2fetc%2fpasswd', 400],
    ['POST', '/api/v0/cat', 400],
    ['POST', '/api/v0/cat?arg=hello', 400],
    ['GET', '/api/v0/cat?arg=hello', 404],
    ['POST', '/api/v0/add', 404],
    ['DELETE', `/ipfs/${cid}`, 404],
    ['GET', '/', 404],
    ['GET', `/ipfs/${toCid(sha256(Buffer.alloc(101)))}`, 413],
    ['GET', `/ipfs/${toCid(sha256(Buffer.from('spoiled')))}`, 502],
  ])('answers %s %s with %i', async (method, path, status) => {
    const response = await ask(method, path);
    await response.arrayBuffer();
    expect(response.status).toBe(status);
  });

  it('cannot be reached but from this machine', () => {
    expect(gateway.url).toBe(`http://127.0.0.1:${gateway.port}`);
  });
});
