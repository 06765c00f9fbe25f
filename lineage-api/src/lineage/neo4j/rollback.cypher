// What ended after the block is in force again.
MATCH (i:EndedItem) WHERE i.toBlock > $to AND i.fromBlock <= $to
SET i.toBlock = $open
REMOVE i.closedBy, i:EndedItem;

MATCH (d:Subject)-[c:WAS_ONCE_DERIVED_FROM]->(s:Subject) WHERE c.toBlock > $to AND c.fromBlock <= $to
CREATE (d)-[e:WAS_DERIVED_FROM]->(s)
SET e = properties(c), e.toBlock = $open
REMOVE e.struckBy
DELETE c;

// What began after it is gone.
MATCH ()-[e:WAS_DERIVED_FROM]->() WHERE e.fromBlock > $to
DELETE e;

MATCH ()-[e:WAS_ONCE_DERIVED_FROM]->() WHERE e.fromBlock > $to
DELETE e;

MATCH (i:Item) WHERE i.fromBlock > $to
DETACH DELETE i;

MATCH (:Subject)-[r:CLAIMS]->(c:Content) WHERE r.fromBlock > $to
DELETE r
WITH DISTINCT c WHERE NOT EXISTS { (c)--() }
DELETE c;

MATCH (t:Terms) WHERE t.fromBlock > $to
DELETE t;

// An id that an older row still names stays as a name.
MATCH (s:Subject) WHERE s.fromBlock > $to
REMOVE s:Asset:Batch
SET s = { id: s.id }
WITH s WHERE NOT EXISTS { (s)--() }
DELETE s;

MATCH (b:AppliedBlock) WHERE b.number > $to
DELETE b;
