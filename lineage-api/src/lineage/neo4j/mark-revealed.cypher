MATCH (b:Subject { id: $id })
SET b.manifestKnown = true, b.voidLeaves = $voidLeaves
