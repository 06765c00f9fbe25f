UNWIND $rows AS row
MATCH (:Subject { id: row.subject })-[:HAS|LACKS|IS_SAID]->(i:Item { kind: row.kind, key: row.key })
WHERE i.toBlock = $open AND (row.by IS NULL OR i.by = row.by)
SET i.toBlock = row.toBlock, i.ended = row.toBlock, i.closedBy = row.closedBy, i:EndedItem
