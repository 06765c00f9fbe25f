{{beginRead}}
CALL () {
  MATCH (:Content { contentHash: $contentHash })<-[c:CLAIMS]-(n:Subject)
  WHERE c.fromBlock <= $at AND n.fromBlock <= $at
  {{view}}
  RETURN collect({ claim: c { .*, assetId: n.id }, view: view }) AS claims
}
{{endRead}}
RETURN head, claims, revision
