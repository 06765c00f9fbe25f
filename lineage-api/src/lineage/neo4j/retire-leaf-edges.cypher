// An edge that a manifest gave has the leaf's id in place of a fact id.
UNWIND $rows AS row
MATCH (d:Subject { id: row.leafId })-[e:WAS_DERIVED_FROM { factId: row.leafId }]->(s:Subject)
CREATE (d)-[c:WAS_ONCE_DERIVED_FROM]->(s)
SET c = properties(e), c.toBlock = row.toBlock, c.ended = row.toBlock, c.struckBy = row.struckBy
DELETE e
