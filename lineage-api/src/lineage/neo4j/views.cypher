{{beginRead}}
CALL () {
  UNWIND $ids AS id
  MATCH (n:Subject { id: id }) WHERE n.fromBlock <= $at
  {{view}}
  RETURN collect(view) AS views
}
{{endRead}}
RETURN head, views, revision
