// Terms that were ever said of n, and of its batch while both had one owner: `history`.
CALL (n, view) {
  UNWIND [{ id: n.id, at: $at }, { id: n.batchId, at: view.lastShared }] AS by
  MATCH (s:Subject { id: by.id })-[:HAS]->(i:Item { kind: 'terms' })
  WHERE i.fromBlock <= by.at
  RETURN collect(i { .*, subject: s.id }) AS history
}
