{{beginRead}}
CALL () {
  UNWIND $ids AS id
  OPTIONAL MATCH (n:Subject { id: id }) WHERE n.fromBlock <= $at
  RETURN collect({ id: id, owner: CASE WHEN n IS NULL THEN null ELSE coalesce({{ownerOfNode}}, n.registrant) END }) AS owners
}
{{endRead}}
UNWIND range(0, size(owners), {{slice}}) AS i
RETURN head, revision, owners[i..i + {{slice}}] AS owners
