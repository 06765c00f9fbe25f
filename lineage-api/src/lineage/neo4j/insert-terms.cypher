UNWIND $rows AS row
MERGE (t:Terms { id: row.id })
SET t = row
