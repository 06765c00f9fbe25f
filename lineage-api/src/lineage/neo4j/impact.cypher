{{beginRead}}
CALL () {
  UNWIND $starts AS id
  MATCH (start:Subject { id: id }) WHERE start.fromBlock <= $at
  RETURN collect(start) AS starts
}
CALL (starts) {
  UNWIND starts AS start
  MATCH p = (start){{walk}}(n:Subject)
  WHERE {{inForce}}
  WITH n, min(length(p)) AS degree WHERE n.fromBlock <= $at
  RETURN collect(n) AS reached
}
CALL (reached) {
  UNWIND reached AS n
  RETURN collect(n.id) AS ids, collect(n.kind) AS kinds,
    collect(CASE WHEN n.kind = 'BATCH' AND n.manifestKnown IS NULL THEN n.leafCount ELSE 0 END) AS unread
}
CALL (reached) {
  UNWIND reached AS n
  MATCH (n){{step}}(d:Subject)
  WHERE {{edgeInForce}} AND d.fromBlock <= $at
  WITH n, collect(d.id) AS derived, collect(e.relation) AS relations,
    CASE WHEN n.id IN $starts THEN collect(e.licenseTermsId) END AS terms,
    CASE WHEN n.id IN $starts THEN collect(e.fromBlock) END AS blocks
  RETURN collect(n.id) AS sources, collect(derived) AS derived, collect(relations) AS relations,
    collect([terms, blocks]) AS taken
}
WITH head, ids, kinds, unread, sources, derived, relations, taken
{{endRead}}
RETURN head, ids, kinds, unread, sources, derived, relations, taken, revision
