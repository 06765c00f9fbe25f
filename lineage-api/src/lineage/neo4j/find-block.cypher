MATCH (b:AppliedBlock { number: $number })
RETURN b.number AS number, b.hash AS hash, b.timestamp AS timestamp
