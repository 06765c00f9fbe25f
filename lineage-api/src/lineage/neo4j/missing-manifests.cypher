MATCH (b:Batch) WHERE b.manifestKnown IS NULL
  AND (b.fromBlock > $fromBlock OR b.fromBlock = $fromBlock
    AND (b.logIndex > $logIndex OR b.logIndex = $logIndex AND b.id > $id))
RETURN properties(b) AS node
ORDER BY b.fromBlock, b.logIndex, b.id LIMIT $limit
