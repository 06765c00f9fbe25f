MERGE (h:GraphHead { key: 'head' })
ON CREATE SET h.schemaVersion = $schemaVersion, h.writes = 0, h.clearing = false,
              h.epoch = 0, h.cursorEpoch = 0, h.manifestsDigest = $digest, h.cursorDigest = $digest
MERGE (w:GraphHead { key: 'writing' })
ON CREATE SET w.revision = 0
RETURN h.schemaVersion AS schemaVersion
