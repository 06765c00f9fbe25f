UNWIND $rows AS row
MERGE (a:Subject { id: row.assetId })
MERGE (c:Content { key: row.key })
ON CREATE SET c.contentHash = row.properties.contentHash
CREATE (a)-[r:CLAIMS]->(c)
SET r = row.properties
