MATCH (b:Subject:Batch { id: $id })
RETURN properties(b) AS node, b.manifestKnown AS manifestKnown
