{{beginRead}}
OPTIONAL MATCH (start:Subject { id: $start }) WHERE start.fromBlock <= $at
CALL (start) {
  // Breadth first, each node once: `min(length(p))` is its degree.
  MATCH p = (start){{walk}}(n:Subject)
  WHERE {{inForce}}
  WITH n, min(length(p)) AS degree
  RETURN collect({ n: n, degree: degree }) AS reached
}
WITH head, start,
     [r IN reached WHERE r.n.fromBlock <= $at AND r.degree <= $maxDegree] AS visited,
     size([r IN reached WHERE r.n.fromBlock <= $at AND r.degree > $maxDegree]) AS beyond,
     size([r IN reached WHERE (r.n.fromBlock IS NULL OR r.n.fromBlock > $at) AND r.degree <= $maxDegree]) AS absent
WITH head, start, visited, beyond, absent,
     [r IN visited WHERE r.degree > 0 AND r.n:Asset AND ($kinds IS NULL OR r.n.kind IN $kinds)] AS shown
CALL (shown) {
  UNWIND shown AS r
  WITH r.n AS n, r.degree AS degree
  WHERE $afterDegree IS NULL OR degree > $afterDegree OR (degree = $afterDegree AND n.id > $afterId)
  WITH n, degree ORDER BY degree, n.id LIMIT $first + 1
  RETURN collect({ n: n, degree: degree }) AS page
}
CALL (start, page) {
  UNWIND [{ n: start, degree: 0 }] + page[..$first] AS r
  WITH r.n AS n, r.degree AS degree WHERE n IS NOT NULL
  {{view}}
  RETURN collect({ degree: degree, view: view }) AS views
}
CALL (visited) {
  // What is said of a batch counts once for all of its leaves.
  UNWIND visited AS r
  UNWIND [r.n.id, r.n.batchId] AS id
  WITH DISTINCT id WHERE id IS NOT NULL
  MATCH (s:Subject { id: id })-[:LACKS]->(i:Item)
  WHERE i.fromBlock <= $at AND $at < i.toBlock
  RETURN count(CASE WHEN i.kind IN ['named', 'referenced'] THEN 1 END) AS unresolvedSources,
         coalesce(sum(i.count), 0) AS undisclosedSources
}
CALL (visited) {
  UNWIND visited AS r
  WITH r.n AS n WHERE n:Batch AND n.manifestKnown IS NULL
  RETURN count(n) AS missingManifests, coalesce(sum(n.leafCount), 0) AS missingLeaves
}
CALL (visited) {
  UNWIND visited AS r
  WITH r.n AS n
  MATCH (:Content { key: n.scheme + ':' + n.contentHash })<-[c:CLAIMS]-(a:Subject)
  WHERE a <> n AND c.registrant <> n.registrant AND c.fromBlock <= $at AND c.role IN $rivalRoles
  RETURN count(DISTINCT n) AS conflictingClaims
}
CALL (visited) {
  UNWIND visited AS r
  WITH r.n AS n
  MATCH (n)-[e:WAS_ONCE_DERIVED_FROM]->()
  WHERE e.fromBlock <= $at AND e.toBlock <= $at AND e.factId <> n.id
  RETURN count(e) AS struckSources
}
WITH head, views, size(page) > $first AS hasNext, size(shown) AS total, beyond,
     reduce(m = 0, r IN visited | CASE WHEN r.degree > m THEN r.degree ELSE m END) AS degreeReached,
     { unresolvedSources: unresolvedSources + absent, undisclosedSources: undisclosedSources,
       missingManifests: missingManifests, missingLeaves: missingLeaves,
       conflictingClaims: conflictingClaims, struckSources: struckSources } AS gaps
{{endRead}}
RETURN head, views, hasNext, total, beyond, degreeReached, gaps, revision
