UNWIND $ids AS id
MATCH (n:Subject { id: id }) WHERE n.fromBlock IS NOT NULL
RETURN properties(n) AS node
