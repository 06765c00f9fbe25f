{{beginRead}}
OPTIONAL MATCH (n:Subject { id: $id })
CALL (n) {
  MATCH (n)-[:HAS|LACKS|IS_SAID]->(i:Item)
  WHERE i.fromBlock <= $at AND $at < i.toBlock
  RETURN collect(i { .*, subject: n.id }) AS items
}
{{endRead}}
RETURN head, items, revision
