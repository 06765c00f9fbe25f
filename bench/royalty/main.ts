/**
 * Who is owed what: `npm run bench:royalty [-- --assets 100000]`. Payments to random assets of the million-asset graph of the
 * lineage bench, with shares on its derivations: inside the process, through the graph, through the API; and the settlement
 * of a million payments.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { pino } from 'pino';
import { startApi } from '../../lineage-api/src/api/server.js';
import type { Closure } from '../../lineage-api/src/domain/closure.js';
import { getShippedPolicy } from '../../lineage-api/src/domain/license/policy/shipped.js';
import { attributeRoyalty } from '../../lineage-api/src/domain/royalty/attribution.js';
import { flowPayment } from '../../lineage-api/src/domain/royalty/flow.js';
import { planFlow } from '../../lineage-api/src/domain/royalty/plan.js';
import type { Hex } from '../../lineage-api/src/encoding/hex.js';
import { openEmbeddedGraph } from '../../lineage-api/src/lineage/embedded/open.js';
import type { LineageGraph } from '../../lineage-api/src/lineage/port.js';
import { DEPLOYMENT, sourceAt } from '../api/world.js';
import { assetId } from '../lineage/content.js';
import { createRandom, makeGraph } from '../lineage/graph.js';
import { inMicros, measure, measureAsync, show, type Times } from '../lineage/measure.js';
import { beginReport, finishReport, type Stopwatch } from '../report.js';
import { fillShared } from './fill.js';
import { type SettlementTimes, settleMillion } from './settlement.js';

const FOLDER = 'bench/build/royalty';
const PAYMENTS = 5_000;
const ASKED = 1_000;
const GOAL = { micros: 20, seconds: 10 } as const;
const NOW = 1_800_000_000;
/** One that doubles hold exactly, and one of ten ether in wei, that they do not. */
const AMOUNTS = { small: 1_000_000_000n, wei: 10n ** 19n } as const;
const POLICY = getShippedPolicy('strict');

async function run(assets: number): Promise<void> {
  const begun = beginReport();
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const file = `${FOLDER}/graph.sqlite`;
  console.log(`making ${assets} assets`);
  const made = makeGraph(assets, Math.round(assets * 1.8));
  fillShared(file, made);
  const graph = await openEmbeddedGraph({ file, maxMemoryMiB: 8192 });
  const { block } = await graph.head();
  if (block === null) throw new Error('the graph is empty');
  const random = createRandom(7);
  const pick = () => toId(Math.floor(random() * assets));
  const closures: Closure[] = [];
  for (let i = 0; i < PAYMENTS; i += 1) closures.push(await read(graph, block.number, pick()));
  const inside = measureInside(closures);
  const port = await measureAsync(ASKED, async () =>
    attribute(await read(graph, block.number, pick()), AMOUNTS.wei),
  );
  const api = await measureApi(graph, block, pick);
  await graph.close();
  rmSync(FOLDER, { recursive: true, force: true });
  report(assets, { ...inside, port, api }, settleMillion(made), closures, begun);
}

const toId = (n: number): Hex => `0x${assetId(n).toString('hex')}`;

const read = (graph: LineageGraph, atBlock: number, start: Hex) =>
  graph.closure({
    starts: [start],
    direction: 'UPSTREAM',
    atBlock,
    edges: 'OWED',
    maxNodes: 50_000,
  });

const NO_ORDER: ReadonlyMap<Hex, number> = new Map();

function attribute(closure: Closure, amount: bigint) {
  const start = closure.starts[0] as Hex;
  return attributeRoyalty({
    closure,
    start,
    amount,
    order: NO_ORDER,
    policy: POLICY,
    timestamp: NOW,
  });
}

function measureInside(closures: readonly Closure[]) {
  // Each once before: what is measured is a service that runs. Copies, so that nothing is remembered of a closure.
  for (const closure of closures) attribute({ ...closure }, AMOUNTS.wei);
  const fresh = closures.map((closure) => ({ ...closure }));
  const plans = closures.map((closure) => planFlow(closure, closure.starts[0] as Hex, NO_ORDER));
  const again = closures.map((closure) => ({ ...closure }));
  const at = <T>(list: readonly T[], i: number) => list[i] as T;
  return {
    small: measure(closures.length, (i) => attribute(at(fresh, i), AMOUNTS.small)),
    wei: measure(closures.length, (i) => attribute(at(again, i), AMOUNTS.wei)),
    flow: measure(closures.length, (i) => flowPayment(at(plans, i), AMOUNTS.wei)),
  };
}

const QUESTION = `query ($id: ID!) { asset(id: $id) { ... on Asset {
  royaltyAttribution(amountWei: "10000000000000000000") {
    paid held beneficiaries(first: 20) { agent { address } amount } heldShares(first: 20) { reason amount }
  }
} } }`;

async function measureApi(
  graph: LineageGraph,
  block: Parameters<typeof sourceAt>[0],
  pick: () => Hex,
): Promise<Times> {
  const api = await startApi({
    graph,
    source: sourceAt(block),
    deployment: DEPLOYMENT,
    localRpcUrl: null,
    port: 0,
    logger: pino({ level: 'silent' }),
  });
  const { chainId, contracts } = DEPLOYMENT;
  const times = await measureAsync(ASKED, async () => {
    const id = `eip155:${chainId}:${contracts.lineage.address}/${pick()}`;
    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: QUESTION, variables: { id } }),
    });
    const { data } = (await response.json()) as {
      data?: { asset: { royaltyAttribution: object } };
    };
    if (data?.asset.royaltyAttribution === undefined) throw new Error('no answer');
  });
  await api.close();
  return times;
}

type Measured = Readonly<Record<'small' | 'wei' | 'flow' | 'port' | 'api', Times>>;

function report(
  assets: number,
  times: Measured,
  settled: SettlementTimes,
  closures: readonly Closure[],
  begun: Stopwatch,
): void {
  const goal = `p50 ≤ ${GOAL.micros} µs`;
  const line = (what: string, time: Times) => ({ what, ours: inMicros(time) });
  const judged = (what: string, time: Times) => ({
    ...line(what, time),
    goal,
    met: time.p50 <= GOAL.micros,
  });
  const sizes = closures.map(({ nodes }) => nodes.size).sort((a, b) => a - b);
  finishReport(begun, {
    name: assets === 1_000_000 ? 'royalty' : `royalty-${assets}`,
    conditions: {
      assets,
      payments: PAYMENTS,
      'upstream assets in the middle': (sizes[Math.floor(sizes.length / 2)] ?? 1) - 1,
      'at most': (sizes[sizes.length - 1] ?? 1) - 1,
    },
    lines: [
      judged('FLOW of 10^19 wei over known shares', times.flow),
      judged('attribution of 10^9 units from a closure', times.small),
      judged('attribution of 10^19 wei from a closure', times.wei),
      line('the same with reading the closure', times.port),
      line('the same asked of the API', times.api),
      {
        what: `${settled.payments.toLocaleString('en')} payments in ${settled.stretches} stretches of changing shares`,
        ours: show(settled.seconds * 1e6),
        goal: `≤ ${GOAL.seconds} s`,
        met: settled.seconds <= GOAL.seconds,
      },
    ],
  });
}

const [flag, value] = process.argv.slice(2);
await run(flag === '--assets' ? Number(value) : 1_000_000);
