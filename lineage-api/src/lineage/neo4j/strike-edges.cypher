// Index 4294967295 means all edges of the fact. Two rows may strike one edge: the first counts.
UNWIND range(0, size($rows) - 1) AS place
WITH place, $rows[place] AS row
MATCH (d:Subject { id: row.derived })-[e:WAS_DERIVED_FROM { factId: row.factId }]->(s:Subject)
WHERE (e.index = row.index OR row.index = 4294967295) AND e.relation <> 'DECLARED'
WITH d, e, s, row, place ORDER BY place
WITH d, e, s, collect(row)[0] AS row
CREATE (d)-[c:WAS_ONCE_DERIVED_FROM]->(s)
SET c = properties(e), c.toBlock = row.toBlock, c.ended = row.toBlock, c.struckBy = row.struckBy
DELETE e
