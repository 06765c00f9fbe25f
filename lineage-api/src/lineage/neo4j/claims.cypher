{{beginRead}}
CALL () {
  MATCH (x:Content)<-[c:CLAIMS]-(n:Subject)
  WHERE x.key IN $contentKeys AND c.fromBlock <= $at AND n.fromBlock <= $at
  {{view}}
  RETURN collect({ claim: c { .*, assetId: n.id }, view: view }) AS claims
}
{{endRead}}
RETURN head, claims, revision
