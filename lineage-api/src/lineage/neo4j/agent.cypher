// What is in force about s, where it is a registered agent: `items`.
WITH s WHERE EXISTS { MATCH (s)-[:HAS]->(a:Item { kind: 'agent' }) WHERE a.fromBlock <= $at AND $at < a.toBlock }
CALL (s) {
  MATCH (s)-[:HAS|LACKS|IS_SAID]->(i:Item)
  WHERE i.fromBlock <= $at AND $at < i.toBlock
  RETURN collect(i { .*, subject: s.id }) AS items
}
