UNWIND $rows AS row
MERGE (a:Subject { id: row.id })
SET a.touched = CASE WHEN a.touched >= row.touched THEN a.touched ELSE row.touched END
WITH a, row
UNWIND row.all AS each
MERGE (c:Content { key: each.key })
CREATE (a)-[r:CLAIMS]->(c)
SET r = each.properties
