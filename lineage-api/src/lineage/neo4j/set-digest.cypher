MATCH (h:GraphHead { key: 'head' })
SET h.cursorDigest = $digest
