// Claims of others on the content of n, by whoever holds those assets at $at in the role he has there: `c`, of `a`. What an
// item says stands in projections: a query inside a condition would be planned again for each order of matching.
MATCH (:Content { key: n.scheme + ':' + n.contentHash })<-[c:CLAIMS]-(a:Subject)
WHERE a <> n AND c.fromBlock <= $at
WITH n, a, c, {{roleOfA}} AS role, {{ownerOfA}} AS owner, {{ownerOfN}} AS ownOwner
WHERE coalesce(role, '{"role":"' + c.role + '"}') IN $rivalRoles
  AND coalesce(owner, c.registrant) <> coalesce(ownOwner, n.registrant)
