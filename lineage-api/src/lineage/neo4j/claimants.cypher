// Others with a claim on a content of n, by their first, in the order of the claims chain: `others`.
CALL (n) {
  MATCH (n)-[m:CLAIMS]->(:Content)<-[o:CLAIMS]-(a:Subject)
  WHERE a <> n AND m.fromBlock <= $at AND o.fromBlock <= $at AND a.fromBlock <= $at
  WITH a, o ORDER BY o.fromBlock, o.logIndex
  WITH a, head(collect(o)) AS first ORDER BY first.fromBlock, first.logIndex, a.id
  RETURN collect(a) AS others
}
