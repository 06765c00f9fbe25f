MATCH (w:GraphHead { key: 'writing' })
RETURN w.revision AS revision
