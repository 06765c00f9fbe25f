MATCH (i:Item) WHERE i.documentHash > $after AND i.toBlock = $open
WITH DISTINCT i.documentHash AS hash
WHERE NOT EXISTS { MATCH (:Document { hash: hash }) }
RETURN hash ORDER BY hash LIMIT $limit
