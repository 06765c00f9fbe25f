import { writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { chooseInnerPorts, readPorts, requireFreePort } from '../../lineage-api/src/local/ports.js';
import { freePorts } from './free-ports.js';
import { makeTemporaryFolder } from './temporary-folder.js';

async function listenOn(port: number, host: string): Promise<Server> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return server;
}

describe('ports', () => {
  let file: string;
  beforeAll(async () => {
    file = join(await makeTemporaryFolder(), 'ports.json');
  });

  it('that are taken are named, with what to do', async () => {
    const [port = 0] = await freePorts(1);
    await requireFreePort(port, '127.0.0.1');
    const server = await listenOn(port, '127.0.0.1');
    const error = await requireFreePort(port, '127.0.0.1').catch((found) => found);
    expect(error).toMatchObject({ code: 'PORT_TAKEN' });
    expect(error.message).toContain(`port ${port} on 127.0.0.1`);
    expect(error.message).toContain('--port');
    server.close();
  });

  it('of the servers inside stay the same from start to start', async () => {
    const first = await chooseInnerPorts(file, ['chain', 'postgres']);
    const second = await chooseInnerPorts(file, ['chain', 'postgres', 'query']);
    expect(second).toMatchObject(first);
    expect(new Set(Object.values(second)).size).toBe(3);
    expect(readPorts(file)).toEqual(second);
  });

  it.each(['127.0.0.1', '0.0.0.0'])('give way to a program on %s', async (host) => {
    const first = await chooseInnerPorts(file, ['chain', 'postgres']);
    const server = await listenOn(first.chain, host);
    const second = await chooseInnerPorts(file, ['chain', 'postgres']);
    expect(second.chain).not.toBe(first.chain);
    expect(second.postgres).toBe(first.postgres);
    server.close();
  });

  it.each(['', '{}', '[1]', 'null', '{"chain":80}', '{"chain":"x"}'])(
    'are chosen anew where %j was remembered',
    async (text) => {
      writeFileSync(file, text);
      const { chain } = await chooseInnerPorts(file, ['chain']);
      expect(chain).toBeGreaterThanOrEqual(20_000);
    },
  );
});
