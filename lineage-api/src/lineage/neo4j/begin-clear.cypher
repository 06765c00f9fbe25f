MATCH (h:GraphHead { key: 'head' })
SET h.clearing = true, h.cursorEpoch = h.cursorEpoch + 1, h.cursorDigest = $digest
REMOVE h.cursorNumber, h.cursorHash, h.cursorTimestamp
