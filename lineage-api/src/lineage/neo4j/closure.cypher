{{beginRead}}
CALL () {
  UNWIND $starts AS id
  MATCH (start:Subject { id: id }) WHERE start.fromBlock <= $at
  RETURN collect(start) AS starts
}
{{reached}}
{{closure}}
{{endRead}}
RETURN head, closure, revision
