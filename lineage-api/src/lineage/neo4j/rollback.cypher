// What ended after the block is in force again.
MATCH (i:EndedItem) WHERE i.ended > $to AND i.fromBlock <= $to
SET i.toBlock = $open
REMOVE i.closedBy, i.ended, i:EndedItem;

MATCH (d:Subject)-[c:WAS_ONCE_DERIVED_FROM]->(s:Subject) WHERE c.ended > $to AND c.fromBlock <= $to
CREATE (d)-[e:WAS_DERIVED_FROM]->(s)
SET e = properties(c), e.toBlock = $open
REMOVE e.struckBy, e.ended
DELETE c;

// What began after it is gone: all that is about subjects touched after it.
MATCH (d:Subject)-[e:WAS_DERIVED_FROM|WAS_ONCE_DERIVED_FROM]->() USING INDEX d:Subject(touched)
WHERE d.touched > $to AND e.fromBlock > $to
DELETE e;

MATCH (s:Subject)-[:HAS|LACKS|IS_SAID]->(i:Item) USING INDEX s:Subject(touched)
WHERE s.touched > $to AND i.fromBlock > $to
DETACH DELETE i;

MATCH (s:Subject)-[r:CLAIMS]->(c:Content) USING INDEX s:Subject(touched)
WHERE s.touched > $to AND r.fromBlock > $to
DELETE r
WITH DISTINCT c WHERE NOT EXISTS { (c)--() }
DELETE c;

MATCH (t:Terms) WHERE t.began > $to
DELETE t;

// An id that an older row still names stays as a name.
MATCH (s:Subject) USING INDEX s:Subject(touched) WHERE s.touched > $to AND s.fromBlock > $to
REMOVE s:Asset:Batch
SET s = { id: s.id, touched: s.touched }
WITH s WHERE NOT EXISTS { (s)--() }
DELETE s;

MATCH (s:Subject) USING INDEX s:Subject(touched) WHERE s.touched > $to
SET s.touched = $to;

MATCH (b:AppliedBlock) WHERE b.number > $to
DELETE b;
