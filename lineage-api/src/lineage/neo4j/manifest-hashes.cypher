MATCH (b:Batch { manifestKnown: true })
RETURN b.manifestHash AS manifestHash
