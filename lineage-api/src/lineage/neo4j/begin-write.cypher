// Taken before anything else, so that writers wait for each other here.
MATCH (h:GraphHead { key: 'head' })
SET h.writes = h.writes + 1
RETURN properties(h) AS head
