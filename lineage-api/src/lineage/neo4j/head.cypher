MATCH (h:GraphHead { key: 'head' })
RETURN properties(h) AS head
