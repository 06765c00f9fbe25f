MERGE (h:GraphHead { key: 'head' })
ON CREATE SET h.schemaVersion = $schemaVersion, h.revision = 0, h.writes = 0, h.clearing = false,
              h.epoch = 0, h.cursorEpoch = 0, h.manifestsDigest = $digest, h.cursorDigest = $digest
RETURN h.schemaVersion AS schemaVersion
