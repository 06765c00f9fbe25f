MATCH (n:Asset|Batch)
RETURN properties(n) AS row ORDER BY n.id;

MATCH (d:Subject)-[e:WAS_DERIVED_FROM|WAS_ONCE_DERIVED_FROM]->(s:Subject)
RETURN e { .*, derived: d.id, source: s.id } AS row ORDER BY e.factId, e.index;

MATCH (s:Subject)-[:HAS|LACKS|IS_SAID]->(i:Item)
RETURN i { .*, subject: s.id } AS row
ORDER BY s.id, i.kind, i.key, i.fromBlock, i.logIndex, i.factId;

MATCH (a:Subject)-[c:CLAIMS]->(:Content)
RETURN c { .*, assetId: a.id } AS row
ORDER BY c.scheme, c.contentHash, c.fromBlock, c.logIndex, a.id;

MATCH (t:Terms)
RETURN properties(t) AS row ORDER BY t.id;

MATCH (b:Batch { manifestKnown: true })
RETURN b { batchId: b.id, .manifestHash, .voidLeaves } AS row ORDER BY b.id;

MATCH (d:Document)
RETURN properties(d) AS row ORDER BY d.hash;
