MATCH (start:Subject { id: $start }) WHERE start.fromBlock <= $at
CALL (start) {
  MATCH p = (start){{walk}}(n:Subject)
  WHERE {{inForce}}
  WITH n, min(length(p)) AS degree WHERE n.fromBlock <= $at
  MATCH (n){{step}}(m:Subject)
  WHERE {{edgeInForce}}
  WITH degree, {{derived}} AS d, {{source}} AS s, e
  ORDER BY degree, d.id, s.id, e.factId, e.index LIMIT $maxEdges
  RETURN collect({ d: d, s: s, edge: e { .*, derived: d.id, source: s.id } }) AS kept
}
CALL (start, kept) {
  UNWIND [start] + [k IN kept | k.d] + [k IN kept | k.s] AS n
  WITH DISTINCT n WHERE n.fromBlock <= $at
  RETURN collect(properties(n)) AS nodes
}
RETURN nodes, [k IN kept | k.edge] AS edges
