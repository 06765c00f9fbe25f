// Rows of one subject lie together, and it is looked up once. `touched`: the last block that began anything about it.
UNWIND $rows AS row
MERGE (s:Subject { id: row.id })
SET s.touched = CASE WHEN s.touched >= row.touched THEN s.touched ELSE row.touched END
WITH s, row
UNWIND row.all AS each
CREATE (s)-[:{{type}}]->(i:{{labels}})
SET i = each
