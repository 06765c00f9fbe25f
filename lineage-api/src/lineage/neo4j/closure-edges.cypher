UNWIND $ids AS id
MATCH (d:Subject { id: id })-[e:{{types}}]->(s:Subject)
WHERE {{edgeInForce}}
RETURN e { .*, derived: d.id, source: s.id, isThere: coalesce(s.fromBlock <= $at, false) } AS edge
