MATCH (b:AppliedBlock)
RETURN b.number AS number, b.hash AS hash, b.timestamp AS timestamp
ORDER BY number DESC
