MATCH (h:GraphHead { key: 'head' })
SET h.cursorEpoch = h.cursorEpoch + 1
