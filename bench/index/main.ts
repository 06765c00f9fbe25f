import { parseArgs } from 'node:util';

const OPTIONS = {
  /** Which parts: race, graph, memory, mapping. */
  parts: { type: 'string', default: 'race,graph,memory,mapping' },
  peers: { type: 'string', default: 'squid,envio,ponder' },
  /** Facts of the stream; 10,000,000 takes up to half an hour and 6 GB of disk. */
  memory: { type: 'string', default: '2000000' },
  /** Makes the sparse chain of 100,000 facts where it is not there; anvil takes half an hour for it. */
  full: { type: 'boolean', default: false },
  ours: { type: 'string' },
  stream: { type: 'string' },
  serve: { type: 'string' },
  ingest: { type: 'string' },
} as const;

const SHOWN_MEMORY = '10000000';

/** A run of the sizes that the pages show has a name of its own. */
function nameOf({ parts, peers, memory }: Readonly<Record<'parts' | 'peers' | 'memory', string>>) {
  const isWhole = parts === OPTIONS.parts.default && peers === OPTIONS.peers.default;
  const name = isWhole ? 'index' : `index-${parts.split(',').join('-')}`;
  const shown = isWhole ? OPTIONS.memory.default : SHOWN_MEMORY;
  const isShown = !parts.includes('memory') || memory === shown;
  return isShown ? name : `${name}-${memory}`;
}

/** Programs that the bench starts load nothing of it but what they need: their start counts. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: OPTIONS });
  const { ours, ingest, stream, serve, ...asked } = values;
  if (ours !== undefined) return (await import('./ours.js')).runOurs(ours);
  if (ingest !== undefined) return (await import('./lineage.js')).ingestLineage(ingest);
  if (stream !== undefined) return (await import('./memory.js')).streamMemory(stream);
  if (serve !== undefined) return (await import('./memory.js')).serveMemory(Number(serve));
  const { parts, peers, memory, full } = asked;
  const { runBench } = await import('./run.js');
  await runBench({
    name: nameOf({ parts, peers, memory }),
    parts: parts.split(','),
    peers: peers.split(','),
    memory: Number(memory),
    isFull: full,
  });
}

await main();
