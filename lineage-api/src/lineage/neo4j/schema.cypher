// One node for every id that a row names. `Asset` and `Batch` mark those that are registered, and an id that is only named
// has no `fromBlock`.
CREATE CONSTRAINT subject_id IF NOT EXISTS FOR (s:Subject) REQUIRE s.id IS UNIQUE;
CREATE CONSTRAINT content_key IF NOT EXISTS FOR (c:Content) REQUIRE c.key IS UNIQUE;
CREATE CONSTRAINT terms_id IF NOT EXISTS FOR (t:Terms) REQUIRE t.id IS UNIQUE;
CREATE CONSTRAINT document_hash IF NOT EXISTS FOR (d:Document) REQUIRE d.hash IS UNIQUE;
CREATE CONSTRAINT applied_block IF NOT EXISTS FOR (b:AppliedBlock) REQUIRE b.number IS UNIQUE;
CREATE CONSTRAINT graph_head IF NOT EXISTS FOR (h:GraphHead) REQUIRE h.key IS UNIQUE;

// What a rollback looks for: subjects about which something began after a block, and what ended after it. One entry for each
// subject, not for each item, edge and claim: they are found from there. `ended` and `began` are `toBlock` and `fromBlock`
// again: were those indexed, the planner would start reads there.
CREATE INDEX subject_touched IF NOT EXISTS FOR (s:Subject) ON (s.touched);
CREATE INDEX item_ended IF NOT EXISTS FOR (i:EndedItem) ON (i.ended);
CREATE INDEX ended_edge_ended IF NOT EXISTS FOR ()-[e:WAS_ONCE_DERIVED_FROM]-() ON (e.ended);
CREATE INDEX terms_began IF NOT EXISTS FOR (t:Terms) ON (t.began);

// What a search looks for.
CREATE INDEX asset_registrant IF NOT EXISTS FOR (a:Asset) ON (a.registrant);
CREATE INDEX asset_batch IF NOT EXISTS FOR (a:Asset) ON (a.batchId);
CREATE INDEX item_owner IF NOT EXISTS FOR (i:Item) ON (i.owner);
CREATE INDEX item_account IF NOT EXISTS FOR (i:Item) ON (i.account);
CREATE INDEX item_terms IF NOT EXISTS FOR (i:Item) ON (i.licenseTermsId);
CREATE INDEX item_document IF NOT EXISTS FOR (i:Item) ON (i.documentHash);
CREATE INDEX item_redacted IF NOT EXISTS FOR (i:Item) ON (i.redactedHash);
CREATE INDEX batch_manifest IF NOT EXISTS FOR (b:Batch) ON (b.manifestKnown);
CREATE FULLTEXT INDEX document_words IF NOT EXISTS FOR (d:Document) ON EACH [d.words]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false } };
