{{beginRead}}
CALL () {
  MATCH (near:Subject { id: $id }){{step}}(far:Subject)
  WHERE e.relation <> 'DECLARED' AND e.fromBlock <= $at
  RETURN count(e) AS total
}
CALL () {
  MATCH (near:Subject { id: $id }){{step}}(far:Subject)
  WHERE e.relation <> 'DECLARED' AND e.fromBlock <= $at
  WITH startNode(e).id AS derived, endNode(e).id AS source, e, far
  ORDER BY derived, source, e.factId, e.index SKIP $offset LIMIT $first
  CALL (far) {
    WITH far AS n WHERE n.fromBlock <= $at
    {{view}}
    RETURN collect(view) AS views
  }
  OPTIONAL MATCH (t:Terms { id: e.licenseTermsId }) WHERE t.fromBlock <= $at
  RETURN collect({ edge: e { .*, derived: derived, source: source }, view: head(views), terms: properties(t) }) AS edges
}
{{endRead}}
RETURN head, total, edges, revision
