UNWIND $rows AS row
MERGE (d:Subject { id: row.id })
SET d.touched = CASE WHEN d.touched >= row.touched THEN d.touched ELSE row.touched END
WITH d, row
UNWIND row.all AS each
MERGE (s:Subject { id: each.source })
CREATE (d)-[e:{{type}}]->(s)
SET e = each.properties
