// Claims of others on the content of n, by whoever holds those assets at $at in the role he has there.
MATCH (:Content { key: n.scheme + ':' + n.contentHash })<-[c:CLAIMS]-(a:Subject)
WHERE a <> n AND c.fromBlock <= $at
  AND coalesce({{roleOfA}}, '{"role":"' + c.role + '"}') IN $rivalRoles
  AND coalesce({{ownerOfA}}, c.registrant) <> coalesce({{ownerOfN}}, n.registrant)
