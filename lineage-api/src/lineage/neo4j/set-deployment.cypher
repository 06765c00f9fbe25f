MATCH (h:GraphHead { key: 'head' })
SET h.deployment = $deployment
