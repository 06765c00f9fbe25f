{{found}}
WITH DISTINCT n
WHERE n.fromBlock <= $at
  AND ($kind IS NULL OR n.kind = $kind)
  AND ($registrant IS NULL OR n.registrant = $registrant)
  AND ($contentKeys IS NULL OR EXISTS {
    MATCH (n)-[c:CLAIMS]->(x:Content) WHERE x.key IN $contentKeys AND c.fromBlock <= $at
  })
  AND ($owner IS NULL OR coalesce(
    // Its own owner, before its batch's.
    head(COLLECT {
      MATCH (n)-[:HAS]->(i:Item { kind: 'owner' })
      WHERE i.fromBlock <= $at AND $at < i.toBlock RETURN i.owner
    }),
    head(COLLECT {
      WITH {{lastShared}} AS at
      MATCH (:Subject { id: n.batchId })-[:HAS]->(i:Item { kind: 'owner' })
      WHERE i.fromBlock <= at AND at < i.toBlock RETURN i.owner
    })
  ) = $owner)
  AND ($license IS NULL OR EXISTS {
    UNWIND [{ id: n.id, at: $at }, { id: n.batchId, at: {{lastShared}} }] AS by
    MATCH (:Subject { id: by.id })-[:HAS]->(i:Item { kind: 'terms' })
    WHERE i.fromBlock <= by.at AND by.at < i.toBlock
    MATCH (t:Terms { id: i.licenseTermsId })
    WHERE t.fromBlock <= $at AND t.expression CONTAINS $license
  })
