{{beginRead}}
OPTIONAL MATCH (start:Subject { id: $start }) WHERE start.fromBlock <= $at
CALL (start) {
  MATCH p = (start){{walk}}(n:Subject)
  WHERE {{inForce}}
  WITH n, min(length(p)) AS degree WHERE n.fromBlock <= $at
  MATCH (n){{step}}(m:Subject)
  WHERE {{edgeInForce}}
  WITH degree, startNode(e) AS d, endNode(e) AS s, e
  ORDER BY degree, d.id, s.id, e.factId, e.index LIMIT $maxEdges + 1
  RETURN collect({ d: d, s: s, edge: e { .*, derived: d.id, source: s.id } }) AS found
}
WITH head, start, found[..$maxEdges] AS kept, size(found) > $maxEdges AS truncated
CALL (start, kept) {
  UNWIND [start] + [k IN kept | k.d] + [k IN kept | k.s] AS n
  WITH DISTINCT n WHERE n.fromBlock <= $at
  RETURN collect(properties(n)) AS nodes
}
WITH head, nodes, truncated, [k IN kept | k.edge] AS edges
{{endRead}}
RETURN head, nodes, edges, truncated, revision
