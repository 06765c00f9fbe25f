// What is in force about n at $at: `view`. What a batch is said to be holds for its leaves too.
CALL (n) {
  OPTIONAL MATCH (b:Subject { id: n.batchId })
  WITH n, [s IN [n, b] WHERE s IS NOT NULL] AS subjects, {{lastShared}} AS lastShared
  CALL (n, subjects, lastShared) {
    UNWIND subjects AS s
    MATCH (s)-[r:HAS|LACKS|IS_SAID]->(i:Item)
    WITH n, s, i, type(r) = 'IS_SAID' AS isSaid
    WITH n, s, i, isSaid, CASE WHEN s = n OR isSaid THEN $at ELSE lastShared END AS at
    WHERE i.fromBlock <= at AND at < i.toBlock
    WITH s, i, isSaid, isSaid OR s = n OR i.kind <> 'complete' OR NOT (
      EXISTS { MATCH (n)-[:LACKS]->(x:Item) WHERE i.fromBlock <= x.fromBlock <= $at }
      OR EXISTS {
        MATCH (n)-[e:WAS_DERIVED_FROM|WAS_ONCE_DERIVED_FROM]->()
        WHERE e.factId <> n.id AND i.fromBlock <= e.fromBlock <= $at
          AND NOT EXISTS { MATCH (n)-[:HAS]->(m:Item { kind: 'materialized' }) WHERE m.fromBlock = e.fromBlock }
      }) AS holds
    WHERE holds
    RETURN collect(CASE WHEN NOT isSaid THEN i { .*, subject: s.id } END) AS items,
      collect(CASE WHEN isSaid THEN { s: s, i: i } END) AS spoken
  }
  // Looked at by kind and maker only where they are more than one maker may say.
  CALL (spoken) {
    WITH spoken WHERE size(spoken) > $perMaker
    UNWIND spoken AS each
    WITH each.s AS s, each.i AS i
    ORDER BY i.fromBlock, i.logIndex, i.key, i.factId
    WITH s, i.kind AS kind, i.by AS by, collect(i) AS words
    WITH s, kind, by, words, words[0] AS oldest
    ORDER BY oldest.fromBlock, oldest.logIndex, oldest.key, oldest.factId
    WITH s, kind, collect({ by: by, words: words }) AS makers
    RETURN collect({ s: s, makers: makers }) AS crowds
  }
  CALL (n) {
    {{rivals}}
    RETURN collect(c) AS rivalClaims, count(DISTINCT a) AS rivals
  }
  // Asked only where something is left out.
  WITH n, subjects, lastShared, items, spoken, crowds, rivalClaims, rivals,
       any(c IN crowds WHERE size(c.makers) > $makers OR any(m IN c.makers WHERE size(m.words) > $perMaker)) AS isCrowded
  CALL (subjects, rivalClaims, isCrowded) {
    WITH subjects, rivalClaims, isCrowded WHERE isCrowded
    UNWIND [s IN subjects | { p: s }] + [c IN rivalClaims | { p: startNode(c), claimant: c.registrant }] + COLLECT {
      UNWIND subjects AS d
      MATCH (d)-[e:WAS_DERIVED_FROM|WAS_ONCE_DERIVED_FROM]->(p) WHERE e.fromBlock <= $at
      RETURN { p: p }
    } AS each
    WITH each.p AS p, each.claimant AS claimant
    WITH claimant, CASE WHEN p.fromBlock <= $at THEN p.registrant END AS registrant, {{ownerOfP}} AS owner
    UNWIND [claimant, registrant, owner] AS party
    RETURN collect(DISTINCT party) AS parties
  }
  WITH n, lastShared, items, spoken, rivals, CASE WHEN crowds = [] THEN [s IN subjects | {
    s: s,
    held: [each IN spoken WHERE each.s = s | each.i]
  }] ELSE [c IN crowds | {
    s: c.s,
    held: reduce(kept = [], m IN [m IN c.makers WHERE m.by IN parties] | kept + m.words[-$perParty..])
      + reduce(kept = [], m IN [m IN c.makers WHERE NOT m.by IN parties][..$makers] | kept + m.words[-$perMaker..])
  }] END AS kept
  WITH n, lastShared, items, rivals, [c IN kept | [i IN c.held | i { .*, subject: c.s.id }]] AS said,
       size(spoken) - reduce(sum = 0, c IN kept | sum + size(c.held)) AS leftOut
  CALL (items, said) {
    UNWIND items + reduce(all = [], first IN said | all + first) AS i
    WITH DISTINCT i.licenseTermsId AS id
    MATCH (t:Terms { id: id }) WHERE t.fromBlock <= $at
    RETURN collect(properties(t)) AS terms
  }
  CALL (n, items) {
    UNWIND [i IN items WHERE i.kind = 'metadata' | i.documentHash] AS hash
    OPTIONAL MATCH (d:Document { hash: hash })
    WITH hash, d, COLLECT {
      {{redactions}}
      WITH r, s ORDER BY r.fromBlock, r.logIndex, r.factId, s.id LIMIT 1
      RETURN r.value
    } AS redactions
    RETURN collect({ hash: hash, document: d { .hash, .name, .text, .json }, redaction: head(redactions) }) AS documents
  }
  RETURN { node: properties(n), items: items, said: said, leftOut: leftOut, terms: terms, documents: documents,
           lastShared: lastShared, rivals: rivals } AS view
}
