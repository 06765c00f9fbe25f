UNWIND $starts AS id
MATCH (start:Subject { id: id }) WHERE start.fromBlock <= $at
MATCH p = (start){{walk}}(n:Subject)
WHERE {{inForce}}
WITH n, min(length(p)) AS degree WHERE n.fromBlock <= $at
RETURN n.id AS id ORDER BY degree, id LIMIT $maxNodes + 1
