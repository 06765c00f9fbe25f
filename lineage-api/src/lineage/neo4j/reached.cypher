// What is reachable from `starts`, nearest first, up to what one row may hold: `reached`. A row of a sort is counted with all
// that the query carries, so this comes before anything large is read.
CALL (starts) {
  UNWIND starts AS start
  MATCH p = (start){{walk}}(n:Subject)
  WHERE {{inForce}}
  WITH n, min(length(p)) AS degree WHERE n.fromBlock <= $at
  WITH n, degree ORDER BY degree, n.id LIMIT $mostReached
  RETURN collect(n) AS reached
}
