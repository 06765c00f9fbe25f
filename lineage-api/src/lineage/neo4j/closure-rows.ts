import { type Hex, ZERO_HASH } from '../../encoding/hex.js';
import type { ClosureQuery } from '../port.js';
import type { Run, Values } from './connection.js';
import { toClosureParts, type WalkState } from './edges.js';
import { loadRead } from './read.js';

const CLAIMS = loadRead('closure-claims');
const NODES = loadRead('closure-nodes');
const TERMS = loadRead('closure-terms');
const AGENTS = loadRead('closure-agents');

/**
 * A closure that is too large for one row, by statements of one transaction that give a row for each thing: what the server
 * holds at once is one of them. Returns what `closure-of.cypher` does.
 */
export async function readClosureInRows(
  run: Run,
  { starts, direction, edges: followed, maxNodes }: ClosureQuery,
  state: WalkState,
  parameters: Values,
): Promise<Values> {
  const parts = toClosureParts({ direction, edges: followed }, state);
  const reached = await run(loadRead('closure-ids', parts), { ...parameters, starts });
  const kept = reached.slice(0, maxNodes).map(({ id }) => id as Hex);
  const about = { ...parameters, ids: kept };
  const edges = (await run(loadRead('closure-edges', parts), about)).map(
    ({ edge }) => edge as Values,
  );
  const claims = await run(CLAIMS, about);
  const ids = [...new Set([...kept, ...claims.flatMap(({ others }) => others as Hex[])])];
  const nodes = await run(NODES, { ...parameters, ids });
  const named = [...edges, ...nodes.flatMap(({ history }) => history as Values[])];
  const terms = await run(TERMS, { ...parameters, ids: distinct(named, 'licenseTermsId') });
  const agents = await run(AGENTS, { ...parameters, ...toAgentParameters(nodes) });
  return {
    kept,
    truncated: reached.length > maxNodes,
    edges,
    nodes,
    terms: terms.map(({ terms }) => terms),
    agents,
    claims,
  };
}

/** Whoever has to do with a node, by account or by the name that an activity gives. */
function toAgentParameters(nodes: readonly Values[]): Values {
  const views = nodes.map(({ view }) => view as Values);
  const items = views.flatMap((view) => view.items as Values[]);
  const said = views.flatMap((view) => (view.said as Values[][]).flat());
  const history = nodes.flatMap((each) => each.history as Values[]);
  const registered = views.map((view) => view.node as Values);
  const activities = items.filter(({ kind }) => kind === 'activity');
  return {
    accounts: [
      ...new Set([
        ...distinct(registered, 'registrant'),
        ...distinct([...items, ...said, ...history], 'by'),
        ...distinct(items, 'owner'),
      ]),
    ],
    named: distinct(activities, 'agentId'),
  };
}

/** The values that some rows have of one property. */
function distinct(rows: readonly Values[], property: string): unknown[] {
  const values = new Set(rows.map((row) => row[property]));
  for (const nothing of [undefined, null, ZERO_HASH]) values.delete(nothing);
  return [...values];
}
