{{beginRead}}
// Counted, then found again in order: a list of all that matches would be carried, and counted, with every row of the sort.
CALL () {
  {{matching}}
  RETURN count(n) AS total
}
CALL (total) {
  {{matching}}
  WITH n, total < $sortedBelow AS isRanked
  {{order}}
  SKIP $offset LIMIT $first
  RETURN collect(n) AS starts
}
{{reachedOfPage}}
CALL (starts) {
  UNWIND starts AS n
  {{view}}
  RETURN collect(view) AS views
}
{{closureOfPage}}
WITH head, total, views, closure
{{endRead}}
RETURN head, total, views, closure, revision
