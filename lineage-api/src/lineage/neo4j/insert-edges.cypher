UNWIND $rows AS row
MERGE (d:Subject { id: row.derived })
MERGE (s:Subject { id: row.source })
CREATE (d)-[e:{{type}}]->(s)
SET e = row.properties
