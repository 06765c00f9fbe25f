MATCH (d)-[e:{{types}}]->(s:Subject)
WHERE {{edgeInForce}}
WITH e { .*, derived: d.id, source: s.id, isThere: coalesce(s.fromBlock <= $at, false) } AS edge
