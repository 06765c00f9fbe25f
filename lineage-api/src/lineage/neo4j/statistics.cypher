CALL () { MATCH (n:Asset) RETURN count(n) AS assets }
CALL () { MATCH (b:Batch) RETURN count(b) AS batches }
CALL () { MATCH ()-[e:WAS_DERIVED_FROM]->() RETURN count(e) AS headEdges }
CALL () { MATCH ()-[e:WAS_ONCE_DERIVED_FROM]->() RETURN count(e) AS endedEdges }
CALL () { MATCH (i:Item) RETURN count(i) AS items }
CALL () { MATCH ()-[c:CLAIMS]->() RETURN count(c) AS claims }
CALL () { MATCH (b:Batch { manifestKnown: true }) RETURN count(b) AS known }
RETURN assets + batches AS nodes, headEdges + endedEdges AS edges, items, claims, batches - known AS missingManifests
