CALL () {
  UNWIND $accounts AS account
  MATCH (i:Item { account: account })<-[:HAS]-(s:Subject) USING INDEX SEEK i:Item(account)
  WHERE i.fromBlock <= $at AND $at < i.toBlock
  RETURN s
  UNION
  UNWIND $named AS id
  MATCH (s:Subject { id: id })
  RETURN s
}
{{agent}}
RETURN s.id AS id, items
