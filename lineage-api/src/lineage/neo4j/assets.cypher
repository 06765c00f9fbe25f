{{beginRead}}
CALL () {
  {{found}}
  WITH DISTINCT n
  WHERE n.fromBlock <= $at
    AND ($kind IS NULL OR n.kind = $kind)
    AND ($registrant IS NULL OR n.registrant = $registrant)
    AND ($contentHash IS NULL OR EXISTS {
      MATCH (n)-[c:CLAIMS]->(:Content { contentHash: $contentHash }) WHERE c.fromBlock <= $at
    })
    AND ($owner IS NULL OR coalesce(
      // Its own owner, before its batch's.
      head(COLLECT {
        MATCH (n)-[:HAS]->(i:Item { kind: 'owner' })
        WHERE i.fromBlock <= $at AND $at < i.toBlock RETURN i.owner
      }),
      head(COLLECT {
        MATCH (:Subject { id: n.batchId })-[:HAS]->(i:Item { kind: 'owner' })
        WHERE i.fromBlock <= $at AND $at < i.toBlock RETURN i.owner
      })
    ) = $owner)
    AND ($license IS NULL OR EXISTS {
      MATCH (s:Subject)-[:HAS]->(i:Item { kind: 'terms' })
      WHERE s.id IN [n.id, n.batchId] AND i.fromBlock <= $at AND $at < i.toBlock
      MATCH (t:Terms { id: i.licenseTermsId })
      WHERE t.fromBlock <= $at AND t.expression CONTAINS $license
    })
  RETURN collect(n) AS matched
}
CALL (matched) {
  UNWIND matched AS n
  {{order}}
  SKIP $offset LIMIT $first
  WITH n
  {{view}}
  RETURN collect(view) AS views
}
WITH head, size(matched) AS total, views
{{endRead}}
RETURN head, total, views, revision
