UNWIND $rows AS row
MATCH (d:Subject { id: row.derived })-[e:WAS_DERIVED_FROM { factId: row.factId, index: row.index }]->(s:Subject)
WHERE e.relation <> 'DECLARED'
CREATE (d)-[c:WAS_ONCE_DERIVED_FROM]->(s)
SET c = properties(e), c.toBlock = row.toBlock, c.ended = row.toBlock, c.struckBy = row.struckBy
DELETE e
