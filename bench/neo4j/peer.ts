import neo4j, { type Driver } from 'neo4j-driver';
import type { GraphChange } from '../../lineage-api/src/domain/rows.js';
import { OPEN_BLOCK } from '../../lineage-api/src/domain/rows.js';

/** What someone writes by hand for the same rows and the same questions, over the same driver: labels of its own. */
export type Peer = {
  load(change: GraphChange): Promise<void>;
  /** The first upstream assets by (degree, id), with kind, owner and terms, and how many there are. */
  upstreamPage(id: string, first: number): Promise<number>;
  /** The same with all that is said of them, documents, rival claims, and what is not here. */
  upstreamPageWhole(id: string, first: number): Promise<number>;
  /** All that is upstream, with its derivations. */
  upstreamDag(id: string): Promise<number>;
  /** The derivations alone. */
  upstreamEdges(id: string): Promise<number>;
  /** How many upstream assets there are. */
  upstreamCount(id: string): Promise<number>;
  close(): Promise<void>;
};

const LOAD = {
  nodes: 'UNWIND $rows AS row MERGE (n:HAsset { id: row.id }) SET n = row',
  edges: `UNWIND $rows AS row MERGE (d:HAsset { id: row.derived }) MERGE (s:HAsset { id: row.source })
    CREATE (d)-[e:H_DERIVED_FROM]->(s) SET e = row.properties`,
  items: `UNWIND $rows AS row MATCH (s:HAsset { id: row.subject })
    CREATE (s)-[:H_HAS]->(i:HItem) SET i = row.properties`,
  claims: `UNWIND $rows AS row MATCH (a:HAsset { id: row.assetId }) MERGE (c:HContent { key: row.key })
    CREATE (a)-[r:H_CLAIMS]->(c) SET r = row.properties`,
};

export async function openPeer(uri: string): Promise<Peer> {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', 'neo4j'), {
    disableLosslessIntegers: true,
  });
  for (const [label, key] of [
    ['HAsset', 'id'],
    ['HContent', 'key'],
  ]) {
    const constraint = `CREATE CONSTRAINT IF NOT EXISTS FOR (n:${label}) REQUIRE n.${key} IS UNIQUE`;
    await driver.executeQuery(constraint, {}, { database: 'neo4j' });
  }
  return {
    async load(change) {
      const session = driver.session({ database: 'neo4j' });
      const rows = toRows(change);
      await session.executeWrite(async (tx) => {
        await tx.run(LOAD.nodes, { rows: rows.nodes });
        await tx.run(LOAD.edges, { rows: rows.edges });
        await tx.run(LOAD.items, { rows: rows.items });
        await tx.run(LOAD.claims, { rows: rows.claims });
      });
      await session.close();
    },
    upstreamPage: async (id, first) =>
      (await ask(driver, PAGE, { id, first: neo4j.int(first), open: neo4j.int(OPEN_BLOCK) }))
        .length,
    upstreamPageWhole: async (id, first) =>
      (await ask(driver, PAGE_WHOLE, { id, first: neo4j.int(first), open: neo4j.int(OPEN_BLOCK) }))
        .length,
    upstreamDag: async (id) =>
      (await ask(driver, DAG, { id })).reduce((sum, row) => sum + row.get('edges').length, 0),
    upstreamEdges: async (id) => (await ask(driver, EDGES, { id })).length,
    upstreamCount: async (id) => (await ask(driver, COUNT, { id }))[0]?.get('total') as number,
    close: () => driver.close(),
  };
}

/** On our own rows, at the head: the question of a page without what only we tell (gaps, rivals, documents, crowds). */
const PAGE = `MATCH p = (x:Subject { id: $id })-[:WAS_DERIVED_FROM*0..]->(a:Subject)
  WITH a, min(length(p)) AS degree
  WITH collect({ a: a, degree: degree }) AS found
  UNWIND found AS r
  WITH size(found) AS total, r.a AS a, r.degree AS degree ORDER BY degree, a.id LIMIT $first
  OPTIONAL MATCH (a)-[:HAS]->(o:Item { kind: 'owner' }) WHERE o.toBlock = $open
  OPTIONAL MATCH (a)-[:HAS]->(t:Item { kind: 'terms' }) WHERE t.toBlock = $open
  OPTIONAL MATCH (terms:Terms { id: t.licenseTermsId })
  RETURN properties(a) AS asset, degree, o.owner AS owner, collect(properties(terms)) AS terms, total
  ORDER BY degree, asset.id`;
/** As a page of the port, for assets that stand alone, of which no crowd speaks and whose documents nobody redacts. */
const PAGE_WHOLE = `MATCH p = (x:Subject { id: $id })-[:WAS_DERIVED_FROM*0..]->(a:Subject)
  WITH a, min(length(p)) AS degree
  WITH collect({ a: a, degree: degree }) AS found
  CALL (found) {
    UNWIND found AS r WITH r.a AS a
    OPTIONAL MATCH (a)-[:LACKS]->(i:Item) WHERE i.toBlock = $open
    RETURN count(i) AS unresolved, sum(i.count) AS undisclosed
  }
  CALL (found) {
    UNWIND found AS r WITH r.a AS a
    MATCH (a)-[e:WAS_ONCE_DERIVED_FROM]->() RETURN count(e) AS struck
  }
  CALL (found) {
    UNWIND found AS r WITH r.a AS a
    MATCH (a)-[:CLAIMS]->(:Content)<-[c:CLAIMS]-(b) WHERE a <> b AND c.role IN ['RIGHTS_HOLDER', 'LICENSEE']
    RETURN count(DISTINCT a) AS conflicting
  }
  UNWIND found AS r
  WITH size(found) AS total, unresolved, undisclosed, struck, conflicting, r.a AS a, r.degree AS degree
  ORDER BY degree, a.id LIMIT $first
  RETURN properties(a) AS asset, degree, total, unresolved, undisclosed, struck, conflicting,
    COLLECT { MATCH (a)-[:HAS|LACKS|IS_SAID]->(i:Item) WHERE i.toBlock = $open RETURN properties(i) } AS items,
    COLLECT { MATCH (a)-[:HAS]->(i:Item { kind: 'terms' }) WHERE i.toBlock = $open
      MATCH (t:Terms { id: i.licenseTermsId }) RETURN properties(t) } AS terms,
    COLLECT { MATCH (a)-[:HAS]->(i:Item { kind: 'metadata' }) WHERE i.toBlock = $open
      MATCH (d:Document { hash: i.documentHash }) RETURN properties(d) } AS documents,
    COUNT { MATCH (a)-[:CLAIMS]->(:Content)<-[c:CLAIMS]-(b) WHERE a <> b AND c.role IN ['RIGHTS_HOLDER', 'LICENSEE'] } AS rivals`;
const DAG = `MATCH (x:Subject { id: $id })-[:WAS_DERIVED_FROM*0..]->(a:Subject)
  WITH DISTINCT a
  RETURN properties(a) AS asset,
    COLLECT { MATCH (a)-[e:WAS_DERIVED_FROM]->(s:Subject) RETURN e { .*, derived: a.id, source: s.id } } AS edges`;
const EDGES = `MATCH (x:Subject { id: $id })-[:WAS_DERIVED_FROM*0..]->(a:Subject)
  WITH DISTINCT a MATCH (a)-[e:WAS_DERIVED_FROM]->(s:Subject)
  RETURN a.id AS derived, s.id AS source, properties(e) AS edge`;
const COUNT = `MATCH (x:Subject { id: $id })-[:WAS_DERIVED_FROM*1..]->(a:Subject)
  RETURN count(DISTINCT a) AS total`;

async function ask(driver: Driver, cypher: string, parameters = {}) {
  const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ });
  try {
    return (await session.executeRead((tx) => tx.run(cypher, parameters))).records;
  } finally {
    await session.close();
  }
}

function toRows({ nodes, edges, items, claims }: GraphChange) {
  return {
    nodes: nodes.map(integers),
    edges: edges.map(({ derived, source, ...rest }) => ({
      derived,
      source,
      properties: integers(rest),
    })),
    items: items.map(({ subject, value, ...rest }) => ({
      subject,
      properties: integers({ ...rest, value: JSON.stringify(value) }),
    })),
    claims: claims.map((claim) => ({
      assetId: claim.assetId,
      key: `${claim.scheme}:${claim.contentHash}`,
      properties: integers(claim),
    })),
  };
}

/** The driver sends a JavaScript number as a float. */
function integers(row: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key,
      typeof value === 'number' ? neo4j.int(value) : value,
    ]),
  );
}
