UNWIND $rows AS row
MERGE (d:Document { hash: row.hash })
SET d = row
