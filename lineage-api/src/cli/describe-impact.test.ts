import { expect, test } from 'vitest';
import { affectedCsv, agentsCsv, type ImpactAnswer } from './describe-impact.js';

const edge = {
  ...{ degree: 1, outcome: 'MUST_STOP', reason: 'a, "b"', losesLastPermission: true },
  ...{ unseenUpTo: 0, position: 'TRAINED', license: '@SUM', permanence: 'REVOCABLE' },
  ...{ postTermUse: null, path: [{ id: 'x' }, { id: 'y' }] },
};
const answer = {
  affected: {
    totalCount: 2,
    pageInfo: { hasNextPage: false, endCursor: null },
    edges: [
      { ...edge, node: { id: 'x', name: '=1+1', kind: 'MODEL' } },
      { ...edge, node: { id: 'b' }, unseenUpTo: 7, license: '-1', reason: '+cmd' },
    ],
  },
  notify: {
    total: 1,
    agents: [
      { agent: { address: '0xaa' }, mustStop: 2, undecided: 0, mayContinue: 1, unseenUpTo: 7 },
    ],
  },
  asOf: { blockNumber: 9 },
} as unknown as ImpactAnswer;

test('cells that a spreadsheet would run are guarded, and what has commas is quoted', () => {
  const [, first, second] = affectedCsv(answer).split('\r\n');
  expect(first).toBe(`x,'=1+1,MODEL,1,MUST_STOP,true,0,TRAINED,'@SUM,REVOCABLE,,"a, ""b""",x y,9`);
  expect(second).toBe(`b,,BATCH,1,MUST_STOP,true,7,TRAINED,'-1,REVOCABLE,,'+cmd,x y,9`);
});

test('agents are a row each', () => {
  expect(agentsCsv(answer)).toBe(
    'account,mustStop,undecided,mayContinue,unseenUpTo,block\r\n0xaa,2,0,1,7,9\r\n',
  );
});
