/** The chain of docker-compose.yml: a local node for trying things out, saved in /data. For real use give PEDIGREE_RPC. */
import { join } from 'node:path';
import { startAnvil } from '../lineage-api/dist/local/anvil.js';
import { exitError } from '../lineage-api/dist/local/child.js';

const DATA = process.env.CHAIN_DATA_DIR ?? '/data';
const PORT = Number(process.env.CHAIN_PORT ?? 8545);
const HOST = process.env.CHAIN_HOST ?? '0.0.0.0';

const chain = await startAnvil({
  folder: join(DATA, 'chain'),
  port: PORT,
  host: HOST,
  logFile: join(DATA, 'chain.log'),
  say: (line) => console.log(line),
});
console.log(`chain 31337 listens on ${HOST}:${PORT}`);

let isStopping = false;
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    isStopping = true;
    await chain.stop();
  });
}
const exit = await chain.child.exited;
if (!isStopping) {
  console.error(exitError(chain.child, exit).message);
  process.exit(1);
}
