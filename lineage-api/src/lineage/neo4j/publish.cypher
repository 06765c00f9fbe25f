// Even: no such write is under way. Readers see the cursor from here on.
MATCH (h:GraphHead { key: 'head' }), (w:GraphHead { key: 'writing' })
SET w.revision = w.revision + w.revision % 2,
    h.number = h.cursorNumber, h.hash = h.cursorHash, h.timestamp = h.cursorTimestamp,
    h.epoch = h.cursorEpoch, h.manifestsDigest = h.cursorDigest
