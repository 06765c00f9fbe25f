import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  openEmptyGraph,
  startTestServer,
  type TestServer,
  whySkipNeo4j,
} from '../../../../test/neo4j/server.js';
import { id } from '../behaviour/builders.js';
import { applyAt, walkFrom } from '../behaviour/harness.js';
import { toClosureCypher } from './closure.js';
import { loadStatements } from './cypher.js';
import { toImpactCypher } from './impact.js';
import { toNearestCypher, toSubDagCypher } from './sub-dag.js';
import { toWalkCypher } from './walk.js';
import { warmPlans } from './warm.js';

const skip = whySkipNeo4j();

const PRUNED = 'VarLengthExpand(Pruning,BFS,All)';
const DIRECTIONS = ['UPSTREAM', 'DOWNSTREAM'] as const;
const STATES = ['HEAD', 'PAST'] as const;
const DEGREES = [null, 3];

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

  /** Plans made since this was asked last. */
  async function countPlans(): Promise<number> {
    const { records } = await driver.executeQuery(
      'CALL db.clearQueryCaches()',
      {},
      { database: 'neo4j' },
    );
    return Number(/of (\d+) queries/.exec(records[0]?.get(0))?.[1]);
  }

  it('expand a walk breadth first and prune, at the head and as of a block', async () => {
    for (const direction of DIRECTIONS) {
      for (const state of STATES) {
        for (const maxDegree of DEGREES) {
          const operators = await operatorsOf(toWalkCypher({ direction, maxDegree }, state));
          expect(expandsOf(operators)).toEqual([PRUNED, PRUNED]);
          expect(operators.filter(isScan)).toEqual([]);
        }
      }
    }
  }, 120_000);

  it('are made once for a text, whatever it is given, and before anyone asks', async () => {
    const graph = await openEmptyGraph(server);
    await applyAt(graph, 1, {});
    await graph.head();
    await countPlans();
    await warmPlans(graph);
    const text = 'a text that is longer than the others by far, and so of another size';
    await walkFrom(graph, 'a');
    await walkFrom(graph, text, { kinds: ['MODEL'], relations: ['TRAINED_ON'], first: 3 });
    await walkFrom(graph, 'b', { kinds: ['MODEL', 'OUTPUT'], after: { degree: 1, id: id('a') } });
    // Of the head, views, and walks both ways.
    expect(await countPlans()).toBe(4);
    await graph.close();
  }, 120_000);

  it('roll back from an index, not by looking through all', async () => {
    for (const statement of loadStatements('rollback')) {
      const operators = await operatorsOf(statement);
      expect(operators.filter(isScan)).toEqual([]);
      expect(operators.filter((operator) => operator.includes('Seek'))).toHaveLength(1);
    }
  });

  it('expand a sub-DAG breadth first and prune, at the head and as of a block', async () => {
    for (const direction of DIRECTIONS) {
      for (const state of STATES) {
        for (const cypher of [
          toSubDagCypher(direction, state),
          toNearestCypher(direction, state),
        ]) {
          const operators = await operatorsOf(cypher);
          expect(expandsOf(operators)).toEqual([PRUNED]);
          expect(operators.filter(isScan)).toEqual([]);
        }
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
  }, 120_000);
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
