MATCH (h:GraphHead { key: 'head' })
SET h.clearing = false
