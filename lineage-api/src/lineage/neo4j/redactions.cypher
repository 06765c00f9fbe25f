// Redactions at the head that hide the document: of n, of its batch, or of the first that named it.
MATCH (r:Item { redactedHash: hash, toBlock: $open })<-[:HAS]-(s:Subject)
WHERE s.id IN [n.id, n.batchId] OR s.id IN head(COLLECT {
  MATCH (i:Item { documentHash: hash })<-[:HAS]-(f:Subject) WHERE i.kind = 'metadata'
  WITH i, f ORDER BY i.fromBlock, i.logIndex, i.factId, f.id LIMIT 1
  RETURN [f.id, f.batchId]
})
