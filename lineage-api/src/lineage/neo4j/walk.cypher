{{beginRead}}
OPTIONAL MATCH (start:Subject { id: $start }) WHERE start.fromBlock <= $at
// Two passes, breadth first, each node once, `min(length(p))` its degree: one counts and holds nothing, one keeps a page.
CALL (start) {
  MATCH p = (start){{walk}}(n:Subject)
  WHERE {{inForce}}
  WITH n, min(length(p)) AS degree
  WITH n, degree, coalesce(n.fromBlock <= $at, false) AS isThere, degree <= $maxDegree AS isNear
  WITH n, degree, isThere AND isNear AS isVisited, isThere AND NOT isNear AS isBeyond, isNear AND NOT isThere AS isAbsent
  WITH n, degree, isVisited, isBeyond, isAbsent, COLLECT {
    MATCH (n)-[:LACKS]->(i:Item)
    WHERE isVisited AND n.kind <> 'BATCH' AND i.fromBlock <= $at AND $at < i.toBlock
    RETURN coalesce(i.count, -1)
  } AS lacks, COUNT {
    MATCH (n)-[e:WAS_ONCE_DERIVED_FROM]->()
    WHERE isVisited AND e.fromBlock <= $at AND e.toBlock <= $at AND e.factId <> n.id
  } AS struck
  RETURN count(CASE WHEN isBeyond THEN 1 END) AS beyond,
         coalesce(max(CASE WHEN isVisited THEN degree END), 0) AS degreeReached,
         count(CASE WHEN isVisited AND degree > 0 AND n.kind <> 'BATCH' AND ($kinds IS NULL OR n.kind IN $kinds) THEN 1 END) AS total,
         count(CASE WHEN isAbsent THEN 1 END) + coalesce(sum(size([each IN lacks WHERE each < 0])), 0) AS unresolvedSources,
         coalesce(sum(reduce(all = 0, each IN lacks | all + CASE WHEN each < 0 THEN 0 ELSE each END)), 0) AS undisclosedSources,
         coalesce(sum(struck), 0) AS struckSources,
         count(CASE WHEN isVisited AND n.kind = 'BATCH' AND n.manifestKnown IS NULL THEN 1 END) AS missingManifests,
         coalesce(sum(CASE WHEN isVisited AND n.kind = 'BATCH' AND n.manifestKnown IS NULL THEN n.leafCount END), 0) AS missingLeaves,
         count(CASE WHEN isVisited AND EXISTS {
           {{rivals}}
           RETURN a
         } THEN 1 END) AS conflictingClaims,
         collect(DISTINCT CASE WHEN isVisited THEN CASE n.kind WHEN 'BATCH' THEN n.id ELSE n.batchId END END) AS batches
}
CALL (batches) {
  // What is said of a batch counts once for all of its leaves.
  UNWIND batches AS id
  MATCH (:Subject { id: id })-[:LACKS]->(i:Item)
  WHERE i.fromBlock <= $at AND $at < i.toBlock
  RETURN count(CASE WHEN i.kind <> 'committed' THEN 1 END) AS ofBatches, coalesce(sum(i.count), 0) AS undisclosedOfBatches
}
CALL (start) {
  MATCH p = (start){{walk}}(n:Subject)
  WHERE {{inForce}}
  WITH n, min(length(p)) AS degree
  WHERE degree > 0 AND degree <= $maxDegree AND n.fromBlock <= $at AND n.kind <> 'BATCH'
    AND ($kinds IS NULL OR n.kind IN $kinds)
    AND ($afterDegree IS NULL OR degree > $afterDegree OR (degree = $afterDegree AND n.id > $afterId))
  WITH n, degree ORDER BY degree, n.id LIMIT $first + 1
  RETURN collect({ n: n, degree: degree }) AS page
}
WITH *, [s IN [start] + [r IN page[..$first] | r.n] WHERE s IS NOT NULL] AS starts
{{reachedOfPage}}
CALL (start, page) {
  UNWIND [{ n: start, degree: 0 }] + page[..$first] AS r
  WITH r.n AS n, r.degree AS degree WHERE n IS NOT NULL
  {{view}}
  RETURN collect({ degree: degree, view: view }) AS views
}
{{closureOfPage}}
WITH head, views, closure, size(page) > $first AS hasNext, total, beyond, degreeReached,
     { unresolvedSources: unresolvedSources + ofBatches, undisclosedSources: undisclosedSources + undisclosedOfBatches,
       missingManifests: missingManifests, missingLeaves: missingLeaves,
       conflictingClaims: conflictingClaims, struckSources: struckSources } AS gaps
{{endRead}}
RETURN head, views, closure, hasNext, total, beyond, degreeReached, gaps, revision
