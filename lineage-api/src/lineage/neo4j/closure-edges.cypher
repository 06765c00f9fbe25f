UNWIND $ids AS id
MATCH (d:Subject { id: id })
{{edgesOf}}
RETURN edge
