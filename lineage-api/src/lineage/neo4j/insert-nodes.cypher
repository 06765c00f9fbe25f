// A leaf may be registered twice, by its manifest and in storage: the older registration stays.
UNWIND $rows AS row
MERGE (s:Subject { id: row.id })
SET s.touched = CASE WHEN s.touched >= row.fromBlock THEN s.touched ELSE row.fromBlock END
WITH s, row WHERE s.fromBlock IS NULL OR [row.fromBlock, row.logIndex, row.factId] < [s.fromBlock, s.logIndex, s.factId]
SET s += row, s:{{label}}
