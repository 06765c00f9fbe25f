CASE WHEN n.batchId IS NULL THEN $at ELSE coalesce(head(COLLECT {
  // The last block, up to $at, before leaf and batch had different owners.
  MATCH (n)-[:HAS]->(mine:Item { kind: 'owner' }), (:Subject { id: n.batchId })-[:HAS]->(its:Item { kind: 'owner' })
  WHERE mine.owner <> its.owner AND mine.fromBlock < mine.toBlock AND its.fromBlock < its.toBlock
    AND mine.fromBlock < its.toBlock AND its.fromBlock < mine.toBlock
  WITH CASE WHEN mine.fromBlock > its.fromBlock THEN mine.fromBlock ELSE its.fromBlock END AS parted
  WHERE parted <= $at
  WITH parted ORDER BY parted LIMIT 1
  RETURN parted - 1
}), $at) END
