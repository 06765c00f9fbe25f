// All that is reachable from `starts`, with what rules need of it: `closure`.
CALL (starts) {
  UNWIND starts AS start
  MATCH p = (start){{walk}}(n:Subject)
  WHERE {{inForce}}
  WITH n, min(length(p)) AS degree WHERE n.fromBlock <= $at
  WITH n, degree ORDER BY degree, n.id LIMIT $maxNodes + 1
  RETURN collect(n) AS reached
}
WITH *, reached[..$maxNodes] AS kept
CALL (kept) {
  UNWIND kept AS d
  MATCH (d)-[e:{{types}}]->(s:Subject)
  WHERE {{edgeInForce}}
  RETURN collect(e { .*, derived: d.id, source: s.id, isThere: coalesce(s.fromBlock <= $at, false) }) AS edges
}
CALL (kept) {
  UNWIND kept AS n
  MATCH (n)-[m:CLAIMS]->(:Content)<-[o:CLAIMS]-(a:Subject)
  WHERE a <> n AND m.fromBlock <= $at AND o.fromBlock <= $at AND a.fromBlock <= $at
  WITH n, a, o ORDER BY o.fromBlock, o.logIndex
  WITH n, a, head(collect(o)) AS first ORDER BY first.fromBlock, first.logIndex, a.id
  WITH n, collect(a) AS others
  RETURN collect({ id: n.id, others: others[..$claimants], leftOut: size(others) - size(others[..$claimants]) }) AS claims
}
CALL (kept, claims) {
  UNWIND kept + reduce(all = [], c IN claims | all + c.others) AS n
  WITH DISTINCT n
  {{view}}
  CALL (n, view) {
    UNWIND [{ id: n.id, at: $at }, { id: n.batchId, at: view.lastShared }] AS by
    MATCH (s:Subject { id: by.id })-[:HAS]->(i:Item { kind: 'terms' })
    WHERE i.fromBlock <= by.at
    RETURN collect(i { .*, subject: s.id }) AS history
  }
  RETURN collect({ view: view, history: history }) AS nodes
}
CALL (edges, nodes) {
  UNWIND [e IN edges | e.licenseTermsId] + reduce(all = [], n IN nodes | all + [i IN n.history | i.licenseTermsId]) AS id
  WITH DISTINCT id
  MATCH (t:Terms { id: id }) WHERE t.fromBlock <= $at
  RETURN collect(properties(t)) AS terms
}
CALL (nodes) {
  UNWIND nodes AS n
  UNWIND [n.view.node.registrant] + [i IN n.view.items | i.by] + [i IN n.view.items | i.owner] + [i IN n.history | i.by]
    + reduce(all = [], said IN n.view.said | all + [i IN said | i.by]) AS account
  WITH DISTINCT account
  MATCH (i:Item { account: account })<-[:HAS]-(s:Subject) USING INDEX SEEK i:Item(account)
  WHERE i.fromBlock <= $at AND $at < i.toBlock
  RETURN collect(DISTINCT s) AS makers
}
CALL (nodes, makers) {
  CALL (nodes, makers) {
    UNWIND makers AS s RETURN s
    UNION
    UNWIND reduce(all = [], n IN nodes | all + [i IN n.view.items WHERE i.kind = 'activity' | i.agentId]) AS id
    MATCH (s:Subject { id: id })
    RETURN s
  }
  WITH DISTINCT s
  WHERE EXISTS { MATCH (s)-[:HAS]->(a:Item { kind: 'agent' }) WHERE a.fromBlock <= $at AND $at < a.toBlock }
  MATCH (s)-[:HAS|LACKS|IS_SAID]->(i:Item)
  WHERE i.fromBlock <= $at AND $at < i.toBlock
  WITH s.id AS id, collect(i { .*, subject: s.id }) AS items
  RETURN collect({ id: id, items: items }) AS agents
}
WITH *, { kept: [n IN kept | n.id], truncated: size(reached) > $maxNodes, edges: edges, nodes: nodes, terms: terms,
     agents: agents, claims: [c IN claims | { id: c.id, others: [a IN c.others | a.id], leftOut: c.leftOut }] } AS closure
