CALL () {
  UNWIND $accounts AS account
  {{makers}}
  RETURN s
  UNION
  UNWIND $named AS id
  MATCH (s:Subject { id: id })
  RETURN s
}
{{agent}}
RETURN s.id AS id, items
