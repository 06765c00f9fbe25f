UNWIND $rows AS row
MERGE (s:Subject { id: row.subject })
CREATE (s)-[:{{type}}]->(i:Item)
SET i = row.properties
FOREACH (_ IN CASE WHEN i.toBlock = $open THEN [] ELSE [1] END | SET i:EndedItem)
