MATCH (h:GraphHead { key: 'head' })
WITH properties(h) AS head
