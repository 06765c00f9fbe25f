// What is in force about n at $at: `view`. What a batch is said to be holds for its leaves too.
CALL (n) {
  OPTIONAL MATCH (b:Subject { id: n.batchId })
  WITH n, [s IN [n, b] WHERE s IS NOT NULL] AS subjects
  CALL (subjects) {
    UNWIND subjects AS s
    MATCH (s)-[:HAS|LACKS]->(i:Item)
    WHERE i.fromBlock <= $at AND $at < i.toBlock
    RETURN collect(i { .*, subject: s.id }) AS items
  }
  CALL (subjects) {
    UNWIND subjects AS s
    MATCH (s)-[:IS_SAID]->(i:Item)
    WHERE i.fromBlock <= $at AND $at < i.toBlock
    WITH s, i ORDER BY i.fromBlock, i.logIndex, i.key, i.factId
    WITH s, i.kind AS kind, collect(i { .*, subject: s.id })[..$strangerLimit] AS first, count(*) AS total
    RETURN collect(first) AS said, coalesce(sum(total - size(first)), 0) AS leftOut
  }
  CALL (items, said) {
    UNWIND items + reduce(all = [], first IN said | all + first) AS i
    WITH DISTINCT i.licenseTermsId AS id
    MATCH (t:Terms { id: id }) WHERE t.fromBlock <= $at
    RETURN collect(properties(t)) AS terms
  }
  CALL (items) {
    UNWIND [i IN items WHERE i.kind = 'metadata'] AS i
    MATCH (d:Document { hash: i.documentHash })
    RETURN collect(d { .hash, .name, .text, .json }) AS documents
  }
  CALL (n) {
    MATCH (:Content { key: n.scheme + ':' + n.contentHash })<-[c:CLAIMS]-(a:Subject)
    WHERE a <> n AND c.registrant <> n.registrant AND c.fromBlock <= $at AND c.role IN $rivalRoles
    RETURN count(DISTINCT a) AS rivals
  }
  RETURN { node: properties(n), items: items, said: said, leftOut: leftOut, terms: terms, documents: documents, rivals: rivals } AS view
}
