import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  openEmptyGraph,
  startTestServer,
  type TestServer,
  whySkipNeo4j,
} from '../../../../test/neo4j/server.js';
import type { WalkQuery } from '../port.js';
import { toClosureCypher } from './closure.js';
import { toImpactCypher } from './impact.js';
import { toSubDagCypher } from './sub-dag.js';
import { toWalkCypher } from './walk.js';

const skip = whySkipNeo4j();

const PRUNED = 'VarLengthExpand(Pruning,BFS,All)';
const DIRECTIONS = ['UPSTREAM', 'DOWNSTREAM'] as const;
const STATES = ['HEAD', 'PAST'] as const;
const SHAPES: readonly Pick<WalkQuery, 'maxDegree' | 'relations'>[] = [
  { maxDegree: null, relations: null },
  { maxDegree: 3, relations: null },
  { maxDegree: null, relations: ['TRAINED_ON'] },
];

describe.skipIf(skip !== null)('plans of neo4j', () => {
  let server: TestServer;
  let driver: Driver;
  beforeAll(async () => {
    server = await startTestServer();
    await (await openEmptyGraph(server)).close();
    driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password));
  }, 3_600_000);
  afterAll(async () => {
    await driver?.close();
    await server?.stop();
  });

  async function operatorsOf(cypher: string): Promise<string[]> {
    const { summary } = await driver.executeQuery(`EXPLAIN ${cypher}`, {}, { database: 'neo4j' });
    return summary.plan === false ? [] : flatten(summary.plan);
  }

  it('expand a walk breadth first and prune, at the head and as of a block', async () => {
    for (const direction of DIRECTIONS) {
      for (const state of STATES) {
        for (const shape of SHAPES) {
          const operators = await operatorsOf(toWalkCypher({ direction, ...shape }, state));
          expect(expandsOf(operators)).toEqual([PRUNED, PRUNED]);
          expect(operators.filter(isScan)).toEqual([]);
        }
      }
    }
  });

  it('expand a sub-DAG breadth first and prune, at the head and as of a block', async () => {
    for (const direction of DIRECTIONS) {
      for (const state of STATES) {
        const operators = await operatorsOf(toSubDagCypher(direction, state));
        expect(expandsOf(operators)).toEqual([PRUNED]);
        expect(operators.filter(isScan)).toEqual([]);
      }
    }
  });

  it('expand what an impact reaches breadth first and prune', async () => {
    for (const state of STATES) {
      const operators = await operatorsOf(toImpactCypher(state));
      expect(expandsOf(operators)).toEqual([PRUNED]);
      expect(operators.filter(isScan)).toEqual([]);
    }
  });

  it('expand a closure breadth first and prune, in force and owed', async () => {
    for (const direction of DIRECTIONS) {
      for (const state of STATES) {
        for (const edges of ['IN_FORCE', 'OWED'] as const) {
          const operators = await operatorsOf(toClosureCypher({ direction, edges }, state));
          expect(expandsOf(operators)).toEqual([PRUNED]);
          expect(operators.filter(isScan)).toEqual([]);
        }
      }
    }
  });
});

function flatten(plan: Plan): string[] {
  return [plan.operatorType.replace(/@.*/, ''), ...plan.children.flatMap(flatten)];
}

function expandsOf(operators: readonly string[]): string[] {
  return operators.filter((operator) => /VarLength|Repeat|Shortest|Trail/.test(operator));
}

function isScan(operator: string): boolean {
  return operator.includes('Scan');
}
