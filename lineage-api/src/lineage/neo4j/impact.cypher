{{beginRead}}
CALL () {
  UNWIND $starts AS id
  MATCH (start:Subject { id: id }) WHERE start.fromBlock <= $at
  RETURN collect(start) AS starts
}
CALL (starts) {
  UNWIND starts AS start
  MATCH (start){{walk}}(n:Subject)
  WHERE {{mayReach}}
  WITH DISTINCT n WHERE n.fromBlock <= $at
  RETURN collect(n) AS reached
}
// Numbers of this answer alone stand for nodes: each id is read and sent once. What is small goes with them in one number.
CALL (reached) {
  UNWIND reached AS n
  RETURN collect(n.id) AS ids, collect(id(n) * {{kindCount}} + $kinds[n.kind]) AS nodes,
    collect(CASE WHEN n:Batch AND n.manifestKnown IS NULL THEN [id(n), n.leafCount] END) AS unread
}
CALL (reached, starts) {
  UNWIND reached AS n
  WITH n, starts WHERE NOT n IN starts
  MATCH (n){{step}}(d)
  WHERE {{edgeInForce}}
  RETURN collect(id(n)) AS sources, collect(id(d) * {{relationCount}} + $relations[e.relation]) AS derived
}
CALL (starts) {
  UNWIND starts AS n
  MATCH (n){{step}}(d)
  WHERE {{edgeInForce}}
  RETURN collect([n.id, id(d), $relations[e.relation], e.licenseTermsId, e.fromBlock]) AS taken
}
WITH head, ids, nodes, unread, sources, derived, taken
{{endRead}}
WITH head, revision, ids, nodes, unread, sources, derived, taken,
  reduce(most = 0, list IN [nodes, sources, taken] | CASE WHEN size(list) > most THEN size(list) ELSE most END) AS most
UNWIND range(0, most, {{slice}}) AS i
WITH head, revision, ids, nodes, unread, sources, derived, taken, i, i + {{slice}} AS end
RETURN head, revision, ids[i..end] AS ids, nodes[i..end] AS nodes, unread[i..end] AS unread,
  sources[i..end] AS sources, derived[i..end] AS derived, taken[i..end] AS taken
