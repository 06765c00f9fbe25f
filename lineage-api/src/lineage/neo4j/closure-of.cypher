// All that is `reached`, with what rules need of it: `closure`. What is too large for one row is left to be read in rows.
WITH *, CASE WHEN size(reached) > $nodesAtOnce AND $maxNodes > $nodesAtOnce THEN [] ELSE reached[..$maxNodes] END AS near
CALL (near) {
  UNWIND near AS d
  {{edgesOf}}
  LIMIT 4 * $nodesAtOnce + 1
  RETURN collect(edge) AS edges
}
CALL (near) {
  UNWIND near AS n
  {{claimants}}
  WITH n, others WHERE size(others) > 0
  RETURN collect({ id: n.id, others: others[..$claimants], leftOut: size(others) - size(others[..$claimants]) }) AS claims
}
WITH *, size(reached) > size(near) AND size(near) < $maxNodes OR size(edges) > 4 * $nodesAtOnce
     OR reduce(sum = 0, c IN claims | sum + size(c.others)) > $nodesAtOnce AS isLarge
WITH *, CASE WHEN isLarge THEN [] ELSE near END AS kept, CASE WHEN isLarge THEN [] ELSE claims END AS claimed
CALL (kept, claimed) {
  UNWIND [kept] + [c IN claimed | c.others] AS some
  UNWIND some AS n
  WITH DISTINCT n
  {{view}}
  {{termsHistory}}
  RETURN collect({ view: view, history: history }) AS nodes
}
CALL (edges, nodes) {
  CALL (edges, nodes) {
    UNWIND edges AS e RETURN e.licenseTermsId AS id
    UNION
    UNWIND nodes AS n UNWIND n.history AS i RETURN i.licenseTermsId AS id
  }
  MATCH (t:Terms { id: id }) WHERE t.fromBlock <= $at
  RETURN collect(properties(t)) AS terms
}
CALL (nodes) {
  UNWIND nodes AS n
  UNWIND [n.view.node.registrant] + [i IN n.view.items | i.by] + [i IN n.view.items | i.owner] + [i IN n.history | i.by]
    + reduce(all = [], said IN n.view.said | all + [i IN said | i.by]) AS account
  WITH DISTINCT account
  {{makers}}
  RETURN collect(DISTINCT s) AS makers
}
CALL (nodes, makers) {
  CALL (nodes, makers) {
    UNWIND makers AS s RETURN s
    UNION
    UNWIND nodes AS n UNWIND n.view.items AS i
    WITH i WHERE i.kind = 'activity'
    MATCH (s:Subject { id: i.agentId })
    RETURN s
  }
  {{agent}}
  RETURN collect({ id: s.id, items: items }) AS agents
}
WITH *, { isLarge: isLarge, kept: [n IN kept | n.id], truncated: size(reached) > $maxNodes, edges: edges, nodes: nodes,
     terms: terms, agents: agents,
     claims: [c IN claimed | { id: c.id, others: [a IN c.others | a.id], leftOut: c.leftOut }] } AS closure
