MATCH (b:Batch) WHERE b.manifestKnown IS NULL
RETURN properties(b) AS node
ORDER BY b.fromBlock, b.logIndex, b.id LIMIT $limit
