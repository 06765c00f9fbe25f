// What ended after the block is in force again.
MATCH (i:EndedItem) WHERE i.ended > $to AND i.began <= $to
SET i.toBlock = $open
REMOVE i.closedBy, i.ended, i:EndedItem;

MATCH (d:Subject)-[c:WAS_ONCE_DERIVED_FROM]->(s:Subject) WHERE c.ended > $to AND c.began <= $to
CREATE (d)-[e:WAS_DERIVED_FROM]->(s)
SET e = properties(c), e.toBlock = $open
REMOVE e.struckBy, e.ended
DELETE c;

// What began after it is gone.
MATCH ()-[e:WAS_DERIVED_FROM]->() WHERE e.began > $to
DELETE e;

MATCH ()-[e:WAS_ONCE_DERIVED_FROM]->() WHERE e.began > $to
DELETE e;

MATCH (i:Item) WHERE i.began > $to
DETACH DELETE i;

MATCH (:Subject)-[r:CLAIMS]->(c:Content) WHERE r.began > $to
DELETE r
WITH DISTINCT c WHERE NOT EXISTS { (c)--() }
DELETE c;

MATCH (t:Terms) WHERE t.began > $to
DELETE t;

// An id that an older row still names stays as a name.
MATCH (s:Subject) WHERE s.began > $to
REMOVE s:Asset:Batch
SET s = { id: s.id }
WITH s WHERE NOT EXISTS { (s)--() }
DELETE s;

MATCH (b:AppliedBlock) WHERE b.number > $to
DELETE b;
