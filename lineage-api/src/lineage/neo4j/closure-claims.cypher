UNWIND $ids AS id
MATCH (n:Subject { id: id })
{{claimants}}
WITH n, others WHERE size(others) > 0
RETURN n.id AS id, [a IN others[..$claimants] | a.id] AS others, size(others) - size(others[..$claimants]) AS leftOut
