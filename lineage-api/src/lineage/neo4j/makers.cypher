MATCH (i:Item { account: account })<-[:HAS]-(s:Subject) USING INDEX SEEK i:Item(account)
WHERE i.fromBlock <= $at AND $at < i.toBlock
