UNWIND $ids AS id
MATCH (:Subject { id: id })-[:HAS]->(i:Item { kind: 'materialized' })
RETURN id, i.fromBlock AS block, i.factId AS factId
