UNWIND $ids AS id
MATCH (t:Terms { id: id }) WHERE t.fromBlock <= $at
RETURN properties(t) AS terms
