import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Abi, decodeFunctionResult, encodeFunctionData, type Hex } from 'viem';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Anvil, startAnvil } from '../harness/anvil.js';
import { createRandom } from '../harness/random.js';
import { askPython, canAskPython } from '../oracles/flow.js';
import { closureOf, idOf, pay } from './closure-kit.js';
import { type RandomDag, randomDag } from './random-dags.js';

const DAGS = Number(process.env.PEDIGREE_ROYALTY_DAGS ?? 200);
const IN_ONE_CALL = 200;
const ADDRESS = `0x${'f1'.repeat(20)}` as const;

const keptIn = ({ world, amount, order }: RandomDag): Record<string, bigint> =>
  pay(world, amount, order).kept;

const dagsFrom = (seed: number, count: number): RandomDag[] => {
  const random = createRandom(seed);
  return Array.from({ length: count }, () => randomDag(random));
};

type SolcOutput = {
  contracts: {
    'FlowReference.sol': {
      FlowReference: { abi: Abi; evm: { deployedBytecode: { object: string } } };
    };
  };
};

function compileReference() {
  const solc = createRequire(import.meta.url)('solc') as { compile(input: string): string };
  const content = readFileSync(new URL('./FlowReference.sol', import.meta.url), 'utf8');
  const output = JSON.parse(
    solc.compile(
      JSON.stringify({
        language: 'Solidity',
        sources: { 'FlowReference.sol': { content } },
        settings: {
          viaIR: true,
          optimizer: { enabled: true },
          outputSelection: { '*': { '*': ['abi', 'evm.deployedBytecode.object'] } },
        },
      }),
    ),
  ) as SolcOutput;
  const { abi, evm } = output.contracts['FlowReference.sol'].FlowReference;
  return { abi, code: `0x${evm.deployedBytecode.object}` as Hex };
}

/** Names from the youngest, as FLOW visits them. */
function youngestFirst({ world }: RandomDag): string[] {
  const ageOf = (name: string) => world.assets[name]?.createdAt ?? 0;
  return Object.keys(world.assets).sort(
    (a, b) => ageOf(b) - ageOf(a) || (idOf(a) < idOf(b) ? -1 : 1),
  );
}

function recorded({ world, logOf }: RandomDag) {
  return [...world.edges].sort(
    (a, b) =>
      (a.from ?? 0) - (b.from ?? 0) || logOf(a) - logOf(b) || (a.index ?? 0) - (b.index ?? 0),
  );
}

describe('the reference in Solidity', () => {
  const { abi, code } = compileReference();
  let anvil: Anvil;

  beforeAll(async () => {
    anvil = await startAnvil();
    await anvil.rpc('anvil_setCode', [ADDRESS, code]);
  });
  afterAll(() => anvil?.stop());

  const flowsOf = async (dags: readonly RandomDag[]): Promise<readonly (readonly bigint[])[]> => {
    const asked = dags.map((dag) => {
      const names = youngestFirst(dag);
      // The reference pays the first: what is as old as the paid asset, or younger, is reached by nothing.
      const order = [dag.world.start, ...names.filter((name) => name !== dag.world.start)];
      const edges = recorded(dag);
      return {
        amount: dag.amount,
        assets: order.length,
        derived: edges.map(({ derived }) => order.indexOf(derived)),
        source: edges.map(({ source }) => order.indexOf(source)),
        bps: edges.map(({ bps }) => bps),
      };
    });
    const data = encodeFunctionData({ abi, functionName: 'flows', args: [asked] });
    const answer = await anvil.rpc<Hex>('eth_call', [
      { to: ADDRESS, data, gas: '0x7fffffffffff' },
      'latest',
    ]);
    return decodeFunctionResult({ abi, functionName: 'flows', data: answer }) as bigint[][];
  };

  it(`keeps the same on ${DAGS} random DAGs`, async () => {
    for (let from = 0; from < DAGS; from += IN_ONE_CALL) {
      const dags = dagsFrom(from, Math.min(IN_ONE_CALL, DAGS - from));
      const answers = await flowsOf(dags);
      for (const [i, dag] of dags.entries()) {
        const others = youngestFirst(dag).filter((name) => name !== dag.world.start);
        const names = [dag.world.start, ...others];
        const kept = Object.fromEntries(
          names.map((name, place) => [name, answers[i]?.[place] ?? 0n]),
        );
        const paid = Object.fromEntries(Object.entries(kept).filter(([, amount]) => amount > 0n));
        expect(keptIn(dag), `DAG ${from + i}`).toEqual(paid);
      }
    }
  });
});

describe.skipIf(!canAskPython)('the oracle in Python', () => {
  it(`keeps the same on ${Math.min(DAGS, 1_000)} random DAGs`, () => {
    const dags = dagsFrom(1_000_003, Math.min(DAGS, 1_000));
    const answers = askPython(
      dags.map((dag) => ({
        amount: String(dag.amount),
        assets: [...closureOf(dag.world).nodes.values()].map(({ node }) => ({
          id: node.id,
          createdAt: node.createdAt,
        })),
        start: idOf(dag.world.start),
        shares: dag.world.edges.map((edge) => ({
          derived: idOf(edge.derived),
          source: idOf(edge.source),
          bps: edge.bps,
          block: edge.from ?? 0,
          log: dag.logOf(edge),
          index: edge.index ?? 0,
        })),
      })),
    );
    expect(answers).toHaveLength(dags.length);
    for (const [i, dag] of dags.entries()) {
      const ours = Object.fromEntries(
        Object.entries(keptIn(dag)).map(([name, amount]) => [idOf(name), String(amount)]),
      );
      expect(ours, `DAG ${i}`).toEqual(answers[i]);
    }
  });
});
