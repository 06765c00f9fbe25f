{{beginRead}}
OPTIONAL MATCH (start:Subject { id: $start }) WHERE start.fromBlock <= $at
// In any order, up to what tells that there is more than asked: all but the start has an edge.
CALL (start) {
  MATCH p = (start){{walk}}(n:Subject)
  WHERE {{inForce}}
  WITH DISTINCT n WHERE n.fromBlock <= $at
  WITH n LIMIT $maxEdges + 2
  RETURN collect(n) AS reached
}
CALL (reached) {
  UNWIND reached AS n
  MATCH (n){{step}}(m:Subject)
  WHERE {{edgeInForce}}
  WITH {{derived}} AS d, {{source}} AS s, e LIMIT $maxEdges + 1
  RETURN collect(e { .*, derived: d.id, source: s.id }) AS edges
}
WITH head, reached, edges, size(edges) > $maxEdges OR size(reached) > $maxEdges + 1 AS truncated
WITH head, truncated, CASE WHEN truncated THEN [] ELSE edges END AS edges,
     CASE WHEN truncated THEN [] ELSE [n IN reached | properties(n)] END AS nodes
{{endRead}}
RETURN head, nodes, edges, truncated, revision
